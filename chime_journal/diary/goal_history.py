"""What happened with a goal: states, steps done, looking back, and reflections tied to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from chime_journal.diary import listing
from chime_journal.model.goal import (
    Goal,
    GoalCard,
    GoalEvent,
    GoalSeen,
    GoalState,
    GoalStateChange,
    HowItWent,
    LookBack,
    ReachedGoal,
    Step,
)
from chime_journal.model.reflection import Reflection, ReflectionGoal

if TYPE_CHECKING:
    from sqlalchemy import Connection

Timed = tuple[time, GoalEvent]  # the clock time orders the events of one day


def events(db: Connection, goal_id: int) -> tuple[GoalEvent, ...]:
    """Return a goal's history, newest first."""
    timed = [
        *_states(db, goal_id),
        *_steps(db, goal_id),
        *_look_backs(db, goal_id),
        *_reflections(db, goal_id),
    ]
    timed.sort(key=lambda pair: (pair[1].day, pair[0]), reverse=True)
    return tuple(event for _, event in timed)


def seen(db: Connection, goal: GoalCard, first: date) -> GoalSeen:
    """Return a goal with what happened from `first` on, and since when it is where it is."""
    all_events = events(db, goal.id)
    moved = (event.day for event in all_events if event.state == goal.state)
    lately = tuple(event for event in all_events if event.day >= first)
    return GoalSeen(goal.id, goal.words, goal.state, next(moved, None), lately)


def reached(db: Connection, first: date, last: date) -> list[ReachedGoal]:
    """Return which goals were reached on which day of a period, oldest first.

    What was taken back on the same day was a slip of the hand.
    """
    rows = (
        select(
            col(GoalStateChange.goal_id),
            col(GoalStateChange.day),
            col(Goal.words),
            col(GoalStateChange.state),
        )
        .join(Goal, col(Goal.id) == col(GoalStateChange.goal_id))
        .where(col(Goal.binned_at).is_(None), col(GoalStateChange.day).between(first, last))
        .order_by(col(GoalStateChange.day), col(GoalStateChange.id))
    )
    state_in_the_end = {
        ReachedGoal(id_, day, words): state for id_, day, words, state in db.execute(rows)
    }
    return [goal for goal, state in state_in_the_end.items() if state == GoalState.REACHED]


def _states(db: Connection, goal_id: int) -> Iterator[Timed]:
    rows = (
        select(
            col(GoalStateChange.day), col(GoalStateChange.changed_at), col(GoalStateChange.state)
        )
        .where(col(GoalStateChange.goal_id) == goal_id)
        .order_by(col(GoalStateChange.id).desc())
    )
    for day, at, state in db.execute(rows):
        yield _clock(at), GoalEvent(day, state=GoalState(state))


def _steps(db: Connection, goal_id: int) -> Iterator[Timed]:
    rows = select(col(Step.done_on), col(Step.changed_at), col(Step.words)).where(
        col(Step.goal_id) == goal_id,
        col(Step.done_on).is_not(None),
        col(Step.binned_at).is_(None),
    )
    for day, at, words in db.execute(rows):
        if day is not None:
            yield _clock(at), GoalEvent(day, step=words)


def _look_backs(db: Connection, goal_id: int) -> Iterator[Timed]:
    rows = (
        select(col(LookBack.day), col(LookBack.written_at), col(LookBack.went), col(LookBack.words))
        .where(col(LookBack.goal_id) == goal_id)
        .order_by(col(LookBack.id).desc())
    )
    for day, at, went, words in db.execute(rows):
        yield _clock(at), GoalEvent(day, went=HowItWent(went), words=words)


def _reflections(db: Connection, goal_id: int) -> Iterator[Timed]:
    rows = (
        select(
            col(Reflection.id),
            col(Reflection.day),
            col(Reflection.clock),
            col(Reflection.title),
            listing.OPENING_TEXT,
        )
        .join(ReflectionGoal, col(ReflectionGoal.reflection_id) == col(Reflection.id))
        .where(col(ReflectionGoal.goal_id) == goal_id, col(Reflection.binned_at).is_(None))
    )
    for id_, day, clock, title, opening in db.execute(rows):
        yield clock, GoalEvent(day, words=listing.name(title, opening), reflection_id=id_)


def _clock(at: datetime) -> time:
    """Return an instant's clock time at this place."""
    return at.astimezone().time()
