"""Into a journal: records that came from one, checked as they come; what is there already stays.

All of it happens in one transaction of the caller. A record of which something it belongs to is
neither here nor in the file is passed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from chime_journal.diary import door, pictures, preferences
from chime_journal.diary.records import kept_choices, values
from chime_journal.diary.records.kinds import BY_TABLE, KEPT_CHOICES, PICTURES, SETTINGS
from chime_journal.diary.records.shapes import Fields, Hanging, Kind, Ref
from chime_journal.errors import InvalidEntry
from chime_journal.model.picture import STROKES_LIMIT, NewPicture, PictureContent
from chime_journal.model.taken import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection

BATCH = 500  # values in one question

Values = dict[str, Any]  # of a row, by column
Picture = Callable[[Record], NewPicture]  # reads the file of a picture; raises ImportRefused


def check(kind: Kind, record: object) -> Record:
    """Return a record all of whose values may be stored. Raises InvalidEntry(name)."""
    if not isinstance(record, dict):
        raise InvalidEntry(kind.section, "not_a_record")
    own_values(kind.fields, record)
    for ref in kind.fields.refs.values():
        _uid(record, ref)
    for hanging in kind.lists:
        listed = record.get(hanging.name)
        if not isinstance(listed, list):
            raise InvalidEntry(hanging.name)
        for each in listed:
            _check_hanging(hanging, each)
        _check_once(hanging, listed)
    if kind is SETTINGS and not preferences.is_allowed(record["name"], record["value"]):
        raise InvalidEntry("value")
    if kind is KEPT_CHOICES:
        kept_choices.check(record["kept"])
    if kind is PICTURES:
        strokes = record.get("strokes")
        if not isinstance(strokes, str) or len(strokes) > STROKES_LIMIT:
            raise InvalidEntry("strokes")
    return record


class Incoming:
    """Records on their way in; `came` counts those that are new, by their section."""

    def __init__(self, db: Connection, picture: Picture, today: date) -> None:
        self._db = db
        self._picture = picture
        self._today = today
        self._numbers: dict[tuple[Any, Any], int] = {}  # by table and uid
        self.came: Counter[str] = Counter()

    def add(self, kind: Kind, records: Sequence[Record]) -> None:
        """Store a few checked records of a kind. Raises InvalidEntry, ImportRefused."""
        self.find_numbers(kind, records)
        rows = []
        for record in records:
            row, refs = own_values(kind.fields, record), self.numbers(kind, record)
            needed = [column for column in refs if not kind.table.c[column].nullable]
            if all(refs[column] is not None for column in needed):
                rows.append((record, row | refs))
        new = self._new(kind, rows)
        self._insert(kind, new)
        self.came[kind.section] += len(new)

    def find_numbers(self, kind: Kind, records: Sequence[Record]) -> None:
        """Look up the numbers of all rows that these records name."""
        wanted: dict[Any, set[str]] = {}
        for record in records:
            for ref in kind.fields.refs.values():
                wanted.setdefault(ref.to, set()).add(record[ref.name])
            for hanging in kind.lists:
                for ref in hanging.fields.refs.values():
                    uids = {_named(hanging, each, ref) for each in record[hanging.name]}
                    wanted.setdefault(ref.to, set()).update(uids)
        self._numbers = {}
        for to, uids in wanted.items():
            table = BY_TABLE[str(to.__tablename__)].table
            rows = select(table.c.uid, table.c.id).where(table.c.uid.in_(uids - {None}))
            self._numbers |= {(to, uid): number for uid, number in self._db.execute(rows)}

    def numbers(self, kind: Kind, record: Record) -> dict[str, int | None]:
        """Return the numbers of the rows that a record names, by column; look them up before."""
        return {
            column: self._numbers.get((ref.to, record[ref.name]))
            for column, ref in kind.fields.refs.items()
        }

    def _new(
        self, kind: Kind, rows: Sequence[tuple[Record, Values]]
    ) -> list[tuple[Record, Values]]:
        """Return those rows that are not here yet, each once."""
        new = list(rows)
        for columns in (kind.key, *((mark,) for mark in kind.marks)):
            first = kind.table.c[columns[0]]
            asked = select(*(kind.table.c[name] for name in columns)).where(
                first.in_([row[columns[0]] for _, row in new])
            )
            seen = {tuple(found) for found in self._db.execute(asked)}
            fresh = []
            for record, row in new:
                mark = tuple(row[name] for name in columns)
                if mark == (None,) or mark not in seen:
                    seen.add(mark)
                    fresh.append((record, row))
            new = fresh
        return new

    def _insert(self, kind: Kind, new: Sequence[tuple[Record, Values]]) -> None:
        if kind is PICTURES:
            for record, row in new:
                self._insert_picture(kind, record, row)
        elif not kind.lists and kind is not KEPT_CHOICES:
            if new:
                self._db.execute(insert(kind.table), [row for _, row in new])
        else:
            for record, row in new:
                number = self._insert_one(kind, row)
                for hanging in kind.lists:
                    self.hang(hanging, number, record[hanging.name])
                if kind is KEPT_CHOICES:
                    kept_choices.inward(self._db, number, record["kept"], self._today)

    def _insert_one(self, kind: Kind, row: Values) -> int:
        key = self._db.execute(insert(kind.table), row).inserted_primary_key or (0,)
        return int(key[0])

    def hang(self, hanging: Hanging, number: int, listed: Sequence[Any]) -> None:
        """Store what hangs on a record, but for ties to what is not here."""
        rows = []
        for each in listed:
            row = _hanging_values(hanging, each)
            for column, ref in hanging.fields.refs.items():
                row[column] = self._numbers.get((ref.to, _named(hanging, each, ref)))
            if all(row[column] is not None for column in hanging.fields.refs):
                rows.append({hanging.owner: number, **row})
        if rows:
            self._db.execute(insert(hanging.fields.table), rows)

    def _insert_picture(self, kind: Kind, record: Record, row: Values) -> None:
        new = self._picture(record)
        digest = pictures.checked(new)
        told = {
            "width": new.width, "height": new.height, "size": len(new.image), "digest": digest,
            "thumbnail": new.thumbnail,
        }  # fmt: skip
        number = self._insert_one(kind, row | told)
        self._db.execute(
            insert(PictureContent).values(
                picture_id=number, strokes=door.storable(record["strokes"]), image=new.image
            )
        )


def known(db: Connection, kind: Kind, keys: Iterable[str]) -> set[str]:
    """Return those keys of a kind, such as uids, that are in the journal, the bin included."""
    column, rest, found = kind.table.c[kind.key[0]], iter(keys), set[str]()
    while some := list(islice(rest, BATCH)):
        found.update(db.scalars(select(column).where(column.in_(some))))
    return found


def own_values(fields: Fields, record: Record) -> Values:
    """Return the values of a record's own columns; those with refs come with the numbers."""
    return {
        column.name: values.inward(fields, column, record)
        for column in fields.columns()
        if column.name not in fields.refs
    }


