"""Earlier texts: pauses overwrite, leaving keeps, and nothing restored is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft
from tests.factory import DAY, draft, entry, find, moment, new_id


@pytest.fixture
def written(diary: Diary) -> Draft:
    return replace(draft("one"), id=new_id(diary.reflections.write(draft("one"))))


def bodies(diary: Diary, id_: int | None) -> list[str]:
    assert id_ is not None
    return [version.body for version in diary.reflections.versions(id_)]


def write(diary: Diary, written: Draft, body: str, now: Moment | None = None) -> None:
    diary.reflections.write(replace(written, body=body), now)


def test_pauses_overwrite_the_working_text(diary: Diary, written: Draft) -> None:
    write(diary, written, "one two")
    write(diary, written, "one two three")
    assert bodies(diary, written.id) == []


@pytest.mark.parametrize("slip", ["x", "Pasted. " * 100, "A long walk. " * 45])
def test_a_slip_that_takes_most_of_a_text_keeps_it(diary: Diary, written: Draft, slip: str) -> None:
    long = "A long walk. " * 100
    write(diary, written, long)
    write(diary, written, slip)
    write(diary, written, slip + "y")
    assert bodies(diary, written.id) == [long]


def test_usual_writing_in_a_long_text_keeps_no_versions(diary: Diary, written: Draft) -> None:
    walk = "A walk. "
    for text in (walk * 60, walk * 30 + "By the canal. " + walk * 30, walk * 40, "z" * 199, "z"):
        write(diary, written, text)
    assert bodies(diary, written.id) == [walk * 40], "only the text of which nothing was left"


def test_leaving_keeps_a_text_that_is_changed_later(diary: Diary, written: Draft) -> None:
    diary.reflections.leave(written.id)
    assert bodies(diary, written.id) == []  # the present text is no earlier one
    write(diary, written, "two")
    write(diary, written, "two three")
    assert bodies(diary, written.id) == ["one"]
    diary.reflections.leave(written.id)
    diary.reflections.leave(written.id)
    write(diary, written, "four")
    assert bodies(diary, written.id) == ["two three", "one"]


def test_leaving_unchanged_or_with_other_marks_only_keeps_nothing(
    diary: Diary, written: Draft
) -> None:
    diary.reflections.leave(written.id)
    diary.reflections.write(replace(written, good_memory=True))
    diary.reflections.leave(written.id)
    assert bodies(diary, written.id) == []
    write(diary, written, "two")
    assert bodies(diary, written.id) == ["one"]


def test_a_text_that_rested_without_being_left_is_kept_too(diary: Diary) -> None:
    """After a crash nobody said that the text was left."""
    id_ = new_id(diary.reflections.write(draft("one"), now=moment(clock="09:00")))
    diary.reflections.write(draft("two", id=id_), now=moment(clock="09:29"))
    assert bodies(diary, id_) == []
    diary.reflections.write(draft("three", id=id_), now=moment(clock="09:59"))
    assert bodies(diary, id_) == ["two"]


def test_what_was_brought_in_is_kept_before_its_first_change(diary: Diary) -> None:
    diary.reflections.bring_in([entry("pepys-1", "Up betimes.")])
    id_ = diary.reflections.list().previews[0].id
    diary.reflections.write(draft("Up late.", id=id_))
    assert bodies(diary, id_) == ["Up betimes."]


def test_an_empty_text_is_not_worth_a_version(diary: Diary, written: Draft) -> None:
    write(diary, written, "  \n")
    diary.reflections.leave(written.id)
    write(diary, written, "again")
    assert bodies(diary, written.id) == []


def test_restoring_keeps_the_present_text_first(diary: Diary, written: Draft) -> None:
    diary.reflections.leave(written.id)
    write(diary, written, "two")
    earlier = diary.reflections.versions(written.id)[0]
    diary.reflections.restore_version(written.id, earlier.id)
    assert diary.reflections.read(written.id).body == "one"
    assert bodies(diary, written.id) == ["two"]
    assert [p.id for p in find(diary, "one")] == [written.id]
    newest = diary.reflections.versions(written.id)[0]
    diary.reflections.restore_version(written.id, newest.id)
    assert diary.reflections.read(written.id).body == "two"
    assert bodies(diary, written.id) == ["one"]


def test_a_version_of_another_reflection_cannot_be_restored_here(
    diary: Diary, written: Draft
) -> None:
    diary.reflections.leave(written.id)
    write(diary, written, "two")
    other = new_id(diary.reflections.write(draft("other")))
    version = diary.reflections.versions(written.id)[0]
    with pytest.raises(Gone):
        diary.reflections.restore_version(other, version.id)
    assert diary.reflections.read(other).body == "other"


def test_after_thirty_days_the_last_version_of_each_day_stays(diary: Diary) -> None:
    id_ = None
    for day in (DAY, DAY + timedelta(days=1)):
        for clock in ("08:00", "12:00", "20:00"):
            now = moment(day, clock, 0)
            id_ = new_id(diary.reflections.write(draft(f"{day.day} {clock}", id=id_), now))
            diary.reflections.leave(id_)
    everything = ["4 12:00", "4 08:00", "3 20:00", "3 12:00", "3 08:00"]
    assert bodies(diary, id_) == everything
    diary.bin.tidy(DAY + timedelta(days=30))
    assert bodies(diary, id_) == everything
    diary.bin.tidy(DAY + timedelta(days=31))
    assert bodies(diary, id_) == ["4 12:00", "4 08:00", "3 20:00"]
    diary.bin.tidy(date(2030, 1, 1))
    assert bodies(diary, id_) == ["4 12:00", "3 20:00"]


def test_versions_tell_when_their_text_was_written(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft("one"), now=moment(clock="09:00")))
    diary.reflections.leave(id_)
    diary.reflections.write(draft("two", id=id_), now=moment(clock="15:00"))
    kept = diary.reflections.versions(id_)[0]
    assert kept.kept_at == moment(clock="09:00").instant()
