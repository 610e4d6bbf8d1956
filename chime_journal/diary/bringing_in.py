"""Entries written elsewhere come in: all of them or none, and each only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import delete, insert, select
from sqlmodel import col

from chime_journal.diary import checkins, door, pictures
from chime_journal.errors import Cancelled
from chime_journal.model.checkin import CheckIn
from chime_journal.model.picture import NewPicture
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

Photos = Callable[[Entry], Iterable[NewPicture]]


def no_photos(entry: Entry) -> Iterable[NewPicture]:
    """Give no photos."""
    return ()


def known(db: Connection, parts: Iterable[str]) -> set[str]:
    """Return those names that a reflection or a check-in carries, the bin included."""
    found: set[str] = set()
    for some in _batches(parts):
        for name in (col(Reflection.source), col(CheckIn.uid)):
            rows = select(name).where(name.in_(some))
            found.update(source for source in db.scalars(rows) if source is not None)
    return found


def bring_in(
    db: Connection,
    entries: Sequence[Entry],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    photos: Photos,
) -> None:
    """Insert what of the entries is not known yet. Raises InvalidEntry and Cancelled."""
    here = known(db, {part for entry in entries for part in entry.parts})
    fresh = {entry.source: entry for entry in entries if not entry.parts <= here}
    now, done = door.Stamp.of(None), 0
    for some in _batches(fresh.values()):
        if cancelled():
            raise Cancelled
        words = [each for each in some if each.is_reflection and each.source not in here]
        if words:
            db.execute(insert(Reflection), [_row(entry, now) for entry in words])
            _tag(db, words)
        for entry in words:
            if entry.photos:
                if cancelled():
                    raise Cancelled
                _picture(db, entry, photos(entry))
        for entry in some:
            if entry.ratings and entry.checkin not in here:
                checkins.bring_in(db, entry, now)
        done += len(some)
        progress(done / len(fresh))


def _picture(db: Connection, entry: Entry, photos: Iterable[NewPicture]) -> None:
    """Put photos below the words of an entry; without words and photos there is no entry."""
    this = col(Reflection.source) == entry.source
    id_ = db.execute(select(col(Reflection.id)).where(this)).scalar_one()
    kept = [pictures.keep(db, id_, new) for new in photos]
    if not kept and not entry.title and not entry.body:
        db.execute(delete(Reflection).where(this))


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
