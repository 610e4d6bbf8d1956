"""A record that is in the journal becomes another: only what differs is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update
from sqlmodel import col

from chime_journal.diary.records.kinds import PICTURES
from chime_journal.diary.records.shapes import Kind
from chime_journal.diary.records.writing import Incoming, Picture, own_values
from chime_journal.model.picture import PictureContent
from chime_journal.model.taken import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection


def change(
    db: Connection, incoming: Incoming, kind: Kind, before: Record, after: Record, picture: Picture
) -> None:
    """Store a record in place of the one that was read before; `picture` gives another picture."""
    table = kind.table
    incoming.find_numbers(kind, [before, after])
    key = [table.c[name] == own_values(kind.fields, before).get(name) for name in kind.key[:1]]
    ref = kind.fields.refs.get(kind.key[0])
    if ref is not None:
        key = [table.c[kind.key[0]] == incoming.numbers(kind, before)[kind.key[0]]]
    new = own_values(kind.fields, after) | incoming.numbers(kind, after)
    db.execute(update(table).where(*key).values(**new))
    if not kind.lists and kind is not PICTURES:
        return
    number = db.execute(select(table.c.id).where(*key)).scalar_one()
    for hanging in kind.lists:
        was, listed = before[hanging.name], after[hanging.name]
        rows = hanging.fields.table
        if any(each not in listed for each in was):
            db.execute(delete(rows).where(rows.c[hanging.owner] == number))
            was = []
        incoming.hang(hanging, number, [each for each in listed if each not in was])
    if kind is PICTURES and before["digest"] != after["digest"]:
        drawn = picture(after)
        db.execute(update(table).where(*key).values(thumbnail=drawn.thumbnail))
        db.execute(
            update(PictureContent)
            .where(col(PictureContent.picture_id) == number)
            .values(image=drawn.image, strokes=drawn.strokes)
        )
