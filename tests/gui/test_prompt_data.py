"""The prompts that ship: enough of each, no two alike, and none that asks for what hurt."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest

from chime_journal.gui import library
from chime_journal.model.chime import SUB_TOPICS, Domain, SubTopic
from chime_journal.words.labels import label
from tests.words.tact import HURT, PRESUMED, having

LEAST = 15  # of each domain, of hard days, and of none
LONGEST = 110  # characters
OFTEN = 8  # prompts; a word that so many have makes no two of them alike


def telling_words() -> dict[str, set[str]]:
    """Return the longer words of each prompt, without those that many prompts have."""
    said = {p.text: set(re.findall(r"\w{4,}", p.text.lower())) for p in library.prompts()}
    often = Counter(word for words in said.values() for word in words)
    return {text: {word for word in words if often[word] < OFTEN} for text, words in said.items()}


def with_word(*words: str) -> list[str]:
    return having((prompt.text for prompt in library.prompts()), words)


def test_each_domain_hard_days_and_none_have_enough() -> None:
    numbers = Counter(prompt.domain for prompt in library.prompts())
    assert set(numbers) == {*(domain.value for domain in Domain), library.HARD, library.ANY}
    assert min(numbers.values()) >= LEAST


def test_they_keep_their_ids_and_say_something_each() -> None:
    found = library.prompts()
    assert len({prompt.id for prompt in found}) == len(found)
    assert len({prompt.text.casefold() for prompt in found}) == len(found)
    assert all(prompt.id.startswith(f"{prompt.domain}-") for prompt in found)
    assert all(len(prompt.text) <= LONGEST and "\n" not in prompt.text for prompt in found)


def test_no_two_are_alike() -> None:
    alike = [
        (one, other)
        for (one, its), (other, others) in combinations(telling_words().items(), 2)
        if len(its & others) > max(2, 0.5 * min(len(its), len(others)))
    ]
    assert alike == []


def test_they_are_not_all_questions() -> None:
    for domain in (*Domain, library.HARD, library.ANY):
        texts = [prompt.text for prompt in library.prompts() if prompt.domain == domain]
        assert any("?" not in text for text in texts), domain


def test_topics_are_sub_topics_of_the_domain() -> None:
    for prompt in library.prompts():
        topics = [SubTopic(topic) for topic in prompt.topics]
        assert len(set(topics)) == len(topics) <= 2, prompt.id
        assert topics == sorted(topics, key=list(SubTopic).index), prompt.id
        if prompt.domain in set(Domain):
            assert {topic.domain for topic in topics} == {prompt.domain}, prompt.id


@pytest.mark.parametrize("topic", SubTopic)
def test_each_sub_topic_is_met(topic: SubTopic) -> None:
    assert sum(topic in prompt.topics for prompt in library.prompts()) >= 2


def test_there_are_the_21_sub_topics_of_the_study_each_with_a_label_of_its_own() -> None:
    assert [len(topics) for topics in SUB_TOPICS.values()] == [4, 5, 3, 6, 3]
    assert sorted(topic for topics in SUB_TOPICS.values() for topic in topics) == sorted(SubTopic)
    labels = [label(topic) for topic in SubTopic]
    assert len({*labels, *(label(domain) for domain in Domain)}) == 21 + 5


def test_none_asks_for_a_reason() -> None:
    assert with_word("why", "how come", "what for") == []


def test_none_asks_for_what_hurt() -> None:
    assert with_word(*HURT) == []


def test_none_presumes_how_somebody_lives() -> None:
    assert with_word(*PRESUMED) == []
