"""Choices for a share that are kept under a name: used again, they never bring in anything new.

A template holds no words of a reflection, note, goal or strength. Of each that was ticked it keeps
the id, a keyed digest of all that would go into the share, and which places in its texts are left
out. What says something else by now is not ticked again: nobody has chosen those words.
"""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update
from sqlmodel import col

from chime_journal.diary import door, leaving_out, snapshot
from chime_journal.diary.leaving_out import Shared
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.shared import Choices, LeftOut, Selection, Span
from chime_journal.model.template import NAME_LIMIT, Chosen, Days, TemplateLine, TemplateRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

KEY_BYTES = 32
PARTS = {  # as Choices names them, and as Selection does
    "charts": "charts",
    "reflections": "reflections",
    "pictures": "pictures",
    "goals": "goals",
    "strengths": "strengths",
    "story": "story",
    "plan": "plan",
    "hard": "hard",
    "notes": "checkin_notes",
}

# Named here, because inside a class with a method called list the word means that method.
Lines = list[TemplateLine]


class Templates:
    """Keeps choices, and finds again what was chosen then."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def list(self) -> Lines:
        """Return the templates by name; none from the bin."""
        with self._vault.reading() as session:
            lines = _lines(session.connection())
        return sorted(lines, key=lambda line: (line.name.casefold(), line.id))

    def keep(
        self,
        name: str,
        selection: Selection,
        back: int,
        *,
        replace: bool = False,
        now: Moment | None = None,
    ) -> Change:
        """Keep what is ticked; Change.id names it.

        `back` is the number of days up to today that the share is about, 0 for two fixed days.
        With `replace` a template that has this name goes to the bin.
        Raises InvalidEntry("template", "empty" | "too_long" | "taken" | "nothing").
        """
        wanted, stamp = door.needed_words("template", name, NAME_LIMIT), door.Stamp.of(now)
        offered = snapshot.choices(self._vault, selection.first, selection.last)
        kept = _kept(selection, offered, back)
        if not kept["things"]:
            raise InvalidEntry("template", "nothing")
        added = insert(TemplateRow).values(
            uid=door.new_uid(), name=wanted, written_at=stamp.at, kept=json.dumps(kept)
        )
        with self._vault.writing() as session:
            db = session.connection()
            same = [line.id for line in _lines(db) if _same_name(line.name, wanted)]
            if same and not replace:
                raise InvalidEntry("template", "taken")
            for number in same:
                _change(db, number, binned_at=stamp.at)
            id_ = db.execute(added.returning(col(TemplateRow.id))).scalar_one()
        return Change.of(
            Kind.TEMPLATE, id=id_, binned=tuple((Kind.TEMPLATE, number) for number in same)
        )

    def rename(self, id: int, name: str) -> Change:
        """Give a template another name.

        Raises Gone and InvalidEntry("template", "empty" | "too_long" | "taken").
        """
        wanted = door.needed_words("template", name, NAME_LIMIT)
        with self._vault.writing() as session:
            db = session.connection()
            if any(_same_name(line.name, wanted) and line.id != id for line in _lines(db)):
                raise InvalidEntry("template", "taken")
            _change(db, id, name=wanted)
        return Change.of(Kind.TEMPLATE, id=id)

    def use(self, id: int, today: date) -> Chosen:
        """Return what a template ticks on this day. Raises Gone."""
        row = select(col(TemplateRow.name), col(TemplateRow.kept)).where(
            col(TemplateRow.id) == id, col(TemplateRow.binned_at).is_(None)
        )
        with self._vault.reading() as session:
            found = session.connection().execute(row).one_or_none()
        if found is None:
            raise Gone
        name, kept = found[0], json.loads(found[1])
        days = days_of(kept["days"]).on(today)
        return _chosen(name, kept, days, snapshot.choices(self._vault, days.first, days.last))


def _lines(db: Connection) -> Lines:
    rows = select(col(TemplateRow.id), col(TemplateRow.name)).where(
        col(TemplateRow.binned_at).is_(None)
    )
    return [TemplateLine(id_, name) for id_, name in db.execute(rows)]


def _same_name(one: str, other: str) -> bool:
    """Tell whether two templates would look the same in a list."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _change(db: Connection, id_: int, **values: object) -> None:
    there = (col(TemplateRow.id) == id_, col(TemplateRow.binned_at).is_(None))
    if not db.execute(update(TemplateRow).where(*there).values(**values)).rowcount:
        raise Gone


