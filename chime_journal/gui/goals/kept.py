"""What the questions about a goal hand to the journal: the goal, and the first step to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from chime_journal.errors import Gone
from chime_journal.model.goal import GoalDraft, StepDraft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.model.change import Change


@dataclass(slots=True, eq=False)
class Aim:
    """The goal that is being thought through.

    It belongs to the diary's thread: the first save of the goal says which one it is, and a step
    that was handed over behind it finds it there.
    """

    goal: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The goal as far as it is written."""

    goal: GoalDraft
    aim: Aim
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStep:
    """A step of the goal in `aim`, whatever its own goal_id says."""

    step: StepDraft
    aim: Aim
    id: int | None = None


def keep_wish(diary: Diary, wish: Wish) -> Change:
    """Store the goal. Raises what Goals.write does."""
    change = diary.goals.write(replace(wish.goal, id=wish.id))
    wish.aim.goal = change.id
    return change


def keep_step(diary: Diary, first: FirstStep) -> Change:
    """Store the step. Raises what Goals.write_step does, and Gone while there is no goal."""
    if first.aim.goal is None:
        raise Gone
    return diary.goals.write_step(replace(first.step, id=first.id, goal_id=first.aim.goal))
