"""Prompts: each once before any again, some put away, and those of the person's own."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.prompt import PROMPT_LIMIT, PromptDraft, Suggested
from chime_journal.store import reading
from chime_journal.store.vault import Vault
from tests.factory import DAY, WORDS, moment, new_id

SHIPPED = {f"hope-{number}": f"What about {number}?" for number in range(8)}


def next_key(diary: Diary, *shipped: str) -> str:
    found = diary.prompts.next({key: key for key in shipped})
    assert found is not None
    return found.key


def write(diary: Diary, words: str = "What sang today?") -> str:
    """Write an own prompt and return its key."""
    diary.prompts.write(PromptDraft(words=words))
    return next(own.key for own in diary.prompts.own() if own.words == words)


def test_each_prompt_is_seen_before_any_is_seen_again(diary: Diary) -> None:
    days = [moment(DAY + timedelta(days=day)) for day in range(16)]
    seen = [diary.prompts.next(SHIPPED, day) for day in days]
    assert sorted(found.key for found in seen[:8] if found) == list(SHIPPED)
    assert seen[8:] == seen[:8]


def test_only_available_prompts_are_offered(diary: Diary) -> None:
    assert next_key(diary, "a") == "a"
    assert next_key(diary, "b") == "b"
    assert next_key(diary, "b", "c") == "c"
    assert next_key(diary, "b", "a") == "a"
    assert diary.prompts.next({}) is None


def test_one_that_was_put_away_does_not_come_again_until_it_is_brought_back(diary: Diary) -> None:
    change = diary.prompts.hide("a")
    assert change.kinds == {Kind.PROMPT}
    diary.prompts.hide("a")
    assert {next_key(diary, "a", "b", "c") for _ in range(6)} == {"b", "c"}
    assert diary.prompts.hidden() == {"a"}
    assert diary.prompts.again("a", {"a": "What now?"}) is None
    diary.prompts.show_again("a")
    assert diary.prompts.hidden() == frozenset()
    assert next_key(diary, "a", "b", "c") == "a"


def test_with_every_prompt_put_away_none_comes(diary: Diary) -> None:
    diary.prompts.hide("a")
    assert diary.prompts.next({"a": "What now?"}) is None


def test_own_prompts_come_among_the_others(diary: Diary) -> None:
    key = write(diary)
    seen = [diary.prompts.next(SHIPPED) for _ in range(9)]
    assert Suggested(key, "What sang today?") in seen
    assert len({found.key for found in seen if found}) == 9


def test_an_own_prompt_in_the_bin_does_not_come(diary: Diary) -> None:
    key = write(diary)
    change = diary.bin.put(Kind.PROMPT, diary.prompts.own()[0].id)
    assert diary.prompts.own() == []
    assert diary.prompts.next({}) is None
    diary.bin.restore(*change.binned[0])
    assert diary.prompts.next({}) == Suggested(key, "What sang today?")


def test_an_own_prompt_can_be_put_away_and_is_kept(diary: Diary) -> None:
    key = write(diary)
    diary.prompts.hide(key)
    assert diary.prompts.next({}) is None
    assert [own.key for own in diary.prompts.own()] == [key]


def test_own_prompts_are_the_newest_first_and_can_say_something_else(diary: Diary) -> None:
    first = new_id(diary.prompts.write(PromptDraft(words="One?"), moment(DAY)))
    diary.prompts.write(PromptDraft(words="Two?"), moment(DAY + timedelta(days=1)))
    key = diary.prompts.own()[1].key
    diary.prompts.write(PromptDraft(words="One, then?", id=first))
    assert [own.words for own in diary.prompts.own()] == ["Two?", "One, then?"]
    assert diary.prompts.own()[1].key == key
    assert diary.prompts.again(key, {}) == Suggested(key, "One, then?")


def test_an_own_prompt_is_one_line(diary: Diary) -> None:
    write_me = "  What sang\n\ttoday?  \0"
    diary.prompts.write(PromptDraft(words=write_me))
    assert diary.prompts.own()[0].words == "What sang today?"


@pytest.mark.parametrize(
    ("words", "reason"), [(" \n ", "empty"), ("a" * (PROMPT_LIMIT + 1), "too_long")]
)
def test_an_own_prompt_that_cannot_be_is_refused(diary: Diary, words: str, reason: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        diary.prompts.write(PromptDraft(words=words))
    assert (refused.value.field, refused.value.reason) == ("prompt", reason)
    with pytest.raises(Gone):
        diary.prompts.write(PromptDraft(words="Who?", id=99))
    assert diary.prompts.own() == []


def test_prompts_come_in_a_journal_that_is_only_read(diary: Diary) -> None:
    key = write(diary)
    diary.prompts.hide("a")
    folder = diary.folder
    diary.close()
    read = Diary(reading.open(folder, WORDS, in_use=False))
    shipped = {"a": "A?", "b": "B?"}
    assert {read.prompts.next(shipped) for _ in range(40)} == {
        Suggested("b", "B?"),
        Suggested(key, "What sang today?"),
    }
    assert read.prompts.again("b", shipped) == Suggested("b", "B?")
    assert (read.prompts.hidden(), len(read.prompts.own())) == ({"a"}, 1)
    read.close()
    vault = Vault.open(folder, WORDS)
    with vault.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM prompt_seen")) == 0
    vault.close()
