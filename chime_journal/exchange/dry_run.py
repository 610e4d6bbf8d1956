"""Look first, then bring in: what a parcel holds, what is new, and one transaction for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.errors import Cancelled, ImportRefused
from chime_journal.exchange import photos
from chime_journal.exchange.entry import Found, Left, Skipped
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.formats import FORMATS, recognise
from chime_journal.exchange.parcel import Parcel, open_parcel
from chime_journal.exchange.question import Question
from chime_journal.exchange.source import Limits, nothing
from chime_journal.model.picture import NewPicture
from chime_journal.model.reflection import Entry

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.model.change import Change

BACKUP_PART = 0.3  # of the whole progress

Draw = Callable[[bytes, str], NewPicture]  # makes a photo anew from the bytes and name of a file


@dataclass(frozen=True, slots=True)
class Opened:
    """A parcel whose kind is known, and what the person has to say before it is read."""

    parcel: Parcel
    format: Format
    question: Question | None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a parcel holds, before it is held against the journal."""

    format: str
    found: tuple[Found, ...]
    skipped: tuple[Skipped, ...]
    parcel: Parcel

    def sources(self) -> set[str]:
        """Return the names of the parts of all entries."""
        return {part for found in self.found for part in found.entry.parts}


@dataclass(frozen=True, slots=True)
class DryRun:
    """What would come in, how much is in the journal already, and what is skipped and why."""

    format: str
    new: tuple[Found, ...]
    here: int
    skipped: tuple[Skipped, ...]
    parcel: Parcel


def open_at(
    path: Path,
    terms: Terms,
    tick: Callable[[float], None] = nothing,
    limits: Limits | None = None,
    *,
    kinds: Sequence[Format] = FORMATS,
) -> Opened:
    """Tell which of these kinds of file or folder lies at a path, and what has to be asked.

    Raises ImportRefused for what is wrong, damaged or hostile, and what `tick` raises.
    """
    parcel = open_parcel(path, limits, tick)
    with closing(parcel), _naming(parcel):
        format = recognise(parcel, kinds)
        return Opened(parcel, format, format.asks(parcel, terms))


def look(opened: Opened, terms: Terms) -> Reading:
    """Read all of a parcel without touching the journal.

    An entry that stands in it twice is found once and skipped as "twice". Raises as `open_at`.
    """
    parcel = opened.parcel
    found: dict[str, Found] = {}
    skipped: list[Skipped] = []
    with closing(parcel), _naming(parcel):
        for line in opened.format.read(parcel, terms):
            line = line if line.file else replace(line, file=parcel.at)
            if isinstance(line, Skipped):
                skipped.append(line)
            elif line.entry.source in found:
                skipped.append(Skipped(line.where, "twice", line.file))
            else:
                found[line.entry.source] = line
            if len(found) + len(skipped) > parcel.limits.count:
                raise ImportRefused("too_many", line.where, line.file)
    return Reading(opened.format.name, tuple(found.values()), tuple(skipped), parcel)


def compare(reading: Reading, known: Set[str]) -> DryRun:
    """Return what of a parcel is new, given the names the journal knows."""
    new = tuple(found for found in reading.found if not found.entry.parts <= known)
    here = len(reading.found) - len(new)
    return DryRun(reading.format, new, here, reading.skipped, reading.parcel)


def bring_in(
    diary: Diary,
    run: DryRun,
    draw: Draw,
    progress: Callable[[float], None] = nothing,
    cancelled: Callable[[], bool] = lambda: False,
    missed: Callable[[Left], None] = lambda left: None,
) -> Change:
    """Make a backup, then bring in all that is new, or nothing. Raises Cancelled.

    A photo that turns out not to open is left out, and `missed` hears of it. Runs on the diary's
    thread.
    """

    def first(part: float) -> None:
        if cancelled():
            raise Cancelled
        progress(part * BACKUP_PART)

    def then(part: float) -> None:
        progress(BACKUP_PART + part * (1 - BACKUP_PART))

    def drawn(entry: Entry) -> Iterator[NewPicture]:
        for name in entry.photos:
            try:
                yield draw(photos.data(run.parcel, name), photos.plain_name(name))
            except ImportRefused as problem:
                missed(Left(name, f"photo_{problem.reason}"))

    first(0.0)
    diary.back_up(first)
    entries = [found.entry for found in run.new]
    with closing(run.parcel):
        return diary.reflections.bring_in(entries, then, cancelled, drawn)


@contextmanager
def _naming(parcel: Parcel) -> Iterator[None]:
    """Add the file that is read to a refusal that names none."""
    try:
        yield
    except ImportRefused as problem:
        if problem.file or not parcel.at:
            raise
        raise ImportRefused(problem.reason, problem.where, parcel.at) from problem
