"""A dialog that holds one card and scrolls where the screen is small; Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui import theme

WIDTH, HEIGHT = 620, 640  # pixels at 100 per cent text
ROOM = 60  # pixels kept free around it


class Panel(QDialog):
    """Opens over the window's middle, with the window's own neutral title."""

    def __init__(self, name: str, card: QWidget, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setObjectName(name)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = card
        area = QScrollArea(self)
        area.setObjectName(f"{name}_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("look", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 18, 18, 18)
        column.addWidget(card)
        column.addStretch(1)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        wanted = QSize(WIDTH, HEIGHT) * max(1.0, theme.scale())
        room = parent.window().size() - QSize(ROOM, ROOM)
        self.resize(wanted.boundedTo(room))
