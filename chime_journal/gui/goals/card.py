"""A goal as a card: what, why, strengths, steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.goals.steps import StepRow
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.widgets.chip import strength_chip, tag_chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.model.chime import Tag
from chime_journal.model.goal import GoalCard, GoalState
from chime_journal.words.goals import pick_up

SHOWN_STEPS = 6  # a card shows the first of them; the goal's own page has all


class GoalBox(Card):
    """One goal among others.

    Signals:
        opened(int): show it whole.
        step_asked(int), look_back_asked(int): the same, with that form open.
        ticked(int, bool): a step is done, or not after all.
        picked_up(int): the person works on it again.
    """

    opened = Signal(int)
    step_asked = Signal(int)
    look_back_asked = Signal(int)
    ticked = Signal(int, bool)
    picked_up = Signal(int)

    def __init__(self, goal: GoalCard, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._goal = goal
        self.setObjectName(f"goal_{goal.id}")
        self._add_tags()
        title = TitleLink(goal.words, f"open_goal_{goal.id}", self)
        title.setAccessibleName(self.tr("Open {goal}").format(goal=goal.words))
        title.clicked.connect(self._open)
        self.inside.addWidget(title)
        if goal.why:
            self.inside.addWidget(text(goal.why, "body", self, tone="muted"))
        self._add_strengths()
        if goal.steps:
            self.inside.addWidget(rule(self))
        for step in goal.steps[:SHOWN_STEPS]:
            row = StepRow(step, self)
            row.ticked.connect(self.ticked)
            self.inside.addWidget(row)
        self.inside.addStretch(1)
        self._add_buttons()

    def _add_tags(self) -> None:
        tags = [tag for tag in Tag if tag in self._goal.tags]
        if tags:
            flow = Flow(spacing=6)
            for tag in tags:
                flow.addWidget(tag_chip(tag.value, self))
            self.inside.addLayout(flow)

    def _add_strengths(self) -> None:
        if self._goal.strengths:
            flow = Flow(spacing=6)
            for _, name in self._goal.strengths:
                flow.addWidget(strength_chip(name, self))
            self.inside.addLayout(flow)

    def _add_buttons(self) -> None:
        number, flow = self._goal.id, Flow(spacing=9)
        if self._goal.state == GoalState.WORKING_ON:
            first = button(self.tr("Add a step"), "plus", name=f"add_step_{number}")
            first.setAccessibleName(self.tr("Add a step to {goal}").format(goal=self._goal.words))
            first.clicked.connect(self._add_step)
        else:
            words = pick_up(self._goal.state)
            first = button(words, "play", name=f"pick_up_{number}")
            first.setAccessibleName(f"{words}: {self._goal.words}")
            first.clicked.connect(self._pick_up)
        back = button(self.tr("Look back"), name=f"look_back_{number}", clicked=self._look_back)
        back.setAccessibleName(self.tr("Look back on {goal}").format(goal=self._goal.words))
        for widget in (first, back):
            flow.addWidget(widget)
        self.inside.addLayout(flow)

    def _open(self) -> None:
        self.opened.emit(self._goal.id)

    def _add_step(self) -> None:
        self.step_asked.emit(self._goal.id)

    def _pick_up(self) -> None:
        self.picked_up.emit(self._goal.id)

    def _look_back(self) -> None:
        self.look_back_asked.emit(self._goal.id)
