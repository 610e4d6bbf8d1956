"""One picture, large: what is on it, its place among the others, and the bin."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.dialogs.files import save_file
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.spoken import Spoken
from chime_journal.gui.widgets.text import text
from chime_journal.gui.writing.saved import Saved
from chime_journal.model.change import Change, Kind
from chime_journal.model.picture import WORDS_LIMIT, PictureKind, PictureLine, WholePicture
from chime_journal.share.saving import save

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

SIZE = QSize(900, 760)  # pixels, where the window is as large
ROOM = 40  # pixels of the window kept free around it
LEAST = 240  # pixels high


@dataclass(frozen=True, slots=True)
class Caption:
    """What is on a picture, in the person's words."""

    words: str
    id: int | None = None


class PictureView(QDialog):
    """Shows a picture; Esc closes it, and what was typed is kept.

    With `only_words` nothing can be done with it besides saying what is on it.

    Signals:
        draw_asked(int, str): go on drawing on this one, from these strokes.
        said(str): a quiet line.
    """

    draw_asked = Signal(int, str)
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        line: PictureLine,
        whole: WholePicture,
        parent: QWidget,
        *,
        only_words: bool = False,
    ) -> None:
        super().__init__(parent.window())
        self._session, self._line, self._whole = session, line, whole
        self._only_words = only_words
        self._keeper = Keeper(session, Kind.PICTURE, self._to_keep, _write, self)
        self._keeper.begin(line.id)
        self.setObjectName("picture_view")
        self.setWindowTitle(parent.window().windowTitle())  # neutral, for the taskbar
        self.setAccessibleName(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.large = Large(QImage.fromData(whole.image), line.words, self)
        label = self.tr("What is on it")
        self._label = text(label, "strong", self)
        self.words = GrowingField(label, "picture_words", self, least=1)
        self.words.setPlainText(line.words)
        self.words.setPlaceholderText(self.tr("A few words, if you like"))
        limit_length(self.words, WORDS_LIMIT)
        self.words.textChanged.connect(self._named)
        self._copied = text("", "small", self, tone="muted")
        self._copied.setObjectName("picture_copied")
        self._copied.hide()
        self._saved = Saved(self)
        self._keeper.stored.connect(self._say_saved)
        self._lay_out()
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(ROOM, ROOM)))

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(18, 16, 18, 16)
        inside.setSpacing(8)
        inside.addWidget(self.large, 1)
        top = QHBoxLayout()
        top.addWidget(self._label)
        top.addStretch(1)
        top.addWidget(self._saved)
        inside.addLayout(top)
        inside.addWidget(self.words)
        inside.addLayout(self._buttons())
        inside.addWidget(self._copied)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling("picture_view_scroll", inside, self))

    def _buttons(self) -> Flow:
        back = button(self.tr("Move left"), "arrow-left", name="picture_left", look="quiet")
        back.clicked.connect(self._move_left)
        on = button(self.tr("Move right"), "arrow-right", name="picture_right", look="quiet")
        on.clicked.connect(self._move_right)
        draw = button(self.tr("Draw on it"), "pen-line", name="draw_on", look="quiet")
        draw.clicked.connect(self._draw_on)
        save = button(self.tr("Save a copy"), "download", name="save_picture", look="quiet")
        save.clicked.connect(self._save)
        away = button(self.tr("Move to the bin"), "trash", name="bin_picture", look="quiet")
        away.clicked.connect(self._bin)
        close = button(self.tr("Close"), name="close_picture", look="primary", clicked=self.accept)
        flow = Flow(spacing=6)
        for made in (back, on, draw, save, away, close):
            flow.addWidget(made)
        # Only hidden, never shown: what has no parent yet would come up as a window of its own.
        unwanted = (back, on, draw, save, away) if self._only_words else ()
        if self._line.kind is not PictureKind.DRAWING:
            unwanted = (*unwanted, draw)
        for made in unwanted:
            made.hide()
        return flow

    def store(self) -> None:
        """Hand over what is typed."""
        self._keeper.store()

    def done(self, result: int) -> None:
        """Keep the words and close."""
        self.store()
        super().done(result)

    def _to_keep(self) -> Caption:
        return Caption(self.words.toPlainText())

    def _named(self) -> None:
        self.large.call(self.words.toPlainText())
        self._keeper.touch()

    def _say_saved(self) -> None:
        self._saved.say(self.tr("Saved"))

    def _move_left(self) -> None:
        self._move(-1)

    def _move_right(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        number = self._line.id
        self._session.change(self, lambda diary: diary.pictures.move(number, by))

    def _save(self) -> None:
        ending = ".png" if self._whole.image.startswith(b"\x89PNG") else ".jpg"
        title = self.tr("Save a copy. The file is not locked.")
        path = save_file(self, title, self.tr("Pictures"), ending, f"picture{ending}")
        if path is not None:
            job = partial(save, path, self._whole.image)
            self._session.work(self, job, self._say_copied)

    def _say_copied(self, _: None) -> None:
        words = self.tr("Saved. The file is not locked: anyone who finds it can see the picture.")
        self.said.emit(words)
        self._copied.setText(words)
        self._copied.show()

    def _draw_on(self) -> None:
        self.accept()
        self.draw_asked.emit(self._line.id, self._whole.strokes)

    def _bin(self) -> None:
        self.store()
        number = self._line.id
        self._session.change(self, lambda diary: diary.bin.put(Kind.PICTURE, number))
        self.accept()


class Large(Spoken):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self, image: QImage, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = image
        self.setObjectName("large_picture")
        self.call(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def call(self, words: str) -> None:
        """Take the person's words for what is on it as its name."""
        self.setAccessibleName(words.strip() or self.tr("Picture"))

    def spoken_role(self) -> QAccessible.Role:
        return QAccessible.Role.Graphic

    def sizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)  # and all the room that is free besides

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        most = self._image.size() / ratio
        size = most.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(most)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.drawRect(place)


def _write(diary: Diary, caption: Caption) -> Change:
    return diary.pictures.describe(caption.id or 0, caption.words)
