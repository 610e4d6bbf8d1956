"""What a write changed, told to every screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """A kind of thing a journal holds."""

    REFLECTION = "reflection"
    CHECKIN = "checkin"
    GOAL = "goal"
    STEP = "step"
    STRENGTH = "strength"
    PERSON = "person"
    PREFERENCE = "preference"
    RECEIPT = "receipt"
    REPLY = "reply"
    TEMPLATE = "template"
    STORY = "story_part"  # a binnable kind is named as its table
    PLAN = "plan"
    EVENT = "life_event"
    PROMPT = "own_prompt"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Change:
    """The kinds that changed, the record a write made or touched, and what undo would restore.

    `taken_back` tells that what was written just before is gone again.
    """

    kinds: frozenset[Kind]
    id: int | None = None
    binned: tuple[tuple[Kind, int], ...] = ()
    taken_back: bool = False

    @classmethod
    def of(
        cls, *kinds: Kind, id: int | None = None, binned: tuple[tuple[Kind, int], ...] = ()
    ) -> Change:
        return cls(frozenset(kinds), id, binned)
