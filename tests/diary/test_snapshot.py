"""A share sees the chosen period and what was ticked; what must stay private is never there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chime_journal.diary.journal import Diary
from chime_journal.errors import InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain, HardLabel, Tag
from chime_journal.model.goal import GoalState
from chime_journal.model.plan import PlanHeading
from chime_journal.model.shared import (
    Choices,
    Selection,
    SharedGoal,
    SharedHard,
    SharedNote,
    SharedRating,
    SharedReflection,
    SharedStep,
    SharedStrength,
    Snapshot,
)
from tests.factory import checkin, draft, goal, moment, new_diary, new_id, step, strength

FIRST, LAST = date(2024, 5, 1), date(2024, 5, 31)
BEFORE, WITHIN, AFTER = date(2024, 4, 30), date(2024, 5, 10), date(2024, 6, 1)
SECRET = "zzSECRETzz"


def ticked(offered: Choices, **rest: Any) -> Selection:
    """Tick everything that is offered."""
    return Selection(
        **{
            "first": offered.first,
            "last": offered.last,
            "charts": frozenset(offered.charts),
            "checkin_notes": frozenset(offered.notes),
            "hard": frozenset(offered.hard),
            "reflections": frozenset(offered.reflections),
            "pictures": frozenset(offered.pictures),
            "goals": frozenset(offered.goals),
            "strengths": frozenset(offered.strengths),
            "story": frozenset(offered.story),
            "plan": frozenset(offered.plan),
            **rest,
        }
    )


def everything(diary: Diary) -> Snapshot:
    return diary.snapshot(ticked(diary.choices(FIRST, LAST)))


def greedy(**rest: Any) -> Selection:
    """Tick every id there could be, offered or not."""
    ids = frozenset(range(200))
    notes = frozenset((id_, domain) for id_ in ids for domain in Domain)
    return Selection(
        first=FIRST,
        last=LAST,
        charts=frozenset(Domain),
        checkin_notes=notes,
        hard=ids,
        reflections=ids,
        goals=ids,
        strengths=ids,
        story=ids,
        plan=frozenset(PlanHeading),
        **rest,
    )


def test_everything_of_one_month_as_it_was(diary: Diary) -> None:
    lean = new_id(diary.strengths.write(strength(story="In the queue."), now=moment(BEFORE)))
    want = goal(why="Water.", tags=frozenset({Tag.HOME}), strengths=frozenset({lean}))
    swim = new_id(diary.goals.write(want, now=moment(BEFORE)))
    done = new_id(diary.goals.write_step(step(swim, "Ring"), now=moment(WITHIN)))
    diary.goals.write_step(step(swim, "Go"), now=moment(WITHIN))
    diary.goals.tick(done, True, now=moment(WITHIN))
    diary.reflections.write(
        draft("The heron.", title="Canal", moment=moment(LAST), tags=frozenset({Tag.HOPE}))
    )
    diary.reflections.write(draft("Rain.", moment=moment(FIRST)))
    said = {Domain.HOPE: Rated(0, "Slept badly."), Domain.MEANING: Rated(None, "Later.")}
    diary.checkins.write(
        CheckInDraft(
            moment=moment(WITHIN),
            ratings=said,
            hard="The letter.",
            labels=frozenset({HardLabel.SERVICES}),
        )
    )
    diary.checkins.write(checkin({Domain.HOPE: 10}, moment=moment(WITHIN, "23:05")))
    clock = moment().clock
    assert diary.snapshot(
        ticked(diary.choices(FIRST, LAST), note="For Tuesday.", for_whom="Jo", name="Sam")
    ) == Snapshot(
        journal_id=diary.journal_id,
        first=FIRST,
        last=LAST,
        note="For Tuesday.",
        for_whom="Jo",
        name="Sam",
        series={
            Domain.HOPE: (
                SharedRating("2024-05-10", "09:30", 0),
                SharedRating("2024-05-10", "23:05", 10),
            ),
        },
        notes=(
            SharedNote(day=WITHIN, clock=clock, domain=Domain.HOPE, note="Slept badly."),
            SharedNote(day=WITHIN, clock=clock, domain=Domain.MEANING, note="Later."),
        ),
        hard=(
            SharedHard(
                day=WITHIN,
                clock=clock,
                words="The letter.",
                labels=frozenset({HardLabel.SERVICES}),
            ),
        ),
        reflections=(
            SharedReflection(day=FIRST, clock=clock, title="", body="Rain."),
            SharedReflection(
                day=LAST,
                clock=clock,
                title="Canal",
                body="The heron.",
                tags=frozenset({Tag.HOPE}),
            ),
        ),
        goals=(
            SharedGoal(
                words="Swim again",
                why="Water.",
                state=GoalState.WORKING_ON,
                tags=frozenset({Tag.HOME}),
                strengths=("Patience",),
                steps=(SharedStep(words="Ring", done=True), SharedStep(words="Go", done=False)),
            ),
        ),
        strengths=(SharedStrength(name="Patience", story="In the queue."),),
    )


def test_nothing_ticked_shares_nothing(diary: Diary) -> None:
    diary.reflections.write(draft(moment=moment(WITHIN)))
    diary.checkins.write(checkin(moment=moment(WITHIN), hard="Hard."))
    empty = diary.snapshot(Selection(first=FIRST, last=LAST))
    assert empty == Snapshot(journal_id=diary.journal_id, first=FIRST, last=LAST)


def test_a_reflection_never_to_be_shared_is_not_there_not_counted_and_not_hinted_at(
    diary: Diary,
) -> None:
    lean = new_id(diary.strengths.write(strength(), now=moment(WITHIN)))
    swim = new_id(diary.goals.write(goal(strengths=frozenset({lean})), now=moment(WITHIN)))
    diary.checkins.write(checkin(moment=moment(WITHIN), hard="Hard."))
    open_one = draft("May be shared.", moment=moment(WITHIN))
    diary.reflections.write(open_one)
    offered, shared = diary.choices(FIRST, LAST), diary.snapshot(greedy())
    secret = replace(
        draft(SECRET, title=SECRET, moment=moment(WITHIN)),
        tags=frozenset({Tag.HARD}),
        goals=frozenset({swim}),
        strengths=frozenset({lean}),
        good_memory=True,
        never_share=True,
    )
    id_ = new_id(diary.reflections.write(secret))
    # With it and without it, all that may be shared is the very same.
    assert diary.choices(FIRST, LAST) == offered
    assert diary.snapshot(greedy()) == shared
    assert diary.snapshot(greedy(note="n")).reflections == shared.reflections
    assert SECRET not in repr((diary.choices(FIRST, LAST), diary.snapshot(greedy())))
    diary.reflections.write(replace(secret, id=id_, never_share=False))
    assert id_ in diary.choices(FIRST, LAST).reflections


def test_a_mark_set_after_ticking_still_keeps_it_out(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft(SECRET, moment=moment(WITHIN))))
    selection = ticked(diary.choices(FIRST, LAST))
    assert id_ in selection.reflections
    diary.reflections.write(draft(SECRET, id=id_, moment=moment(WITHIN), never_share=True))
    assert SECRET not in repr(diary.snapshot(selection))


def test_earlier_versions_are_never_shared(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft(SECRET, moment=moment(WITHIN))))
    diary.reflections.leave(id_)
    diary.reflections.write(draft("Milder.", id=id_, moment=moment(WITHIN)))
    assert SECRET not in repr((diary.choices(FIRST, LAST), diary.snapshot(greedy())))


def test_what_lies_in_the_bin_is_not_there(diary: Diary) -> None:
    now = moment(WITHIN)
    lean = new_id(diary.strengths.write(strength(SECRET), now=now))
    swim = new_id(diary.goals.write(goal(strengths=frozenset({lean})), now=now))
    line = new_id(diary.goals.write_step(step(swim, SECRET), now=now))
    gone = new_id(diary.goals.write(goal(SECRET), now=now))
    said = new_id(diary.checkins.write(checkin(moment=now, hard=SECRET)))
    id_ = new_id(diary.reflections.write(draft(SECRET, moment=now)))
    assert SECRET in repr(everything(diary))
    for kind, number in (
        (Kind.STRENGTH, lean),
        (Kind.STEP, line),
        (Kind.GOAL, gone),
        (Kind.CHECKIN, said),
        (Kind.REFLECTION, id_),
    ):
        diary.bin.put(kind, number)
    offered = diary.choices(FIRST, LAST)
    assert SECRET not in repr((offered, diary.snapshot(greedy())))
    assert not offered.charts
    assert everything(diary).goals == (
        SharedGoal(words="Swim again", why="", state=GoalState.WORKING_ON),
    )


def test_no_word_or_value_from_outside_the_period_comes_in(diary: Diary) -> None:
    for day in (BEFORE, AFTER):
        now = moment(day)
        diary.reflections.write(draft(SECRET, moment=now))
        diary.checkins.write(
            CheckInDraft(moment=now, ratings={Domain.HOPE: Rated(7, SECRET)}, hard=SECRET)
        )
    diary.strengths.write(strength(SECRET), now=moment(AFTER))
    diary.goals.write(goal(SECRET), now=moment(AFTER))
    offered = diary.choices(FIRST, LAST)
    assert offered == Choices(first=FIRST, last=LAST)
    assert SECRET not in repr(diary.snapshot(greedy()))
    assert not any(diary.snapshot(greedy()).series.values())


@settings(max_examples=12, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(-3, 34).map(lambda days: FIRST + timedelta(days=days)), st.booleans()
        ),
        max_size=12,
    )
)
def test_what_is_offered_is_what_is_within_and_may_be_shared(
    tmp_path_factory: pytest.TempPathFactory, written: list[tuple[date, bool]]
) -> None:
    diary = new_diary(tmp_path_factory.mktemp("offered"))
    expected = []
    for day, private in written:
        body = f"{len(expected)} {day}"
        diary.reflections.write(draft(body, moment=moment(day), never_share=private))
        if FIRST <= day <= LAST and not private:
            expected.append(day)
    assert [r.day for r in everything(diary).reflections] == sorted(expected)
    diary.close()


def test_a_note_is_made_storable_and_may_not_be_endless(diary: Diary) -> None:
    with pytest.raises(InvalidEntry) as refused:
        diary.snapshot(Selection(first=FIRST, last=LAST, note="n" * 20_001))
    assert refused.value.field == "note"
    assert diary.snapshot(Selection(first=FIRST, last=LAST, note="a\0b")).note == "ab"
