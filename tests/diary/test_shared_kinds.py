"""Story, plan and charts in a share: each is chosen by itself, and the rest is never there."""

from __future__ import annotations

from chime_journal.diary.journal import Diary
from chime_journal.model.change import Kind
from chime_journal.model.chime import Domain
from chime_journal.model.plan import PlanHeading
from chime_journal.model.shared import Selection, SharedPlan, SharedStory
from tests.diary.test_snapshot import FIRST, LAST, SECRET, WITHIN, greedy
from tests.factory import checkin, moment, new_id, part


def test_of_the_story_only_parts_marked_for_it_are_there(diary: Diary) -> None:
    """Nothing hints at the others: not a title, not a number, not when all ids are asked for."""
    kept = new_id(diary.story.write(part(SECRET, title=SECRET)))
    shown = new_id(diary.story.write(part("The shed.", title="What carried me", may_share=True)))
    taken = new_id(diary.story.write(part(SECRET, may_share=True)))
    diary.bin.put(Kind.STORY, taken)
    offered = diary.choices(FIRST, LAST)
    assert offered.story == {shown: SharedStory(title="What carried me", body="The shed.")}
    made = diary.snapshot(greedy())
    assert made.story == (SharedStory(title="What carried me", body="The shed."),)
    assert SECRET not in repr((offered, made))
    diary.story.write(part("The shed.", title="What carried me", id=shown, may_share=False))
    assert diary.snapshot(greedy()).story == ()
    diary.story.write(part(SECRET, title=SECRET, id=kept, may_share=True))
    assert [each.title for each in diary.snapshot(greedy()).story] == [SECRET]


def test_no_earlier_text_of_the_story_comes_in(diary: Diary) -> None:
    told = new_id(diary.story.write(part(SECRET, may_share=True)))
    diary.story.leave(told)
    diary.story.write(part("Told again.", id=told, may_share=True))
    assert [version.body for version in diary.story.versions(told)] == [SECRET]
    assert SECRET not in repr(diary.snapshot(greedy()))


def test_the_plan_is_ticked_heading_by_heading_in_its_own_order(diary: Diary) -> None:
    diary.plan.write(PlanHeading.PEOPLE, "Priya.")
    diary.plan.write(PlanHeading.DAILY, "Tea first.")
    diary.plan.write(PlanHeading.SAFER, SECRET)
    offered = diary.choices(FIRST, LAST).plan
    assert [each.heading for each in offered.values()] == [
        *(PlanHeading.DAILY, PlanHeading.PEOPLE, PlanHeading.SAFER)
    ]
    wanted = frozenset(key for key, each in offered.items() if each.words != SECRET)
    made = diary.snapshot(Selection(first=FIRST, last=LAST, plan=wanted))
    assert made.plan == (
        SharedPlan(heading=PlanHeading.DAILY, words="Tea first."),
        SharedPlan(heading=PlanHeading.PEOPLE, words="Priya."),
    )
    assert SECRET not in repr(made)


def test_a_tick_of_a_heading_never_comes_to_mean_another(diary: Diary) -> None:
    diary.plan.write(PlanHeading.DAILY, "Tea first.")
    ticked = frozenset(diary.choices(FIRST, LAST).plan)
    diary.plan.write(PlanHeading.DAILY, "")
    diary.plan.write(PlanHeading.SAFER, SECRET)
    assert ticked.isdisjoint(diary.choices(FIRST, LAST).plan)
    assert diary.snapshot(Selection(first=FIRST, last=LAST, plan=ticked)).plan == ()


def test_charts_come_one_by_one_and_only_where_something_was_rated(diary: Diary) -> None:
    diary.checkins.write(checkin({Domain.HOPE: 3, Domain.MEANING: 8}, moment=moment(WITHIN)))
    offered = diary.choices(FIRST, LAST)
    assert list(offered.charts) == [Domain.HOPE, Domain.MEANING]
    made = diary.snapshot(Selection(first=FIRST, last=LAST, charts=frozenset({Domain.MEANING})))
    assert {
        domain: [each.value for each in ratings] for domain, ratings in made.series.items()
    } == {Domain.MEANING: [8]}
    assert diary.snapshot(greedy()).series.keys() == {Domain.HOPE, Domain.MEANING}
