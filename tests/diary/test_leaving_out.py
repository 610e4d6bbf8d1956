"""What is left out of a thing is nowhere in its snapshot, and never comes back unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chime_journal.diary import leaving_out
from chime_journal.diary.journal import Diary
from chime_journal.diary.names import Names
from chime_journal.errors import InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.shared import (
    LeftOut,
    Selection,
    SharedNote,
    SharedReflection,
    Snapshot,
    Span,
)
from tests.diary.test_snapshot import FIRST, LAST, ticked
from tests.factory import draft, goal, moment, new_id, step, strength

MARK = "[kept private]"
DAY = moment(date(2024, 5, 10))
NOBODY = Names([], MARK)


def left(thing: leaving_out.Shared, *words: str) -> LeftOut:
    """Leave words out of a thing wherever they stand first in each of its texts."""
    whole = leaving_out.texts(thing)
    spans = [
        Span(number, at, at + len(each))
        for number, text in enumerate(whole)
        for each in words
        if (at := text.find(each)) >= 0
    ]
    return LeftOut(whole, tuple(spans))


def reflection(body: str, title: str = "") -> SharedReflection:
    return SharedReflection(day=DAY.day, clock=DAY.clock, title=title, body=body)


def cut(body: str, *spans: tuple[int, int]) -> str:
    made = LeftOut(("", body), tuple(Span(1, *each) for each in spans))
    kept = leaving_out.without(reflection(body), made, MARK, NOBODY)
    assert kept is not None
    return kept.body


def test_one_mark_stands_for_each_run() -> None:
    assert cut("one two three four", (4, 7)) == f"one {MARK} three four"
    assert cut("one two three four", (3, 8)) == f"one {MARK} three four"
    assert cut("one two three four", (4, 7), (8, 13)) == f"one {MARK} four"
    assert cut("one two three four", (8, 13), (5, 10), (4, 6)) == f"one {MARK} four"
    assert cut("one\ntwo\n\nthree\nfour", (4, 7), (9, 14)) == f"one\n{MARK}\nfour"
    assert cut("one two", (3, 4)) == "one two"
    assert cut("one two", (0, -1), (4, 2)) == "one two"
    assert cut("one two", (-5, 3), (5, 99)) == f"{MARK} t{MARK}"


@given(
    st.text(min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(-3, 70), st.integers(-3, 70)), max_size=6),
)
def test_whatever_is_marked_goes_and_all_else_stays(
    text: str, spans: list[tuple[int, int]]
) -> None:
    gone = {at for begin, end in spans for at in range(max(0, begin), min(end, len(text)))}
    stays = [c for at, c in enumerate(text) if at not in gone and not c.isspace()]
    kept = cut(text, *spans).replace(MARK, "")
    assert [c for c in kept if not c.isspace()] == stays


def everything(diary: Diary, words: str) -> tuple[Selection, Snapshot]:
    """Tick all, leave some words out of all of it."""
    offered = diary.choices(FIRST, LAST)
    left_out = {
        (part, key): left(thing, words)
        for part in ("reflections", "notes", "hard", "goals", "strengths")
        for key, thing in getattr(offered, part).items()
    }
    selection = ticked(offered, left_out=left_out, mark=MARK)
    return selection, diary.snapshot(selection)


@pytest.fixture
def written(diary: Diary) -> Diary:
    """Write a thing of each kind with the same words in each of its texts."""
    lean = new_id(diary.strengths.write(strength("Am SECRET here", story="A SECRET b"), now=DAY))
    want = goal("To SECRET so", why="As SECRET is", strengths=frozenset({lean}))
    swim = new_id(diary.goals.write(want, now=DAY))
    diary.goals.write_step(step(swim, "Ring SECRET up"), now=DAY)
    diary.reflections.write(draft("With SECRET.", title="On SECRET day", moment=DAY))
    said = {Domain.HOPE: Rated(3, "Oh SECRET.")}
    diary.checkins.write(CheckInDraft(moment=DAY, ratings=said, hard="The SECRET."))
    return diary


def test_every_text_of_every_kind_can_lose_words(written: Diary) -> None:
    _, shared = everything(written, "SECRET")
    assert "SECRET" not in repr(shared)
    assert shared.reflections[0].title == f"On {MARK} day"
    assert shared.reflections[0].body == f"With {MARK}."
    assert shared.notes[0].note == f"Oh {MARK}."
    assert shared.hard[0].words == f"The {MARK}."
    (one,) = shared.goals
    assert (one.words, one.why) == (f"To {MARK} so", f"As {MARK} is")
    assert one.strengths == (f"Am {MARK} here",)
    assert one.steps[0].words == f"Ring {MARK} up"
    assert shared.strengths[0].name == f"Am {MARK} here"
    assert shared.strengths[0].story == f"A {MARK} b"


def test_what_was_changed_since_stays_out_whole(written: Diary) -> None:
    selection, before = everything(written, "SECRET")
    (id_,) = selection.reflections
    new = draft("Also SECRET.", title="On SECRET day", id=id_, moment=DAY)
    written.reflections.write(new)
    assert written.snapshot(selection) == replace(before, reflections=())
    (swim,) = selection.goals
    written.goals.write_step(step(swim, "One more"), now=DAY)
    assert written.snapshot(selection).goals == ()
    written.bin.put(Kind.GOAL, swim)
    assert written.snapshot(selection).goals == ()


def test_a_step_done_since_is_no_change_of_words(written: Diary) -> None:
    (swim,) = written.choices(FIRST, LAST).goals
    again = new_id(written.goals.write_step(step(swim, "SECRET again"), now=DAY))
    selection, _ = everything(written, "SECRET")
    written.goals.tick(again, True, now=DAY)
    done = written.snapshot(selection).goals[0].steps[1]
    assert (done.words, done.done) == (f"{MARK} again", True)


def test_leaving_out_ticks_nothing(written: Diary) -> None:
    selection, _ = everything(written, "SECRET")
    nothing = written.snapshot(Selection(first=FIRST, last=LAST, left_out=selection.left_out))
    assert nothing == Snapshot(journal_id=written.journal_id, first=FIRST, last=LAST)


def test_names_are_changed_in_every_text_that_goes_in(written: Diary) -> None:
    offered = written.choices(FIRST, LAST)
    selection = ticked(
        offered,
        note="For secret.",
        for_whom="Secret",
        name="SECRET",
        names=(("Secret", "my friend"), ("Tom", "him")),
    )
    shared = written.snapshot(selection)
    assert "secret" not in repr(shared).lower()
    assert repr(shared).count("my friend") == 13
    assert (shared.note, shared.for_whom) == ("For my friend.", "my friend")
    assert written.absent_names(selection) == ("Tom",)
    some = Selection(first=FIRST, last=LAST, names=selection.names)
    assert written.absent_names(some) == ("Secret", "Tom")


def test_names_and_words_left_out_do_not_meet() -> None:
    body = "Anna told private things. Annabel too."
    names = Names([("Anna", "her"), ("private", "x"), ("kept", "y")], MARK)
    made = LeftOut(("", body), (Span(1, 10, 24), Span(1, 30, 33)))
    kept = leaving_out.without(reflection(body), made, MARK, names)
    assert kept is not None
    assert kept.body == f"her told {MARK}. her{MARK} too."


def test_a_short_line_stays_short_enough_for_a_share() -> None:
    names = Names([("a", "b" * 100)], MARK)
    said = SharedNote(day=DAY.day, clock=DAY.clock, domain=Domain.HOPE, note="a " * 150)
    long = leaving_out.without(said, None, MARK, names)
    titled = leaving_out.without(reflection("", "a " * 150), None, MARK, names)
    assert long is not None
    assert titled is not None
    assert len(long.note) > 15_000
    assert len(titled.title) == leaving_out.LINE_LIMIT


def test_names_may_not_be_endless(diary: Diary) -> None:
    endless: dict[str, Any] = {"names": (("Anna", "x" * 201),)}
    with pytest.raises(InvalidEntry) as refused:
        diary.snapshot(Selection(first=FIRST, last=LAST, **endless))
    assert refused.value.field == "names"
