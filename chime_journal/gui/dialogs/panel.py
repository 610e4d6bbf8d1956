"""A dialog that holds one card and scrolls where the screen is small; Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.scrolled import Scrolled

WIDTH = 620  # pixels at 100 per cent text
ROOM = 60  # pixels kept free around it


class Panel(QDialog):
    """Opens over the window's middle, with the window's own neutral title, as high as its card."""

    def __init__(self, name: str, card: QWidget, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setObjectName(name)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = card
        self._window = parent.window()
        area = self._area = QScrollArea(self)
        area.setObjectName(f"{name}_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = Scrolled()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(18, 18, 18, 18)
        column.addWidget(card)
        column.addStretch(1)
        area.setWidget(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._inner.installEventFilter(self)
        self._window.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        room = self._window.size() - QSize(ROOM, ROOM)
        width = min(round(WIDTH * max(1.0, theme.scale())), room.width())
        wanted = QSize(width, self._inner.heightForWidth(width))
        fits = wanted.height() <= room.height()
        # A bar that came too early would make the words narrower, and so higher, for ever.
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        self.resize(wanted.boundedTo(room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        grown = watched is self._inner and event.type() == QEvent.Type.LayoutRequest
        if grown or (watched is self._window and event.type() == QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)
