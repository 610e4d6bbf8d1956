"""Light Markdown: what the marks in a line of a person's text mean. What is typed stays as typed.

One reading of it for the editor, which paints it, and for shares, which set it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_KINDS = (
    ("heading", re.compile(r"#{1,3} +")),
    ("list", re.compile(r"\s*(?P<mark>[-*+]) (?:\[(?P<tick>[ xX])\] )?")),
    ("list", re.compile(r"\s*(?P<mark>\d{1,9}[.)]) ")),
    ("quote", re.compile(r"\s*> ?")),
)
_MARKED = re.compile(  # at most 500 characters, so that no text is slow to read
    r"\*\*(?=\S)(?P<strong>.{1,500}?)(?<=\S)\*\*"
    r"|(?<!\*)\*(?=[^\s*])(?P<star>[^*]{1,500}?)(?<=\S)\*(?!\*)"
    r"|(?<!\w)_(?=[^\s_])(?P<under>[^_]{1,500}?)(?<=\S)_(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """How a line begins: "empty", "heading", "list", "quote" or "paragraph".

    `begin` is where its own words begin. `mark` is that of a list: a sign, or a number with its
    dot. `tick` is whether a box is ticked, and None where there is none.
    """

    kind: str
    begin: int = 0
    mark: str = ""
    tick: bool | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A marked piece of a line, from `begin` to `end` with its marks: "strong" or "emphasis"."""

    kind: str
    begin: int
    end: int
    words: str


def read(line: str) -> Line:
    """Tell how a line begins."""
    if not line.strip():
        return Line("empty")
    for kind, pattern in _KINDS:
        if found := pattern.match(line):
            named = found.groupdict()
            tick = named.get("tick")
            ticked = None if tick is None else tick != " "
            return Line(kind, found.end(), named.get("mark") or "", ticked)
    return Line("paragraph")


def pieces(line: str, begin: int = 0) -> Iterator[Piece]:
    """Give the marked pieces of a line from `begin` on, in order; none lies within another."""
    for found in _MARKED.finditer(line, begin):
        strong = found["strong"]
        kind = "strong" if strong else "emphasis"
        words = strong or found["star"] or found["under"]
        yield Piece(kind, found.start(), found.end(), words)
