"""`journal.json`: every record of every kind, one on a line, described by the published schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TextIO

from chime_journal import __version__
from chime_journal.diary.records.kinds import KINDS, PICTURES
from chime_journal.diary.records.reading import Records
from chime_journal.diary.records.shapes import Kind
from chime_journal.model.taken import Part, Record, Wanted

NAME = "journal.json"
FORMAT = "chimejournal"
VERSION = 1
SCHEMA = "chimejournal-1.schema.json"


@dataclass(frozen=True, slots=True)
class About:
    """When and how the file was made; `language` is e.g. "en-GB"."""

    at: datetime
    language: str


def write(
    file: TextIO,
    about: About,
    records: Records,
    pictures: Mapping[str, str],
    tick: Callable[[], None],
) -> None:
    """Write all that is wanted. `pictures` has the file of each picture by its uid."""
    file.write("{\n")
    for name, value in _head(about, records.wanted).items():
        file.write(f"{_text(name)}: {_text(value)},\n")
    for at, kind in enumerate(KINDS):
        file.write(f"{_text(kind.section)}: [")
        for number, record in enumerate(_records(records, kind, pictures)):
            file.write(f"{',' if number else ''}\n{_text(record)}")
            tick()
        file.write("\n]" + (",\n" if at + 1 < len(KINDS) else "\n}\n"))


def _head(about: About, wanted: Wanted) -> Record:
    return {
        "format": FORMAT,
        "version": VERSION,
        "$schema": SCHEMA,
        "app": f"CHIME Journal {__version__}",
        "made_at": about.at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "language": about.language,
        "first_day": wanted.first.isoformat() if wanted.first else None,
        "last_day": wanted.last.isoformat() if wanted.last else None,
        "parts": [part.value for part in Part if wanted.has(part)],
    }


def _records(records: Records, kind: Kind, pictures: Mapping[str, str]) -> Iterator[Record]:
    for record in records.each(kind):
        yield record | {"file": pictures.get(record["uid"])} if kind is PICTURES else record


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
