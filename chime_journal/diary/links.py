"""What a record is tied to: tags, goals and strengths, replaced as a whole at each write.

A goal or strength that lies in the bin is not shown, so a screen cannot have meant to untie it:
its ties stay, and are there again when it comes back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlmodel import col

from chime_journal.model.chime import Domain, Tag
from chime_journal.model.goal import Goal, GoalStrength, GoalTag
from chime_journal.model.reflection import (
    Reflection,
    ReflectionGoal,
    ReflectionStrength,
    ReflectionTag,
)
from chime_journal.model.strength import Strength, StrengthDomain

if TYPE_CHECKING:
    from sqlalchemy import Connection


def tag_reflection(db: Connection, reflection_id: int, tags: Iterable[Tag]) -> None:
    """Make these the tags of a reflection."""
    db.execute(delete(ReflectionTag).where(col(ReflectionTag.reflection_id) == reflection_id))
    rows = [{"reflection_id": reflection_id, "tag": tag.value} for tag in tags]
    if rows:
        db.execute(insert(ReflectionTag), rows)


def tag_goal(db: Connection, goal_id: int, tags: Iterable[Tag]) -> None:
    """Make these the tags of a goal."""
    db.execute(delete(GoalTag).where(col(GoalTag.goal_id) == goal_id))
    rows = [{"goal_id": goal_id, "tag": tag.value} for tag in tags]
    if rows:
        db.execute(insert(GoalTag), rows)


def mark_strength(db: Connection, strength_id: int, domains: Iterable[Domain]) -> None:
    """Make these the domains of a strength."""
    db.execute(delete(StrengthDomain).where(col(StrengthDomain.strength_id) == strength_id))
    rows = [{"strength_id": strength_id, "domain": domain.value} for domain in domains]
    if rows:
        db.execute(insert(StrengthDomain), rows)


def tie_to_goals(db: Connection, reflection_id: int, goals: Iterable[int]) -> None:
    """Make these the goals of a reflection; ids that are gone are passed over."""
    there = select(col(Goal.id)).where(col(Goal.binned_at).is_(None))
    db.execute(
        delete(ReflectionGoal).where(
            col(ReflectionGoal.reflection_id) == reflection_id,
            col(ReflectionGoal.goal_id).in_(there),
        )
    )
    rows = [
        {"reflection_id": reflection_id, "goal_id": id_}
        for id_ in db.scalars(there.where(col(Goal.id).in_(goals)))
    ]
    if rows:
        db.execute(insert(ReflectionGoal), rows)


def tie_to_strengths(db: Connection, reflection_id: int, strengths: Iterable[int]) -> None:
    """Make these the strengths of a reflection; ids that are gone are passed over."""
    db.execute(
        delete(ReflectionStrength).where(
            col(ReflectionStrength.reflection_id) == reflection_id,
            col(ReflectionStrength.strength_id).in_(STRENGTHS),
        )
    )
    rows = [
        {"reflection_id": reflection_id, "strength_id": id_}
        for id_ in db.scalars(STRENGTHS.where(col(Strength.id).in_(strengths)))
    ]
    if rows:
        db.execute(insert(ReflectionStrength), rows)


def add_strength(db: Connection, reflection_id: int, strength_id: int) -> None:
    """Tie a reflection to one more strength, if both are there."""
    tie = {"reflection_id": reflection_id, "strength_id": strength_id}
    there = db.scalar(select(col(Reflection.id)).where(col(Reflection.id) == reflection_id))
    same = select(ReflectionStrength).filter_by(**tie)
    if there is not None and db.execute(same).first() is None:
        db.execute(insert(ReflectionStrength), [tie])


def tie_goal_to_strengths(db: Connection, goal_id: int, strengths: Iterable[int]) -> None:
    """Make these the strengths of a goal; ids that are gone are passed over."""
    db.execute(
        delete(GoalStrength).where(
            col(GoalStrength.goal_id) == goal_id, col(GoalStrength.strength_id).in_(STRENGTHS)
        )
    )
    rows = [
        {"goal_id": goal_id, "strength_id": id_}
        for id_ in db.scalars(STRENGTHS.where(col(Strength.id).in_(strengths)))
    ]
    if rows:
        db.execute(insert(GoalStrength), rows)


STRENGTHS = select(col(Strength.id)).where(col(Strength.binned_at).is_(None))
