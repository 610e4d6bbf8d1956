"""Light Markdown is read the same way wherever it is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from chime_journal.model.markup import Line, pieces, read


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("", Line("empty")),
        (" \t", Line("empty")),
        ("words", Line("paragraph")),
        ("## A day", Line("heading", 3)),
        ("#hash", Line("paragraph")),
        ("- tea", Line("list", 2, "-")),
        ("  * [x] tea", Line("list", 8, "*", tick=True)),
        ("- [ ] tea", Line("list", 6, "-", tick=False)),
        ("12) tea", Line("list", 4, "12)")),
        ("> so she said", Line("quote", 2)),
        ("-tea", Line("paragraph")),
    ],
)
def test_how_a_line_begins(line: str, begins: Line) -> None:
    assert read(line) == begins


def test_marked_pieces_come_in_order_with_their_words() -> None:
    line = "- *one* and **two** and _three_"
    found = list(pieces(line, read(line).begin))
    assert [(piece.kind, piece.words) for piece in found] == [
        ("emphasis", "one"), ("strong", "two"), ("emphasis", "three"),
    ]  # fmt: skip
    assert [line[piece.begin : piece.end] for piece in found] == ["*one*", "**two**", "_three_"]


@pytest.mark.parametrize("line", ["2 * 3 * 4", "snake_case_name", "** not bold **", "*", "a**b"])
def test_signs_that_mark_nothing_stay_signs(line: str) -> None:
    assert list(pieces(line)) == []


@given(some.text(alphabet="*_ ab#->[x].1", max_size=60))
def test_pieces_lie_in_the_line_and_never_within_each_other(line: str) -> None:
    at = read(line).begin
    for piece in pieces(line, at):
        assert at <= piece.begin < piece.end <= len(line)
        at = piece.end
