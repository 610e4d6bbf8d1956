"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "added", "removed"]

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
LONGEST = 60_000  # characters of both texts together; comparing more would take minutes


def changes(before: str, after: str) -> list[tuple[Kind, str]]:
    """Return the pieces of both texts in reading order: kept, taken out, put in."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    found: list[tuple[Kind, str]] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            found.append(("same", "".join(old[start:end])))
            continue
        if end > start:
            found.append(("removed", "".join(old[start:end])))
        if new_end > new_start:
            found.append(("added", "".join(new[new_start:new_end])))
    return found
