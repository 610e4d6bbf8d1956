"""What a reader finds in a file: entries to bring in, and places it had to skip."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time

from chime_journal.diary.door import storable
from chime_journal.errors import InvalidEntry
from chime_journal.exchange import dates
from chime_journal.exchange.json_text import Value
from chime_journal.model.checkin import Rated
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import BODY_LIMIT, TITLE_LIMIT, Entry

NOON = time(12, 0)  # for entries that name no time


@dataclass(frozen=True, slots=True)
class Left:
    """Something that belongs to an entry and stays outside. `reason` is a code."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of a file. `where` is its line, counted from 1, and `file` the file it is in.

    `left` is what of it cannot come along, e.g. a photo that is not there.
    """

    where: str
    entry: Entry
    file: str = ""
    left: tuple[Left, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry, or a whole file, that cannot come in. `reason` is a code, worded on screen."""

    where: str
    reason: str
    file: str = ""


Line = Found | Skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An entry as another program kept it, before anything of it was looked at.

    `rest` are fields this journal has no place for; they become lines below the text. `photos`
    are names of files in the parcel.
    """

    moment: Moment
    title: str = ""
    body: str = ""
    rest: Mapping[str, Value] = field(default_factory=dict)
    photos: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    ratings: Mapping[Domain, Rated] = field(default_factory=dict)
    key: str = ""  # what tells it from others of its minute where it has no words


def read_entry(where: str, value: Value, today: date, own: frozenset[str]) -> Line:
    """Make an entry of {date, time, title, body}; fields not in `own` are kept as lines of text."""
    if not isinstance(value, dict):
        return Skipped(where, "not_an_entry")
    try:
        moment = Moment(_day(value.get("date")), _clock(value.get("time")))
        written = Written(
            moment=moment,
            title=text_of(value, "title"),
            body=text_of(value, "body"),
            rest={key: part for key, part in value.items() if key not in own},
        )
    except InvalidEntry as problem:
        return refused(where, problem)
    return made(where, written, today)


def made(where: str, written: Written, today: date, file: str = "") -> Line:
    """Make an entry that the journal can keep of what another program wrote, or say why not."""
    try:
        written.moment.check(today)
        title, words, rest = clean(written.title), clean(written.body), as_lines(written.rest)
        if not title and not words and not written.photos and not written.ratings:
            reason = written.left[0].reason if written.left else "empty"
            raise InvalidEntry("body", reason)
        title, body = _fitted(title, "\n\n".join(filter(None, (words, rest))))
    except InvalidEntry as problem:
        return refused(where, problem, file)
    known_by = body or written.key or "\n".join(written.photos)
    entry = Entry(
        moment=written.moment,
        source=identity(written.moment, title, known_by),
        title=title,
        body=body,
        photos=written.photos,
        ratings=written.ratings,
    )
    return Found(where, entry, file, written.left)


def refused(where: str, problem: InvalidEntry, file: str = "") -> Skipped:
    """Return why an entry cannot be kept."""
    return Skipped(where, f"{problem.field}_{problem.reason}", file)


def identity(moment: Moment, title: str, body: str) -> str:
    """Return a hash of day, time, title and body: the same entry in any file and format."""
    parts = [moment.day.isoformat(), moment.clock.isoformat("minutes"), title, body]
    plain = (" ".join(unicodedata.normalize("NFC", part).split()) for part in parts)
    return hashlib.sha256("\x1f".join(plain).encode()).hexdigest()


def clean(text: str) -> str:
    """Return text as the journal would store it, with plain line ends, and trimmed."""
    return storable(text).replace("\r\n", "\n").replace("\r", "\n").strip()


def text_of(value: Mapping[str, Value], field: str) -> str:
    """Return a field that holds text, or "" where there is none. Raises InvalidEntry(field)."""
    text = value.get(field)
    if text is None:
        return ""
    if not isinstance(text, str):
        raise InvalidEntry(field, "not_text")
    return clean(text)


def as_lines(rest: Mapping[str, Value]) -> str:
    """Return fields this journal has no place for, one to a line."""
    lines = (f"{key}: {_plain(part)}" for key, part in rest.items())
    return clean("\n".join(line for line in lines if not line.endswith(": ")))


def listed(words: Iterable[object]) -> list[Value]:
    """Return those of a list that are text and not blank, trimmed."""
    return [word.strip() for word in words if isinstance(word, str) and word.strip()]


def _day(value: Value) -> date:
    if not isinstance(value, str):
        raise InvalidEntry("day", "invalid")
    return dates.iso_day(value)


def _clock(value: Value) -> time:
    if value is None or value == "":
        return NOON
    if not isinstance(value, str):
        raise InvalidEntry("time", "invalid")
    return dates.clock(value)


def _fitted(title: str, body: str) -> tuple[str, str]:
    """Move a title that is too long, or has several lines, to the top of the body."""
    if len(title) > TITLE_LIMIT or "\n" in title:
        title, body = "", f"{title}\n\n{body}".strip()
    if len(body) > BODY_LIMIT:
        raise InvalidEntry("body", "too_long")
    return title, body


def _plain(value: Value) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value)))
    if isinstance(value, dict):
        return ", ".join(f"{key} {_plain(part)}".strip() for key, part in value.items())
    if isinstance(value, bool):
        return "true" if value else "false"
    return value or ""
