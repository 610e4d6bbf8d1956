"""What is damaged in a journal, and what came out of it whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

INDEX, FREE, LAYOUT, UNKNOWN = "index", "free", "layout", ""  # pages that are no table's own


@dataclass(frozen=True, slots=True)
class BadPage:
    """A page whose seal is broken; `holds` is a table's name or one of the four words above."""

    number: int  # from 1
    holds: str = UNKNOWN
    days: tuple[date, ...] = ()  # written about on it, as far as known


@dataclass(frozen=True, slots=True)
class Damage:
    """The pages that cannot be trusted, of all `total`; without any, they hang together wrongly."""

    pages: tuple[BadPage, ...]
    total: int

    @property
    def costs_nothing(self) -> bool:
        """Whether nothing lay on any of the damaged pages."""
        return bool(self.pages) and all(page.holds == FREE for page in self.pages)


@dataclass(frozen=True, slots=True, order=True)
class Lost:
    """One thing that could not be read; `part` if only its end is missing."""

    kind: str  # a table's name
    day: date = date.max  # `date.max` if it is not known
    part: bool = False


@dataclass(frozen=True, slots=True)
class Rescued:
    """A new journal with what could be read of a damaged one."""

    folder: Path
    damage: Damage
    kept: Counter[str] = field(default_factory=Counter)  # rows by table
    lost: tuple[Lost, ...] = ()
