"""The same entry, brought in from elsewhere on both sides, has two names: from now on one.

Of both names the smaller is taken, so that it does not matter which copy comes into which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import literal, select, update
from sqlmodel import col

from chime_journal.diary.records.shapes import Kind
from chime_journal.diary.records.written import PICTURES, REFLECTIONS
from chime_journal.model.picture import Picture
from chime_journal.model.reflection import Reflection
from chime_journal.model.taken import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

Names = dict[str, str]


def find(here: Connection, there: Connection) -> Names:
    """Give things on both sides one name; return the names of there that are others now."""
    sources = select(col(Reflection.source), literal(""), col(Reflection.uid))
    entries = _same(here, there, sources.where(col(Reflection.source).is_not(None)), Reflection)
    pictures = (
        select(col(Picture.digest), col(Reflection.source), col(Picture.uid))
        .join(Reflection, col(Reflection.id) == col(Picture.reflection_id))
        .where(col(Reflection.source).is_not(None))
    )
    return entries | _same(here, there, pictures, Picture)


def renamed(kind: Kind, record: Record, names: Names) -> Record:
    """Return a record of there with the names of here."""
    if kind in (REFLECTIONS, PICTURES) and record["uid"] in names:
        record["uid"] = names[record["uid"]]
    if record.get("reflection") in names:
        record["reflection"] = names[record["reflection"]]
    return record


def _same(
    here: Connection,
    there: Connection,
    asked: Select[str | None, str | None, str],
    table: type[Reflection | Picture],
) -> Names:
    """Compare names of things with the same mark, the first two columns of what is asked."""
    known = {(one, other): uid for one, other, uid in here.execute(asked)}
    names: Names = {}
    for one, other, uid in there.execute(asked):
        mine = known.pop((one, other), None)
        if mine is None or mine == uid:
            continue
        names[uid] = min(mine, uid)
        if names[uid] != mine:
            here.execute(update(table).where(col(table.uid) == mine).values(uid=uid))
    return names
