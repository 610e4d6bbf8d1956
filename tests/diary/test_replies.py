"""Replies: each comes in once and for its own journal, and its steps can become steps of goals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, ImportRefused, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.chime import Domain
from chime_journal.model.reply import MOST_STEPS, STEP_LIMIT, WORDS_LIMIT, Agreed
from chime_journal.model.shared import Selection
from tests.factory import DAY, goal, new_id, reply

SHARE = "2" * 32


def refused(diary: Diary, **rest: object) -> str:
    with pytest.raises(ImportRefused) as caught:
        diary.replies.add(reply(diary, **rest))
    return caught.value.reason


def receipt(diary: Diary, share: str = SHARE) -> int:
    return new_id(diary.receipts.add(share, "sealed", DAY, DAY, for_whom="Priya"))


def test_a_reply_is_found_beside_the_share_it_answers(diary: Diary) -> None:
    receipt(diary, "1" * 32)
    answered = receipt(diary)
    change = diary.replies.add(reply(diary, question="What first?", encouragement="Slowly."))
    assert change.kinds == {Kind.REPLY}
    (line,) = diary.replies.list()
    assert (line.id, line.receipt_id, line.written) == (change.id, answered, DAY)
    assert (line.heard, line.question, line.encouragement) == (
        *("You are a gardener.", "What first?", "Slowly."),
    )
    assert line.agreed == (Agreed("Walk to the plot"), Agreed("Ring the office"))


def test_it_stays_when_the_line_about_its_share_goes(diary: Diary) -> None:
    number = receipt(diary)
    diary.replies.add(reply(diary))
    diary.bin.put(Kind.RECEIPT, number)
    assert [line.receipt_id for line in diary.replies.list()] == [None]
    diary.replies.add(reply(diary, heard="Another one."))
    assert [line.receipt_id for line in diary.replies.list()] == [None, None]
    diary.bin.restore(Kind.RECEIPT, number)
    assert [line.receipt_id for line in diary.replies.list()] == [number, number]


def test_one_for_another_journal_is_refused(diary: Diary) -> None:
    assert refused(diary, journal="f" * 32) == "other_journal"
    assert diary.replies.list() == []


def test_the_same_comes_in_once_and_a_second_one_beside_it(diary: Diary) -> None:
    diary.replies.add(reply(diary))
    assert refused(diary) == "twice"
    diary.replies.add(reply(diary, question="And then?"))
    assert len(diary.replies.list()) == 2


def test_one_from_the_bin_comes_back_when_it_is_added_again(diary: Diary) -> None:
    id_ = new_id(diary.replies.add(reply(diary)))
    diary.bin.put(Kind.REPLY, id_)
    assert diary.replies.list() == []
    assert diary.replies.add(reply(diary)).id == id_
    assert [line.id for line in diary.replies.list()] == [id_]
    diary.bin.put(Kind.REPLY, id_)
    diary.bin.delete_for_good(Kind.REPLY, id_)
    assert diary.replies.add(reply(diary)).id != id_


def test_one_from_the_future_is_refused(diary: Diary) -> None:
    today = date.today()
    assert refused(diary, written=today + timedelta(days=1)) == "future"
    diary.replies.add(reply(diary, written=today))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("heard", "x" * (WORDS_LIMIT + 1)),
        ("question", "x" * (WORDS_LIMIT + 1)),
        ("encouragement", "x" * (WORDS_LIMIT + 1)),
        ("agreed", ("x" * (STEP_LIMIT + 1),)),
        ("agreed", (" ",)),
        ("agreed", ("x",) * (MOST_STEPS + 1)),
    ],
)
def test_what_cannot_be_kept_is_refused_at_the_door(
    diary: Diary, field: str, value: object
) -> None:
    with pytest.raises(InvalidEntry) as caught:
        diary.replies.add(replace(reply(diary), **{field: value}))
    assert caught.value.field == field


def test_an_empty_one_is_refused(diary: Diary) -> None:
    with pytest.raises(InvalidEntry):
        diary.replies.add(reply(diary, heard="", agreed=()))


def test_an_agreed_step_becomes_a_step_once_and_can_be_taken_back(diary: Diary) -> None:
    grow = new_id(diary.goals.write(goal("Grow something again")))
    id_ = new_id(diary.replies.add(reply(diary)))
    change = diary.replies.make_step(id_, 1, grow)
    assert change.kinds == {Kind.STEP, Kind.REPLY}
    assert diary.replies.make_step(id_, 1, grow).id == change.id
    assert [step.words for step in diary.goals.read(grow).goal.steps] == ["Ring the office"]
    (line,) = diary.replies.list()
    assert line.agreed[1] == Agreed("Ring the office", change.id, "Grow something again")
    assert line.agreed[0].step_id is None

    diary.bin.put(Kind.STEP, new_id(change))
    assert diary.replies.list()[0].agreed[1].step_id is None
    diary.bin.restore(Kind.STEP, new_id(change))
    assert diary.replies.list()[0].agreed[1].step_id == change.id
    diary.bin.put(Kind.STEP, new_id(change))
    again = diary.replies.make_step(id_, 1, grow)
    assert again.id != change.id
    assert diary.replies.list()[0].agreed[1].step_id == again.id


def test_a_step_stays_when_its_reply_goes(diary: Diary) -> None:
    grow = new_id(diary.goals.write(goal()))
    id_ = new_id(diary.replies.add(reply(diary)))
    diary.replies.make_step(id_, 0, grow)
    diary.bin.put(Kind.REPLY, id_)
    with pytest.raises(Gone):
        diary.replies.make_step(id_, 1, grow)
    diary.bin.delete_for_good(Kind.REPLY, id_)
    assert [step.words for step in diary.goals.read(grow).goal.steps] == ["Walk to the plot"]


def test_only_what_is_there_becomes_a_step(diary: Diary) -> None:
    grow = new_id(diary.goals.write(goal()))
    id_ = new_id(diary.replies.add(reply(diary)))
    for what in ((id_, 2, grow), (id_, -1, grow), (99, 0, grow), (id_, 0, 99)):
        with pytest.raises(Gone):
            diary.replies.make_step(*what)
    assert diary.goals.read(grow).goal.steps == ()


def test_nothing_of_a_reply_can_be_shared(diary: Diary) -> None:
    receipt(diary)
    diary.replies.add(reply(diary, heard="PLANTED heard", encouragement="PLANTED carry"))
    assert "PLANTED" not in repr(diary.choices(DAY - timedelta(days=9), date.today()))
    first, whole = DAY - timedelta(days=9), frozenset(Domain)
    everything = Selection(first=first, last=date.today(), charts=whole)
    assert "PLANTED" not in repr(diary.snapshot(everything))
