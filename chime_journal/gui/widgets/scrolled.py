"""What lies inside a scroll area and wraps its words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Scrolled(QWidget):
    """Asks for no height of its own: the scroll area asks for the height at its width.

    A layout of wrapped labels would ask for the height it needs when it is at its narrowest, and
    leave an empty stretch to scroll through.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
