"""One place at a time, as high as that place needs and no higher."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

LEAST = 300  # pixels of height for a place that scrolls by itself


class Places(QStackedWidget):
    """Some places scroll by themselves and fill what room there is; others stand at the top."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filling: set[int] = set()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentChanged.connect(self._fit)

    def add_filling(self, place: QWidget) -> None:
        """Add a place that scrolls by itself."""
        self._filling.add(self.addWidget(place))

    def add_standing(self, place: QWidget) -> None:
        """Add a place that the page scrolls."""
        room = QWidget(self)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(place)
        column.addStretch(1)
        self.addWidget(room)

    def _fit(self) -> None:
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.currentIndex() in self._filling:
            return LEAST
        now = self.currentWidget()
        layout = now.layout() if now is not None else None
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        now = self.currentWidget()
        wide = now.minimumSizeHint().width() if now is not None else 0
        return QSize(wide, LEAST if self.currentIndex() in self._filling else 0)
