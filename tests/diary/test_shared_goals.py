"""Goals in a share: as they stood in the period, whatever happened before and since."""

from __future__ import annotations

from datetime import date

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.model.goal import GoalState, HowItWent
from chime_journal.model.shared import Selection, SharedGoal, SharedStep
from tests.factory import goal, moment, new_id, step, strength

FIRST, LAST = date(2024, 5, 1), date(2024, 5, 31)
BEFORE, WITHIN, AFTER = date(2024, 4, 30), date(2024, 5, 10), date(2024, 6, 1)


def shared(diary: Diary) -> tuple[SharedGoal, ...]:
    offered = frozenset(diary.choices(FIRST, LAST).goals)
    return diary.snapshot(Selection(first=FIRST, last=LAST, goals=offered)).goals


def test_a_goal_is_shown_as_it_stood_on_the_last_day(diary: Diary) -> None:
    lean = new_id(diary.strengths.write(strength("Later"), now=moment(AFTER)))
    swim = new_id(diary.goals.write(goal(), now=moment(BEFORE)))
    steps = {
        name: new_id(diary.goals.write_step(step(swim, name), now=moment(day)))
        for name, day in (
            ("done before", BEFORE),
            ("done within", BEFORE),
            ("done after", WITHIN),
            ("open", WITHIN),
            ("added after", AFTER),
        )
    }
    diary.goals.tick(steps["done before"], True, now=moment(BEFORE))
    diary.goals.tick(steps["done within"], True, now=moment(WITHIN))
    diary.goals.tick(steps["done after"], True, now=moment(AFTER))
    diary.goals.set_state(swim, GoalState.RESTING, now=moment(WITHIN))
    diary.goals.set_state(swim, GoalState.REACHED, now=moment(AFTER))
    diary.goals.look_back(swim, HowItWent.FURTHER_THAN_HOPED, "It went well.", AFTER)
    diary.goals.write(goal(id=swim, strengths=frozenset({lean})))
    assert shared(diary) == (
        SharedGoal(
            words="Swim again",
            why="",
            state=GoalState.RESTING,
            steps=(
                SharedStep(words="done within", done=True),
                SharedStep(words="done after", done=False),
                SharedStep(words="open", done=False),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ([], GoalState.WORKING_ON),
        ([(BEFORE, GoalState.REACHED)], None),
        ([(BEFORE, GoalState.LET_GO)], None),
        ([(BEFORE, GoalState.RESTING)], GoalState.RESTING),
        ([(WITHIN, GoalState.REACHED)], GoalState.REACHED),
        ([(BEFORE, GoalState.REACHED), (LAST, GoalState.WORKING_ON)], GoalState.WORKING_ON),
        ([(BEFORE, GoalState.LET_GO), (AFTER, GoalState.WORKING_ON)], None),
    ],
)
def test_a_goal_belongs_to_a_period_in_which_it_was_open_or_moved(
    diary: Diary, changes: list[tuple[date, GoalState]], shown: GoalState | None
) -> None:
    swim = new_id(diary.goals.write(goal(), now=moment(BEFORE)))
    for day, state in changes:
        diary.goals.set_state(swim, state, now=moment(day))
    assert [g.state for g in shared(diary)] == ([] if shown is None else [shown])
