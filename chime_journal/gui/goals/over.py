"""Looking over goals: what moved, what rests, what was learned; opened by the person alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.goals.events import event_row
from chime_journal.gui.goals.taking_along import TakingAlong
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.time_row import TimeRow
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.model.goal import GoalEvent, GoalSeen, GoalState
from chime_journal.words.days import long_day
from chime_journal.words.labels import label, went_label

MONTHS_3, YEAR = timedelta(days=92), timedelta(days=365)
NEWEST = 4  # of what moved in one goal; its own page has all
STILL = (GoalState.RESTING, GoalState.LET_GO)


class LookingOver(QWidget):
    """Three cards about the days that were chosen, and a place for own words.

    Signals:
        left(): back to all goals.
        opened(int): see this goal whole.
        reflection_asked(int): read a reflection tied to a goal.
        span_chosen(): other days are to be looked over.
    """

    left = Signal()
    opened = Signal(int)
    reflection_asked = Signal(int)
    span_chosen = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._span: timedelta | None = MONTHS_3
        back = button(self.tr("All goals"), "arrow-left", name="over_all_goals", look="link")
        back.clicked.connect(self.left)
        self._moved, self._here, self._rests, self._learned = (
            _Part(words, name, self)
            for words, name in (
                (self.tr("What moved"), "over_moved"),
                (self.tr("What is here when you want it"), "over_here"),
                (self.tr("What is resting"), "over_rests"),
                (self.tr("What you learned"), "over_learned"),
            )
        )
        words = self.tr("Nothing in these days, and that is fine.")
        self._nothing = text(words, "lead", self, tone="muted")
        self.taking_along = TakingAlong(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(text(self.tr("Looking over my goals"), "heading", self))
        column.addLayout(self._spans())
        parts = (self._moved, self._here, self._rests, self._learned)
        for widget in (self._nothing, *parts, self.taking_along):
            column.addWidget(widget)
        column.addStretch(1)

    def _spans(self) -> Flow:
        flow = Flow(spacing=8)
        for words, name, span in (
            (self.tr("The last three months"), "over_months", MONTHS_3),
            (self.tr("The last year"), "over_year", YEAR),
            (self.tr("All of the time"), "over_ever", None),
        ):
            flow.addWidget(self._span_button(words, name, span))
        return flow

    def _span_button(self, words: str, name: str, span: timedelta | None) -> Button:
        made = button(words, name=name)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setChecked(span == self._span)
        made.clicked.connect(partial(self._choose, span))
        return made

    def _choose(self, span: timedelta | None, _: bool = False) -> None:
        self._span = span
        self.span_chosen.emit()

    @property
    def first(self) -> date:
        """Return the first of the days to look over."""
        return date.min if self._span is None else date.today() - self._span

    def show_goals(self, goals: Sequence[GoalSeen]) -> None:
        """Show what became of these goals in the chosen days."""
        self._moved.show_rows([row for goal in goals for row in self._events_of(goal)])
        working = [goal for goal in goals if goal.state == GoalState.WORKING_ON]
        quiet = [goal for goal in working if not goal.events]
        self._here.show_rows([self._title(goal) for goal in quiet])
        still = [goal for goal in goals if goal.state in STILL]
        self._rests.show_rows([self._still(goal) for goal in still])
        said = [(goal, event) for goal in goals for event in goal.events]
        learned = [(goal, event) for goal, event in said if event.went and event.words.strip()]
        learned.sort(key=lambda pair: pair[1].day, reverse=True)
        self._learned.show_rows([self._lesson(goal, event) for goal, event in learned])
        parts = (self._moved, self._here, self._rests, self._learned)
        self._nothing.setVisible(all(part.isHidden() for part in parts))

    def _events_of(self, goal: GoalSeen) -> list[QWidget]:
        """Return a goal's name above what happened; what rests now has a place of its own."""
        moved = [event for event in goal.events if event.state not in STILL]
        if goal.state in STILL or not moved:
            return []
        newest = map(_without_words, moved[:NEWEST])
        rows = (event_row(event, self, self.reflection_asked.emit) for event in newest)
        return [self._title(goal), *rows]

    def _title(self, goal: GoalSeen) -> QWidget:
        return _title(goal, self, self.opened.emit)

    def _still(self, goal: GoalSeen) -> TimeRow:
        said = label(goal.state.value)
        if goal.since is not None:
            said = self.tr("{state} since {day}").format(state=said, day=long_day(goal.since))
        row = TimeRow("flag", said, goal.words, self, name=f"over_goal_{goal.id}")
        row.pressed.connect(partial(self.opened.emit, goal.id))
        return row

    def _lesson(self, goal: GoalSeen, event: GoalEvent) -> TimeRow:
        went = went_label(event.went or 1)
        about = f"{goal.words} · {went}"
        return TimeRow("rotate-ccw", long_day(event.day), about, self, more=event.words)

    def flush(self) -> None:
        """Keep the own words."""
        self.taking_along.store()


class _Part(Card):
    """One heading with its rows; without any it is out of sight."""

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._rows: list[QWidget] = []

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        for row in self._rows:
            self.inside.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        for row in self._rows:
            self.inside.addWidget(row)
            row.show()  # now, not a moment later: the page would grow short and long again
        self.setVisible(bool(rows))


def _title(goal: GoalSeen, parent: QWidget, opened: Callable[[int], object]) -> TitleLink:
    made = TitleLink(goal.words, f"over_goal_{goal.id}", parent, "strong")
    made.setProperty("tone", "accent")
    made.clicked.connect(partial(opened, goal.id))
    return made


def _without_words(event: GoalEvent) -> GoalEvent:
    """Return a look back without its words, which stand under what was learned."""
    if event.went is None:
        return event
    return GoalEvent(event.day, went=event.went)
