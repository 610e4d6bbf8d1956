"""A line above the pages about the journal itself, with what can be done about it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text

BESIDE_FROM = 640  # pixels at 100 per cent text; below it the buttons go under the words


class Banner(QFrame):
    """Stays until what it tells of is over; `say` shows it, `hide` takes it away."""

    def __init__(self, name: str, *ways: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "tinted")
        self._words = text("", "body", self)
        self._words.setObjectName(f"{name}_words")
        buttons = Flow(spacing=8)
        for way in ways:
            buttons.addWidget(way)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._words, 1)
        self._row.addLayout(buttons)
        Fitting(self, self._fit)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str) -> None:
        """Show the words; a screen reader hears new ones."""
        if not self.isHidden() and words == self.words:
            return
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _fit(self) -> None:
        turn(self._row, self.width(), BESIDE_FROM)
