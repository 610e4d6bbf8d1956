"""Somebody to turn to, as one row: first letter, name, when and for what, and how to reach them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.text import Text, text

RING = 4  # pixels between a number and its focus ring
BESIDE_FROM = 20  # line heights; below it the number stands under the words, in every row alike


class Initial(QWidget):
    """The first letter of a name in a tinted circle; only there for the eye."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = name.strip()[:1].upper()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 2.05)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tint))
        painter.drawEllipse(QRectF(self.rect()))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


class Reach(Text):
    """A number or address, large; the Tab key stops here so that it is read out and in sight."""

    def __init__(self, words: str, face: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setProperty("face", face)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContentsMargins(RING, 2, RING, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Contact(QWidget):
    """One row; the number goes below the name where both do not fit side by side.

    `more` is a widget at the end of the row, e.g. a button to change a person.
    """

    def __init__(
        self, name: str, about: str, reach: str, parent: QWidget, more: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = text(name, "strong", self)
        self._about = text(about, "body", self, tone="muted")
        self._about.setVisible(bool(about))
        self.detail = text("", "small", self, tone="muted")
        self.detail.hide()
        self.reach = Reach(reach, "section", self)
        self.reach.setObjectName("reach")
        self.reach.setAccessibleName(", ".join(part for part in (name, reach, about) if part))
        self.reach.setVisible(bool(reach))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.setContentsMargins(RING, 0, 0, 0)
        for label in (self._name, self._about, self.detail):
            words.addWidget(label)
        self._side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side.setSpacing(4)
        self._side.addLayout(words, 1)
        self._side.addWidget(self.reach)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        row.addWidget(Initial(name, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._side, 1)
        if more is not None:
            row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().height() * BESIDE_FROM
        beside = wide and self.reach.natural_width() <= self.width() // 2
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._side.direction() != way:
            self._side.setDirection(way)
        self.reach.setWordWrap(not beside)
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self.reach.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
