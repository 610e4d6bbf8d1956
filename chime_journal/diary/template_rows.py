"""The rows that kept choices name: which tables they are of, and forgetting those that are gone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update
from sqlmodel import SQLModel, col

from chime_journal.model.template import TemplateRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

TABLES = {  # whose rows the things of a part are made of; a chart is of no one row
    "reflections": "reflection",
    "pictures": "picture",
    "goals": "goal",
    "strengths": "strength",
    "story": "story_part",
    "plan": "plan_part",
    "hard": "checkin",
    "notes": "checkin",
}
NAMED_BY = {"plan_part": "heading"}  # the column that tells which row a thing is; usually its id


def forget_deleted(db: Connection) -> None:
    """Let go of what templates hold of things that are deleted for good: id, digest, places."""
    rows = db.execute(select(col(TemplateRow.id), col(TemplateRow.kept))).all()
    for id_, text in rows:
        kept = json.loads(text)
        there = _still_there(db, kept["things"])
        things = [
            each for each in kept["things"] if each["part"] not in TABLES or _row_of(each) in there
        ]
        if len(things) < len(kept["things"]):
            changed = json.dumps(kept | {"things": things})
            db.execute(update(TemplateRow).where(col(TemplateRow.id) == id_).values(kept=changed))


def _still_there(db: Connection, things: list[dict[str, Any]]) -> set[tuple[str, int | str]]:
    """Return which of the rows that things are made of are in the journal or its bin."""
    there: set[tuple[str, int | str]] = set()
    rows = [_row_of(each) for each in things if each["part"] in TABLES]
    for name in set(TABLES.values()):
        named = SQLModel.metadata.tables[name].c[NAMED_BY.get(name, "id")]
        wanted = {which for of, which in rows if of == name}
        there |= {(name, which) for which in db.scalars(select(named).where(named.in_(wanted)))}
    return there


def _row_of(thing: dict[str, Any]) -> tuple[str, int | str]:
    """Return the table of what a thing is made of, and which row; a note is of a check-in."""
    which = thing["id"]
    return TABLES[thing["part"]], which[0] if isinstance(which, list) else which
