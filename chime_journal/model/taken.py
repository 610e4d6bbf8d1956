"""What is taken out of a journal as open formats: its parts, its days, and plain records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

Record = dict[str, Any]  # one thing as JSON has it, by the names of docs/open-format.md


class Part(StrEnum):
    """A part of a journal that can be taken out or left in, in the order of the screen."""

    REFLECTIONS = "reflections"
    PICTURES = "pictures"
    EARLIER = "earlier_texts"
    CHECKINS = "checkins"
    GOALS = "goals"
    STORY = "story"
    PLAN = "plan"
    SHARES = "shares"
    SETTINGS = "settings"
    BIN = "bin"  # what lies in the bin of all the other parts


NEEDS = {Part.PICTURES: Part.REFLECTIONS}  # a part that is nothing without another


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to take out; without days, all of them. Only what has a day asks for the days."""

    parts: frozenset[Part] = frozenset(Part) - {Part.BIN}
    first: date | None = None
    last: date | None = None

    def has(self, part: Part) -> bool:
        """Tell whether a part is wanted, and the one it needs."""
        return part in self.parts and (part not in NEEDS or NEEDS[part] in self.parts)


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture that is taken out as a file; `form` is "jpg" or "png"."""

    uid: str
    reflection: str  # the uid of it
    day: date
    kind: str
    words: str  # what is on it
    form: str
