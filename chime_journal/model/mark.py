"""What may lie over the charts: days the person named, goals reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MarkKind(StrEnum):
    """What a mark stands for; each kind can be switched on and off by itself."""

    NAMED = "named"
    REACHED = "reached"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark on its day; `id` is that of the record it comes from."""

    kind: MarkKind
    id: int
    day: date
    words: str
