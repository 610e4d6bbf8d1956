"""What a reader finds in a file: entries to bring in, and places it had to skip."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from chime_journal.diary.door import storable
from chime_journal.errors import InvalidEntry
from chime_journal.exchange.json_text import Value
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import BODY_LIMIT, TITLE_LIMIT, Entry

NOON = time(12, 0)  # for entries that name no time

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of a file. `where` is its line, counted from 1."""

    where: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that cannot come in. `reason` is a code, worded on screen."""

    where: str
    reason: str


def read_entry(where: str, value: Value, today: date, own: frozenset[str]) -> Found | Skipped:
    """Make an entry of {date, time, title, body}; fields not in `own` are kept as lines of text."""
    if not isinstance(value, dict):
        return Skipped(where, "not_an_entry")
    try:
        moment = Moment(_day(value.get("date")), _clock(value.get("time")))
        moment.check(today)
        title, body = _text(value, "title"), _text(value, "body")
        if not title and not body:
            raise InvalidEntry("body", "empty")
        title, body = _fitted(title, "\n\n".join(filter(None, (body, _homeless(value, own)))))
    except InvalidEntry as problem:
        return Skipped(where, f"{problem.field}_{problem.reason}")
    source = identity(moment, title, body)
    return Found(where, Entry(moment=moment, source=source, title=title, body=body))


def identity(moment: Moment, title: str, body: str) -> str:
    """Return a hash of day, time, title and body: the same entry in any file and format."""
    parts = [moment.day.isoformat(), moment.clock.isoformat("minutes"), title, body]
    plain = (" ".join(unicodedata.normalize("NFC", part).split()) for part in parts)
    return hashlib.sha256("\x1f".join(plain).encode()).hexdigest()


def clean(text: str) -> str:
    """Return text as the journal would store it, with plain line ends, and trimmed."""
    return storable(text).replace("\r\n", "\n").replace("\r", "\n").strip()


def _day(value: Value) -> date:
    found = _DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise InvalidEntry("day", "invalid")
    try:
        year, month, day = map(int, found.groups())
        return date(year, month, day)
    except ValueError as error:
        raise InvalidEntry("day", "invalid") from error


def _clock(value: Value) -> time:
    if value is None or value == "":
        return NOON
    found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise InvalidEntry("time", "invalid")
    try:
        hour, minute = map(int, found.groups())
        return time(hour, minute)
    except ValueError as error:
        raise InvalidEntry("time", "invalid") from error


def _text(value: Mapping[str, Value], field: str) -> str:
    text = value.get(field)
    if text is None:
        return ""
    if not isinstance(text, str):
        raise InvalidEntry(field, "not_text")
    return clean(text)


def _fitted(title: str, body: str) -> tuple[str, str]:
    """Move a title that is too long, or has several lines, to the top of the body."""
    if len(title) > TITLE_LIMIT or "\n" in title:
        title, body = "", f"{title}\n\n{body}".strip()
    if len(body) > BODY_LIMIT:
        raise InvalidEntry("body", "too_long")
    return title, body


def _homeless(value: Mapping[str, Value], own: frozenset[str]) -> str:
    """Return fields this journal has no place for, one to a line."""
    lines = (f"{key}: {_plain(part)}" for key, part in value.items() if key not in own)
    return clean("\n".join(line for line in lines if not line.endswith(": ")))


def _plain(value: Value) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value)))
    if isinstance(value, dict):
        return ", ".join(f"{key} {_plain(part)}".strip() for key, part in value.items())
    if isinstance(value, bool):
        return "true" if value else "false"
    return value or ""
