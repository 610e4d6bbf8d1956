"""All goals of one state as cards, and what leads on from there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.goals.card import GoalBox
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.grid import CardGrid
from chime_journal.gui.widgets.text import text
from chime_journal.model.goal import GoalCard, GoalState
from chime_journal.words.goals import about_state
from chime_journal.words.labels import label


class AllGoals(QWidget):
    """Cards of the goals in one state.

    Signals:
        state_chosen(GoalState): show those in this state.
        opened(int), step_asked(int), look_back_asked(int): as on the cards.
        ticked(int, bool), picked_up(int): as on the cards.
        new_asked(), strengths_asked(), over_asked(): write one, see strengths, look over all.
    """

    state_chosen = Signal(object)
    opened = Signal(int)
    step_asked = Signal(int)
    look_back_asked = Signal(int)
    ticked = Signal(int, bool)
    picked_up = Signal(int)
    new_asked = Signal()
    strengths_asked = Signal()
    over_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = GoalState.WORKING_ON
        self._states = {state: self._state_button(state) for state in GoalState}
        states = Flow(spacing=8)
        for made in self._states.values():
            states.addWidget(made)
        self.grid = CardGrid(300, 3, self)
        first = button(self.tr("Write a first goal"), "plus", name="first_goal")
        first.clicked.connect(self.new_asked)
        self.none = Empty("flag", self.tr("A place for what you want, in your own words."), first)
        self._about = text("", "lead", self, tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(states)
        for widget in (self._about, self.none, self.grid, self._banner()):
            column.addWidget(widget)

    def _state_button(self, state: GoalState) -> Button:
        made = button(label(state.value), name=f"show_{state.value}")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setChecked(state == self.state)
        made.clicked.connect(partial(self._choose, state))
        return made

    def _banner(self) -> Card:
        self._on = Card(parent=self, look="tinted")
        hint = self.tr("Your strengths can help with the next step.")
        self._hint = text(hint, "strong", self)
        self._on.inside.addWidget(self._hint)
        see = button(self.tr("See my strengths"), "gem", name="see_strengths")
        see.clicked.connect(self.strengths_asked)
        over = button(self.tr("Look over my goals"), "binoculars", name="look_over")
        over.clicked.connect(self.over_asked)
        buttons = Flow(spacing=10)
        buttons.addWidget(see)
        buttons.addWidget(over)
        self._on.inside.addLayout(buttons)
        return self._on

    def choose(self, state: GoalState) -> None:
        """Stand at a state; its goals follow by `show_goals`."""
        self.state = state
        self._states[state].setChecked(True)

    def _choose(self, state: GoalState, _: bool = False) -> None:
        self.state = state
        self.state_chosen.emit(state)

    def show_goals(self, goals: Sequence[GoalCard], *, any_state: bool) -> None:
        """Show the goals in this state; `any_state` tells whether there are any at all."""
        self.none.setVisible(not any_state)
        about = about_state(self.state) if goals else self.tr("No goals here just now.")
        self._about.setText(about)
        self._about.setVisible(any_state and bool(about))
        self.grid.show_cards([self._box(goal) for goal in goals])
        self._on.setVisible(any_state)

    def _box(self, goal: GoalCard) -> GoalBox:
        box = GoalBox(goal, self.grid)
        box.opened.connect(self.opened)
        box.step_asked.connect(self.step_asked)
        box.look_back_asked.connect(self.look_back_asked)
        box.ticked.connect(self.ticked)
        box.picked_up.connect(self.picked_up)
        return box
