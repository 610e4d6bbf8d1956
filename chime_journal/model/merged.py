"""What merging another copy of a journal does to this one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from chime_journal.model.change import Kind


@dataclass(frozen=True, slots=True)
class WrittenTwice:
    """A text that was changed in both copies: the later is the text, the other an earlier one."""

    kind: Kind  # a reflection or a part of the story
    id: int
    words: str  # its title or first words


@dataclass(frozen=True, slots=True)
class Merged:
    """How many things of each section came over, and how many here became different."""

    came: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    binned: Counter[str] = field(default_factory=Counter)  # deleted there, so in the bin here
    beside: Counter[str] = field(default_factory=Counter)  # other words of a thing, in the bin
    twice: list[WrittenTwice] = field(default_factory=list)

    @property
    def is_nothing(self) -> bool:
        counted = (self.came, self.changed, self.binned, self.beside)
        return not any(each.total() for each in counted) and not self.twice
