"""A kept choice ticks what was chosen then and says the same now; all else stays out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from chime_journal.diary import leaving_out
from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain, HardLabel, Tag
from chime_journal.model.goal import GoalState
from chime_journal.model.picture import PictureKind
from chime_journal.model.plan import PlanHeading
from chime_journal.model.shared import LeftOut, Selection, Snapshot, Span
from chime_journal.model.template import Chosen, TemplateLine
from tests.diary.test_snapshot import FIRST, LAST, ticked
from tests.factory import draft, goal, moment, new_id, part, picture, step, strength

AT = moment(date(2024, 5, 10))
LATER = moment(date(2024, 5, 11))
MARK = "[kept private]"
SECRETS = ("Quixotel", "Wyvernby", "Kestrelvow", "Larkmoss", "Otterhay", "Foxgate")


def fill(diary: Diary) -> Diary:
    """Write one of each thing that can be shared, all with number 1."""
    lean = new_id(diary.strengths.write(strength("Larkmoss", story="Sat with Dad."), AT))
    want = new_id(diary.goals.write(goal("Otterhay", strengths=frozenset({lean})), AT))
    diary.goals.write_step(step(want, "Look it up"), AT)
    diary.checkins.write(rated())
    diary.reflections.write(draft("Told Quixotel of it. Wyvernby came.", title="A day", moment=AT))
    diary.pictures.add(1, picture(kind=PictureKind.DRAWING, words="Foxgate"))
    diary.story.write(part("Above the shop.", title="Home", may_share=True), AT)
    diary.plan.write(PlanHeading.DAILY, "Tea first.", AT)
    return diary


@pytest.fixture
def filled(diary: Diary) -> Diary:
    return fill(diary)


def rated(**rest: Any) -> CheckInDraft:
    values = {"moment": AT, "hard": "Kestrelvow", "ratings": {Domain.HOPE: Rated(4, "Better")}}
    return CheckInDraft(**values | rest)


def chosen(diary: Diary, **rest: Any) -> Selection:
    return ticked(diary.choices(FIRST, LAST), mark=MARK, **rest)


def keep(diary: Diary, selection: Selection | None = None, back: int = 0, **rest: Any) -> int:
    wanted = chosen(diary) if selection is None else selection
    return new_id(diary.templates.keep("For my mentor", wanted, back, **rest))


def selection(found: Chosen) -> Selection:
    """Return what the Share page would make of it."""
    return Selection(
        first=found.days.first,
        last=found.days.last,
        charts=found.ticked["charts"],
        checkin_notes=found.ticked["notes"],
        hard=found.ticked["hard"],
        reflections=found.ticked["reflections"],
        pictures=found.ticked["pictures"],
        goals=found.ticked["goals"],
        strengths=found.ticked["strengths"],
        story=found.ticked["story"],
        plan=found.ticked["plan"],
        left_out=found.left_out,
        names=found.names,
        mark=MARK,
    )


def used(diary: Diary, id_: int) -> Snapshot:
    return diary.snapshot(selection(diary.templates.use(id_, LAST)))


def test_what_was_chosen_is_chosen_again(filled: Diary) -> None:
    id_ = keep(filled)
    found = filled.templates.use(id_, LAST)
    assert found.choices == filled.choices(FIRST, LAST)
    assert (found.name, found.changed) == ("For my mentor", False)
    assert found.ticked["charts"] == {Domain.HOPE}
    assert selection(found) == chosen(filled)
    assert used(filled, id_) == filled.snapshot(chosen(filled))


def test_of_all_that_is_there_only_what_was_ticked(filled: Diary) -> None:
    other = new_id(filled.reflections.write(draft("Not for them.", moment=AT)))
    whole = chosen(filled, charts=frozenset(), goals=frozenset())
    id_ = keep(filled, replace(whole, reflections=whole.reflections - {other}))
    snapshot = used(filled, id_)
    assert [each.title for each in snapshot.reflections] == ["A day"]
    assert snapshot.goals == ()
    assert snapshot.series == {}


def test_nothing_that_is_new_comes_in(filled: Diary) -> None:
    id_ = keep(filled)
    before = used(filled, id_)
    filled.strengths.write(strength("New", story="New."), AT)
    filled.goals.write(goal("New"), AT)
    filled.checkins.write(rated(moment=LATER, hard="New", ratings={Domain.HOPE: Rated(None, "N")}))
    filled.reflections.write(draft("New", moment=LATER))
    assert len(filled.choices(FIRST, LAST).goals) == 2
    found = filled.templates.use(id_, LAST)
    assert not found.changed
    assert filled.snapshot(selection(found)) == before


def test_a_new_note_in_a_check_in_that_was_chosen_stays_out(filled: Diary) -> None:
    id_ = keep(filled)
    both = {Domain.HOPE: Rated(4, "Better"), Domain.MEANING: Rated(6, "New")}
    filled.checkins.write(rated(id=1, ratings=both))
    found = filled.templates.use(id_, LAST)
    assert found.ticked["notes"] == {(1, Domain.HOPE)}
    assert found.ticked["hard"] == {1}


def reflection(**rest: Any) -> Callable[[Diary], object]:
    values = {"id": 1, "title": "A day", "moment": AT}
    body = rest.pop("body", "Told Quixotel of it. Wyvernby came.")
    return lambda diary: diary.reflections.write(draft(body, **values | rest))


EDITS: dict[str, tuple[str, Callable[[Diary], object]]] = {
    "the words": ("reflections", reflection(body="Told Quixotel of it. Wyvernby left.")),
    "the title": ("reflections", reflection(title="Another day")),
    "the day": ("reflections", reflection(moment=LATER)),
    "a tag": ("reflections", reflection(tags=frozenset({Tag.HARD}))),
    "what is on a picture": ("pictures", lambda diary: diary.pictures.describe(1, "A gate")),
    "a drawing": ("pictures", lambda diary: diary.pictures.redraw(
        1, picture("more lines", kind=PictureKind.DRAWING))),
    "a note": ("notes", lambda diary: diary.checkins.write(
        rated(id=1, ratings={Domain.HOPE: Rated(4, "Worse")}))),
    "what was hard": ("hard", lambda diary: diary.checkins.write(rated(id=1, hard="More"))),
    "a label": ("hard", lambda diary: diary.checkins.write(
        rated(id=1, labels=frozenset({HardLabel.PEOPLE})))),
    "a goal": ("goals", lambda diary: diary.goals.write(
        goal("Otterhay", id=1, why="Because", strengths=frozenset({1})))),
    "its state": ("goals", lambda diary: diary.goals.set_state(1, GoalState.RESTING, LATER)),
    "a new step": ("goals", lambda diary: diary.goals.write_step(step(1, "New"), LATER)),
    "a story": ("strengths", lambda diary: diary.strengths.write(
        strength("Larkmoss", id=1, story="Another."))),
    "a part of the story": ("story", lambda diary: diary.story.write(
        part("Below the shop.", title="Home", id=1, may_share=True), LATER)),
    "the plan": ("plan", lambda diary: diary.plan.write(PlanHeading.DAILY, "Coffee.", LATER)),
}  # fmt: skip


@pytest.mark.parametrize("what", EDITS)
def test_what_says_something_else_now_stays_out(filled: Diary, what: str) -> None:
    part, edit = EDITS[what]
    id_ = keep(filled)
    edit(filled)
    found = filled.templates.use(id_, LAST)
    assert found.changed
    assert found.ticked[part] == frozenset()
    inside = {"pictures"} if part == "reflections" else set()  # they go in only with it
    assert {name for name, keys in found.ticked.items() if not keys} == {part} | inside


def test_what_is_never_to_be_shared_since_is_gone_without_a_hint(filled: Diary) -> None:
    id_ = keep(filled)
    reflection(never_share=True, body="Something else")(filled)
    found = filled.templates.use(id_, LAST)
    assert found.ticked["reflections"] == frozenset()
    assert not found.changed
    assert "Something else" not in repr(found)


def test_what_lies_in_the_bin_is_gone_without_a_hint(filled: Diary) -> None:
    id_ = keep(filled)
    before = used(filled, id_)
    for kind in (Kind.REFLECTION, Kind.GOAL, Kind.CHECKIN, Kind.STRENGTH, Kind.STORY):
        filled.bin.put(kind, 1)
    found = filled.templates.use(id_, LAST)
    assert {part for part, keys in found.ticked.items() if keys} == {"plan"}  # it has no bin
    assert not found.changed
    for kind in (Kind.STORY, Kind.STRENGTH, Kind.CHECKIN, Kind.GOAL, Kind.REFLECTION):
        filled.bin.restore(kind, 1)
    assert used(filled, id_) == before


def hidden(diary: Diary) -> Selection:
    """Tick everything, with three passages left out and three names to change."""
    choices = diary.choices(FIRST, LAST)
    told, hard = choices.reflections[1], choices.hard[1]
    left_out = {
        ("reflections", 1): LeftOut(leaving_out.texts(told), (Span(1, 5, 20), Span(0, 0, 1))),
        ("hard", 1): LeftOut(leaving_out.texts(hard), (Span(0, 0, 10),)),
        ("pictures", 1): LeftOut(("Foxgate",), (Span(0, 0, 7),)),
    }
    names = (("Wyvernby", "my friend"), ("Larkmoss", ""), ("Otterhay", "my goal"))
    return chosen(diary, left_out=left_out, names=names)


def test_left_out_words_and_changed_names_come_back_as_they_were(filled: Diary) -> None:
    wanted = hidden(filled)
    id_ = keep(filled, wanted)
    snapshot = used(filled, id_)
    assert snapshot == filled.snapshot(wanted)
    assert snapshot.reflections[0].body == f"Told {MARK} my friend came."
    assert not any(secret in repr(snapshot) for secret in SECRETS)


def test_what_changed_brings_no_left_out_words_along(filled: Diary) -> None:
    id_ = keep(filled, hidden(filled))
    reflection(body="Quixotel was told of it.")(filled)
    found = filled.templates.use(id_, LAST)
    assert found.left_out.keys() == {("hard", 1), ("pictures", 1)}
    assert found.ticked["pictures"] == frozenset()
    assert used(filled, id_).reflections == ()


def test_a_thing_that_was_edited_while_it_was_chosen_is_not_kept(filled: Diary) -> None:
    wanted = hidden(filled)
    reflection(body="Quixotel was told of it.")(filled)
    found = filled.templates.use(keep(filled, wanted), LAST)
    assert found.ticked["reflections"] == frozenset()
    assert found.ticked["hard"] == {1}


def test_days_up_to_today_move_on_and_fixed_days_stay(filled: Diary) -> None:
    moving = keep(filled, back=84)
    fixed = new_id(filled.templates.keep("Fixed", chosen(filled), 0))
    later = LAST + timedelta(days=60)
    days = filled.templates.use(moving, later).days
    assert (days.back, days.first, days.last) == (84, later - timedelta(days=83), later)
    assert filled.templates.use(moving, later).ticked["reflections"] == {1}
    assert not filled.templates.use(moving, later + timedelta(days=84)).ticked["reflections"]
    days = filled.templates.use(fixed, later).days
    assert (days.back, days.first, days.last) == (0, FIRST, LAST)


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(InvalidEntry) as caught:
        work()
    return caught.value.reason


def test_each_has_a_name_of_its_own(filled: Diary) -> None:
    mentor = keep(filled)
    sister = new_id(filled.templates.keep(" For my sister ", chosen(filled), 0))
    again = lambda name: lambda: filled.templates.keep(name, chosen(filled), 0)  # noqa: E731
    assert refused(again("for MY  mentor ")) == "taken"
    assert refused(again(" ")) == "empty"
    assert refused(again("n" * 101)) == "too_long"
    assert refused(lambda: filled.templates.rename(sister, "FOR my mentor")) == "taken"
    filled.templates.rename(mentor, "for my Mentor")
    assert filled.templates.list() == [
        TemplateLine(mentor, "for my Mentor"),
        TemplateLine(sister, "For my sister"),
    ]


def test_one_without_anything_is_not_kept(filled: Diary) -> None:
    reflection(never_share=True)(filled)
    secret = Selection(first=FIRST, last=LAST, reflections=frozenset({1}), note="Hello")
    assert refused(lambda: filled.templates.keep("Mine", secret, 0)) == "nothing"
    assert filled.templates.list() == []


def test_one_in_the_place_of_another_leaves_that_in_the_bin(filled: Diary) -> None:
    old = keep(filled)
    fewer = chosen(filled, goals=frozenset())
    change = filled.templates.keep("for my mentor", fewer, 0, replace=True)
    assert change.binned == ((Kind.TEMPLATE, old),)
    assert [line.id for line in filled.templates.list()] == [change.id]
    assert used(filled, new_id(change)).goals == ()
    with pytest.raises(Gone):
        filled.templates.use(old, LAST)
    with pytest.raises(Gone):
        filled.templates.rename(old, "Other")
    assert not filled.templates.keep("Other", fewer, 0, replace=True).binned
    filled.bin.restore(*change.binned[0])
    assert used(filled, old).goals != ()
