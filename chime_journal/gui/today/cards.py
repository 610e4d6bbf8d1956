"""The small cards on the right of Today: next step, good memory, strengths."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chip import strength_chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.goal import NextStep
from chime_journal.model.reflection import Memory
from chime_journal.words.days import day_words
from chime_journal.words.steps import if_then

SHOWN_WORDS = 150  # characters of a memory; the rest is one press away


class StepCard(Card):
    """The next small step, to tick right here.

    Signals:
        ticked(int): the step with this id is done.
        opened(int): show the goal with this id.
    """

    ticked = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("step_card")
        self.inside.addWidget(text(self.tr("Next small step"), "section", self))
        self._box = QCheckBox(self)
        self._box.setObjectName("tick_step")
        self._box.setProperty("bare", "true")
        self._box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._box.clicked.connect(self._tick)
        self._words = text("", "strong", self)
        self._for = text("", "body", self, tone="muted")
        self._open = button(self.tr("See the goal"), name="open_goal", look="link")
        self._open.clicked.connect(self._go)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._for)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.inside.addLayout(row)
        self._next: NextStep | None = None

    def show_step(self, step: NextStep | None) -> None:
        """Show the step, or nothing at all."""
        self._next = step
        self.setVisible(step is not None)
        if step is None:
            return
        self._box.setChecked(False)
        self._box.setAccessibleName(self.tr("Done: {step}").format(step=step.step.words))
        self._words.setText(step.step.words)
        aim = self.tr("for “{goal}”").format(goal=step.goal_words)
        if step.step.strength is not None:
            aim = self.tr("for “{goal}”, with {strength}").format(
                goal=step.goal_words, strength=step.step.strength[1]
            )
        planned = if_then(step.step.if_words, step.step.then_words)
        lines = (step.step.details.strip(), planned, aim)
        self._for.setText("\n".join(filter(None, lines)))

    def _tick(self) -> None:
        if self._next is not None:
            self.ticked.emit(self._next.step.id)

    def _go(self) -> None:
        if self._next is not None:
            self.opened.emit(self._next.step.goal_id)


class MemoryCard(Card):
    """One reflection the person marked as a good memory; they can send it away.

    Signals:
        opened(int): read the reflection with this id.
        hidden_away(int): do not show this one again.
    """

    opened = Signal(int)
    hidden_away = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("memory_card")
        self.inside.addWidget(text(self.tr("A good memory you kept"), "section", self))
        self._words = text("", "body", self)
        self._day = button("", name="open_memory", look="link", clicked=self._read)
        self._away = button(self.tr("not this one again"), name="hide_memory", look="link")
        self._away.clicked.connect(self._hide_away)
        row = Flow(spacing=4)
        row.addWidget(self._day)
        row.addWidget(self._away)
        self.inside.addWidget(self._words)
        self.inside.addLayout(row)
        self._memory: Memory | None = None

    def show_memory(self, memory: Memory | None) -> None:
        """Show a memory, or nothing at all."""
        self._memory = memory
        self.setVisible(memory is not None)
        if memory is None:
            return
        words = memory.words
        if len(words) > SHOWN_WORDS:
            words = words[:SHOWN_WORDS].rsplit(" ", 1)[0].rstrip(".,;:… ") + "…"
        self._words.setText(self.tr("“{words}”").format(words=words))
        day = day_words(memory.day, date.today())
        self._day.setText(day)
        self._day.setAccessibleName(self.tr("Read what you wrote on {day}").format(day=day))

    def _read(self) -> None:
        if self._memory is not None:
            self.opened.emit(self._memory.id)

    def _hide_away(self) -> None:
        if self._memory is not None:
            self.hidden_away.emit(self._memory.id)


class StrengthsCard(Card):
    """Strengths that showed lately, as words.

    Signals:
        opened(int): show the strength with this id.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("strengths_card")
        self.inside.addWidget(text(self.tr("Strengths you used lately"), "section", self))
        self._flow = Flow(spacing=7)
        box = QWidget(self)
        box.setLayout(self._flow)
        self.inside.addWidget(box)

    def show_strengths(self, strengths: list[tuple[int, str]]) -> None:
        """Show them, or nothing at all."""
        self.setVisible(bool(strengths))
        self._flow.clear()
        for number, name in strengths:
            chip = strength_chip(name, self)
            chip.setObjectName(f"lately_{number}")
            chip.make_button()
            chip.setProperty("strength", number)
            chip.clicked.connect(self._open)
            self._flow.addWidget(chip)

    def _open(self) -> None:
        self.opened.emit(int(self.sender().property("strength")))
