"""Light Markdown as data: what is strong, leaning, a list or a quote becomes a value.

No mark ever reaches the typesetter as a command. What is not understood stays as it was typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from chime_journal.model import markup
from chime_journal.model.markup import Line

Block = dict[str, Any]  # what the template sets: kind, runs or items, rtl
Run = tuple[str, str]  # "plain", "strong" or "emphasis", and the words

_BULLET, _EMPTY_BOX, _TICKED_BOX = "\u2022", "\u2610", "\u2611"
_RIGHT_TO_LEFT = ("R", "AL")


def blocks(text: str) -> list[Block]:
    """Return the paragraphs, lists and quotes of `text`, whose lines end in line feeds."""
    found: list[Block] = []
    lines = [_read(line) for line in text.split("\n")]
    for kind, together in groupby(lines, key=lambda line: line[0]):
        parts = [(mark, words) for _, mark, words in together]
        if kind == "list":
            found.append({"kind": kind, "items": [_item(*part) for part in parts]})
        elif kind == "heading":
            found += [_block(kind, [words]) for _, words in parts]
        elif kind != "empty":
            found.append(_block(kind, [words for _, words in parts]))
    return found


def reads_right_to_left(text: str) -> bool:
    """Tell by its first letter which way a text runs."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L" or direction in _RIGHT_TO_LEFT:
            return direction != "L"
    return False


def _read(line: str) -> tuple[str, str, str]:
    """Return what a line is, its mark as it is set, and its words."""
    found = markup.read(line)
    return found.kind, _set_mark(found), line[found.begin :]


def _set_mark(line: Line) -> str:
    if line.tick is not None:
        return _TICKED_BOX if line.tick else _EMPTY_BOX
    return line.mark[:-1] + "." if line.mark[:1].isdigit() else _BULLET


def _item(mark: str, words: str) -> dict[str, Any]:
    return {"mark": mark, "rtl": reads_right_to_left(words), "runs": list(_runs(words))}


def _block(kind: str, lines: list[str]) -> Block:
    runs: list[Run] = []
    for line in lines:
        if runs:
            runs.append(("plain", "\n"))
        runs += _runs(line)
    return {"kind": kind, "rtl": reads_right_to_left(lines[0]), "runs": runs}


def _runs(line: str) -> Iterator[Run]:
    at = 0
    for piece in markup.pieces(line):
        if piece.begin > at:
            yield "plain", line[at : piece.begin]
        yield piece.kind, piece.words
        at = piece.end
    if at < len(line):
        yield "plain", line[at:]
