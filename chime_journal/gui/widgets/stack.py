"""A stack that is as high as the widget on show, not as its highest."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class FittingStack(QStackedWidget):
    """Widgets one at a time; those out of sight ask for no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentChanged.connect(self._fit)
        self.widgetAdded.connect(self._fit)

    def _fit(self) -> None:
        for number in range(self.count()):
            child = self.widget(number)
            if child is None:
                continue
            policy = child.sizePolicy()
            shown = child is self.currentWidget()
            policy.setVerticalPolicy(policy.Policy.Preferred if shown else policy.Policy.Ignored)
            child.setSizePolicy(policy)
        self.updateGeometry()
