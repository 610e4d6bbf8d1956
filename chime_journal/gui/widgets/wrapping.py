"""A button for a whole sentence: its words wrap where a push button's would be cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.buttons import entered

SIDE, TOP = 14, 8  # pixels between the edge and the words
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class WrappingButton(QAbstractButton):
    """Looks like the other buttons and grows in height instead of width."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _metrics(self) -> QFontMetrics:
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        return QFontMetrics(font)

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * SIDE + 2, metrics.height() + 2 * TOP + 2
        )

    def minimumSizeHint(self) -> QSize:
        metrics = self._metrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2 * SIDE + 2, metrics.height() + 2 * TOP)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - 2 * SIDE), 10_000)
        return self._metrics().boundingRect(room, int(_FLAGS), self.text()).height() + 2 * TOP + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(colours.accent), edge))
        inside = colours.tint if self.underMouse() or self.isDown() else colours.surface
        painter.setBrush(QColor(inside))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(box, 8, 8)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent))
        painter.drawText(self.rect().adjusted(SIDE, 0, -SIDE, 0), int(_FLAGS), self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
