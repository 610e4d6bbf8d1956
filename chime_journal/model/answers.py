"""The shapes of answers: each read from what JSON gave, whatever that is, and given back as such.

A file edited by hand or cut short by damage gives what it can, and never an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MATTERS, NOT_NOW, KEPT = "matters", "not_now", "kept"  # where a card to pick can lie


@dataclass(frozen=True, slots=True)
class Around:
    """A thing on a ring by its id; `turn` is degrees clockwise from the top."""

    name: str
    ring: str
    turn: float


def by_field(value: object) -> dict[str, str]:
    """Return words by the id of their field."""
    found = value if isinstance(value, dict) else {}
    return {id_: words for id_, words in found.items() if isinstance(words, str)}


def in_order(value: object) -> list[str]:
    """Return words in their order."""
    return [words for words in value if isinstance(words, str)] if isinstance(value, list) else []


def by_place(value: object) -> dict[str, list[str]]:
    """Return words in their order, by the id of the column they stand in."""
    found = value if isinstance(value, dict) else {}
    return {id_: in_order(words) for id_, words in found.items()}


def around(value: object) -> list[Around]:
    """Return the things on rings."""
    found = []
    for each in value if isinstance(value, list) else []:
        match each:
            case {"name": str(name), "ring": str(ring), "turn": int() | float() as turn}:
                found.append(Around(name, ring, float(turn) % 360))
    return found


def from_around(things: list[Around]) -> list[dict[str, str | float]]:
    """Return things on rings as JSON knows them."""
    return [{"name": each.name, "ring": each.ring, "turn": round(each.turn, 1)} for each in things]


def words_in(value: object) -> Iterator[str]:
    """Yield everything a person may have typed, in the order it is kept."""
    match value:
        case str() if value.strip():
            yield value
        case {"name": str(name), "ring": _}:
            yield from words_in(name)
        case dict():
            for each in value.values():
                yield from words_in(each)
        case list():
            for each in value:
                yield from words_in(each)
