"""One goal whole: words, state, steps, looking back, and its story on one line of time."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.goals.events import EventList
from chime_journal.gui.goals.look_back import LookBackForm
from chime_journal.gui.goals.steps import StepForm, StepRow
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chip import strength_chip, tag_chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.chime import Tag
from chime_journal.model.goal import (
    GoalCard,
    GoalPageData,
    GoalState,
    HowItWent,
    StepLine,
)
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft
from chime_journal.words.goals import state_of_one
from chime_journal.words.labels import label

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class WholeGoal(QWidget):
    """Everything about one goal.

    Signals:
        left(): back to all goals.
        edit_asked(GoalCard): change its words.
        reflection_asked(int): read a reflection tied to it.
        undoable(str, object): a quiet line with Undo; see Page.
        path_asked(GoalCard): think it through, question by question.
        writing_asked(int): write a reflection about the goal with this id.
        stale(): the goal should be shown anew.
    """

    left = Signal()
    edit_asked = Signal(object)
    reflection_asked = Signal(int)
    undoable = Signal(str, object)
    path_asked = Signal(object)
    writing_asked = Signal(int)
    stale = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._goal: GoalCard | None = None
        back = button(self.tr("All goals"), "arrow-left", name="all_goals", look="link")
        back.clicked.connect(self.left)
        self._card = Card(parent=self)
        self._steps = Card(parent=self)
        self._steps.setObjectName("goal_steps")
        self.step_form = StepForm(session, self)
        self.step_form.closed.connect(self._step_form_closed)
        self._add = button(self.tr("Add a step"), "plus", name="add_step", clicked=self.add_step)
        self.look_back = LookBackForm(self)
        self.look_back.written.connect(self._look_back)
        self.look_back.left.connect(self.look_back.finish)
        self.look_back.unchosen.connect(self._keep_words)
        self._events = EventList(self)
        self._events.reflection_asked.connect(self.reflection_asked)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._card, self.look_back, self._steps, self._events):
            column.addWidget(widget)
        column.addStretch(1)
        self._rows: list[QWidget] = []
        self._steps.inside.addWidget(text(self.tr("Small steps"), "section", self))
        self._step_list = QVBoxLayout()
        self._steps.inside.addLayout(self._step_list)
        self._steps.inside.addWidget(self.step_form)
        self._steps.inside.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.step_form.hide()
        self.look_back.hide()

    def show_goal(self, data: GoalPageData) -> None:
        """Show a goal as it is in the journal now."""
        if self._goal is None or self._goal.id != data.goal.id:
            self.flush()
            self.step_form.hide()
            self._add.show()
            self.look_back.hide()
        self._goal = data.goal
        self._fill_card(data.goal)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        written = self.step_form.number
        self._rows = [self._row(step) for step in data.goal.steps if step.id != written]
        for row in self._rows:
            self._step_list.addWidget(row)
        self._events.show_events(data.events)

    def _row(self, step: StepLine) -> StepRow:
        row = StepRow(step, self, tools=True)
        row.ticked.connect(self._tick)
        row.moved.connect(self._move)
        row.edit_asked.connect(self._edit_step)
        row.bin_asked.connect(self._bin_step)
        return row

    def _fill_card(self, goal: GoalCard) -> None:
        fresh = Card(parent=self)
        fresh.setObjectName("goal_card")
        flow = Flow(spacing=6)
        for tag in (tag for tag in Tag if tag in goal.tags):
            flow.addWidget(tag_chip(tag.value, fresh))
        for _, name in goal.strengths:
            flow.addWidget(strength_chip(name, fresh))
        fresh.inside.addWidget(text(goal.words, "heading", fresh))
        if flow.count():
            fresh.inside.addLayout(flow)
        if goal.why:
            fresh.inside.addWidget(text(goal.why, "body", fresh))
        if goal.helpers:
            helped = self.tr("Can help: {helpers}").format(helpers=goal.helpers)
            fresh.inside.addWidget(text(helped, "body", fresh, tone="muted"))
        fresh.inside.addLayout(self._state_row(goal))
        if about := state_of_one(goal.state):
            fresh.inside.addWidget(text(about, "small", fresh, tone="muted"))
        fresh.inside.addLayout(self._more_row())
        self._column.replaceWidget(self._card, fresh)
        self._card.hide()
        self._card.deleteLater()
        self._card = fresh

    def _state_row(self, goal: GoalCard) -> Flow:
        flow = Flow(spacing=8)
        for state in GoalState:
            flow.addWidget(self._state_button(state, chosen=state == goal.state))
        return flow

    def _more_row(self) -> Flow:
        flow = Flow(spacing=16)
        edit = button(self.tr("Change the words"), "pencil", name="edit_goal", look="link")
        edit.clicked.connect(self._edit)
        path = button(self.tr("Think it through"), "signpost", name="edit_goal_path", look="link")
        path.clicked.connect(self._think)
        back = button(self.tr("Look back"), "rotate-ccw", name="look_back", look="link")
        back.clicked.connect(self.begin_look_back)
        words = self.tr("Write about it")
        about = button(words, "book-open", name="write_about_goal", look="link")
        about.clicked.connect(self._write_about)
        away = button(self.tr("Move to the bin"), "trash", name="bin_goal", look="link")
        away.clicked.connect(self._bin)
        for widget in (edit, path, back, about, away):
            flow.addWidget(widget)
        return flow

    def _state_button(self, state: GoalState, *, chosen: bool) -> Button:
        made = button(label(state.value), name=f"state_{state.value}")
        made.setCheckable(True)
        made.setChecked(chosen)
        made.clicked.connect(partial(self._set_state, state))
        return made

    def _set_state(self, state: GoalState, _: bool = False) -> None:
        number = self._number()
        self._session.change(self, lambda diary: diary.goals.set_state(number, state))

    def _number(self) -> int:
        assert self._goal is not None
        return self._goal.id

    def add_step(self) -> None:
        """Open the form for a new step."""
        self._open_step_form(None)

    def _edit_step(self, step: StepLine) -> None:
        self._open_step_form(step)

    def _open_step_form(self, step: StepLine | None) -> None:
        number = self._number()
        self._add.hide()
        self._session.ask(
            self,
            lambda diary: diary.strengths.names(),
            lambda names: self.step_form.begin(number, names, step),
        )

    def _step_form_closed(self) -> None:
        self._add.show()
        self._add.setFocus()
        self.stale.emit()

    def _tick(self, step: int, done: bool) -> None:
        self._session.change(self, lambda diary: diary.goals.tick(step, done))

    def _move(self, step: int, up: bool) -> None:
        self._session.change(self, lambda diary: diary.goals.move_step(step, up))

    def _bin_step(self, step: int) -> None:
        self._session.change(self, lambda diary: diary.bin.put(Kind.STEP, step))

    def begin_look_back(self) -> None:
        """Open the form for looking back."""
        self.look_back.begin()

    def _look_back(self, went: HowItWent, words: str) -> None:
        number, today = self._number(), date.today()

        def write(diary: Diary) -> Change:
            return diary.goals.look_back(number, went, words, today)

        self._session.change(self, write, self._looked_back, self._not_looked_back)

    def _keep_words(self, words: str) -> None:
        """Keep words that have no choice yet as a reflection tied to this goal."""
        draft = Draft(moment=Moment.now(), body=words, goals=frozenset({self._number()}))

        def kept(_: Change) -> None:
            self.look_back.finish()

        self._session.change(
            self, lambda diary: diary.reflections.write(draft), kept, self._not_looked_back
        )

    def _looked_back(self, change: Change) -> None:
        self.look_back.finish()
        number = change.id or 0
        words = self.tr("Kept with this goal.")
        self.undoable.emit(words, lambda diary: diary.goals.take_back_look(number))

    def _not_looked_back(self, problem: Exception) -> None:
        self.look_back.show()  # the words are still in it
        self._session.troubled.emit(problem)

    def _edit(self) -> None:
        self.edit_asked.emit(self._goal)

    def _think(self) -> None:
        self.path_asked.emit(self._goal)

    def _write_about(self) -> None:
        self.writing_asked.emit(self._number())

    def _bin(self) -> None:
        number = self._number()
        self._session.change(self, lambda diary: diary.bin.put(Kind.GOAL, number))
        self.left.emit()

    def flush(self) -> None:
        """Keep a half-written step or look back rather than lose it."""
        self.step_form.flush()
        self.look_back.flush()
