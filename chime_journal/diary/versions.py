"""Earlier texts of a reflection: kept when a text that was left, or most of one, is changed."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Row, delete, func, insert, or_, select, update
from sqlmodel import col

from chime_journal.errors import Gone
from chime_journal.model.reflection import Reflection, ReflectionVersion, Version

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONG_WRITING = timedelta(minutes=30)
ALL_KEPT_FOR = timedelta(days=30)
WORTH_KEEPING = 200  # characters; most of such a text going at once may be a slip

Present = Row[datetime, bool, str, str]  # changed at, settled, title, body


def present(db: Connection, reflection_id: int) -> Present:
    """Return when and what was last written. Raises Gone."""
    found = db.execute(
        select(
            col(Reflection.changed_at),
            col(Reflection.settled),
            col(Reflection.title),
            col(Reflection.body),
        ).where(col(Reflection.id) == reflection_id)
    ).one_or_none()
    if found is None:
        raise Gone
    return found


def keep_before_change(db: Connection, reflection_id: int, after: str, now: datetime) -> None:
    """Keep the present text if it was left, has rested, or most of it is not in the body `after`.

    Any other pause only overwrites it.
    """
    changed_at, settled, title, body = present(db, reflection_id)
    if settled or now - changed_at >= LONG_WRITING or _loses_most(body, after):
        _keep(db, reflection_id, changed_at, title, body)


def settle(db: Connection, reflection_id: int) -> None:
    """Mark the present text as left: the next change keeps it as a version."""
    db.execute(
        update(Reflection)
        .where(col(Reflection.id) == reflection_id, col(Reflection.settled).is_(False))
        .values(settled=True)
    )


def listing(db: Connection, reflection_id: int) -> list[Version]:
    """Return the earlier texts, newest first, each text once and without the present one."""
    _, _, title, body = present(db, reflection_id)
    rows = db.execute(
        select(
            col(ReflectionVersion.id),
            col(ReflectionVersion.kept_at),
            col(ReflectionVersion.title),
            col(ReflectionVersion.body),
        )
        .where(
            col(ReflectionVersion.reflection_id) == reflection_id,
            or_(col(ReflectionVersion.title) != title, col(ReflectionVersion.body) != body),
        )
        .order_by(col(ReflectionVersion.id).desc())
    )
    found: dict[tuple[str, str], Version] = {}
    for row in rows:
        found.setdefault((row.title, row.body), Version(*row))
    return list(found.values())


def restore(db: Connection, reflection_id: int, version_id: int, now: datetime) -> None:
    """Bring an earlier text back, keeping the present one as a version first. Raises Gone."""
    earlier = db.execute(
        select(col(ReflectionVersion.title), col(ReflectionVersion.body)).where(
            col(ReflectionVersion.id) == version_id,
            col(ReflectionVersion.reflection_id) == reflection_id,
        )
    ).one_or_none()
    if earlier is None:
        raise Gone
    changed_at, _, title, body = present(db, reflection_id)
    _keep(db, reflection_id, changed_at, title, body)
    db.execute(
        update(Reflection)
        .where(col(Reflection.id) == reflection_id)
        .values(title=earlier.title, body=earlier.body, changed_at=now, settled=True)
    )


def thin(db: Connection, today: date) -> None:
    """Of versions older than 30 days keep only the last of each reflection's day."""
    edge = datetime.combine(today, time(), UTC) - ALL_KEPT_FOR
    old = col(ReflectionVersion.kept_at) < edge
    last_of_each_day = (
        select(func.max(col(ReflectionVersion.id)))
        .where(old)
        .group_by(col(ReflectionVersion.reflection_id), func.date(col(ReflectionVersion.kept_at)))
    )
    db.execute(
        delete(ReflectionVersion).where(old, col(ReflectionVersion.id).not_in(last_of_each_day))
    )


def _loses_most(before: str, after: str) -> bool:
    """Whether more than half of a longer text is gone, by what both begin and end with."""
    shorter = min(len(before), len(after))
    start = _shared(before, after, shorter)
    end = _shared(before[start:][::-1], after[start:][::-1], shorter - start)
    return len(before) >= WORTH_KEEPING and (start + end) * 2 < len(before)


def _shared(one: str, other: str, most: int) -> int:
    """Return how many characters both begin with; halving is quick even for the longest text."""
    return bisect_left(range(most), True, key=lambda n: one[: n + 1] != other[: n + 1])


def _keep(db: Connection, reflection_id: int, kept_at: datetime, title: str, body: str) -> None:
    newest = db.execute(
        select(col(ReflectionVersion.title), col(ReflectionVersion.body))
        .where(col(ReflectionVersion.reflection_id) == reflection_id)
        .order_by(col(ReflectionVersion.id).desc())
        .limit(1)
    ).one_or_none()
    blank = not title.strip() and not body.strip()
    if blank or (newest is not None and (newest.title, newest.body) == (title, body)):
        return
    db.execute(
        insert(ReflectionVersion).values(
            reflection_id=reflection_id, kept_at=kept_at, title=title, body=body
        )
    )
