"""Labels that wrap, in the faces of the style sheet."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def tip(words: str) -> str:
    """Return words for a tool tip, which would read some of them as markup."""
    if not QtGui.Qt.mightBeRichText(words):
        return words
    return QtGui.Qt.convertFromPlainText(words, QtGui.Qt.WhiteSpaceMode.WhiteSpaceNormal)


class Text(QLabel):
    """Plain words, wrapped. What is shown is data: it is never read as markup."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
