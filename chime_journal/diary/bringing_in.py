"""Entries written elsewhere come in: all of them or none, and each only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import insert, select
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import Cancelled
from chime_journal.model.reflection import (
    BODY_LIMIT,
    TITLE_LIMIT,
    Entry,
    Reflection,
    ReflectionTag,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")

BATCH = 200  # entries between two looks at "cancelled", and values in one question


def known(db: Connection, sources: Iterable[str]) -> set[str]:
    """Return those of `sources` that a reflection carries, the bin included."""
    found: set[str] = set()
    for some in _batches(sources):
        rows = select(col(Reflection.source)).where(col(Reflection.source).in_(some))
        found.update(source for source in db.scalars(rows) if source is not None)
    return found


def bring_in(
    db: Connection,
    entries: Sequence[Entry],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Insert the entries that are not known yet. Raises InvalidEntry and Cancelled."""
    here = known(db, {entry.source for entry in entries})
    fresh = {entry.source: entry for entry in entries if entry.source not in here}
    now, done = door.Stamp.of(None), 0
    for some in _batches(fresh.values()):
        if cancelled():
            raise Cancelled
        db.execute(insert(Reflection), [_row(entry, now) for entry in some])
        _tag(db, some)
        done += len(some)
        progress(done / len(fresh))


def _tag(db: Connection, entries: Sequence[Entry]) -> None:
    tags = {entry.source: entry.tags for entry in entries if entry.tags}
    ids = select(col(Reflection.id), col(Reflection.source)).where(
        col(Reflection.source).in_(list(tags))
    )
    rows = [
        {"reflection_id": id_, "tag": tag.value}
        for id_, source in db.execute(ids)
        for tag in tags[source or ""]
    ]
    if rows:
        db.execute(insert(ReflectionTag), rows)


def _row(entry: Entry, now: door.Stamp) -> dict[str, object]:
    entry.moment.check(now.day)
    return {
        "uid": door.new_uid(),
        "day": entry.moment.day,
        "clock": door.minute(entry.moment.clock),
        "offset": entry.moment.offset,
        "written_at": now.at,
        "changed_at": now.at,
        "good_memory": False,
        "memory_hidden": False,
        "never_share": False,
        "settled": True,
        "source": entry.source,
        "title": door.words("title", entry.title, TITLE_LIMIT),
        "body": door.words("body", entry.body, BODY_LIMIT),
    }


def _batches(things: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(things)
    while some := list(islice(rest, BATCH)):
        yield some
