"""A copy comes in: looked through first, then all that is new in one transaction, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from itertools import groupby, islice
from typing import TYPE_CHECKING

from chime_journal.diary.records.kinds import BY_SECTION, PICTURES
from chime_journal.diary.records.shapes import Kind
from chime_journal.errors import Cancelled, ImportRefused
from chime_journal.exchange.open_export.bare import is_bare
from chime_journal.exchange.open_export.copy import Copy
from chime_journal.model.change import Change
from chime_journal.model.change import Kind as Changed
from chime_journal.model.picture import NewPicture, PictureKind
from chime_journal.model.taken import Record

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

Progress = Callable[[float], None]
Draw = Callable[[bytes, str], NewPicture]  # makes a picture anew from the bytes of a file

BATCH = 100  # records that go in together
BACKUP_PART = 0.3  # of the whole progress


@dataclass(frozen=True, slots=True)
class Looked:
    """What a copy holds: how many records, and by section the keys of what stands for itself.

    Earlier texts and the answers of exercises belong to other records, and come with those.
    """

    copy: Copy
    keys: dict[str, set[str]] = field(default_factory=dict)
    total: int = 0


@dataclass(frozen=True, slots=True)
class Compared:
    """How many things of each section the journal does not have, and how many it has in all."""

    copy: Copy
    total: int
    new: Counter[str]
    here: int


def look(copy: Copy) -> Looked:
    """Read all of a copy without touching the journal. Raises ImportRefused."""
    keys: dict[str, set[str]] = {}
    total = 0
    with closing(copy), closing(copy.records()) as records:
        for kind, record in records:
            total += 1
            if total > copy.parcel.limits.count:
                raise ImportRefused("too_many")
            if isinstance(key := record.get(kind.key[0]), str):
                keys.setdefault(kind.section, set()).add(key)
            if kind is PICTURES:
                _check_file(copy, record)
    return Looked(copy, keys, total)


def compare(diary: Diary, looked: Looked) -> Compared:
    """Hold a copy against the journal."""
    new: Counter[str] = Counter()
    here = 0
    for section, keys in looked.keys.items():
        known = len(diary.taking_out.known(BY_SECTION[section], keys))
        new[section] = len(keys) - known
        here += known
    return Compared(looked.copy, looked.total, new, here)


def bring_in(
    diary: Diary,
    compared: Compared,
    draw: Draw,
    progress: Progress = lambda part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Change, Counter[str]]:
    """Make a backup, then add all that is new, or nothing; return how much of each section came.

    Runs on the diary's thread. Raises Cancelled, ImportRefused, InvalidEntry.
    """

    def tell(part: float) -> None:
        if cancelled():
            raise Cancelled
        progress(part)

    tell(0.0)
    diary.back_up(lambda part: tell(part * BACKUP_PART))
    copy, done, total = compared.copy, 0, max(1, compared.total)
    with (
        closing(copy),
        closing(copy.records()) as records,
        diary.taking_out.incoming(_Drawing(copy, draw), date.today()) as incoming,
    ):
        for kind, some in _batches(records):
            incoming.add(kind, some)
            done += len(some)
            tell(BACKUP_PART + (1 - BACKUP_PART) * min(1.0, done / total))
    return Change.of(*Changed), incoming.came


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Makes the pictures of a copy: as they are where only dots are in them, else anew."""

    copy: Copy
    draw: Draw

    def __call__(self, record: Record) -> NewPicture:
        data = self.copy.image(record)
        try:
            drawn = self.draw(data, record["name"])  # proves that it opens
        except ImportRefused as problem:
            raise ImportRefused("damaged_inside", file=record["file"]) from problem
        kind = PictureKind(record["kind"])
        same = (drawn.width, drawn.height) == (record["width"], record["height"])
        if same and is_bare(data) and sha256(data).hexdigest() == record["digest"]:
            return replace(drawn, kind=kind, image=data)
        if kind is PictureKind.DRAWING:  # it would not be drawn by its lines any more
            raise ImportRefused("damaged_inside", file=record["file"])
        return drawn


def _check_file(copy: Copy, record: Record) -> None:
    """Refuse a picture that is not in the copy, though its record says so."""
    name = record.get("file")
    if name is not None and (not isinstance(name, str) or copy.parcel.size(name) is None):
        raise ImportRefused("missing_inside", file=str(name))


def _batches(records: Iterator[tuple[Kind, Record]]) -> Iterator[tuple[Kind, list[Record]]]:
    """Give the records of a kind, some at a time."""
    for kind, of_kind in groupby(records, key=lambda each: each[0]):
        # Of a picture without a file damage left only its words, and they tell of nothing.
        whole = (each for _, each in of_kind if kind is not PICTURES or each["file"] is not None)
        while some := list(islice(whole, BATCH)):
            yield kind, some
