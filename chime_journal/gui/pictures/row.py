"""The quiet row below a text: its pictures, and the ways to put one there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from chime_journal.errors import Cancelled, Gone, ImportRefused, ReadingOnly
from chime_journal.gui.dialogs.files import open_file
from chime_journal.gui.pictures import refusals, taking_in
from chime_journal.gui.pictures.brought import Brought
from chime_journal.gui.pictures.coming import Coming, Naming
from chime_journal.gui.pictures.pad import DrawingPad
from chime_journal.gui.pictures.tile import Tile
from chime_journal.gui.pictures.view import PictureView
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.picture import NewPicture, PictureLine, WholePicture
from chime_journal.model.reflection import Draft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

Shown = tuple[QImage, str]  # a picture, and what is on it


class PictureRow(QWidget):
    """Pictures of the reflection on screen. `hold` has the journal hold that reflection.

    Signals:
        changed(): the reflection has pictures now, or has none any more.
        said(str): a quiet line.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, session: Session, hold: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._hold = session, hold
        self._whose: Naming = _nobody
        self._lines: Sequence[PictureLine] = ()
        self._tiles: list[Tile] = []
        self._expected = False  # pictures belong here that are not listed yet
        self._coming: list[Coming] = []
        self._open: DrawingPad | PictureView | None = None
        self.setObjectName("pictures")
        self._flow = Flow(self, spacing=6)
        self._add = button(self.tr("Add a picture"), "image-plus", name="add_picture", look="quiet")
        self._add.setToolTip(refusals.limits())
        self._add.setAccessibleDescription(refusals.limits())
        self._add.clicked.connect(self._choose)
        self._draw = button(self.tr("Draw"), "pen-line", name="draw_picture", look="quiet")
        self._draw.clicked.connect(self._begin_drawing)
        self._wait = text(self.tr("Adding the picture"), "small", self, tone="muted", wrap=False)
        self._wait.hide()
        self._fill(())
        session.changed.connect(self._heard)

    @property
    def any(self) -> bool:
        """Whether the reflection has a picture, or will have one in a moment."""
        return bool(self._lines) or self._expected

    def show_for(self, whose: Naming, pictured: bool) -> None:
        """Show the pictures of another reflection; `whose` names it on the diary's thread."""
        self._whose, self._expected = whose, pictured
        self._fill(())
        if pictured:
            self._ask()

    def bring(self, brought: Brought) -> None:
        """Take in pictures that were dropped, pasted or chosen."""
        if self._session.why_reading:
            self._session.troubled.emit(ReadingOnly())
        elif isinstance(brought, QImage):
            self._take_in(partial(taking_in.from_image, brought))
        else:
            for path in brought:
                self._take_in(partial(taking_in.from_file, path))

    def flush(self) -> None:
        """Hand over what is being drawn or named, and what is still being read."""
        if self._open is not None:
            self._open.store()
        for coming in self._coming:
            if not coming.handed:
                self._hand_over(coming, _nothing)

    def ask_images(self, answer: Callable[[list[Shown]], None]) -> None:
        """Ask for the pictures as they are shown large, each with what is on it."""
        whose = self._whose

        def of(diary: Diary) -> list[tuple[bytes, str]]:
            number = whose()
            lines = [] if number is None else diary.pictures.of(number)
            return [(_image(diary, line.id), line.words) for line in lines]

        def decode(found: list[tuple[bytes, str]]) -> None:
            job = partial(_decoded, found)
            self._session.work(self, job, answer)

        self._session.ask(self, of, decode)

    def _choose(self) -> None:
        title = self.tr("Add a picture. A file may have up to 30 MB.")
        endings = " ".join(f"*{end}" for end in taking_in.ENDINGS + taking_in.PHONE_ENDINGS)
        path = open_file(self.window(), title, self.tr("Pictures"), endings)
        if path is not None:
            self.bring([path])

    def _take_in(self, read: Callable[[], NewPicture]) -> None:
        coming = Coming(read, self._whose)
        self._coming.append(coming)
        self._wait.setVisible(True)
        self._session.work(
            self, coming.made, lambda _: self._keep(coming), partial(self._refused, coming)
        )

    def _keep(self, coming: Coming) -> None:
        if coming.handed:
            self._came(coming)
        else:
            self._hand_over(coming, partial(self._refused, coming))

    def _hand_over(self, coming: Coming, trouble: Callable[[Exception], None]) -> None:
        """Have the journal keep a picture, once it is read: it waits for that before it is shut."""
        coming.handed = True
        if coming.whose is self._whose:  # still on screen
            self._expect()

        def keep(diary: Diary) -> Change:
            try:
                new = coming.made()
            except (ImportRefused, MemoryError) as problem:
                raise Cancelled from problem  # whoever waits for the reading tells of it
            number = coming.whose()
            if number is None:  # left meanwhile with no word on it: the picture begins one
                number = diary.reflections.write(Draft(moment=Moment.now())).id or 0
            return diary.pictures.add(number, new)

        self._session.change(self, keep, lambda _: self._came(coming), trouble)

    def _expect(self) -> None:
        """Make sure that there is a reflection for a picture to belong to."""
        self._expected = True
        self._hold()

    def _came(self, coming: Coming) -> None:
        if coming in self._coming:
            self._coming.remove(coming)
        self._wait.setVisible(bool(self._coming))

    def _refused(self, coming: Coming, problem: Exception) -> None:
        self._came(coming)
        words = refusals.explain(problem)
        if words is None:
            self._session.troubled.emit(problem)
        else:
            self.said.emit(words)
        self._ask()

    def _heard(self, change: Change) -> None:
        if Kind.PICTURE in change.kinds:
            self._ask()

    def _ask(self) -> None:
        whose = self._whose

        def of(diary: Diary) -> list[PictureLine]:
            number = whose()
            return [] if number is None else diary.pictures.of(number)

        self._session.ask(self, of, partial(self._listed, whose))

    def _listed(self, whose: Naming, lines: list[PictureLine]) -> None:
        if whose is not self._whose:
            return
        before = self.any
        self._expected = bool(self._coming) and self._expected
        self._fill(lines)
        if before != self.any:
            self.changed.emit()

    def _fill(self, lines: Sequence[PictureLine]) -> None:
        focused = next((tile.line.id for tile in self._tiles if tile.hasFocus()), None)
        while self._flow.takeAt(0) is not None:
            pass
        for old in self._tiles:
            old.setObjectName("")
            old.hide()
            old.deleteLater()
        self._lines, self._tiles = lines, [Tile(line, self) for line in lines]
        for tile in self._tiles:
            tile.clicked.connect(partial(self._show, tile.line))
        for widget in (*self._tiles, self._add, self._draw, self._wait):
            self._flow.addWidget(widget)
        for tile in self._tiles:
            tile.show()
            if tile.line.id == focused:
                tile.setFocus()
        tab_through(*self._tiles, self._add, self._draw)

    def _show(self, line: PictureLine, _: bool = False) -> None:
        self._session.ask(
            self,
            lambda diary: diary.pictures.whole(line.id),
            partial(self._open_view, line),
            lambda _: self.said.emit(self.tr("This picture could not be read.")),
        )

    def _open_view(self, line: PictureLine, whole: WholePicture) -> None:
        view = PictureView(self._session, line, whole, self)
        view.said.connect(self.said)
        view.draw_asked.connect(self._draw_on)
        self._begin(view)

    def _draw_on(self, number: int, strokes: str) -> None:
        pad = DrawingPad(self._session, self._whose, self)
        pad.show_drawing(number, strokes)
        self._begin(pad)

    def _begin_drawing(self) -> None:
        pad = DrawingPad(self._session, self._whose, self)
        pad.begun.connect(self._expect)
        self._begin(pad)

    def _begin(self, dialog: DrawingPad | PictureView) -> None:
        self._open = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._open = None
        self._ask()


def _nobody() -> int | None:
    return None


def _nothing(_: Exception) -> None:
    """Say nothing: the reading that failed says so itself, where anybody is left to hear it."""


def _image(diary: Diary, number: int) -> bytes:
    """Return a picture in full; nothing where damage left only its words."""
    try:
        return diary.pictures.whole(number).image
    except Gone:
        return b""


def _decoded(found: Sequence[tuple[bytes, str]]) -> list[Shown]:
    return [(QImage.fromData(image), words) for image, words in found]
