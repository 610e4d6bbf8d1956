"""An exercise done is a reflection like any other, and comes back in its own form."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.chime import Tag
from tests.diary.test_snapshot import greedy
from tests.factory import DAY, draft, exercise, find, moment, new_id

MANY = {"circles": [{"name": "Mum \U0001f600", "ring": "close", "turn": 12.5}], "words": ["a", "b"]}


def test_answers_come_back_as_they_were_given(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise(answers=MANY, step=1, finished=True)))
    done = diary.exercises.read(id_)
    assert done.answers == MANY
    assert (done.exercise, done.step, done.finished) == ("hand", 1, True)
    assert (done.moment, done.by_hand) == (moment(), False)


def test_it_is_found_and_read_like_any_reflection(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise("I can fix a bike")))
    assert [each.id for each in find(diary, "bike")] == [id_]
    read = diary.reflections.read(id_)
    assert (read.title, read.body, read.moment) == ("A hand", "- Thumb: I can fix a bike", moment())


def test_each_pause_changes_the_one_reflection(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise("I can")))
    change = diary.exercises.write(exercise("I can fix a bike", id=id_))
    assert (change.id, change.kinds) == (id_, {Kind.REFLECTION})
    assert diary.exercises.read(id_).answers == {"hand": {"thumb": "I can fix a bike"}}
    assert len(diary.reflections.list().previews) == 1
    assert diary.reflections.versions(id_) == []


def test_what_the_person_set_in_the_journal_stays(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise()))
    other = moment(DAY - timedelta(days=1))
    mine = {"title": "My left hand", "moment": other, "tags": {Tag.HOPE}, "never_share": True}
    diary.reflections.write(draft("- Thumb: I can fix a bike", id=id_, good_memory=True, **mine))
    diary.exercises.write(exercise("I can whistle", id=id_))
    read = diary.reflections.read(id_)
    assert (read.title, read.moment, read.tags) == ("My left hand", other, {Tag.HOPE})
    assert (read.good_memory, read.never_share) == (True, True)
    assert read.body == "- Thumb: I can whistle"
    assert diary.exercises.read(id_).moment == other


def test_words_changed_by_hand_stay_as_a_version(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise("a")))
    assert not diary.exercises.read(id_).by_hand
    diary.reflections.write(draft("All in my own words now.", id=id_, title="A hand"))
    assert diary.exercises.read(id_).by_hand
    diary.exercises.write(exercise("b", id=id_))
    assert "All in my own words now." in [each.body for each in diary.reflections.versions(id_)]
    assert not diary.exercises.read(id_).by_hand
    assert diary.reflections.read(id_).body == "- Thumb: b"


def test_an_earlier_sitting_stays_as_a_version(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise("a")))
    diary.exercises.leave(id_)
    diary.exercises.write(exercise("b", id=id_))
    assert [each.body for each in diary.reflections.versions(id_)] == ["- Thumb: a"]


def test_going_to_another_step_alone_is_no_change_of_the_words(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise("a")))
    diary.exercises.leave(id_)
    diary.exercises.write(exercise("a", id=id_, step=2))
    assert diary.exercises.read(id_).step == 2
    assert diary.reflections.versions(id_) == []


def test_a_plain_reflection_is_no_exercise(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft()))
    with pytest.raises(Gone):
        diary.exercises.read(id_)
    assert diary.exercises.list() == []


def test_lists_are_by_day_and_leave_the_bin_out(diary: Diary) -> None:
    days = [DAY + timedelta(days=n) for n in range(3)]
    ids = [new_id(diary.exercises.write(exercise(moment=moment(day)))) for day in days]
    assert [line.id for line in diary.exercises.list()] == ids[::-1]
    assert [line.day for line in diary.exercises.dates(days[1], days[2])] == days[1:]
    diary.bin.put(Kind.REFLECTION, ids[1])
    assert [line.id for line in diary.exercises.list()] == [ids[2], ids[0]]
    assert [line.day for line in diary.exercises.dates(days[0], days[2])] == [days[0], days[2]]
    with pytest.raises(Gone):
        diary.exercises.read(ids[1])
    diary.bin.restore(Kind.REFLECTION, ids[1])
    assert diary.exercises.read(ids[1]).answers == {"hand": {"thumb": "I can fix a bike"}}


def test_deleted_for_good_no_answer_is_left(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise()))
    diary.bin.put(Kind.REFLECTION, id_)
    diary.bin.delete_for_good(Kind.REFLECTION, id_)
    with diary._vault.reading() as session:
        assert session.connection().scalar(text("SELECT count(*) FROM exercise")) == 0
    with pytest.raises(Gone):
        diary.exercises.write(exercise(id=id_))


def test_one_that_is_never_shared_is_in_no_share(diary: Diary) -> None:
    secret = "kingfisher"
    id_ = new_id(diary.exercises.write(exercise(secret)))
    assert secret in repr(diary.snapshot(greedy()))
    diary.reflections.write(draft(f"- Thumb: {secret}", id=id_, never_share=True))
    diary.exercises.write(exercise(f"{secret} still", id=id_))
    assert secret not in repr(diary.snapshot(greedy()))


def test_what_json_does_not_know_is_refused_and_changes_nothing(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise()))
    for wrong in ({"hand": {1, 2}}, {"hand": float("nan")}):
        with pytest.raises(InvalidEntry):
            diary.exercises.write(exercise("other", id=id_, answers=wrong))
    assert diary.reflections.read(id_).body == "- Thumb: I can fix a bike"


def test_answers_that_cannot_be_read_any_more_leave_the_text(diary: Diary) -> None:
    id_ = new_id(diary.exercises.write(exercise()))
    with diary._vault.writing() as session:
        session.execute(text("UPDATE exercise SET answers = '{\"hand\": '"))
    assert diary.exercises.read(id_).answers == {}
    assert diary.reflections.read(id_).body == "- Thumb: I can fix a bike"
    diary.exercises.write(exercise("I can fix a tap", id=id_))
    kept = [each.body for each in diary.reflections.versions(id_)]
    assert kept == ["- Thumb: I can fix a bike"], "the form could not show it"
