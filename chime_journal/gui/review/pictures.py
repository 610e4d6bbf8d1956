"""Pictures of somebody else: shown below their words, and large in the same window.

They are decoded beside the window, one by one and within bounds. One that does not open says so in
its place, and the words around it can be read all the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.errands import Runner
from chime_journal.gui.pictures.shared import out_of_share
from chime_journal.gui.pictures.tile import SmallPicture
from chime_journal.gui.pictures.view import Large
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.text import Text, text
from chime_journal.share.talk import Entry, Picture
from chime_journal.words import review

LINES = 8.0  # of text that a picture is high


class _Framed(QWidget):
    """One picture with what is on it.

    Signals:
        opened(Picture, QImage): it is to be seen large.
    """

    opened = Signal(object, object)

    def __init__(self, picture: Picture, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = picture
        self.small = SmallPicture(picture.said, name, self, LINES)
        self.small.setEnabled(False)  # until it is there
        self.small.clicked.connect(self._open)
        self._words = self._line(picture.words, f"{name}_words")
        self._shut = self._line("", f"{name}_shut")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.small, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._words)
        column.addWidget(self._shut)

    def _line(self, words: str, name: str) -> Text:
        made = text(words, "small", self, tone="muted")
        made.setObjectName(name)
        made.setVisible(bool(words))
        return made

    def show_dots(self, image: QImage) -> None:
        """Show what was decoded; of nothing, say that it cannot be shown."""
        if image.isNull():
            self._shut.setText(review.picture_is_shut())
            self._shut.show()
        else:
            self.small.show_picture(image)
            self.small.setEnabled(True)

    def fail(self, _: Exception) -> None:
        """Say that it cannot be shown: there is too little memory for it."""
        self.show_dots(QImage())

    def _open(self) -> None:
        self.opened.emit(self.picture, self.small.picture)


class PicturesBelow(QWidget):
    """The pictures of one leaf, in their order.

    Signals:
        opened(Picture, QImage): one is to be seen large.
    """

    opened = Signal(object, object)

    def __init__(self, name: str, run: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._run = run
        self._framed: list[_Framed] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    @property
    def small(self) -> list[SmallPicture]:
        """Return those that are shown."""
        return [framed.small for framed in self._framed]

    def show_of(self, entries: Iterable[Entry]) -> None:
        """Show the pictures of other entries in place of those before."""
        for old in self._framed:
            self._column.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        pictures = [picture for entry in entries for picture in entry.pictures]
        self._framed = [
            _Framed(picture, f"{self.objectName()}_{number}", self)
            for number, picture in enumerate(pictures)
        ]
        for framed in self._framed:
            framed.opened.connect(self.opened)
            self._column.addWidget(framed)
            decode = partial(out_of_share, framed.picture.image)
            self._run(framed, decode, framed.show_dots, framed.fail)
        self.setVisible(bool(pictures))


class PicturePlace(QWidget):
    """One picture, as large as the window has room for.

    Signals:
        left(): back to the words; Esc does it too.
    """

    left = Signal()

    def __init__(self, picture: Picture, image: QImage) -> None:
        super().__init__()
        self.setObjectName("picture_place")
        self.setAccessibleName(picture.said)
        back = button(self.tr("Back"), "arrow-left", name="back", clicked=self.left.emit)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.left)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Large(image, picture.said, self), 1)
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(34, 18, 34, 18)
        column.setSpacing(10)
        column.addLayout(top, 1)
        if picture.words:
            column.addWidget(text(picture.words, "body", self))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling("picture_place_scroll", column, self))


def decoded(entries: Iterable[Entry]) -> dict[Picture, QImage]:
    """Return the pictures of entries with their dots, without those that do not open."""
    images = {each: out_of_share(each.image) for entry in entries for each in entry.pictures}
    return {each: image for each, image in images.items() if not image.isNull()}
