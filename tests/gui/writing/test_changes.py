"""What changed between two texts: both whole, by words where it can be, and always soon."""

from __future__ import annotations

import random
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chime_journal.gui.writing.changes import changes
from chime_journal.model.story import BODY_LIMIT

SOON = 10.0  # seconds, on a busy machine; what this guards against takes minutes


def before_and_after(found) -> tuple[str, str]:
    return (
        "".join(piece for kind, piece in found if kind != "added"),
        "".join(piece for kind, piece in found if kind != "removed"),
    )


def changed(found) -> int:
    return sum(len(piece) for kind, piece in found if kind != "same")


@given(st.text(max_size=80), st.text(max_size=80))
def test_both_texts_are_there_whole(before: str, after: str) -> None:
    assert before_and_after(changes(before, after)) == (before, after)


@given(
    st.lists(st.sampled_from(["Rain. ", "A walk by the canal.\n", "Why? "]), max_size=60),
    st.lists(st.sampled_from(["Rain. ", "A walk by the canal.\n", "Who? "]), max_size=60),
)
def test_long_texts_are_there_whole_too(before: list[str], after: list[str]) -> None:
    texts = ("x " * 5000 + "".join(before), "x " * 5000 + "".join(after))
    assert before_and_after(changes(*texts)) == texts


def test_a_sentence_written_anew_reads_as_one_change() -> None:
    found = changes("I stayed. It was late, I fear. Then tea.", "I stayed. We sang. Then tea.")
    assert found == [
        ("same", "I stayed. "),
        ("removed", "It was late, I fear"),
        ("added", "We sang"),
        ("same", ". Then tea."),
    ]


@pytest.mark.parametrize("line", ["The heron stood still, day {n}.\n", "Again and again.\n", "\n"])
def test_long_texts_are_compared_by_sentences_and_what_changed_by_words(line: str) -> None:
    lines = [line.format(n=n) for n in range(5000)]
    before = "".join(lines)
    after = "".join([*lines[:70], "The river stood still.\n", *lines[70:-1], "And on"])
    found = changes(before, after)
    assert before_and_after(found) == (before, after)
    if "heron" in line:
        assert changed(found) < 100


def test_one_word_of_a_long_text_without_full_stops_is_found() -> None:
    words = [f"word{number % 700}" for number in range(8000)]
    before = " ".join(words)
    after = " ".join([*words[:5000], "heron", *words[5001:]])
    assert changed(changes(before, after)) < 40


def test_the_longest_texts_take_no_time_to_speak_of() -> None:
    chance = random.Random(1)

    def told() -> list[str]:
        return [f"{chance.random()} by the canal we walked and talked. " for _ in range(16_000)]

    sentences, others = told(), told()
    edited = [other if n % 400 == 0 else one for n, (one, other) in enumerate(
        zip(sentences, others, strict=True))]  # fmt: skip
    mixed = [f"Line {n % 90}.\n" for n in range(100_000)]
    shuffled = chance.sample(mixed, len(mixed))
    for before, after in ((sentences, edited), (sentences, others), (mixed, shuffled)):
        texts = ("".join(before)[:BODY_LIMIT], "".join(after)[:BODY_LIMIT])
        began = monotonic()
        found = changes(*texts)
        assert monotonic() - began < SOON
        assert before_and_after(found) == texts
        if after is edited:
            assert changed(found) < 5_000, "only the sentences that are other ones"
