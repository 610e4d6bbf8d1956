"""Words for a share: six, random, and short enough for the oldest PDF tool."""

from __future__ import annotations

from chime_journal.crypto.words import word_list
from chime_journal.share import words


def test_six_words_of_the_list() -> None:
    known = set(word_list())
    for propose in (words.propose, words.propose_short):
        found = propose().split()
        assert len(found) == 6
        assert set(found) <= known


def test_short_words_fit_every_pdf_tool() -> None:
    found = [words.propose_short() for _ in range(100)]
    assert len(set(found)) == 100
    assert max(map(len, found)) <= words.LONGEST_FOR_PDF


def test_what_a_pdf_can_hold() -> None:
    assert words.fit_a_pdf("a" * 127)
    assert not words.fit_a_pdf("ä" * 64)
