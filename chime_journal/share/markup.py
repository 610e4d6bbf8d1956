"""Light Markdown as data: what is strong, leaning, a list or a quote becomes a value.

No mark ever reaches the typesetter as a command. What is not understood stays as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Any

Block = dict[str, Any]  # what the template sets: kind, runs or items, rtl
Run = tuple[str, str]  # "plain", "strong" or "emphasis", and the words

_HEADING = re.compile(r"#{1,3} +(.*)")
_ITEM = re.compile(r"\s*[-*+] (?:\[([ xX])\] )?(.*)")
_NUMBER = re.compile(r"\s*(\d{1,9})[.)] (.*)")
_QUOTE = re.compile(r"\s*> ?(.*)")
_INLINE = re.compile(  # a marked piece is at most 500 characters, so that no text is slow to read
    r"\*\*(?=\S)(?P<strong>.{1,500}?)(?<=\S)\*\*"
    r"|(?<!\*)\*(?=[^\s*])(?P<star>[^*]{1,500}?)(?<=\S)\*(?!\*)"
    r"|(?<!\w)_(?=[^\s_])(?P<under>[^_]{1,500}?)(?<=\S)_(?!\w)"
)
_TICKS = {" ": "\u2610", "x": "\u2611"}  # an empty box and a ticked one
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
    """Return what a line is, its mark, and its words."""
    if not line.strip():
        return "empty", "", ""
    if found := _HEADING.fullmatch(line):
        return "heading", "", found[1]
    if found := _ITEM.fullmatch(line):
        return "list", _TICKS.get((found[1] or "").lower(), "\u2022"), found[2]
    if found := _NUMBER.fullmatch(line):
        return "list", f"{found[1]}.", found[2]
    if found := _QUOTE.fullmatch(line):
        return "quote", "", found[1]
    return "paragraph", "", line


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
    for found in _INLINE.finditer(line):
        if found.start() > at:
            yield "plain", line[at : found.start()]
        strong = found["strong"]
        yield ("strong", strong) if strong else ("emphasis", found["star"] or found["under"])
        at = found.end()
    if at < len(line):
        yield "plain", line[at:]
