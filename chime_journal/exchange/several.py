"""Many files of which each is an entry: one that cannot be read is skipped, the others come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import Skipped
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.source import Source


def each_of(parcel: Parcel, names: Iterable[str]) -> Iterator[tuple[str, Source | Skipped]]:
    """Yield each file, or why it is passed over: it is empty, or too large for one entry."""
    for name, source in parcel.files(names):
        if source.length == 0:
            yield name, Skipped("", "file_empty")
        elif source.length > parcel.limits.entry:
            yield name, Skipped("", "file_too_large")
        else:
            yield name, source


def words_of(source: Source) -> str | Skipped:
    """Return the words of a file in UTF-8, or why it is skipped."""
    try:
        return source.text()
    except ImportRefused as problem:
        if problem.reason != "not_utf8":
            raise
        return Skipped(problem.where, "file_not_utf8")
