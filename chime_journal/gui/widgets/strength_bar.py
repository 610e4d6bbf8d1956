"""How hard words are to guess: a bar, and the same said in words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from chime_journal.diary.passphrases import Hardness
from chime_journal.gui.widgets.text import text

_FILLED = {
    Hardness.VERY_EASY: 12,
    Hardness.EASY: 28,
    Hardness.SOME: 52,
    Hardness.HARD: 80,
    Hardness.VERY_HARD: 100,
}


class StrengthBar(QWidget):
    """Empty until there are words to judge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strength")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("strength_bar")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setValue(0)
        self._words = text("", "strong", self, tone="accent")
        self._words.setObjectName("strength_words")
        self._words.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._bar, 2)
        row.addWidget(self._words, 3)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_hardness(self, hardness: Hardness | None) -> None:
        """Show a judgement, or nothing."""
        self._bar.setValue(0 if hardness is None else _FILLED[hardness])
        self._words.setText("" if hardness is None else self._say(hardness))
        self._words.setVisible(hardness is not None)
        self._bar.setAccessibleName(self._words.text() or self.tr("How hard to guess"))

    def _say(self, hardness: Hardness) -> str:
        if hardness <= Hardness.EASY:
            return self.tr("Easy to guess. Add a word or two.")
        return {
            Hardness.SOME: self.tr("Fair. One more word would help a lot."),
            Hardness.HARD: self.tr("Good. It would take a long time to guess."),
            Hardness.VERY_HARD: self.tr("Strong. It would take years to guess."),
        }[hardness]
