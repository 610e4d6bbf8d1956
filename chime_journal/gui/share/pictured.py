"""One picture that may go into a share: small, with a box to tick and what is on it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from chime_journal.gui.pictures.tile import SmallPicture, named
from chime_journal.gui.pictures.view import PictureView
from chime_journal.gui.session import Session
from chime_journal.gui.share.picks import Thing
from chime_journal.gui.share.ticked import Ticked
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.picture import PictureLine, WholePicture
from chime_journal.model.shared import SharedPicture

LINES = 3.2  # of text that it is high
WIDEST = 1.3  # of its height: its words need the room


class TickedPicture(Ticked):
    """Its box rests until its reflection goes in, and where no more pictures fit.

    Signals:
        look_asked(Thing): the person wants to see it large, or to say what is on it.
    """

    look_asked = Signal(object)
    _indent = 28  # it stands under its reflection

    def _lay_out(self) -> None:
        super()._lay_out()
        shared: SharedPicture = self._thing.shared
        said = named(shared.kind, shared.words)
        self.small = SmallPicture(said, f"{self._name}_look", self, LINES, WIDEST)
        self.small.setAccessibleDescription(self.tr("Look at it large"))
        self.small.show_picture(QImage.fromData(self._thing.thumbnail))
        self.small.clicked.connect(self._ask)
        self._beside.insertWidget(0, self.small, 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Some people cannot see pictures. You can say for them what is on it.")
        self._gently = text(words, "small", self, tone="muted")
        self._said.addWidget(self._gently)
        self._said.addStretch(1)  # they stay together beside a picture that is higher
        # "add_" rests where a journal can only be read.
        name = f"add_words_{self._name}"
        self._say = button(self.tr("Say what is on it"), look="link", name=name, clicked=self._ask)
        self._column.addWidget(self._say, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        self.look_asked.emit(self._thing)

    def allow(self, *, beside: bool, room: bool) -> None:
        """Let it be ticked if its reflection goes in and there is room; untick it without that."""
        if not beside and self.box.isChecked():
            self.box.setChecked(False)
        self.box.setEnabled(beside and (room or self.box.isChecked()))

    def keep_order(self, before: QWidget) -> QWidget:
        tab_through(before, self.box, self.small, self._all, self._leave, self._say)
        return self._say

    def _redraw(self) -> None:
        super()._redraw()
        asked = self.box.isChecked() and not any(map(str.strip, self._thing.texts))
        self._gently.setVisible(asked)
        self._say.setVisible(asked)


class LookAtPicture(QObject):
    """Opens a picture of the journal large, with the field for what is on it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._page = session, parent
        self._view: PictureView | None = None

    def open(self, thing: Thing) -> None:
        """Open one; what is on it is kept in the journal at each pause."""
        picture: SharedPicture = thing.shared
        number: int = thing.place[1]
        line = PictureLine(number, picture.kind, picture.words, 0, 0, thing.thumbnail)
        self._session.ask(
            self, lambda diary: diary.pictures.whole(number), partial(self._show, line)
        )

    def flush(self) -> None:
        """Hand over what is typed."""
        if self._view is not None:
            self._view.store()

    def _show(self, line: PictureLine, whole: WholePicture) -> None:
        self._view = PictureView(self._session, line, whole, self._page, only_words=True)
        self._view.finished.connect(self._closed)
        self._view.open()

    def _closed(self) -> None:
        self._view = None
