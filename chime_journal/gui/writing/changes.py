"""What changed between two texts: word by word, or line by line where they are long."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "added", "removed"]

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
_LINE = re.compile(r".*\n+|.+")
BY_WORDS = 8_000  # characters of both texts together; more would take seconds word by word
LONGEST = 400_000  # characters of both texts together that are compared at all


def changes(before: str, after: str) -> list[tuple[Kind, str]]:
    """Return the pieces of both texts in reading order: kept, taken out, put in.

    Long texts are compared by lines, and the lines that changed by words where they are short.
    """
    if len(before) + len(after) <= BY_WORDS:
        return _compared(_PIECE.findall(before), _PIECE.findall(after))
    return _compared(_LINE.findall(before), _LINE.findall(after), within=True)


def _compared(old: list[str], new: list[str], *, within: bool = False) -> list[tuple[Kind, str]]:
    found: list[tuple[Kind, str]] = []
    # Lines that come again and again would each be held against each: minutes for nothing.
    matcher = SequenceMatcher(None, old, new, autojunk=within)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        taken, put = "".join(old[start:end]), "".join(new[new_start:new_end])
        if kind == "equal":
            found.append(("same", taken))
        elif within and taken and put and len(taken) + len(put) <= BY_WORDS:
            found += changes(taken, put)
        else:
            parts: list[tuple[Kind, str]] = [("removed", taken), ("added", put)]
            found += [part for part in parts if part[1]]
    return found
