"""What was written about one day: the three lists of it, put together as they come."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from chime_journal.diary.records.reading import Records
from chime_journal.diary.records.written import CHECKINS, EVENTS, REFLECTIONS
from chime_journal.model.taken import PictureFile, Record


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its name in the zip, with what is on it."""

    file: str
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Day:
    """One ISO day, each list in the order of the clock."""

    day: str
    named: list[str] = field(default_factory=list)
    reflections: list[Record] = field(default_factory=list)
    checkins: list[Record] = field(default_factory=list)

    @property
    def month(self) -> str:
        """Return e.g. "2026-11"."""
        return self.day[:7]


def days(records: Records) -> Iterator[Day]:
    """Give every day that something was written about, the oldest first; none from the bin."""
    streams = (_stream(records, at) for at in range(len(_KINDS)))
    for day, together in groupby(heapq.merge(*streams, key=_place), key=lambda each: each[0]):
        made = Day(day)
        for _, which, record in together:
            if which == _NAMED:
                made.named.append(record["words"])
            else:
                (made.reflections if which == _REFLECTION else made.checkins).append(record)
        yield made


def named_files(files: list[PictureFile]) -> dict[str, str]:
    """Return a name in the zip for each picture by its uid: its day, and a number in that day."""
    names: dict[str, str] = {}
    for day, together in groupby(files, key=lambda file: file.day):
        for number, file in enumerate(together, start=1):
            names[file.uid] = f"pictures/{day.isoformat()}-{number}.{file.form}"
    return names


def by_reflection(files: list[PictureFile], names: dict[str, str]) -> dict[str, list[Picture]]:
    """Return the pictures of each reflection by its uid, in their order."""
    found: dict[str, list[Picture]] = {}
    for file in files:
        picture = Picture(names[file.uid], file.kind, file.words)
        found.setdefault(file.reflection, []).append(picture)
    return found


_KINDS = (EVENTS, REFLECTIONS, CHECKINS)
_NAMED, _REFLECTION = 0, 1


def _stream(records: Records, which: int) -> Iterator[tuple[str, int, Record]]:
    for record in records.each(_KINDS[which]):
        if record["binned_at"] is None:
            yield record["day"], which, record


def _place(each: tuple[str, int, Record]) -> tuple[str, int]:
    return each[:2]
