"""The room for the one question a file may leave open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.exchange.question import Answer, Question, WhatMoods
from chime_journal.gui.bring_in.columns import ColumnsPart
from chime_journal.gui.bring_in.moods import MoodsPart


class Asked(QWidget):
    """Holds the part that asks.

    Signals:
        changed(): the answer is another.
        read_anew(): the file must be read in another way before it can be asked about.
    """

    changed = Signal()
    read_anew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._part: MoodsPart | ColumnsPart | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_question(self, question: Question) -> None:
        """Ask this instead of what was asked before."""
        if self._part is not None:
            self._column.removeWidget(self._part)
            self._part.hide()
            self._part.deleteLater()
        if isinstance(question, WhatMoods):
            self._part = MoodsPart(question, self)
        else:
            self._part = ColumnsPart(question, self)
            self._part.changed.connect(self.changed)
            self._part.read_anew.connect(self.read_anew)
        self._column.addWidget(self._part)
        self._part.show()  # at once; the layout would show it a moment later

    def answer(self) -> Answer | None:
        """Return what the person chose."""
        return None if self._part is None else self._part.answer()

    def is_enough(self) -> bool:
        """Tell whether a file can be read with this answer."""
        return not isinstance(self._part, ColumnsPart) or self._part.is_enough()
