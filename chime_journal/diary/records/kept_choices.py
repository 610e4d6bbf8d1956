"""Kept choices for a share name things by their numbers here; outside, each has its uid as well.

The digest of a thing is made with its number. Where it comes in under another one, the digest is
made anew, but only if it was that of the very thing: what says something else stays unticked.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update
from sqlmodel import SQLModel, col

from chime_journal.diary import templates
from chime_journal.errors import InvalidEntry
from chime_journal.model.template import TemplateRow

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

Kept = dict[str, Any]
SPAN = 3  # numbers that say which place of a text is left out


def outward(db: Connection, kept: Any) -> Any:  # noqa: ANN401 - what JSON gave
    """Return a kept choice in which each thing that has a uid says it."""
    if not isinstance(kept, dict):
        return kept
    return kept | {"things": [_with_uid(db, thing) for thing in kept["things"]]}


def inward(db: Connection, number: int, kept: Kept, today: date) -> None:
    """Let a kept choice that came in name things by their numbers here. Raises InvalidEntry."""
    try:
        _check(kept)
        things = [(thing, *_here(db, thing)) for thing in kept["things"]]
        days = templates.days_of(kept["days"]).on(today)
        said = templates.digests(db, days, bytes.fromhex(kept["key"]))
        moved = [
            {**_plain(thing), "id": id_, "digest": said(thing["part"], was, id_, thing["digest"])}
            for thing, was, id_ in things
            if id_ is not None
        ]
        text = json.dumps(kept | {"things": moved})
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as problem:
        raise InvalidEntry("kept") from problem
    db.execute(update(TemplateRow).where(col(TemplateRow.id) == number).values(kept=text))


def _check(kept: Kept) -> None:
    """Raise ValueError for what no journal would have kept."""
    for each, instead in kept["names"]:
        if not isinstance(each, str) or not isinstance(instead, str):
            raise ValueError
    for thing in kept["things"]:
        spans = [number for span in thing["left_out"] for number in span]
        if thing["part"] not in templates.PARTS or not isinstance(thing["digest"], str):
            raise ValueError
        if any(len(span) != SPAN for span in thing["left_out"]) or not all(
            type(number) is int and number >= 0 for number in spans
        ):
            raise ValueError


def _with_uid(db: Connection, thing: Kept) -> Kept:
    table = templates.TABLES.get(thing["part"])
    if table is None or table in templates.NAMED_BY:
        return thing
    columns = SQLModel.metadata.tables[table].c
    uid = db.scalar(select(columns.uid).where(columns.id == _number(thing["id"])))
    return thing | {"uid": uid}


def _here(db: Connection, thing: Kept) -> tuple[Any, Any]:
    """Return what a thing was called there and is called here, None where it is not."""
    table, was = templates.TABLES.get(thing["part"]), thing["id"]
    if table is None or table in templates.NAMED_BY:
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
