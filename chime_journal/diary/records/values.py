"""One value of a column as JSON has it, and back: days and instants in ISO form, JSON as itself."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Boolean, Column, Date, DateTime, Integer, Time
from sqlalchemy.types import TypeDecorator

from chime_journal.diary import door
from chime_journal.diary.records.shapes import Fields
from chime_journal.errors import InvalidEntry
from chime_journal.model.moment import EARLIEST_DAY

LATEST_DAY = date(3000, 1, 1)
JSON_LIMIT = 5_000_000  # characters

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z", re.ASCII)
_UID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}")


def outward(fields: Fields, column: str, value: Any) -> Any:  # noqa: ANN401 - any column's value
    """Return a stored value as JSON has it; of JSON that damage cut short nothing is left."""
    if column in fields.json:
        try:
            return json.loads(value)
        except ValueError:
            return None
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, time):
        return value.isoformat("auto" if value.second or value.microsecond else "minutes")
    return value.isoformat() if isinstance(value, date) else value


def inward(fields: Fields, column: Column[Any], record: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Return a value of a record as it is stored. Raises InvalidEntry(its name)."""
    name = fields.name(column)
    if name not in record:
        raise InvalidEntry(name, "missing")
    value = record[name]
    if column.name in fields.json:
        return _json(name, value)
    if value is None:
        if not column.nullable:
            raise InvalidEntry(name)
        return None
    kept = _typed(fields, column, value)
    if kept is None:
        raise InvalidEntry(name)
    return kept


def uid(value: object) -> str:
    """Return a uid. Raises InvalidEntry("uid")."""
    if not isinstance(value, str) or not _UID.fullmatch(value):
        raise InvalidEntry("uid")
    return value


def _typed(fields: Fields, column: Column[Any], value: object) -> object:
    """Return a value of the column's own type within its bounds, or None."""
    kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
    match value:
        case bool():
            return value if isinstance(kind, Boolean) else None
        case int() if isinstance(kind, Integer):
            least, most = fields.numbers[column.name]
            return value if least <= value <= most else None
        case str():
            return _from_text(fields, column.name, kind, value)
    return None


def _from_text(fields: Fields, column: str, kind: object, value: str) -> object:
    try:
        if isinstance(kind, DateTime):
            return _instant(value)
        if isinstance(kind, Date):
            day = date.fromisoformat(value) if _DAY.fullmatch(value) else None
            return day if day and EARLIEST_DAY <= day <= LATEST_DAY else None
        if isinstance(kind, Time):
            return time.fromisoformat(value) if _CLOCK.fullmatch(value) else None
    except ValueError:
        return None
    if column in fields.one_of:
        return value if value in fields.one_of[column] else None
    if column == "uid":
        return uid(value)
    limit = fields.texts.get(column)
    return None if limit is None or len(value) > limit else door.storable(value)


def _instant(value: str) -> datetime | None:
    if not _INSTANT.fullmatch(value):
        return None
    return datetime.fromisoformat(value.removesuffix("Z")).replace(tzinfo=UTC)


def _json(name: str, value: object) -> str:
    try:
        kept = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (ValueError, RecursionError) as problem:
        raise InvalidEntry(name) from problem
    return door.words(name, kept, JSON_LIMIT)
