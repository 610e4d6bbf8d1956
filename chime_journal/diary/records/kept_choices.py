"""Kept choices for a share name things by their numbers here; outside, each has its uid as well.

The digest of a thing is made with its number. Where it comes in under another one, the digest is
made anew, but only if it was that of the very thing: what says something else stays unticked.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update
from sqlmodel import SQLModel, col

from chime_journal.diary import template_rows, templates
from chime_journal.errors import InvalidEntry
from chime_journal.model.template import TemplateRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

Kept = dict[str, Any]
SPAN = 3  # numbers that say which place of a text is left out


def outward(db: Connection, kept: Any) -> Any:  # noqa: ANN401 - what JSON gave
    """Return a kept choice in which each thing that has a uid says it."""
    if not isinstance(kept, dict):
        return kept
    return kept | {"things": [_with_uid(db, thing) for thing in kept["things"]]}


def inward(db: Connection, number: int, kept: Kept, today: date) -> None:
    """Let a kept choice that came in, and was checked, name things by their numbers here."""
    things = [(thing, *_here(db, thing)) for thing in kept["things"]]
    days = templates.days_of(kept["days"]).on(today)
    said = templates.digests(db, days, bytes.fromhex(kept["key"]))
    moved = [
        {**_plain(thing), "id": id_, "digest": said(thing["part"], was, id_, thing["digest"])}
        for thing, was, id_ in things
        if id_ is not None
    ]
    text = json.dumps(kept | {"things": moved})
    db.execute(update(TemplateRow).where(col(TemplateRow.id) == number).values(kept=text))


def check(kept: Any) -> None:  # noqa: ANN401 - what JSON gave
    """Raise InvalidEntry for what no journal would have kept."""
    try:
        bytes.fromhex(kept["key"])
        templates.days_of(kept["days"]).on(date.today())
        fine = all(
            isinstance(name, str) and isinstance(instead, str) for name, instead in kept["names"]
        ) and all(map(_is_thing, kept["things"]))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as problem:
        raise InvalidEntry("kept") from problem
    if not fine:
        raise InvalidEntry("kept")


def _is_thing(thing: Kept) -> bool:
    numbers = [number for span in thing["left_out"] for number in span]
    return (
        thing["part"] in templates.PARTS
        and isinstance(thing["digest"], str)
        and all(len(span) == SPAN for span in thing["left_out"])
        and all(type(number) is int and number >= 0 for number in numbers)
    )


def _with_uid(db: Connection, thing: Kept) -> Kept:
    table = template_rows.TABLES.get(thing["part"])
    if table is None or table in template_rows.NAMED_BY:
        return thing
    columns = SQLModel.metadata.tables[table].c
    uid = db.scalar(select(columns.uid).where(columns.id == _number(thing["id"])))
    return thing | {"uid": uid}


def _here(db: Connection, thing: Kept) -> tuple[Any, Any]:
    """Return what a thing was called there and is called here, None where it is not."""
    table, was = template_rows.TABLES.get(thing["part"]), thing["id"]
    if table is None or table in template_rows.NAMED_BY:
        return was, was
    columns = SQLModel.metadata.tables[table].c
    number = db.scalar(select(columns.id).where(columns.uid == thing["uid"]))
    if number is None:
        return was, None
    return was, [number, was[1]] if isinstance(was, list) else number


def _number(id_: Any) -> Any:  # noqa: ANN401 - what JSON gave
    return id_[0] if isinstance(id_, list) else id_


def _plain(thing: Kept) -> Kept:
    return {name: value for name, value in thing.items() if name != "uid"}
