"""Places in a text as Qt counts them: in UTF-16 units, where an emoji takes two."""

from __future__ import annotations

from collections.abc import Iterable

Spans = tuple[tuple[int, int], ...]


def in_qt(words: str, spans: Iterable[tuple[int, int]]) -> Spans:
    """Turn (start, end) counted in characters into places for Qt's text classes."""
    if words.isascii() or max(words, default="") <= "\uffff":
        return tuple(spans)
    return tuple((_units(words[:start]), _units(words[:end])) for start, end in spans)


def _units(words: str) -> int:
    return len(words) + sum(char > "\uffff" for char in words)
