"""How a row of a table becomes a record: names for numbers, lists for rows that hang on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Table
from sqlmodel import SQLModel

from chime_journal.model.taken import Part

UID = 64  # characters: 32 digits, or 64 where the uid is a digest
KEY = 100  # characters of the name of a prompt, an exercise or where an entry came from
PLACES = (0, 1_000_000)
A_DAY = 24 * 60  # minutes

Row = type[SQLModel]


@dataclass(frozen=True, slots=True)
class Ref:
    """In place of the number of another row stands that row's uid, under `name`."""

    name: str
    to: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """The columns of a table as they are written and read; dates, flags and so on by their type.

    `texts` are the longest texts in characters, `one_of` the words a column may hold, `numbers`
    its lowest and highest, `json` columns that hold JSON, `refs` columns with the number of
    another row. `inside` are columns that never leave, because they are the database's own.
    """

    row: Row
    texts: Mapping[str, int] = field(default_factory=dict)
    one_of: Mapping[str, frozenset[str]] = field(default_factory=dict)
    numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    json: frozenset[str] = frozenset()
    refs: Mapping[str, Ref] = field(default_factory=dict)
    inside: frozenset[str] = frozenset({"id"})

    @property
    def table(self) -> Table:
        return SQLModel.metadata.tables[str(self.row.__tablename__)]

    def columns(self) -> list[Column[Any]]:
        """Return the columns that are written."""
        return [column for column in self.table.c if column.name not in self.inside]

    def name(self, column: Column[Any]) -> str:
        """Return what a column is called in a record."""
        ref = self.refs.get(column.name)
        return column.name if ref is None else ref.name


@dataclass(frozen=True, slots=True)
class Hanging:
    """Rows that hang on a record as a list: whole rows, or one column of each.

    `owner` is the column with the number of the record; `only` the one column, if it is one.
    """

    name: str
    owner: str
    fields: Fields
    only: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One list of records: `section` names it in the file, `key` the columns that tell them apart.

    Whatever is in the journal by its key stays as it is when records come in.
    `order` is how they are written. `day` is the column that a chosen period asks. `marks` are
    columns that may not be twice in a journal either.
    """

    section: str
    part: Part
    fields: Fields
    key: tuple[str, ...] = ("uid",)
    order: tuple[str, ...] = ("id",)
    day: str = ""
    marks: tuple[str, ...] = ()
    lists: tuple[Hanging, ...] = ()

    @property
    def table(self) -> Table:
        return self.fields.table
