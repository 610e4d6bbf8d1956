"""Reflections: what is written is what is read, whatever was typed and whenever."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.chime import Tag
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import BODY_LIMIT, TITLE_LIMIT
from tests.factory import DAY, draft, goal, moment, new_id, strength

AWKWARD = [
    "Tea 🫖 and 👩‍👩‍👧 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "שלום, مرحبا",
    "我在恢复中 ひらがな",
    "e\u0301 is not \u00e9",
    "\ufeff\ufffe\uffff\u2028\u2029\u200b",
    "tab\tand\r\nline\x0b ends \x1b\x7f\x85",
    "'; DROP TABLE reflection; --",
    "# Heading\n\n* **bold** _it_ <b>no html</b> \\",
    "  leading and trailing blanks  \n\n",
]


@pytest.mark.parametrize("text", AWKWARD)
def test_words_come_back_exactly_as_typed(diary: Diary, text: str) -> None:
    id_ = new_id(diary.reflections.write(draft(text, title=text)))
    read = diary.reflections.read(id_)
    assert (read.title, read.body) == (text, text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_without_nul_and_lone_surrogates_comes_back(
    shared_diary: Diary, text: str
) -> None:
    id_ = new_id(shared_diary.reflections.write(draft(text)))
    assert shared_diary.reflections.read(id_).body == text.replace("\0", "")


def test_what_cannot_be_stored_is_taken_out_and_the_rest_stays(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft("one\0two \ud83d\ude00 \udc00end", title="a\0b")))
    read = diary.reflections.read(id_)
    assert (read.title, read.body) == ("ab", "onetwo 😀 \ufffdend")


def test_a_draft_with_all_its_marks_and_links_comes_back(diary: Diary) -> None:
    goals = frozenset({new_id(diary.goals.write(goal()))})
    strengths = frozenset({new_id(diary.strengths.write(strength()))})
    full = draft(
        title="Canal",
        tags=frozenset({Tag.HOPE, Tag.HARD}),
        goals=goals,
        strengths=strengths,
        good_memory=True,
        never_share=True,
    )
    change = diary.reflections.write(full)
    assert change.kinds == {Kind.REFLECTION}
    assert diary.reflections.read(new_id(change)) == replace(full, id=change.id)
    bare = replace(draft(), id=change.id)
    diary.reflections.write(bare)
    assert diary.reflections.read(new_id(change)) == bare


def test_links_to_what_is_gone_are_passed_over_and_the_words_are_kept(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft(goals=frozenset({77}), strengths=frozenset({78}))))
    assert diary.reflections.read(id_) == replace(draft(), id=id_)


def test_five_million_characters_fit_and_one_more_is_refused(diary: Diary) -> None:
    long = "word " * (BODY_LIMIT // 5)
    id_ = new_id(diary.reflections.write(draft(long)))
    assert diary.reflections.read(id_).body == long
    with pytest.raises(InvalidEntry) as refused:
        diary.reflections.write(draft(long + "x"))
    assert (refused.value.field, refused.value.reason) == ("body", "too_long")


def test_a_title_of_300_characters_fits_and_one_more_is_refused(diary: Diary) -> None:
    diary.reflections.write(draft(title="t" * TITLE_LIMIT))
    with pytest.raises(InvalidEntry) as refused:
        diary.reflections.write(draft(title="t" * (TITLE_LIMIT + 1)))
    assert (refused.value.field, refused.value.reason) == ("title", "too_long")


@pytest.mark.parametrize(
    ("day", "reason"), [(date(999, 12, 31), "too_early"), (date(2024, 5, 5), "future")]
)
def test_a_day_outside_the_calendar_is_refused(diary: Diary, day: date, reason: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        diary.reflections.write(draft(moment=moment(day)), now=moment(DAY))
    assert (refused.value.field, refused.value.reason) == ("day", reason)
    diary.reflections.write(draft(moment=moment(date(1000, 1, 1))), now=moment(DAY))
    diary.reflections.write(draft(moment=moment(DAY)), now=moment(DAY))


def test_words_are_kept_when_the_clock_has_gone_back_since(diary: Diary) -> None:
    """A journey west, or a computer with a wrong clock, must not stop a sentence."""
    tomorrow = moment(DAY + timedelta(days=1))
    id_ = new_id(diary.reflections.write(draft(moment=tomorrow), now=tomorrow))
    diary.reflections.write(draft("One more line.", id=id_, moment=tomorrow), now=moment(DAY))
    assert diary.reflections.read(id_).body == "One more line."
    begun = new_id(diary.reflections.write(draft("Begun there.", moment=tomorrow), moment(DAY)))
    assert diary.reflections.read(begun).moment == tomorrow


def test_the_day_and_minute_written_stay_the_ones_shown(diary: Diary) -> None:
    kept = Moment(date(1660, 1, 11), moment(clock="23:59").clock, -720)
    id_ = new_id(diary.reflections.write(draft(moment=kept)))
    assert diary.reflections.read(id_).moment == kept
    assert diary.reflections.list().previews[0].moment == kept
    precise = replace(kept, clock=kept.clock.replace(second=58, microsecond=5))
    diary.reflections.write(draft(id=id_, moment=precise))
    assert diary.reflections.read(id_).moment == kept


def test_what_is_gone_cannot_be_read_or_written(diary: Diary) -> None:
    reflections = diary.reflections
    for use in (
        lambda: reflections.read(7),
        lambda: reflections.write(draft(id=7)),
        lambda: reflections.versions(7),
        lambda: reflections.hide_memory(7),
    ):
        with pytest.raises(Gone):
            use()


def test_words_saved_late_reach_a_reflection_in_the_bin(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft()))
    diary.bin.put(Kind.REFLECTION, id_)
    with pytest.raises(Gone):
        diary.reflections.read(id_)
    diary.reflections.write(draft("The last words typed.", id=id_))
    assert diary.reflections.list().previews == []
    diary.bin.restore(Kind.REFLECTION, id_)
    assert diary.reflections.read(id_).body == "The last words typed."


def test_an_id_is_never_given_again(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft()))
    diary.bin.put(Kind.REFLECTION, id_)
    diary.bin.empty()
    assert new_id(diary.reflections.write(draft())) != id_


def test_one_good_memory_for_the_day(diary: Diary) -> None:
    reflections = diary.reflections
    assert reflections.memory(DAY) is None
    ids = [new_id(reflections.write(draft(f"Good {n}", good_memory=True))) for n in range(3)]
    reflections.write(draft("An ordinary day."))
    later = [DAY + timedelta(days=n) for n in range(1, 7)]
    assert {reflections.memory(day).id for day in later} == set(ids)
    assert all(reflections.memory(day) == reflections.memory(day) for day in later)
    assert reflections.memory(DAY) is None  # what was written today is no memory yet
    for id_ in ids[:2]:
        reflections.hide_memory(id_)
    assert {reflections.memory(day).words for day in later} == {"Good 2"}
    diary.bin.put(Kind.REFLECTION, ids[2])
    assert reflections.memory(later[0]) is None
    for marked in (False, True):  # marked anew, a memory that was hidden may come again
        reflections.write(draft("Good 0", id=ids[0], good_memory=marked))
    assert reflections.memory(later[0]).id == ids[0]
    assert reflections.read(ids[1]).good_memory  # hiding is not unmarking


def test_the_first_and_last_day(diary: Diary) -> None:
    assert diary.reflections.all_days() is None
    old = new_id(diary.reflections.write(draft(moment=moment(date(1001, 2, 3)))))
    diary.reflections.write(draft())
    assert diary.reflections.all_days() == (date(1001, 2, 3), DAY)
    diary.bin.put(Kind.REFLECTION, old)
    assert diary.reflections.all_days() == (DAY, DAY)