def _uid(record: Record, ref: Ref) -> None:
    if ref.name not in record:
        raise InvalidEntry(ref.name, "missing")
    if record[ref.name] is not None:
        values.uid(record[ref.name])


def _hanging_values(hanging: Hanging, each: Any) -> Values:  # noqa: ANN401 - what JSON gave
    fields = hanging.fields
    if not hanging.only:
        return own_values(fields, each)
    if hanging.only in fields.refs:
        return {}
    column = fields.table.c[hanging.only]
    return {hanging.only: values.inward(fields, column, {hanging.only: each})}


def _named(hanging: Hanging, each: Any, ref: Ref) -> Any:  # noqa: ANN401 - what JSON gave
    return each if hanging.only else each[ref.name]


def _check_hanging(hanging: Hanging, each: Any) -> None:  # noqa: ANN401 - what JSON gave
    if not hanging.only and not isinstance(each, dict):
        raise InvalidEntry(hanging.name)
    _hanging_values(hanging, each)
    for ref in hanging.fields.refs.values():
        values.uid(_named(hanging, each, ref))


def _check_once(hanging: Hanging, listed: Sequence[Any]) -> None:
    """Refuse what stands in a list twice, where a table has room for it once."""
    fields = hanging.fields
    keys = [
        column for column in fields.table.primary_key if column.name not in ("id", hanging.owner)
    ]
    if keys:
        names = [each if hanging.only else each[fields.name(keys[0])] for each in listed]
        if len(set(names)) < len(names):
            raise InvalidEntry(hanging.name, "twice")
