"""Labels that wrap, in the faces of the style sheet."""

from __future__ import annotations

import re

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

LONGEST = 24  # letters of a word that must stay on one line; a longer word may go on in the next
_TOO_LONG = re.compile(rf"\S{{{LONGEST + 1},}}")
_SIGN = r"[\w!-/:-@\[-`{-~]"  # never a mark that belongs to the letter before
_BETWEEN = re.compile(f"(?<={_SIGN})(?={_SIGN})")
_MAY_BREAK = "\u200b"  # a space without width


def tip(words: str) -> str:
    """Return words for a tool tip, which would read some of them as markup."""
    if not QtGui.Qt.mightBeRichText(words):
        return words
    return QtGui.Qt.convertFromPlainText(words, QtGui.Qt.WhiteSpaceMode.WhiteSpaceNormal)


class Text(QLabel):
    """Plain words, wrapped. What is shown is data: it is never read as markup."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        # Layouts ask for them over and over, and Qt would lay the words out each time.
        self._heights: dict[tuple[int, str, bool], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._overlong():
            room = self.fontMetrics().averageCharWidth() * LONGEST
            least.setWidth(min(least.width(), room + self.width() - self.contentsRect().width()))
        return least

    def changeEvent(self, event: QEvent) -> None:
        self._heights = {}
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        asked = (width, self.text(), self.wordWrap())
        if asked not in self._heights:
            self._heights[asked] = self._height_for(width)
        return self._heights[asked]

    def _height_for(self, width: int) -> int:
        if not self._overlong():
            return super().heightForWidth(width)
        around = self.size() - self.contentsRect().size()
        inside = QRect(0, 0, width - around.width(), 1 << 20)
        needed = self.fontMetrics().boundingRect(inside, self._flags(), self._breakable())
        return needed.height() + around.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._overlong():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        self.style().drawItemText(
            painter, self.contentsRect(), self._flags(), self.palette(), self.isEnabled(),
            self._breakable(), self.foregroundRole(),
        )  # fmt: skip

    def _overlong(self) -> bool:
        """Tell whether a word would push everything beside it out of the window."""
        words = self.text()
        if len(words) <= LONGEST or not self.wordWrap():
            return False
        if max(map(len, words.split()), default=0) <= LONGEST:
            return False
        # What can be selected is laid out by Qt alone.
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        return not self.textInteractionFlags() & selectable

    def _flags(self) -> int:
        along = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        return along.value | Qt.TextFlag.TextWordWrap.value

    def _breakable(self) -> str:
        """Return the words with places to break in those that are too long, and only in those."""
        return _TOO_LONG.sub(lambda word: _BETWEEN.sub(_MAY_BREAK, word[0]), self.text())

    def natural_width(self) -> int:
        """Return the width in pixels these words take on one line."""
        self.ensurePolished()
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) + 4


def text(
    words: str,
    face: str = "body",
    parent: QWidget | None = None,
    *,
    tone: str = "",
    wrap: bool = True,
) -> Text:
    """Make a label; `face` is a size of the style sheet, `tone` "muted", "accent" or nothing."""
    label = Text(words, parent)
    label.setProperty("face", face)
    if tone:
        label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    return label
