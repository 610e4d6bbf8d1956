"""Earlier texts: pauses overwrite, leaving keeps, and nothing restored is lost.

Each test runs twice: a reflection and a part of the story keep theirs in the same way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.diary.reflections import Reflections
from chime_journal.diary.story import Story
from chime_journal.errors import Gone
from chime_journal.model.moment import Moment
from chime_journal.model.version import Version
from tests.factory import DAY, draft, entry, find, moment, new_id, part


@dataclass
class Texts:
    """One room of the diary, and how a text for it is made."""

    room: Reflections | Story
    make: Callable[..., object]

    def write(self, body: str, id: int | None = None, now: Moment | None = None) -> int:
        return new_id(self.room.write(self.make(body, id=id), now))

    def versions(self, id_: int) -> list[Version]:
        return self.room.versions(id_)

    def earlier(self, id_: int) -> list[str]:
        return [version.body for version in self.versions(id_)]

    def body(self, id_: int) -> str:
        return self.room.read(id_).body


@pytest.fixture(params=["reflections", "story"])
def texts(diary: Diary, request: pytest.FixtureRequest) -> Texts:
    if request.param == "story":
        return Texts(diary.story, part)
    return Texts(diary.reflections, draft)


@pytest.fixture
def one(texts: Texts) -> int:
    """A text that is being written."""
    return texts.write("one")


def test_pauses_overwrite_the_working_text(texts: Texts, one: int) -> None:
    texts.write("one two", one)
    texts.write("one two three", one)
    assert texts.earlier(one) == []


@pytest.mark.parametrize("slip", ["x", "Pasted. " * 100, "A long walk. " * 45])
def test_a_slip_that_takes_most_of_a_text_keeps_it(texts: Texts, one: int, slip: str) -> None:
    long = "A long walk. " * 100
    for body in (long, slip, slip + "y"):
        texts.write(body, one)
    assert texts.earlier(one) == [long]


def test_usual_writing_in_a_long_text_keeps_no_versions(texts: Texts, one: int) -> None:
    walk = "A walk. "
    for text in (walk * 60, walk * 30 + "By the canal. " + walk * 30, walk * 40, "z" * 199, "z"):
        texts.write(text, one)
    assert texts.earlier(one) == [walk * 40], "only the text of which nothing was left"


def test_leaving_keeps_a_text_that_is_changed_later(texts: Texts, one: int) -> None:
    texts.room.leave(one)
    assert texts.earlier(one) == []  # the present text is no earlier one
    texts.write("two", one)
    texts.write("two three", one)
    assert texts.earlier(one) == ["one"]
    texts.room.leave(one)
    texts.room.leave(one)
    texts.write("four", one)
    assert texts.earlier(one) == ["two three", "one"]


@pytest.mark.parametrize("mark", ["good_memory", "may_share"])
def test_leaving_unchanged_or_with_another_mark_only_keeps_nothing(diary: Diary, mark: str) -> None:
    texts = Texts(diary.story, part) if mark == "may_share" else Texts(diary.reflections, draft)
    id_ = texts.write("one")
    texts.room.leave(id_)
    texts.room.write(texts.make("one", id=id_, **{mark: True}))
    texts.room.leave(id_)
    assert texts.earlier(id_) == []
    assert getattr(texts.room.read(id_), mark)
    texts.write("two", id_)
    assert texts.earlier(id_) == ["one"]


def test_a_text_that_rested_without_being_left_is_kept_too(texts: Texts) -> None:
    """After a crash nobody said that the text was left."""
    id_ = texts.write("one", now=moment(clock="09:00"))
    texts.write("two", id_, moment(clock="09:29"))
    assert texts.earlier(id_) == []
    texts.write("three", id_, moment(clock="09:59"))
    assert texts.earlier(id_) == ["two"]


def test_what_was_brought_in_is_kept_before_its_first_change(diary: Diary) -> None:
    diary.reflections.bring_in([entry("pepys-1", "Up betimes.")])
    id_ = diary.reflections.list().previews[0].id
    diary.reflections.write(draft("Up late.", id=id_))
    assert [version.body for version in diary.reflections.versions(id_)] == ["Up betimes."]


def test_an_empty_text_is_not_worth_a_version(texts: Texts, one: int) -> None:
    texts.write("  \n", one)
    texts.room.leave(one)
    texts.write("again", one)
    assert texts.earlier(one) == []


def test_restoring_keeps_the_present_text_first(texts: Texts, one: int) -> None:
    texts.room.leave(one)
    texts.write("two", one)
    texts.room.restore_version(one, texts.versions(one)[0].id)
    assert texts.body(one) == "one"
    assert texts.earlier(one) == ["two"]
    texts.room.restore_version(one, texts.versions(one)[0].id)
    assert texts.body(one) == "two"
    assert texts.earlier(one) == ["one"]


def test_a_restored_reflection_is_found_by_its_words(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft("one")))
    diary.reflections.leave(id_)
    diary.reflections.write(draft("two", id=id_))
    diary.reflections.restore_version(id_, diary.reflections.versions(id_)[0].id)
    assert [preview.id for preview in find(diary, "one")] == [id_]


def test_a_version_of_another_text_cannot_be_restored_here(texts: Texts, one: int) -> None:
    texts.room.leave(one)
    texts.write("two", one)
    other = texts.write("other")
    version = texts.versions(one)[0]
    with pytest.raises(Gone):
        texts.room.restore_version(other, version.id)
    assert texts.body(other) == "other"


def test_after_thirty_days_the_last_version_of_each_day_stays(diary: Diary, texts: Texts) -> None:
    id_ = None
    for day in (DAY, DAY + timedelta(days=1)):
        for clock in ("08:00", "12:00", "20:00"):
            id_ = texts.write(f"{day.day} {clock}", id_, moment(day, clock, 0))
            texts.room.leave(id_)
    everything = ["4 12:00", "4 08:00", "3 20:00", "3 12:00", "3 08:00"]
    assert texts.earlier(id_) == everything
    diary.bin.tidy(DAY + timedelta(days=30))
    assert texts.earlier(id_) == everything
    diary.bin.tidy(DAY + timedelta(days=31))
    assert texts.earlier(id_) == ["4 12:00", "4 08:00", "3 20:00"]
    diary.bin.tidy(date(2030, 1, 1))
    assert texts.earlier(id_) == ["4 12:00", "3 20:00"]


def test_versions_tell_when_their_text_was_written(texts: Texts) -> None:
    id_ = texts.write("one", now=moment(clock="09:00"))
    texts.room.leave(id_)
    texts.write("two", id_, moment(clock="15:00"))
    assert texts.versions(id_)[0].kept_at == moment(clock="09:00").instant()