# What is kept


def _kept(selection: Selection, offered: Choices, back: int) -> dict[str, Any]:
    key = secrets.token_bytes(KEY_BYTES)
    fixed = {"first": selection.first.isoformat(), "last": selection.last.isoformat()}
    return {
        "version": 2,
        "days": {"back": back} if back else fixed,
        "names": [
            [door.words("names", each, snapshot.NAME_LIMIT) for each in pair]
            for pair in selection.names
        ],
        "key": key.hex(),
        "things": list(_things(selection, offered, key)),
    }


def _things(selection: Selection, offered: Choices, key: bytes) -> Iterator[dict[str, Any]]:
    """Give what is kept of each thing that is ticked and may be shared."""
    for part, thing_key, thing in _offered(offered):
        left = selection.left_out.get((part, thing_key))
        said_else = left is not None and left.texts != leaving_out.texts(thing)
        if thing_key not in getattr(selection, PARTS[part]) or said_else:
            continue
        yield {
            "part": part,
            "id": thing_key,
            "digest": _digest(key, part, thing_key, thing),
            "left_out": [] if left is None else [list(span) for span in left.spans],
        }


def _offered(choices: Choices) -> Iterator[tuple[str, Any, Shared]]:
    for part in PARTS:
        for key, thing in getattr(choices, part).items():
            yield part, key, thing


def _digest(key: bytes, part: str, thing_key: object, thing: Shared) -> str:
    """Return a digest of all that goes into a share for a thing, whatever fields it has."""
    said = asdict(thing)
    said.pop("reflection", None)  # a picture stays where it is; that has another id in a copy
    whole = json.dumps([part, thing_key, said], default=_plain, sort_keys=True)
    return hmac.digest(key, whole.encode(), "sha256").hex()


def _plain(value: object) -> object:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(type(value))


# What is found again


def days_of(kept: dict[str, Any]) -> Days:
    """Return the days of a share as they are kept."""
    if "back" in kept:
        return Days(kept["back"], date.min, date.min)
    return Days(0, date.fromisoformat(kept["first"]), date.fromisoformat(kept["last"]))


def _chosen(name: str, kept: dict[str, Any], days: Days, choices: Choices) -> Chosen:
    things = {_place(each["part"], each["id"]): each for each in kept["things"]}
    key = bytes.fromhex(kept["key"])
    ticked: dict[str, set[Any]] = {part: set() for part in PARTS}
    if kept.get("charts"):  # version 1 kept all five under one tick
        ticked["charts"].update(choices.charts)
    left_out: dict[tuple[str, Any], LeftOut] = {}
    changed = False
    for part, thing_key, thing in _offered(choices):
        then = things.get(_place(part, thing_key))
        if then is None:
            continue
        if then["digest"] != _digest(key, part, thing_key, thing):
            changed = True
            continue
        ticked[part].add(thing_key)
        if then["left_out"]:
            spans = tuple(Span(*span) for span in then["left_out"])
            left_out[part, thing_key] = LeftOut(leaving_out.texts(thing), spans)
    ticked["pictures"] = {
        id_
        for id_ in ticked["pictures"]
        if choices.pictures[id_].reflection in ticked["reflections"]
    }
    return Chosen(
        name=name,
        days=days,
        choices=choices,
        ticked={part: frozenset(keys) for part, keys in ticked.items()},
        left_out=left_out,
        names=tuple((each, instead) for each, instead in kept["names"]),
        changed=changed,
    )


def digests(db: Connection, days: Days, key: bytes) -> Callable[[str, Any, Any, str], str]:
    """Return what makes a digest anew for a thing that had another id where it was kept.

    It takes the part, the id then, the id now and the digest then. Where that one is of something
    else than what the thing says now, it is given back as it is.
    """
    choices = snapshot.choices_of(db, days.first, days.last)
    offered = {
        _place(part, thing_key): (thing_key, thing) for part, thing_key, thing in _offered(choices)
    }

    def anew(part: str, was: object, is_now: object, digest: str) -> str:
        found = offered.get(_place(part, is_now))
        if found is None or _digest(key, part, was, found[1]) != digest:
            return digest
        return _digest(key, part, found[0], found[1])

    return anew


def _place(part: str, thing_key: object) -> str:
    """Return a thing's part and id as one text, the same for an id read from JSON."""
    return json.dumps([part, thing_key])
