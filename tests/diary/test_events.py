"""Days a person names, and the days on which goals were reached."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.event import WORDS_LIMIT, EventDraft, EventLine
from chime_journal.model.goal import GoalState, ReachedGoal
from tests.factory import DAY, goal, moment, new_id

LATER = DAY + timedelta(days=10)
EVER = date(1000, 1, 1), date(2999, 1, 1)


def name(diary: Diary, day: date = DAY, words: str = "Moved house", id: int | None = None) -> int:
    return new_id(diary.events.write(EventDraft(day=day, words=words, id=id)))


def test_named_days_are_listed_by_day_and_two_of_one_day_as_they_were_written(
    diary: Diary,
) -> None:
    second = name(diary, LATER, "Night shift began")
    first = name(diary)
    same_day = name(diary, words="New neighbours")
    assert diary.events.list(*EVER) == [
        EventLine(first, DAY, "Moved house"),
        EventLine(same_day, DAY, "New neighbours"),
        EventLine(second, LATER, "Night shift began"),
    ]
    assert diary.events.list(DAY, DAY + timedelta(days=9))[-1].id == same_day
    assert diary.events.list(LATER, LATER)[0].id == second


def test_a_named_day_is_changed_in_place_and_keeps_its_words_as_typed(diary: Diary) -> None:
    id_ = name(diary)
    change = diary.events.write(EventDraft(day=LATER, words="  Moved  house\0 ", id=id_))
    assert (change.kinds, change.id) == ({Kind.EVENT}, id_)
    assert diary.events.list(*EVER) == [EventLine(id_, LATER, "Moved  house")]
    with pytest.raises(Gone):
        name(diary, id=99)


@pytest.mark.parametrize(
    ("day", "words", "field"),
    [
        (DAY, "   ", "words"),
        (DAY, "w" * (WORDS_LIMIT + 1), "words"),
        (date(999, 12, 31), "Long ago", "day"),
        (DAY + timedelta(days=1), "Tomorrow", "day"),
    ],
)
def test_a_day_that_cannot_be_and_words_that_say_nothing_are_refused(
    diary: Diary, day: date, words: str, field: str
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        diary.events.write(EventDraft(day=day, words=words), moment(DAY))
    assert refused.value.field == field
    assert diary.events.list(*EVER) == []


def test_the_oldest_day_and_the_longest_words_are_kept(diary: Diary) -> None:
    name(diary, date(1000, 1, 1), "w" * WORDS_LIMIT)
    assert [(line.day, len(line.words)) for line in diary.events.list(*EVER)] == [
        (date(1000, 1, 1), WORDS_LIMIT)
    ]


def test_words_can_be_changed_after_a_clock_went_back_and_no_new_day_ahead_comes_in(
    diary: Diary,
) -> None:
    written = diary.events.write(EventDraft(day=LATER, words="Moved"), moment(LATER))
    changed = EventDraft(day=LATER, words="Moved house", id=written.id)
    diary.events.write(changed, moment(DAY))
    assert diary.events.list(*EVER)[0].words == "Moved house"
    ahead = EventDraft(day=LATER + timedelta(days=1), words="Moved", id=written.id)
    with pytest.raises(InvalidEntry):
        diary.events.write(ahead, moment(DAY))


def test_a_named_day_in_the_bin_is_not_listed_and_keeps_its_day_there(diary: Diary) -> None:
    id_ = name(diary)
    diary.bin.put(Kind.EVENT, id_)
    assert diary.events.list(*EVER) == []
    (thing,) = diary.bin.listing()
    assert (thing.kind, thing.words, thing.day) == (Kind.EVENT, "Moved house", DAY)


def test_goals_count_as_reached_on_their_day_whatever_becomes_of_them(diary: Diary) -> None:
    swim = new_id(diary.goals.write(goal("Swim again"), moment(DAY)))
    read = new_id(diary.goals.write(goal("Read a book"), moment(DAY)))
    diary.goals.set_state(swim, GoalState.REACHED, moment(LATER))
    diary.goals.set_state(swim, GoalState.WORKING_ON, moment(LATER + timedelta(days=1)))
    diary.goals.set_state(swim, GoalState.REACHED, moment(LATER + timedelta(days=2)))
    diary.goals.set_state(read, GoalState.RESTING, moment(LATER))
    assert diary.goals.reached(*EVER) == [
        ReachedGoal(swim, LATER, "Swim again"),
        ReachedGoal(swim, LATER + timedelta(days=2), "Swim again"),
    ]
    assert diary.goals.reached(DAY, LATER - timedelta(days=1)) == []
    diary.bin.put(Kind.GOAL, swim)
    assert diary.goals.reached(*EVER) == []


def test_a_goal_moved_on_again_on_the_same_day_was_not_reached(diary: Diary) -> None:
    swim = new_id(diary.goals.write(goal(), moment(DAY)))
    diary.goals.set_state(swim, GoalState.REACHED, moment(DAY))
    diary.goals.set_state(swim, GoalState.WORKING_ON, moment(DAY))
    assert diary.goals.reached(*EVER) == []
    diary.goals.set_state(swim, GoalState.REACHED, moment(DAY))
    assert [goal.day for goal in diary.goals.reached(*EVER)] == [DAY]


def test_a_picked_day_tells_its_names_and_the_goals_reached_on_it(diary: Diary) -> None:
    name(diary)
    swim = new_id(diary.goals.write(goal("Swim again"), moment(DAY)))
    diary.goals.set_state(swim, GoalState.REACHED, moment(DAY))
    picked = diary.checkins.picked(DAY)
    assert [line.words for line in picked.named] == ["Moved house"]
    assert [reached.words for reached in picked.reached] == ["Swim again"]
    assert diary.checkins.picked(LATER).named == []
