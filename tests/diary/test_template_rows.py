"""What a kept choice holds in the journal: no words, and nothing of what is deleted for good."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import text

from chime_journal import diary as diary_rooms
from chime_journal.diary.journal import Diary
from chime_journal.model.change import Kind
from chime_journal.model.plan import PlanHeading
from tests.diary.test_snapshot import LAST
from tests.diary.test_templates import SECRETS, chosen, fill, hidden, keep
from tests.factory import WORDS


@pytest.fixture
def filled(diary: Diary) -> Diary:
    return fill(diary)


def stored(diary: Diary) -> list[str]:
    with diary._vault.reading() as session:
        return list(session.connection().scalars(text("SELECT kept FROM template ORDER BY id")))


def test_it_holds_no_words_of_what_was_ticked(filled: Diary) -> None:
    keep(filled, replace(hidden(filled), names=()))
    (kept,) = stored(filled)
    words = ("Told", "Better", "A day", "Look it up", "Sat with Dad", "shop", "Tea", *SECRETS)
    assert not any(each in kept for each in words)


def parts(diary: Diary) -> list[str]:
    (kept,) = stored(diary)
    return [each["part"] for each in json.loads(kept)["things"]]


def test_of_what_is_deleted_for_good_nothing_is_held(filled: Diary) -> None:
    keep(filled)
    filled.bin.put(Kind.GOAL, 1)
    filled.bin.delete_for_good(Kind.GOAL, 1)
    filled.bin.put(Kind.CHECKIN, 1)
    assert parts(filled) == [
        *("charts", "reflections", "pictures", "strengths", "story", "plan", "hard", "notes")
    ]
    filled.bin.put(Kind.PICTURE, 1)
    filled.bin.empty()
    assert parts(filled) == ["charts", "reflections", "strengths", "story", "plan"]


def test_of_a_heading_of_the_plan_that_was_emptied_nothing_is_held(filled: Diary) -> None:
    keep(filled)
    filled.plan.write(PlanHeading.DAILY, "")
    filled.plan.write(PlanHeading.SAFER, "Away from the river.")
    filled.bin.put(Kind.GOAL, 1)
    filled.bin.empty()
    assert "plan" not in parts(filled)


def test_digests_say_nothing_about_each_other(filled: Diary) -> None:
    keep(filled)
    filled.templates.keep("For my sister", chosen(filled), 0)
    first, second = (json.loads(each)["things"] for each in stored(filled))
    digests = [{each["digest"] for each in things} for things in (first, second)]
    assert len(digests[0]) == len(first) == 9
    assert not digests[0] & digests[1]


def test_it_is_there_when_the_journal_is_opened_again(filled: Diary) -> None:
    id_ = keep(filled, hidden(filled))
    before = filled.templates.use(id_, LAST)
    filled.close()
    again = diary_rooms.open(filled.folder, WORDS)
    assert again.templates.use(id_, LAST) == before
    again.close()
