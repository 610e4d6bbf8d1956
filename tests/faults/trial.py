"""A trial: how often something was done to a journal, and what went wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Trial:
    """`misses` says in plain words where a promise was not kept; none is a pass."""

    name: str
    tries: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def note(self, outcome: str, miss: str = "") -> None:
        """Count one try; `miss` tells what was wrong with it."""
        self.tries += 1
        self.outcomes[outcome] += 1
        if miss:
            self.misses.append(miss)

    def report(self) -> dict[str, object]:
        return {
            "name": self.name,
            "tries": self.tries,
            "outcomes": dict(self.outcomes),
            "misses": self.misses,
        }
