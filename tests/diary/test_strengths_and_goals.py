"""Strengths and goals: own words, ties between them, small steps, and a history that stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.goal import GoalCard, GoalEvent, GoalState, HowItWent
from chime_journal.model.strength import StrengthUse
from tests.factory import DAY, draft, goal, moment, new_id, step, strength

NEXT_DAY = DAY + timedelta(days=1)


@pytest.fixture
def patience(diary: Diary) -> int:
    return new_id(diary.strengths.write(strength(), now=moment()))


@pytest.fixture
def swim(diary: Diary, patience: int) -> int:
    written = goal(
        why="The water holds me.",
        helpers="Jo; the baths",
        tags=frozenset({Tag.HOPE, Tag.HEALTH}),
        strengths=frozenset({patience}),
    )
    return new_id(diary.goals.write(written, now=moment()))


def card(diary: Diary, id_: int) -> GoalCard:
    return diary.goals.read(id_).goal


def words(diary: Diary, goal_id: int) -> list[str]:
    return [line.words for line in card(diary, goal_id).steps]


def test_a_strength_comes_back_and_can_be_reworded(diary: Diary, patience: int) -> None:
    domains = frozenset({Domain.HOPE, Domain.IDENTITY})
    diary.strengths.write(strength("Staying", id=patience, story="In May.", domains=domains))
    (found,) = diary.strengths.list()
    assert (found.name, found.story, found.domains) == ("Staying", "In May.", domains)
    assert diary.strengths.read(patience) == found
    assert diary.strengths.names() == [(patience, "Staying")]


def test_names_are_sorted_as_people_sort_them(diary: Diary) -> None:
    for name in ("zeal", "Care", "art"):
        diary.strengths.write(strength(name))
    assert [name for _, name in diary.strengths.names()] == ["art", "Care", "zeal"]


def test_where_a_strength_showed_newest_first(diary: Diary, patience: int, swim: int) -> None:
    tied = frozenset({patience})
    id_ = new_id(diary.reflections.write(draft("I waited.", strengths=tied)))
    other = new_id(diary.reflections.write(draft(title="The queue", strengths=tied, id=None)))
    done = new_id(diary.goals.write_step(step(swim, "Buy goggles", strength_id=patience)))
    diary.goals.write_step(step(swim, "Still to do", strength_id=patience))
    diary.goals.tick(done, True, now=moment(NEXT_DAY))
    uses = diary.strengths.read(patience).uses
    assert uses[0] == StrengthUse("Buy goggles", NEXT_DAY, goal_id=swim, step_id=done)
    assert set(uses[1:]) == {
        StrengthUse("Swim again", DAY, goal_id=swim),
        StrengthUse("I waited.", DAY, reflection_id=id_),
        StrengthUse("The queue", DAY, reflection_id=other),
    }
    run = new_id(diary.goals.write(goal("Run", strengths=tied), now=moment(NEXT_DAY)))
    uses = diary.strengths.read(patience).uses
    assert uses[1] == StrengthUse("Run", NEXT_DAY, goal_id=run)
    assert diary.strengths.lately() == [(patience, "Patience")]
    diary.bin.put(Kind.REFLECTION, id_)
    for binned in (swim, run):
        diary.bin.put(Kind.GOAL, binned)
    assert [use.words for use in diary.strengths.read(patience).uses] == ["The queue"]


def test_a_step_says_what_one_does_if_something_comes_in_between(diary: Diary, swim: int) -> None:
    plan = {"if_words": "it rains", "then_words": "take the bus"}
    id_ = new_id(diary.goals.write_step(step(swim, "Go there", **plan)))
    (line,) = diary.goals.read(swim).goal.steps
    assert (line.if_words, line.then_words) == ("it rains", "take the bus")
    offered = diary.goals.next_step()
    assert offered is not None
    assert (offered.step, offered.goal_words) == (line, "Swim again")
    diary.goals.write_step(step(swim, "Go there", id=id_))
    assert diary.goals.read(swim).goal.steps[0].if_words == ""


def test_the_last_look_back_can_be_taken_back(diary: Diary, swim: int) -> None:
    for words in ("first", "second"):
        diary.goals.look_back(swim, HowItWent.NOT_YET, words, DAY)
    diary.goals.take_back_look(swim)
    looks = [event.words for event in diary.goals.read(swim).events if event.went]
    assert looks == ["first"]
    diary.goals.take_back_look(swim)
    with pytest.raises(Gone):
        diary.goals.take_back_look(swim)


def test_looking_over_goals_says_what_happened_and_where_each_is(diary: Diary, swim: int) -> None:
    bed = new_id(diary.goals.write(goal("Bed by ten"), now=moment(DAY)))
    diary.goals.set_state(bed, GoalState.RESTING, now=moment(NEXT_DAY))
    diary.goals.look_back(swim, HowItWent.AS_HOPED, "Ten lengths.", NEXT_DAY)
    gone = new_id(diary.goals.write(goal("gone")))
    diary.bin.put(Kind.GOAL, gone)
    resting, working = diary.goals.look_over(NEXT_DAY)
    assert (resting.id, resting.state, resting.since) == (bed, GoalState.RESTING, NEXT_DAY)
    assert resting.events == (GoalEvent(NEXT_DAY, state=GoalState.RESTING),)
    assert (working.id, working.since) == (swim, DAY)
    assert [event.words for event in working.events] == ["Ten lengths."]


def test_strengths_used_lately(diary: Diary, patience: int, swim: int) -> None:
    humour = new_id(diary.strengths.write(strength("Humour")))
    diary.strengths.write(strength("Never used"))
    diary.reflections.write(draft(strengths=frozenset({humour}), moment=moment(date(2023, 1, 1))))
    diary.reflections.write(draft(strengths=frozenset({patience}), moment=moment(date(2022, 1, 1))))
    assert diary.strengths.lately() == [(humour, "Humour"), (patience, "Patience")]
    done = new_id(diary.goals.write_step(step(swim, strength_id=patience)))
    diary.goals.tick(done, True)
    assert diary.strengths.lately(1) == [(patience, "Patience")]


def test_a_goal_comes_back_and_can_be_reworded(diary: Diary, swim: int, patience: int) -> None:
    shown = card(diary, swim)
    assert (shown.words, shown.why, shown.helpers) == (
        "Swim again",
        "The water holds me.",
        "Jo; the baths",
    )
    assert shown.tags == {Tag.HOPE, Tag.HEALTH}
    assert (shown.strengths, shown.state) == (((patience, "Patience"),), GoalState.WORKING_ON)
    diary.goals.write(goal("Float", id=swim))
    assert card(diary, swim) == replace(
        shown, words="Float", why="", helpers="", tags=frozenset(), strengths=()
    )
    assert diary.goals.names() == [(swim, "Float")]


def test_words_are_needed(diary: Diary, swim: int) -> None:
    for write in (
        lambda: diary.goals.write(goal(" \n")),
        lambda: diary.goals.write_step(step(swim, "")),
        lambda: diary.goals.write(goal("g" * 301)),
        lambda: diary.strengths.write(strength(" ")),
    ):
        with pytest.raises(InvalidEntry):
            write()
    assert len(diary.goals.list()) == 1


def test_goals_move_between_four_states_and_the_history_stays(diary: Diary, swim: int) -> None:
    days = [DAY + timedelta(days=number) for number in range(1, 5)]
    states = [GoalState.RESTING, GoalState.WORKING_ON, GoalState.REACHED, GoalState.LET_GO]
    for day, state in zip(days, states, strict=True):
        diary.goals.set_state(swim, state, now=moment(day))
        diary.goals.set_state(swim, state, now=moment(day))  # saying it twice changes nothing
        assert [g.id for g in diary.goals.list(state)] == [swim]
    assert diary.goals.list(GoalState.WORKING_ON) == []
    assert [g.state for g in diary.goals.list()] == [GoalState.LET_GO]
    assert diary.goals.read(swim).events == (
        *(GoalEvent(day, state=state) for day, state in list(zip(days, states, strict=True))[::-1]),
        GoalEvent(DAY, state=GoalState.WORKING_ON),
    )


def test_all_that_happened_with_a_goal_newest_first(diary: Diary, swim: int) -> None:
    written = draft("Ten lengths.", goals=frozenset({swim}), moment=moment(NEXT_DAY, "07:00"))
    id_ = new_id(diary.reflections.write(written))
    done = new_id(diary.goals.write_step(step(swim, "Buy goggles"), now=moment()))
    diary.goals.tick(done, True, now=moment(NEXT_DAY + timedelta(days=1)))
    far = NEXT_DAY + timedelta(days=9)
    diary.goals.look_back(swim, HowItWent.A_BIT_FURTHER, "Twenty lengths.", far)
    assert diary.goals.read(swim).events == (
        GoalEvent(far, went=HowItWent.A_BIT_FURTHER, words="Twenty lengths."),
        GoalEvent(NEXT_DAY + timedelta(days=1), step="Buy goggles"),
        GoalEvent(NEXT_DAY, words="Ten lengths.", reflection_id=id_),
        GoalEvent(DAY, state=GoalState.WORKING_ON),
    )
    diary.bin.put(Kind.REFLECTION, id_)
    diary.bin.put(Kind.STEP, done)
    assert len(diary.goals.read(swim).events) == 2


def test_looking_back_needs_one_of_five_steps_and_a_day_that_was(diary: Diary, swim: int) -> None:
    with pytest.raises(InvalidEntry) as refused:
        diary.goals.look_back(swim, 6, "", DAY)
    assert refused.value.field == "went"
    with pytest.raises(InvalidEntry) as refused:
        diary.goals.look_back(swim, HowItWent.NOT_YET, "", date.max)
    assert refused.value.field == "day"
    with pytest.raises(Gone):
        diary.goals.look_back(99, HowItWent.NOT_YET, "", DAY)


def test_steps_keep_the_order_the_person_gives_them(diary: Diary, swim: int) -> None:
    one, two, three = (new_id(diary.goals.write_step(step(swim, w))) for w in ("1", "2", "3"))
    diary.goals.move_step(three, up=True)
    assert words(diary, swim) == ["1", "3", "2"]
    diary.goals.move_step(one, up=True)  # it is first already
    diary.goals.move_step(one, up=False)
    assert words(diary, swim) == ["3", "1", "2"]
    diary.bin.put(Kind.STEP, one)
    diary.goals.move_step(two, up=True)
    assert words(diary, swim) == ["2", "3"]
    diary.bin.restore(Kind.STEP, one)
    assert set(words(diary, swim)) == {"1", "2", "3"}
    diary.goals.write_step(step(swim, "4"))
    assert words(diary, swim)[-1] == "4"


def test_a_step_is_reworded_ticked_and_unticked(diary: Diary, swim: int, patience: int) -> None:
    id_ = new_id(diary.goals.write_step(step(swim, "Ring", strength_id=patience)))
    diary.goals.write_step(step(swim, "Ring Jo", id=id_, details="On Monday, from the kitchen"))
    (line,) = card(diary, swim).steps
    assert (line.words, line.details, line.strength, line.done_on) == (
        "Ring Jo",
        "On Monday, from the kitchen",
        None,
        None,
    )
    diary.goals.tick(id_, True, now=moment(NEXT_DAY))
    assert card(diary, swim).steps[0].done_on == NEXT_DAY
    diary.goals.tick(id_, False)
    assert card(diary, swim).steps[0].done_on is None


def test_today_offers_the_first_open_step_of_a_goal_being_worked_on(
    diary: Diary, swim: int
) -> None:
    assert diary.goals.next_step() is None
    first, second = (new_id(diary.goals.write_step(step(swim, w))) for w in ("1", "2"))
    offered = diary.goals.next_step()
    assert (offered.step.id, offered.goal_words) == (first, "Swim again")
    diary.goals.tick(first, True)
    assert diary.goals.next_step().step.id == second
    diary.goals.set_state(swim, GoalState.RESTING)
    assert diary.goals.next_step() is None
    diary.goals.set_state(swim, GoalState.WORKING_ON)
    diary.bin.put(Kind.STEP, second)
    assert diary.goals.next_step() is None


def test_a_binned_strength_leaves_every_list_and_comes_back_with_its_ties(
    diary: Diary, swim: int, patience: int
) -> None:
    tied = frozenset({patience})
    id_ = new_id(diary.reflections.write(draft(strengths=tied)))
    line = new_id(diary.goals.write_step(step(swim, strength_id=patience)))
    diary.bin.put(Kind.STRENGTH, patience)
    assert diary.strengths.list() == []
    assert diary.strengths.names() == []
    assert diary.strengths.lately() == []
    assert card(diary, swim).strengths == ()
    assert card(diary, swim).steps[0].strength is None
    assert diary.reflections.read(id_).strengths == frozenset()
    # Saving from screens that could not show it must not untie it.
    diary.reflections.write(replace(diary.reflections.read(id_), body="Changed."))
    diary.goals.write(goal(id=swim))
    diary.goals.write_step(step(swim, "Changed", id=line))
    diary.bin.restore(Kind.STRENGTH, patience)
    assert diary.reflections.read(id_).strengths == tied
    assert card(diary, swim).strengths == ((patience, "Patience"),)
    assert card(diary, swim).steps[0].strength == (patience, "Patience")
    diary.goals.write_step(step(swim, "Untied", id=line))
    assert card(diary, swim).steps[0].strength is None


def test_a_binned_goal_takes_its_steps_along_and_brings_them_back(diary: Diary, swim: int) -> None:
    line = new_id(diary.goals.write_step(step(swim)))
    id_ = new_id(diary.reflections.write(draft(goals=frozenset({swim}))))
    diary.bin.put(Kind.GOAL, swim)
    assert diary.goals.list() == []
    assert diary.goals.names() == []
    assert diary.goals.next_step() is None
    assert diary.reflections.read(id_).goals == frozenset()
    for use in (
        lambda: diary.goals.read(swim),
        lambda: diary.goals.write_step(step(swim)),
        lambda: diary.goals.move_step(line, True),
        lambda: diary.goals.set_state(swim, GoalState.REACHED),
    ):
        with pytest.raises(Gone):
            use()
    diary.bin.restore(Kind.GOAL, swim)
    assert [s.id for s in card(diary, swim).steps] == [line]
    assert diary.reflections.read(id_).goals == {swim}


def test_what_is_gone_cannot_be_written(diary: Diary, swim: int) -> None:
    for use in (
        lambda: diary.goals.write(goal(id=99)),
        lambda: diary.goals.write_step(step(swim, id=99)),
        lambda: diary.goals.tick(99, True),
        lambda: diary.goals.move_step(99, True),
        lambda: diary.strengths.write(strength(id=99)),
        lambda: diary.strengths.read(99),
    ):
        with pytest.raises(Gone):
            use()
