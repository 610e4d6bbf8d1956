"""Next small steps of a goal: written, ticked, moved; those of a binned goal are not shown."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Select, and_, case, func, insert, select, update
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import Gone
from chime_journal.model.goal import (
    DETAILS_LIMIT,
    GOAL_LIMIT,
    Goal,
    GoalState,
    NextStep,
    Step,
    StepDraft,
    StepLine,
)
from chime_journal.model.strength import Strength

if TYPE_CHECKING:
    from sqlalchemy import Connection

# id, goal, words, details, strength's id and name, done on, if and then
Line = tuple[int, int, str, str, int | None, str | None, date | None, str, str]
Lines = Select[int, int, str, str, int | None, str | None, date | None, str, str]


def of_goals(db: Connection, goals: list[int]) -> dict[int, tuple[StepLine, ...]]:
    """Return the steps of each goal in the person's order; a goal without steps has none."""
    found: dict[int, list[StepLine]] = defaultdict(list)
    rows = _lines().where(col(Step.goal_id).in_(goals))
    for step in map(_line, db.execute(rows.order_by(col(Step.position), col(Step.id)))):
        found[step.goal_id].append(step)
    return {goal: tuple(found[goal]) for goal in goals}


def store(db: Connection, draft: StepDraft, now: door.Stamp) -> int:
    """Store a step, a new one last in its goal when it has no id yet. Raises InvalidEntry, Gone."""
    values: dict[str, object] = {
        "words": door.needed_words("words", draft.words, GOAL_LIMIT),
        "details": door.words("details", draft.details, DETAILS_LIMIT),
        "if_words": door.words("if_words", draft.if_words, DETAILS_LIMIT),
        "then_words": door.words("then_words", draft.then_words, DETAILS_LIMIT),
        "changed_at": now.at,
    }
    strength = _shown_strength(db, draft.strength_id)
    if draft.id is None:
        return _insert(db, draft.goal_id, values | {"strength_id": strength}, now)
    if strength is not None or not _leans_on_binned(db, draft.id):
        values["strength_id"] = strength
    changed = update(Step).where(col(Step.id) == draft.id).values(**values)
    if not db.execute(changed).rowcount:
        raise Gone
    return draft.id


def tick(db: Connection, step_id: int, done: bool, now: door.Stamp) -> None:
    """Mark a step as done today, or as still to do. Raises Gone."""
    changed = (
        update(Step)
        .where(col(Step.id) == step_id, col(Step.binned_at).is_(None))
        .values(done_on=now.day if done else None, changed_at=now.at)
    )
    if not db.execute(changed).rowcount:
        raise Gone


def move(db: Connection, step_id: int, up: bool) -> None:
    """Let a step change places with its neighbour; at the end it stays. Raises Gone."""
    goal = db.scalar(select(col(Step.goal_id)).where(col(Step.id) == step_id)) or 0
    order = [step.id for step in of_goals(db, [goal])[goal]]
    if step_id not in order:
        raise Gone
    here = order.index(step_id)
    there = here - 1 if up else here + 1
    if 0 <= there < len(order):
        order[here], order[there] = order[there], order[here]
        places = case({id_: place for place, id_ in enumerate(order)}, value=col(Step.id))
        db.execute(update(Step).where(col(Step.id).in_(order)).values(position=places))


def next_step(db: Connection) -> NextStep | None:
    """Return the first open step of the goal being worked on that was changed last, or None."""
    rows = (
        _lines()
        .add_columns(col(Goal.words))
        .where(col(Step.done_on).is_(None), col(Goal.state) == GoalState.WORKING_ON.value)
        .order_by(col(Goal.changed_at).desc(), col(Goal.id), col(Step.position), col(Step.id))
        .limit(1)
    )
    found = db.execute(rows).one_or_none()
    if found is None:
        return None
    return NextStep(_line(found[:9]), found[9])


def _insert(db: Connection, goal_id: int, values: dict[str, object], now: door.Stamp) -> int:
    there = select(col(Goal.id)).where(col(Goal.id) == goal_id, col(Goal.binned_at).is_(None))
    if db.scalar(there) is None:
        raise Gone
    last = db.scalar(select(func.max(col(Step.position))).where(col(Step.goal_id) == goal_id))
    added = insert(Step).values(
        **values,
        uid=door.new_uid(),
        goal_id=goal_id,
        position=0 if last is None else last + 1,
        day=now.day,
        written_at=now.at,
    )
    return db.execute(added.returning(col(Step.id))).scalar_one()


def _shown_strength(db: Connection, strength_id: int | None) -> int | None:
    """Return the strength if it is still there to be chosen."""
    return db.scalar(
        select(col(Strength.id)).where(
            col(Strength.id) == strength_id, col(Strength.binned_at).is_(None)
        )
    )


def _leans_on_binned(db: Connection, step_id: int) -> bool:
    """Tell whether a step's strength lies in the bin: no screen shows it, none can untie it."""
    binned = (
        select(col(Step.id))
        .join(Strength, col(Strength.id) == col(Step.strength_id))
        .where(col(Step.id) == step_id, col(Strength.binned_at).is_not(None))
    )
    return db.scalar(binned) is not None


def _lines() -> Lines:
    """Ask for the steps that are not in the bin, nor their goal; a binned strength is not named."""
    shown = and_(col(Strength.id) == col(Step.strength_id), col(Strength.binned_at).is_(None))
    return (
        select(
            col(Step.id),
            col(Step.goal_id),
            col(Step.words),
            col(Step.details),
            col(Strength.id),
            col(Strength.name),
            col(Step.done_on),
            col(Step.if_words),
            col(Step.then_words),
        )
        .join(Goal, col(Goal.id) == col(Step.goal_id))
        .outerjoin(Strength, shown)
        .where(col(Step.binned_at).is_(None), col(Goal.binned_at).is_(None))
    )


def _line(row: Line) -> StepLine:
    id_, goal, words, details, strength, name, done_on, if_words, then_words = row
    named = None if strength is None or name is None else (strength, name)
    return StepLine(id_, goal, words, details, named, done_on, if_words, then_words)
