"""What a kind of file offers: its name, its endings, how to know it, and how to read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from chime_journal.exchange.entry import Found, Skipped
from chime_journal.exchange.source import Source


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file. `recognises` sees the first 4,096 bytes; `read` gets the person's today."""

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    read: Callable[[Source, date], Iterator[Found | Skipped]]
