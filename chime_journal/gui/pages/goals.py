"""Goals: own words, why they matter, strengths brought, small steps, and no dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chime_journal.gui.goals.all import AllGoals
from chime_journal.gui.goals.over import LookingOver
from chime_journal.gui.goals.whole import WholeGoal
from chime_journal.gui.goals.writing import WritingGoal
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.stack import FittingStack
from chime_journal.model.change import Change, Kind
from chime_journal.model.goal import (
    GoalCard,
    GoalPageData,
    GoalState,
)

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

STATES = list(GoalState)


class GoalsPage(Page):
    """All goals of one state as cards, one goal whole, a way to write one, or a look over all."""

    name: ClassVar[str] = "goals"
    icon: ClassVar[str] = "flag"
    listens: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.GOAL, Kind.STEP, Kind.STRENGTH, Kind.REFLECTION}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._open_goal: int | None = None
        self.header.title.setText(self.tr("Goals"))
        self.header.subtitle.setText(self.tr("Built on what is already strong in you"))
        new = button(self.tr("New goal"), "plus", name="new_goal", look="primary")
        self.header.add_action(new)
        self.all = AllGoals(self)
        self.whole = WholeGoal(session, self)
        self.writing = WritingGoal(session, self)
        self.over = LookingOver(session, self)
        new.clicked.connect(self.writing.begin)
        self._listen()
        self._stack = FittingStack(self)
        for widget in (self.all, self.whole, self.writing, self.over):
            self._stack.add(widget)
        self.body.addWidget(self._stack)
        self.body.addStretch(1)

    def _listen(self) -> None:
        self.all.state_chosen.connect(self._choose_state)
        self.all.opened.connect(self._show_whole)
        self.all.step_asked.connect(self._open_step)
        self.all.look_back_asked.connect(self._open_look_back)
        self.all.ticked.connect(self._tick)
        self.all.picked_up.connect(self._pick_up)
        self.all.new_asked.connect(self.writing.begin)
        self.all.strengths_asked.connect(self._go_strengths)
        self.all.over_asked.connect(self._look_over)
        self.whole.left.connect(self._show_all)
        self.whole.edit_asked.connect(self.writing.edit)
        self.whole.path_asked.connect(self.writing.think)
        self.whole.stale.connect(self.refresh)
        self.whole.writing_asked.connect(self._write_about)
        self.writing.opened.connect(self._show_writing)
        self.writing.turned.connect(self._to_top)
        self.writing.finished.connect(self._finished)
        self.over.left.connect(self._show_all)
        self.over.opened.connect(self._show_whole)
        self.over.span_chosen.connect(self.refresh)
        self.over.taking_along.kept.connect(self._taken_along)
        self.whole.reflection_asked.connect(self._read)
        self.over.reflection_asked.connect(self._read)
        self.whole.undoable.connect(self.undoable)
        self.writing.undoable.connect(self.undoable)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Goals")

    def refresh(self) -> None:
        state = self.all.state

        def read(diary: Diary) -> tuple[Sequence[GoalCard], bool]:
            return diary.goals.list(state), bool(diary.goals.names())

        self.session.ask(self, read, self._show)
        shown = self._stack.shown
        if self._open_goal is not None and shown is self.whole:
            self._show_whole(self._open_goal)
        elif shown is self.over:
            self._fill_over()

    def _choose_state(self) -> None:
        self._to_top()
        self.refresh()

    def _show(self, found: tuple[Sequence[GoalCard], bool]) -> None:
        goals, any_at_all = found
        self.all.show_goals(goals, any_state=any_at_all)

    def open(self, target: object) -> None:
        """Show ("goal", id), or the first question for "new"."""
        match target:
            case "new":
                self.writing.begin()
            case ("goal", int(number)):
                self._show_whole(number)

    def spot(self) -> dict[str, int]:
        shown, spot = self._stack.shown, super().spot()
        spot["state"] = STATES.index(self.all.state)
        if shown is self.writing:
            spot.update(self.writing.spot())
        elif shown is self.whole and self._open_goal is not None:
            spot.update(goal=self._open_goal)
        elif shown is self.over:
            spot.update(over=1)
        return spot

    def come_back(self, spot: Mapping[str, int]) -> None:
        if 0 <= spot.get("state", -1) < len(STATES):
            self.all.choose(STATES[spot["state"]])
            self.refresh()
        if "over" in spot:
            self._look_over()
        elif "goal" in spot and {"editing", "path"} & spot.keys() and not self.session.why_reading:
            self._read_goal(spot["goal"], lambda data: self.writing.go_on(data.goal, spot))
        elif "goal" in spot:
            self._show_whole(spot["goal"])
        # Last, and behind the answers: what is shown and written in moves the page.
        scroll = super().come_back
        self.session.ask(self, lambda _: None, lambda _: scroll(spot))

    def _read_goal(self, number: int, then: Callable[[GoalPageData], None]) -> None:
        self.session.ask(self, lambda diary: diary.goals.read(number), then, self._gone)

    def _turn_to(self, part: QWidget) -> None:
        """Show another part of the page from its top; the keyboard goes on from there."""
        if self._stack.shown is not part:
            self.setFocus()
            self._stack.show_one(part)
            self._to_top()

    def _to_top(self) -> None:
        area = self._scroll_area()
        if area is not None:
            area.verticalScrollBar().setValue(0)

    def _show_all(self) -> None:
        self.flush()
        self._open_goal = None
        self._turn_to(self.all)

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
            self._turn_to(self.whole)
            then()

        self._read_goal(number, show)

    def _gone(self, problem: Exception) -> None:
        self._show_all()
        self.session.troubled.emit(problem)

    def _look_over(self) -> None:
        self._turn_to(self.over)
        self._fill_over()

    def _fill_over(self) -> None:
        first = self.over.first
        self.session.ask(self, lambda diary: diary.goals.look_over(first), self.over.show_goals)

    def _taken_along(self, number: int) -> None:
        words = self.tr("Kept in your journal.")
        self.undoable.emit(words, lambda diary: diary.bin.put(Kind.REFLECTION, number))

    def _show_writing(self) -> None:
        self.whole.flush()
        self.over.flush()
        self._turn_to(self.writing)

    def _finished(self, number: int | None) -> None:
        if number is None:
            self._show_all()
        else:
            self._show_whole(number)

    def _tick(self, step: int, done: bool) -> None:
        self.session.change(self, lambda diary: diary.goals.tick(step, done))

    def _pick_up(self, number: int) -> None:
        self.session.change(
            self, lambda diary: diary.goals.set_state(number, GoalState.WORKING_ON), self._picked_up
        )

    def _picked_up(self, _: Change) -> None:
        self.said.emit(self.tr("It stands with the goals you work on again."))

    def _read(self, number: int) -> None:
        self.went.emit("journal", ("reflection", number))

    def _write_about(self, number: int) -> None:
        self.went.emit("journal", ("about_goal", number))

    def _go_strengths(self) -> None:
        self.went.emit("strengths", None)

    def flush(self) -> None:
        self.writing.store()
        self.whole.flush()
        self.over.flush()
