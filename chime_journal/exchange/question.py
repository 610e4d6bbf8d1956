"""What a file leaves open, so that the person is asked before it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from chime_journal.model.chime import Domain


class Role(StrEnum):
    """What the column of a table can be for an entry."""

    DATE = "date"
    TIME = "time"
    TITLE = "title"
    TEXT = "text"
    TAGS = "tags"


@dataclass(frozen=True, slots=True)
class WhichColumns:
    """A table whose columns have names of their own, its first rows, and what they seem to be."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Columns


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is what, by its place from 0; the others are kept as lines of text.

    `encoding` is how the letters are kept, `delimiter` what stands between two columns.
    """

    places: Mapping[Role, int]
    month_first: bool = False
    encoding: str = "utf-8-sig"
    delimiter: str = ","


@dataclass(frozen=True, slots=True)
class WhatMoods:
    """The person's own words for how they were, the most used first."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moods:
    """Which whole number of a domain a mood word stands for; without one it stays a word."""

    domain: Domain | None = None
    values: Mapping[str, int] = field(default_factory=dict)


Question = WhichColumns | WhatMoods
Answer = Columns | Moods
