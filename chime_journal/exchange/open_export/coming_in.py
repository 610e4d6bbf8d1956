"""A copy comes in: looked through first, then all that is new in one transaction, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
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
    """What a copy holds: how many records of each section, and the uids of those that have one."""

    copy: Copy
    records: Counter[str] = field(default_factory=Counter)
    uids: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Compared:
    """How many records of each section the journal does not have, and how many it has."""

    copy: Copy
    records: Counter[str]
    new: Counter[str]

    @property
    def here(self) -> int:
        """Return how many records the journal has already."""
        return sum(self.records.values()) - sum(self.new.values())


def look(copy: Copy) -> Looked:
    """Read all of a copy without touching the journal. Raises ImportRefused."""
    looked = Looked(copy)
    try:
        for kind, record in copy.records():
            looked.records[kind.section] += 1
            if looked.records.total() > copy.parcel.limits.count:
                raise ImportRefused("too_many")
            if "uid" in record:
                looked.uids.setdefault(kind.section, set()).add(record["uid"])
            if kind is PICTURES and record["file"] is not None:
                _check_size(copy, record)
    finally:
        copy.close()
    return looked


def compare(diary: Diary, looked: Looked) -> Compared:
    """Hold a copy against the journal; what has no uid is held against it when it comes in."""
    new = Counter(looked.records)
    for section, uids in looked.uids.items():
        new[section] = len(uids) - len(diary.taking_out.known(BY_SECTION[section], uids))
    return Compared(looked.copy, looked.records, new)


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
    copy, done, total = compared.copy, 0, max(1, compared.records.total())
    try:
        with diary.taking_out.incoming(_Drawing(copy, draw), date.today()) as incoming:
            for kind, some in _batches(copy):
                incoming.add(kind, some)
                done += len(some)
                tell(BACKUP_PART + (1 - BACKUP_PART) * min(1.0, done / total))
    finally:
        copy.close()
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


def _check_size(copy: Copy, record: Record) -> None:
    if copy.parcel.size(record["file"]) is None:
        raise ImportRefused("missing_inside", file=record["file"])


def _batches(copy: Copy) -> Iterator[tuple[Kind, list[Record]]]:
    some: list[Record] = []
    last: Kind | None = None
    for kind, record in copy.records():
        if kind is PICTURES and record["file"] is None:
            continue  # damage left only its words, and they tell of nothing
        if last is not None and (kind is not last or len(some) == BATCH):
            yield last, some
            some = []
        last = kind
        some.append(record)
    if last is not None and some:
        yield last, some
