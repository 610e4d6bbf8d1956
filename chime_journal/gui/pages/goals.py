"""Goals: own words, why they matter, strengths brought, small steps, and no dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.goals.card import GoalBox
from chime_journal.gui.goals.form import GoalForm
from chime_journal.gui.goals.whole import WholeGoal
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.grid import CardGrid
from chime_journal.gui.widgets.stack import FittingStack
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Kind
from chime_journal.model.goal import GoalCard, GoalDraft, GoalPageData, GoalState
from chime_journal.words.labels import label


class GoalsPage(Page):
    """All goals of one state as cards, one goal whole, or the form."""

    name: ClassVar[str] = "goals"
    icon: ClassVar[str] = "flag"
    listens: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.GOAL, Kind.STEP, Kind.STRENGTH, Kind.REFLECTION}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._state = GoalState.WORKING_ON
        self._open_goal: int | None = None
        self.header.title.setText(self.tr("Goals"))
        self.header.subtitle.setText(self.tr("Built on what is already strong in you"))
        new = button(self.tr("New goal"), "plus", name="new_goal", look="primary")
        new.clicked.connect(self._begin)
        self.header.add_action(new)
        self.form = GoalForm(session, self)
        self.form.finished.connect(self._finished)
        self.whole = WholeGoal(session, self)
        self.whole.left.connect(self._show_all)
        self.whole.edit_asked.connect(self._edit)
        self.whole.reflection_asked.connect(self._read)
        self.whole.said.connect(self.said)
        self.whole.stale.connect(self.refresh)
        self._stack = FittingStack(self)
        for widget in (self._all(), self.whole, self.form):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack)
        self.body.addStretch(1)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Goals")

    def _all(self) -> QWidget:
        self._all_goals = QWidget(self)
        states = Flow(spacing=8)
        self._states = {state: self._state_button(state) for state in GoalState}
        for made in self._states.values():
            states.addWidget(made)
        self._grid = CardGrid(300, 3, self)
        first = button(self.tr("Write a first goal"), "plus", name="first_goal")
        first.clicked.connect(self._begin)
        self._none = Empty("flag", self.tr("A place for what you want, in your own words."), first)
        self._nobody = text("", "lead", self, tone="muted")
        column = QVBoxLayout(self._all_goals)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(states)
        column.addWidget(self._nobody)
        column.addWidget(self._none)
        column.addWidget(self._grid)
        column.addWidget(self._banner())
        return self._all_goals

    def _state_button(self, state: GoalState) -> Button:
        made = button(label(state.value), name=f"show_{state.value}")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setChecked(state == self._state)
        made.clicked.connect(partial(self._choose_state, state))
        return made

    def _banner(self) -> QWidget:
        self._strengths = Card(parent=self, look="tinted")
        row = QHBoxLayout()
        hint = self.tr("Your strengths can help with the next step.")
        row.addWidget(text(hint, "strong", self), 1)
        see = button(self.tr("See my strengths"), name="see_strengths", clicked=self._go_strengths)
        row.addWidget(see)
        self._strengths.inside.addLayout(row)
        return self._strengths

    def refresh(self) -> None:
        state = self._state
        self.session.ask(self, lambda diary: diary.goals.list(state), self._show)
        if self._open_goal is not None and self._stack.currentWidget() is self.whole:
            self._show_whole(self._open_goal)

    def _show(self, goals: Sequence[GoalCard]) -> None:
        working = self._state == GoalState.WORKING_ON
        self._none.setVisible(not goals and working)
        self._nobody.setVisible(not goals and not working)
        self._nobody.setText(self.tr("No goals here just now."))
        self._grid.show_cards([self._box(goal) for goal in goals])
        self._strengths.setVisible(bool(goals))

    def _box(self, goal: GoalCard) -> GoalBox:
        box = GoalBox(goal, self._grid)
        box.opened.connect(self._show_whole)
        box.step_asked.connect(self._open_step)
        box.look_back_asked.connect(self._open_look_back)
        box.ticked.connect(self._tick)
        return box

    def open(self, target: object) -> None:
        """Show ("goal", id), or an empty form for "new"."""
        match target:
            case "new":
                self._begin()
            case ("goal", int(number)):
                self._show_whole(number)

    def spot(self) -> dict[str, int]:
        shown, spot = self._stack.currentWidget(), super().spot()
        if shown is self.form and self.form.number is not None:
            spot.update(goal=self.form.number, editing=1)
        elif shown is self.whole and self._open_goal is not None:
            spot.update(goal=self._open_goal)
        return spot

    def come_back(self, spot: Mapping[str, int]) -> None:
        super().come_back(spot)
        if "goal" in spot and "editing" in spot:
            number = spot["goal"]
            self.session.ask(
                self, lambda diary: diary.goals.read(number), lambda data: self._edit(data.goal)
            )
        elif "goal" in spot:
            self._show_whole(spot["goal"])

    def _choose_state(self, state: GoalState, _: bool = False) -> None:
        self._state = state
        self.refresh()

    def _show_all(self) -> None:
        self._open_goal = None
        self._stack.setCurrentWidget(self._all_goals)

    def _show_whole(self, number: int) -> None:
        self._ask_whole(number, lambda: None)

    def _open_step(self, number: int) -> None:
        self._ask_whole(number, self.whole.add_step)

    def _open_look_back(self, number: int) -> None:
        self._ask_whole(number, self.whole.begin_look_back)

    def _ask_whole(self, number: int, then: Callable[[], None]) -> None:
        def show(data: GoalPageData) -> None:
            self._open_goal = number
            self.whole.show_goal(data)
            self._stack.setCurrentWidget(self.whole)
            then()

        self.session.ask(self, lambda diary: diary.goals.read(number), show, self._gone)

    def _gone(self, problem: Exception) -> None:
        self._show_all()
        self.session.troubled.emit(problem)

    def _begin(self) -> None:
        self._open_form(GoalDraft(words=""))

    def _edit(self, goal: GoalCard) -> None:
        strengths = frozenset(number for number, _ in goal.strengths)
        self._open_form(
            GoalDraft(
                id=goal.id,
                words=goal.words,
                why=goal.why,
                helpers=goal.helpers,
                tags=goal.tags,
                strengths=strengths,
            )
        )

    def _open_form(self, draft: GoalDraft) -> None:
        self.flush()

        def show(found: tuple[Sequence[tuple[int, str]], bool]) -> None:
            self._stack.setCurrentWidget(self.form)
            self.form.begin(draft, *found)

        self.session.ask(
            self,
            lambda diary: (diary.strengths.names(), diary.preferences.read().spirituality_on),
            show,
        )

    def _finished(self, number: int | None) -> None:
        if number is None:
            self._show_all()
        else:
            self._show_whole(number)

    def _tick(self, step: int, done: bool) -> None:
        self.session.change(self, lambda diary: diary.goals.tick(step, done))

    def _read(self, number: int) -> None:
        self.went.emit("journal", ("reflection", number))

    def _go_strengths(self) -> None:
        self.went.emit("strengths", None)

    def flush(self) -> None:
        self.form.store()
        self.whole.flush()
