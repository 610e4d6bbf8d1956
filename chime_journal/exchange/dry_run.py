"""Look first, then bring in: what a file holds, what is new, and one transaction for all of it."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.errors import Cancelled, ImportRefused
from chime_journal.exchange.entry import Found, Skipped
from chime_journal.exchange.formats import recognise
from chime_journal.exchange.source import Limits, Source, nothing

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.model.change import Change

BACKUP_PART = 0.3  # of the whole progress


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a file holds, before it is held against the journal."""

    format: str
    found: tuple[Found, ...]
    skipped: tuple[Skipped, ...]

    def sources(self) -> set[str]:
        """Return the identities of all entries."""
        return {found.entry.source for found in self.found}


@dataclass(frozen=True, slots=True)
class DryRun:
    """What would come in, how much is in the journal already, and what is skipped and why."""

    format: str
    new: tuple[Found, ...]
    here: int
    skipped: tuple[Skipped, ...]


def look(
    path: Path,
    today: date,
    tick: Callable[[float], None] = nothing,
    limits: Limits | None = None,
) -> Reading:
    """Read a whole file without touching the journal.

    An entry that stands in the file twice is found once and skipped as "twice". Raises
    ImportRefused for a file that is wrong, damaged or hostile, and what `tick` raises.
    """
    source = Source(path, limits or Limits(), tick)
    format = recognise(source)
    found: dict[str, Found] = {}
    skipped: list[Skipped] = []
    for line in format.read(source, today):
        if isinstance(line, Skipped):
            skipped.append(line)
        elif line.entry.source in found:
            skipped.append(Skipped(line.where, "twice"))
        else:
            found[line.entry.source] = line
        if len(found) + len(skipped) > source.limits.count:
            raise ImportRefused("too_many", line.where)
    return Reading(format.name, tuple(found.values()), tuple(skipped))


def compare(reading: Reading, known: Set[str]) -> DryRun:
    """Return what of a file is new, given the identities the journal knows."""
    new = tuple(found for found in reading.found if found.entry.source not in known)
    return DryRun(reading.format, new, len(reading.found) - len(new), reading.skipped)


def bring_in(
    diary: Diary,
    run: DryRun,
    progress: Callable[[float], None] = nothing,
    cancelled: Callable[[], bool] = lambda: False,
) -> Change:
    """Make a backup, then bring in all that is new, or nothing. Raises Cancelled.

    Runs on the diary's thread.
    """

    def first(part: float) -> None:
        if cancelled():
            raise Cancelled
        progress(part * BACKUP_PART)

    def then(part: float) -> None:
        progress(BACKUP_PART + part * (1 - BACKUP_PART))

    first(0.0)
    diary.back_up(first)
    entries = [found.entry for found in run.new]
    return diary.reflections.bring_in(entries, then, cancelled)
