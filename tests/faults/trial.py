"""A trial: how often something was done to a journal, and what went wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Trial:
    """`misses` says in plain words where a promise was not kept; none is a pass.

    `skipped` says why a trial could not be made on this computer; that is not a pass either.
    """

    name: str
    tries: int = 0
    of: int = 0  # how many there would be in all, where that is known
    outcomes: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    skipped: str = ""
    seconds: float = 0.0

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
            "of": self.of or None,
            "outcomes": dict(self.outcomes),
            "misses": self.misses,
            "skipped": self.skipped or None,
            "seconds": round(self.seconds, 1),
        }


def skipped(name: str, why: str) -> Trial:
    """Return a trial that could not be made here."""
    return Trial(name, skipped=why)
