"""A quiet word about how what is being written is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.text import text

SHOWN = 4000  # milliseconds


class Saved(QWidget):
    """A tick and "Saved", which goes away by itself."""

    def __init__(self, parent: QWidget, usual: str = "") -> None:
        """`usual` is what it says most of the time, for who asks for its `room`."""
        super().__init__(parent)
        self._usual = usual
        self._tick = QLabel(self)
        self._words = text("", "small", self, tone="muted", wrap=False)
        self._words.setObjectName("saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._tick)
        row.addWidget(self._words)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(self._clear)
        self._clear()

    @property
    def room(self) -> int:
        """Return the pixels it takes while it says what it says most of the time."""
        metrics = self._words.fontMetrics()
        return metrics.horizontalAdvance(self._usual) + 6 + self._tick.sizeHint().width()

    def say(self, words: str) -> None:
        """Say how the words are kept, for a while."""
        self._words.setText(words)
        self._tick.setVisible(bool(words))
        if words:
            self._fade.start(SHOWN)

    def _clear(self) -> None:
        self.say("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.Polish):
            side = round(self.fontMetrics().height() * 0.9)
            colour = theme.tokens().mark("meaning")[0]
            self._tick.setPixmap(icons.pixmap("check", colour, side, self.devicePixelRatioF()))
