"""Nothing that a journal holds is forgotten, and the published schema says what it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from sqlmodel import SQLModel

from chime_journal.diary.journal import Diary
from chime_journal.diary.records.kinds import KINDS, STAYS
from chime_journal.diary.records.shapes import Fields, Kind
from chime_journal.model.taken import Part
from tests.exchange.open_export.conftest import Take
from tests.exchange.open_export.made import fill

SCHEMA = Path("resources/exchange/chimejournal-1.schema.json")


def parts_of(kind: Kind) -> Iterator[tuple[str, Fields]]:
    yield "", kind.fields
    for hanging in kind.lists:
        yield hanging.owner, hanging.fields


def taken_out() -> set[str]:
    """Return every column that is written, or named by the place where its row stands."""
    found = set()
    for kind in KINDS:
        for owner, fields in parts_of(kind):
            names = {column.name for column in fields.columns()} | {owner} - {""}
            found |= {f"{fields.table.name}.{name}" for name in names}
    return found


def test_every_column_is_taken_out_or_has_its_reason_to_stay() -> None:
    every = {
        f"{table.name}.{column.name}"
        for table in SQLModel.metadata.tables.values()
        for column in table.c
        if not (column.name == "id" and column.primary_key)  # a number of this database alone
    }
    assert every - taken_out() - set(STAYS) == set()
    assert set(STAYS) <= every - taken_out()
    assert all(STAYS.values())


def test_every_text_and_number_has_bounds() -> None:
    for kind in KINDS:
        for owner, fields in parts_of(kind):
            bounded = {
                owner,
                *fields.texts,
                *fields.one_of,
                *fields.numbers,
                *fields.json,
                *fields.refs,
            }
            for column in fields.columns():
                if column.type.python_type in (str, int):
                    assert column.name in bounded, f"{fields.table.name}.{column.name}"


def test_the_schema_names_what_is_written_and_nothing_else() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert [kind.section for kind in KINDS] == [
        name for name in schema["required"] if name in {kind.section for kind in KINDS}
    ]
    for kind in KINDS:
        written = [kind.fields.name(column) for column in kind.fields.columns()]
        written += [hanging.name for hanging in kind.lists]
        written += ["strokes", "file"] if kind.section == "pictures" else []
        described = schema["$defs"][kind.section]
        assert set(written) == set(described["properties"]) == set(described["required"])


@pytest.mark.parametrize("seed", range(3))
def test_any_journal_fits_the_schema(diary: Diary, take: Take, seed: int) -> None:
    fill(diary, seed)
    journal = take(parts=frozenset(Part)).journal
    jsonschema.validate(journal, json.loads(SCHEMA.read_text("utf-8")))
    assert all(journal[kind.section] for kind in KINDS)
