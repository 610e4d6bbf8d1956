"""With words that open the copy, or without any, and what each of them means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets.choices import Choices
from chime_journal.gui.widgets.new_words import NewWords

LOCKED, OPEN = "locked_copy", "open_copy"


class LockChoice(QWidget):
    """Two choices; the fields for the words are there with the first.

    Signals:
        entered(): Enter was pressed behind the last word.
    """

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Choices("copy_form", self)
        self.form.add(
            LOCKED,
            self.tr("Locked with words"),
            self.tr("It opens with the free program “age”, or in this app. It asks for the words."),
            "file-lock",
        )
        self.form.add(
            OPEN,
            self.tr("Without a lock"),
            self.tr("Anybody who has this file can read it."),
            "lock-open",
        )
        self.form.pick(LOCKED)
        self.form.picked.connect(self._fit)
        self.new_words = NewWords(self)
        self.new_words.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.new_words)

    @property
    def locked(self) -> bool:
        return self.form.value == LOCKED

    @property
    def words(self) -> str:
        """Return the words for the copy; empty where it gets no lock."""
        return self.new_words.words if self.locked else ""

    def is_good(self) -> bool:
        """Tell whether a copy can be made like this, and say what is missing if not."""
        return not self.locked or self.new_words.is_good()

    def forget(self) -> None:
        """Keep no words in memory."""
        self.new_words.clear()

    def _fit(self, value: str) -> None:
        self.new_words.setVisible(value == LOCKED)
