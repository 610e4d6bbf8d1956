"""What may lie over the charts: named days, goals reached, exercises, and a tag as a lens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from chime_journal.model.chime import Tag


class MarkKind(StrEnum):
    """What a mark stands for; each kind can be switched on and off by itself."""

    NAMED = "named"
    REACHED = "reached"
    EXERCISE = "exercise"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark on its day; `id` is that of the record it comes from."""

    kind: MarkKind
    id: int
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Stop:
    """All marks of one kind on one day; they are drawn as one, and reached as one."""

    kind: MarkKind
    day: date
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overlay:
    """What lies over the charts in one time.

    `marks` are those of the `kinds` that are on, in order of day. `lens_days` are the days with a
    reflection that carries the tag `lens`; `tags` are those that can be looked through.
    """

    marks: tuple[Mark, ...] = ()
    kinds: frozenset[MarkKind] = frozenset()
    lens: Tag | None = None
    lens_days: frozenset[date] = frozenset()
    tags: tuple[Tag, ...] = ()


def stops(marks: tuple[Mark, ...]) -> list[Stop]:
    """Return the marks, already in order of day, put together by day and kind."""
    together: dict[tuple[date, MarkKind], list[str]] = {}
    for mark in marks:
        together.setdefault((mark.day, mark.kind), []).append(mark.words)
    return [Stop(kind, day, tuple(words)) for (day, kind), words in together.items()]
