"""The recovery sheet's text: forgiving to read, and every slip is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chime_journal.crypto.recovery import ALPHABET, ROOT_BYTES, from_text, new_root, to_text
from chime_journal.errors import InvalidEntry

ROOTS = st.binary(min_size=ROOT_BYTES, max_size=ROOT_BYTES)
# Sheets printed today must be read for ever.
KNOWN = {
    bytes(20): "0000-0000-0000-0000-0000-0000-0000-0000-0000",
    bytes(range(20)): "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-NK60",
    b"\xff" * 20: "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-PD90",
}


def reason(text: str) -> str:
    with pytest.raises(InvalidEntry) as trouble:
        from_text(text)
    assert trouble.value.field == "recovery"
    return trouble.value.reason


@given(ROOTS)
def test_what_is_written_is_read_back(root: bytes) -> None:
    text = to_text(root)
    assert [len(group) for group in text.split("-")] == [4] * 9
    assert from_text(text) == root


@pytest.mark.parametrize("root", KNOWN)
def test_a_known_sheet_never_changes(root: bytes) -> None:
    assert to_text(root) == KNOWN[root]
    assert from_text(KNOWN[root]) == root


@given(ROOTS)
def test_every_wrong_character_is_noticed(root: bytes) -> None:
    text = to_text(root)
    for at, right in enumerate(text):
        if right == "-":
            continue
        for wrong in ALPHABET.replace(right, ""):
            assert reason(text[:at] + wrong + text[at + 1 :]) == "typo"


@given(ROOTS)
def test_every_pair_of_swapped_neighbours_is_noticed(root: bytes) -> None:
    symbols = to_text(root).replace("-", "")
    for at in range(len(symbols) - 1):
        one, two = symbols[at : at + 2]
        if one != two:
            assert reason(symbols[:at] + two + one + symbols[at + 2 :]) == "typo"


@given(ROOTS, st.data())
def test_a_tired_hand_is_forgiven(root: bytes, data: st.DataObject) -> None:
    loose = {"0": "0Oo", "1": "1IiLl"}
    gaps = st.sampled_from(["", " ", "-", " - ", "\u2013", "\u2011", "\n", "\u00a0"])
    text = ""
    for symbol in to_text(root).replace("-", ""):
        text += data.draw(st.sampled_from(loose.get(symbol, symbol + symbol.lower())))
        text += data.draw(gaps)
    assert from_text(text) == root


def test_missing_extra_and_foreign_characters_are_told_apart() -> None:
    text = to_text(new_root())
    assert reason(text[:-1]) == "length"
    assert reason(text + "0") == "length"
    assert reason("") == "length"
    assert reason("U" + text[1:]) == "character"
    assert reason("\u00e9" + text[1:]) == "character"


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        root = from_text(text)
    except InvalidEntry:
        return
    assert len(root) == ROOT_BYTES


def test_roots_are_not_repeated() -> None:
    assert len({new_root() for _ in range(100)}) == 100
