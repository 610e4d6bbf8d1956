"""Ways to find a strength: a question to answer, or a day that was kept as a good memory."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.wrapping import WrappingButton
from chime_journal.model.reflection import Memory
from chime_journal.words.days import full_day

LONGEST = 36  # usual letters of a memory on its button


class LookingForOne(Card):
    """Questions, and below them good memories in which no strength is named yet.

    Signals:
        asked(str): the person picked this question.
        day_asked(str, int): the same about the reflection with this id.
    """

    asked = Signal(str)
    day_asked = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent, look="tinted")
        self.inside.addWidget(text(self.tr("Looking for one?"), "section", self))
        self.inside.addLayout(self._questions())
        self._kept = QWidget(self)
        self._days = Flow(spacing=10)
        column = QVBoxLayout(self._kept)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        words = self.tr("Or look at a good memory you kept:")
        column.addWidget(text(words, "body", self, tone="muted"))
        box = QWidget(self._kept)
        box.setLayout(self._days)
        column.addWidget(box)
        self.inside.addWidget(self._kept)
        self._kept.hide()

    def _questions(self) -> Flow:
        flow = Flow(spacing=10)
        asked = (
            self.tr("When did a day go better than it might have?"),
            self.tr("What do people thank me for?"),
            self.tr("What got me through?"),
            self.tr("What did I learn, in any part of my life?"),
            self.tr("What could I teach somebody?"),
        )
        for number, question in enumerate(asked):
            made = WrappingButton(question, f"look_for_{number}", self)
            made.clicked.connect(partial(self._ask, question))
            flow.addWidget(made)
        return flow

    def show_memories(self, memories: Sequence[Memory]) -> None:
        """Offer these days; without any the line about them is out of sight."""
        self._days.clear()
        metrics = self.fontMetrics()
        most = metrics.averageCharWidth() * LONGEST
        for memory in memories:
            words = metrics.elidedText(memory.words.strip(), Qt.TextElideMode.ElideRight, most)
            day = full_day(memory.day)
            said = self.tr("“{words}”, {day}").format(words=words, day=day)
            made = WrappingButton(said, f"look_for_memory_{memory.id}", self._kept)
            made.clicked.connect(partial(self._ask_about, said, memory.id))
            self._days.addWidget(made)
        self._kept.setVisible(bool(memories))

    def _ask(self, question: str, _: bool = False) -> None:
        self.asked.emit(question)

    def _ask_about(self, said: str, number: int, _: bool = False) -> None:
        question = self.tr("{memory}: what was strong in you then?").format(memory=said)
        self.day_asked.emit(question, number)
