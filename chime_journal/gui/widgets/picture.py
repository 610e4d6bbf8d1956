"""An icon that stands by itself, in a colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from chime_journal.gui import icons, theme


class Picture(QLabel):
    """An icon `side` lines of text high; `tone` is "accent", "ink", "muted" or a tag."""

    def __init__(
        self, icon: str, side: float, parent: QWidget | None = None, *, tone: str = "accent"
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._side = side
        self._tone = tone
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._redraw()

    def _redraw(self) -> None:
        side = round(self.fontMetrics().height() * self._side)
        now = theme.tokens()
        colour = now.mark(self._tone)[0] if self._tone in now.marks else getattr(now, self._tone)
        self.setPixmap(icons.pixmap(self._icon_name, colour, side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()
