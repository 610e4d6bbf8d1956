"""A list that drops down, with an arrow in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from chime_journal.gui import icons, theme


class DropDown(QComboBox):
    """A combo box; the wheel scrolls the page it stands on and never changes the choice."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.view().setAccessibleName(words)  # the list that drops down takes the focus
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own gives the rows no room
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 0.8)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._side(), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 160), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._side()
        colour = theme.tokens().accent
        picture = icons.pixmap("chevron-down", colour, side, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - side - 11, (self.height() - side) // 2, picture)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
