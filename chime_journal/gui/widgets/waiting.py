"""Something is being worked on: one line and a bar that moves, or fills when the way is known."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from chime_journal.gui.widgets.text import text

WHOLE = 1000  # steps of the bar


class Waiting(QWidget):
    """Hidden until `begin`; `fill` shows a part from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self._words = text("", "body", self, tone="muted")
        self._words.setObjectName("waiting_words")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("waiting_bar")
        self._bar.setTextVisible(False)
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
        self._bar.setRange(0, 0)
        self.show()

    def fill(self, part: float) -> None:
        """Show how much is done."""
        self._bar.setRange(0, WHOLE)
        self._bar.setValue(round(part * WHOLE))

    def end(self) -> None:
        """It is over."""
        self._bar.setRange(0, WHOLE)
        self.hide()
