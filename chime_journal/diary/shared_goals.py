"""Goals for a share: their state and steps as in one period, their words as of today.

The journal keeps no earlier words of a goal and no day on which a strength was tied to it. So the
words, the reason, the parts and the strengths written by the last day are those of today.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import or_, select
from sqlmodel import col

from chime_journal.diary import goals
from chime_journal.model.goal import (
    Goal,
    GoalState,
    GoalStateChange,
    GoalStrength,
    Step,
)
from chime_journal.model.shared import SharedGoal, SharedStep
from chime_journal.model.strength import Strength

if TYPE_CHECKING:
    from sqlalchemy import Connection

OPEN = (GoalState.WORKING_ON, GoalState.RESTING)


def of_period(db: Connection, first: date, last: date) -> dict[int, SharedGoal]:
    """Return the goals of a period by id, the earliest written first, in their words of today.

    A goal belongs to it when it was written by the last day, and was open on the first day or
    changed its state within.
    """
    cards = goals.cards(db, col(Goal.day) <= last)[::-1]
    ids = [card.id for card in cards]
    states = _states(db, ids, first, last)
    steps, strengths = _steps(db, ids, first, last), _strengths(db, ids, last)
    return {
        card.id: SharedGoal(
            words=card.words,
            why=card.why,
            state=states[card.id],
            tags=card.tags,
            strengths=tuple(strengths[card.id]),
            steps=tuple(steps[card.id]),
        )
        for card in cards
        if card.id in states
    }


def _states(db: Connection, ids: list[int], first: date, last: date) -> dict[int, GoalState]:
    """Return the state on the last day of each goal that was open at some time in the period."""
    rows = (
        select(col(GoalStateChange.goal_id), col(GoalStateChange.day), col(GoalStateChange.state))
        .where(col(GoalStateChange.goal_id).in_(ids), col(GoalStateChange.day) <= last)
        .order_by(col(GoalStateChange.day), col(GoalStateChange.id))
    )
    found: dict[int, GoalState] = {}
    touched: set[int] = set()
    for goal, day, state in db.execute(rows):
        found[goal] = GoalState(state)
        if day >= first:
            touched.add(goal)
    return {goal: state for goal, state in found.items() if state in OPEN or goal in touched}


def _steps(db: Connection, ids: list[int], first: date, last: date) -> dict[int, list[SharedStep]]:
    """Return the steps that were open or done within the period, in the person's order."""
    rows = (
        select(col(Step.goal_id), col(Step.words), col(Step.done_on))
        .where(
            col(Step.goal_id).in_(ids),
            col(Step.binned_at).is_(None),
            col(Step.day) <= last,
            or_(col(Step.done_on).is_(None), col(Step.done_on) >= first),
        )
        .order_by(col(Step.position), col(Step.id))
    )
    found: dict[int, list[SharedStep]] = defaultdict(list)
    for goal, words, done_on in db.execute(rows):
        done = done_on is not None and done_on <= last
        found[goal].append(SharedStep(words=words, done=done))
    return found


def _strengths(db: Connection, ids: list[int], last: date) -> dict[int, list[str]]:
    rows = (
        select(col(GoalStrength.goal_id), col(Strength.name))
        .join(Strength, col(Strength.id) == col(GoalStrength.strength_id))
        .where(
            col(GoalStrength.goal_id).in_(ids),
            col(Strength.binned_at).is_(None),
            col(Strength.day) <= last,
        )
        .order_by(col(Strength.id))
    )
    found: dict[int, list[str]] = defaultdict(list)
    for goal, name in db.execute(rows):
        found[goal].append(name)
    return found
