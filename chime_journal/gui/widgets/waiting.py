"""Something is being worked on: one line and a bar that fills."""

from __future__ import annotations

from math import exp

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from chime_journal.gui.widgets.text import text

WHOLE = 1000  # steps of the bar
USUAL = 1000  # milliseconds that opening a journal takes, about
TICK = 50  # milliseconds


class Waiting(QWidget):
    """Hidden until `begin`. Until `fill` tells the part done, the bar goes by the clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self._words = text("", "body", self, tone="muted")
        self._words.setObjectName("waiting_words")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("waiting_bar")
        self._bar.setTextVisible(False)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.hide()

    def begin(self, words: str) -> None:
        """Say what is going on; its end is not known yet."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, WHOLE)
        self._bar.setValue(0)
        self._clock.start()
        self._timer.start()
        self.show()

    def _step(self) -> None:
        """Come ever closer to the end, and never reach it before the work does."""
        self._bar.setValue(round(WHOLE * (1 - exp(-self._clock.elapsed() / USUAL))))

    def fill(self, part: float) -> None:
        """Show how much is done, from 0 to 1."""
        self._timer.stop()
        self._bar.setValue(round(part * WHOLE))

    def end(self) -> None:
        """It is over."""
        self._timer.stop()
        self.hide()
