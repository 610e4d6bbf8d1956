"""Out of a journal: each list of records in its order, a few rows in memory at a time.

What is named is there: a tie to something that is not taken out is left out as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, RowMapping, Select, and_, func, select, text, true
from sqlmodel import col

from chime_journal.diary.records import kept_choices, values
from chime_journal.diary.records.kinds import BY_TABLE, KEPT_CHOICES, PICTURES, SETTINGS
from chime_journal.diary.records.shapes import Fields, Hanging, Kind
from chime_journal.model.picture import Picture, PictureContent
from chime_journal.model.reflection import Reflection
from chime_journal.model.taken import Part, PictureFile, Record, Wanted

if TYPE_CHECKING:
    from sqlalchemy import Connection

BATCH = 100  # rows in memory
PNG = b"\x89PNG"


class Records:
    """What is wanted of one unchanging state of a journal."""

    def __init__(self, db: Connection, wanted: Wanted) -> None:
        self._db = db
        self.wanted = wanted

    def count(self, kind: Kind) -> int:
        """Return how many records `each` gives."""
        if not self.wanted.has(kind.part):
            return 0
        counted = select(func.count()).select_from(kind.table).where(self._present(kind))
        return self._db.scalar(counted) or 0

    def each(self, kind: Kind) -> Iterator[Record]:
        """Give the records of a kind; none where its part is not wanted."""
        if self.wanted.has(kind.part):
            yield from self._records(kind, self._rows(kind))

    def named(self, kind: Kind, names: Sequence[str]) -> Iterator[Record]:
        """Give those records of a kind whose key, or first part of it, is one of some names."""
        first = kind.table.c[kind.key[0]]
        ref = kind.fields.refs.get(first.name)
        if ref is None:
            meant = first.in_(names)
        else:
            to = BY_TABLE[str(ref.to.__tablename__)].table
            meant = first.in_(select(to.c.id).where(to.c.uid.in_(names)))
        yield from self._records(kind, self._rows(kind).where(meant))

    def _records(self, kind: Kind, asked: Select[Any]) -> Iterator[Record]:
        for rows in _some(self._db, asked):
            hanging = {each.name: self._hanging(each, rows) for each in kind.lists}
            for row in rows:
                record = _record(kind.fields, row)
                record |= {name: found.get(row["number"], []) for name, found in hanging.items()}
                yield self._with_more(kind, record)

    def picture_files(self) -> list[PictureFile]:
        """Return the pictures there are, oldest first, without reading one."""
        if not self.wanted.has(Part.PICTURES):
            return []
        first = func.substr(col(PictureContent.image), 1, len(PNG))
        rows = (
            select(
                col(Picture.uid),
                col(Reflection.uid),
                col(Reflection.day),
                col(Picture.kind),
                col(Picture.words),
                first,
            )
            .join(Reflection, col(Reflection.id) == col(Picture.reflection_id))
            .join(PictureContent, col(PictureContent.picture_id) == col(Picture.id))
            .where(self._present(PICTURES))
            .order_by(
                col(Reflection.day), col(Reflection.clock), col(Reflection.id),
                col(Picture.position), col(Picture.id),
            )
        )  # fmt: skip
        return [
            PictureFile(uid, of, day, kind, words, "png" if begin == PNG else "jpg")
            for uid, of, day, kind, words, begin in self._db.execute(rows)
        ]

    def image(self, uid: str) -> bytes:
        """Return the bytes of a picture that `picture_files` named."""
        rows = select(col(PictureContent.image)).join(
            Picture, col(Picture.id) == col(PictureContent.picture_id)
        )
        return self._db.execute(rows.where(col(Picture.uid) == uid)).scalar_one()

    def size(self) -> int:
        """Return the bytes of the whole journal, whatever is wanted of it."""
        pages, page = (
            self._db.scalar(text(f"PRAGMA {name}")) for name in ("page_count", "page_size")
        )
        return int(pages or 0) * int(page or 0)

    def name(self) -> str:
        """Return what the person wants to be called; empty where the settings are not wanted."""
        for each in self.each(SETTINGS):
            if each["name"] == "name" and isinstance(each["value"], str):
                return each["value"]
        return ""

    def _rows(self, kind: Kind) -> Select[Any]:
        ordered = [kind.table.c[name] for name in kind.order]
        number = kind.table.c.get("id")
        told = [] if number is None else [number.label("number")]
        return (
            select(*told, *self._columns(kind.fields)).where(self._present(kind)).order_by(*ordered)
        )

    def _columns(self, fields: Fields) -> list[ColumnElement[Any]]:
        """Return the columns of a record, with uids in place of numbers."""
        found: list[ColumnElement[Any]] = []
        for column in fields.columns():
            ref = fields.refs.get(column.name)
            if ref is None:
                found.append(column)
                continue
            there = self._uids(BY_TABLE[str(ref.to.__tablename__)])
            number = BY_TABLE[str(ref.to.__tablename__)].table.c.id
            found.append(there.where(number == column).scalar_subquery().label(ref.name))
        return found

    def _uids(self, kind: Kind) -> Select[Any]:
        """Return the uids of what is taken out of a kind."""
        wanted = self._present(kind) if self.wanted.has(kind.part) else ~true()
        return select(kind.table.c.uid).where(wanted)

    def _present(self, kind: Kind) -> ColumnElement[bool]:
        """Return what a row must be to be taken out."""
        table = kind.table
        rules: list[ColumnElement[bool]] = [true()]
        if "binned_at" in table.c and Part.BIN not in self.wanted.parts:
            rules.append(table.c.binned_at.is_(None))
        if kind.day and self.wanted.first is not None:
            rules.append(table.c[kind.day] >= self.wanted.first)
        if kind.day and self.wanted.last is not None:
            rules.append(table.c[kind.day] <= self.wanted.last)
        for column, ref in kind.fields.refs.items():
            if not table.c[column].nullable:
                of = BY_TABLE[str(ref.to.__tablename__)]
                there = self._present(of) if self.wanted.has(of.part) else ~true()
                rules.append(table.c[column].in_(select(of.table.c.id).where(there)))
        if kind.section == "settings":
            (names,) = kind.fields.one_of.values()
            rules.append(table.c.name.in_(names))
        return and_(*rules)

    def _hanging(self, hanging: Hanging, rows: Sequence[RowMapping]) -> dict[int, list[Any]]:
        """Return what hangs on each of these rows, by their number."""
        fields, table = hanging.fields, hanging.fields.table
        owner = table.c[hanging.owner]
        columns = [table.c[hanging.only]] if hanging.only else fields.columns()
        order = table.c.id if "id" in table.c else columns[0]
        shown = {each.name: each for each in self._columns(fields)}
        names = [fields.name(column) for column in columns]
        asked = (
            select(owner.label("number"), *(shown[name] for name in names))
            .where(owner.in_([row["number"] for row in rows]))
            .order_by(owner, order)
        )
        found: dict[int, list[Any]] = {}
        for row in self._db.execute(asked).mappings():
            made = _record(fields, row, names)
            if any(made[ref.name] is None for ref in fields.refs.values()):
                continue
            value = made[names[0]] if hanging.only else made
            found.setdefault(row["number"], []).append(value)
        return found

    def _with_more(self, kind: Kind, record: Record) -> Record:
        if kind is PICTURES:
            strokes = select(col(PictureContent.strokes)).join(
                Picture, col(Picture.id) == col(PictureContent.picture_id)
            )
            kept = self._db.scalar(strokes.where(col(Picture.uid) == record["uid"]))
            record["strokes"] = kept or ""
        if kind is KEPT_CHOICES:
            record["kept"] = kept_choices.outward(self._db, record["kept"])
        return record


def _some(db: Connection, rows: Select[Any]) -> Iterator[list[RowMapping]]:
    """Give a few rows at a time, as they are read."""
    found = iter(db.execute(rows.execution_options(yield_per=BATCH)).mappings())
    while some := list(islice(found, BATCH)):
        yield some


def _record(fields: Fields, row: RowMapping, names: Sequence[str] | None = None) -> Record:
    """Return a row as a record."""
    called = {fields.name(column): column.name for column in fields.columns()}
    return {name: values.outward(fields, called[name], row[name]) for name in names or list(called)}
