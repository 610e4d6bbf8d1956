"""Markdown files with a day in the name or at the top, alone, in a folder or in a zip.

A file whose headings are days, "## 2026-11-23", is a diary in itself, as Mini Diarium saves one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time
from pathlib import PurePosixPath

from chime_journal.errors import InvalidEntry
from chime_journal.exchange import dates, front_matter
from chime_journal.exchange.entry import (
    NOON,
    Line,
    Skipped,
    Written,
    listed,
    made,
    refused,
)  # fmt: skip
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.photos import by_name, sort_out, without_marks
from chime_journal.exchange.several import each_of, words_of
from chime_journal.model.moment import Moment

_KINDS = ("*.md", "*.markdown", "*.txt")
_IN_NAME = re.compile(
    r"(?<!\d)(\d{4})[-_. /]?(\d{2})[-_. /]?(\d{2})(?!\d)"
    r"(?:[T _-]+(\d{2})[-_.:]?(\d{2})(?:[-_.:]?\d{2})?(?!\d))?"
)
_DAY_HEADING = re.compile(r"^##? (\d{4}-\d{2}-\d{2})[^\n]*$", re.MULTILINE)
_ENTRY_HEADING = re.compile(r"^### (.*)$", re.MULTILINE)
_NUMBERED = re.compile(r"Entry \d+")
_KIND = r"\.(?:jpe?g|jfif|png|webp|gif|bmp|heic|heif|avif)"
_IMAGE = re.compile(  # a photo that lies in the folder, not one of a web page
    rf"!\[[^\[\]\n]{{0,300}}\]\(<?(?![a-z]{{1,9}}://)([^][()<>!\n]{{1,300}}?{_KIND})>?"
    rf"(?: \"[^\"\n]{{0,300}}\")?\)"
    rf"|!\[\[([^][|!\n]{{1,300}}?{_KIND})(?:\|[^][\n]{{0,300}})?\]\]",
    re.IGNORECASE,
)
_DATES = ("date", "created", "creation date", "day", "datum")
_TIMES = ("time", "clock")
_OWN = frozenset({*_DATES, *_TIMES, "title"})


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a file that is an entry, and the line it begins on."""

    line: int
    moment: Moment
    title: str
    body: str


def recognises(parcel: Parcel) -> bool:
    """Return whether a file has a day in its name, or at its top."""
    names = parcel.matching(*_KINDS)
    if any(_IN_NAME.search(_stem(name)) for name in names):
        return True
    for name in names[:200]:
        head = parcel.head(name).decode("utf-8-sig", "replace").replace("\r\n", "\n")
        if _DAY_HEADING.search(head) or (head.startswith("---\n") and _has_day(head)):
            return True
    return False


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield the entry or entries of each file."""
    photos = _Photos(parcel)
    for name, source in each_of(parcel, parcel.matching(*_KINDS)):
        if isinstance(source, Skipped):
            yield source
            continue
        text = words_of(source)
        if isinstance(text, Skipped):
            yield text
            continue
        yield from _entries(name, text, photos, terms)


class _Photos:
    """Finds the file that a mark in a text means: beside it, or anywhere by its name."""

    def __init__(self, parcel: Parcel) -> None:
        self.parcel = parcel
        self._by_name = by_name(parcel)

    def meant(self, text: str, name: str) -> list[str]:
        found = []
        for mark in _IMAGE.finditer(text):
            found.append(self._file((mark[1] or mark[2]).strip().replace("%20", " "), name))
        return found

    def _file(self, said: str, name: str) -> str:
        parts: list[str] = [*PurePosixPath(name).parent.parts]
        for part in said.replace("\\", "/").split("/"):
            if part == "..":
                del parts[-1:]
            elif part not in ("", "."):
                parts.append(part)
        beside = "/".join(parts)
        if self.parcel.size(beside) is not None:
            return beside
        return self._by_name.get(PurePosixPath(said).name.lower(), PurePosixPath(said).name)


def _entries(name: str, text: str, photos: _Photos, terms: Terms) -> Iterator[Line]:
    fields, body, above = front_matter.parted(text)
    headings = list(_DAY_HEADING.finditer(body))
    try:
        if headings and not fields and not _IN_NAME.search(_stem(name)):
            yield from _diary(name, body, headings, photos, terms)
            return
        moment = _moment(name, fields, terms)
    except InvalidEntry as problem:
        yield refused("", problem)
        return
    title = fields.get("title")
    piece = _Piece(1 + above, moment, title if isinstance(title, str) else "", body)
    rest = {key: part for key, part in fields.items() if key.lower() not in _OWN}
    yield _made(piece, rest, name, photos, terms, where="")


def _diary(
    name: str, body: str, headings: list[re.Match[str]], photos: _Photos, terms: Terms
) -> Iterator[Line]:
    """Yield the entries of a file whose headings are days; one without a title is "Entry 2"."""
    ends = [each.start() for each in headings[1:]] + [len(body)]
    for heading, end in zip(headings, ends, strict=True):
        try:
            moment = Moment(dates.iso_day(heading[1]), NOON)
        except InvalidEntry as problem:
            yield refused(str(_line(body, heading.start())), problem)
            continue
        marks = list(_ENTRY_HEADING.finditer(body, heading.end(), end))
        begins = [(heading.end(), heading.end(), "")] if not marks else []
        begins += [(mark.start(), mark.end(), mark[1].strip()) for mark in marks]
        stops = [begin for begin, _, _ in begins[1:]] + [end]
        for (begin, words, title), stop in zip(begins, stops, strict=True):
            shown = "" if _NUMBERED.fullmatch(title) else title
            piece = _Piece(_line(body, begin), moment, shown, body[words:stop])
            yield _made(piece, {}, name, photos, terms, where=str(piece.line))


def _made(
    piece: _Piece, rest: dict[str, Value], name: str, photos: _Photos, terms: Terms, where: str
) -> Line:
    taken, left = sort_out(photos.parcel, photos.meant(piece.body, name))
    title, body = piece.title, without_marks(piece.body, _IMAGE)
    first, _, other = body.strip().partition("\n")
    if first.startswith("# ") and (not title or first[2:].strip() == title):
        title, body = first[2:].strip(), other
    if _is_only_a_day(title):
        title = ""
    written = Written(
        moment=piece.moment, title=title, body=body, rest=_tagged(rest), photos=taken, left=left
    )
    return made(where, written, terms.today)


def _tagged(rest: dict[str, Value]) -> dict[str, Value]:
    return {key: listed(part) if isinstance(part, list) else part for key, part in rest.items()}


def _moment(name: str, fields: dict[str, Value], terms: Terms) -> Moment:
    """Return when a file was written: what it says at its top, or else its name."""
    lower = {key.lower(): part for key, part in fields.items()}
    said = next((lower[key] for key in _DATES if isinstance(lower.get(key), str)), None)
    clock = next((lower[key] for key in _TIMES if isinstance(lower.get(key), str)), None)
    moment = _said(said, terms) if isinstance(said, str) and said else _named(name)
    if isinstance(clock, str) and clock:
        return replace(moment, clock=dates.clock(clock))
    return moment


def _said(said: str, terms: Terms) -> Moment:
    if re.search(r"\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$", said):
        return dates.instant(said, terms.zone) if said.endswith("Z") else dates.as_written(said)
    day, clock = dates.apart(said)
    return Moment(dates.any_day(day), dates.clock(clock) if clock else NOON)


def _named(name: str) -> Moment:
    """Return the day in the name of a file, or of its folders, e.g. 2026/11/23.md."""
    found = _IN_NAME.search(_stem(name)) or _IN_NAME.search(
        str(PurePosixPath(name).with_suffix(""))
    )
    if found is None:
        raise InvalidEntry("day", "nowhere")
    day = dates.iso_day("-".join(found.groups()[:3]))
    try:
        clock = time(int(found[4]), int(found[5])) if found[4] else NOON
    except ValueError:
        clock = NOON  # other numbers stand behind the day
    return Moment(day, clock)


def _stem(name: str) -> str:
    return PurePosixPath(name).stem


def _has_day(head: str) -> bool:
    fields, _, _ = front_matter.parted(head)
    return any(key.lower() in _DATES for key in fields)


def _is_only_a_day(title: str) -> bool:
    try:
        dates.any_day(title)
    except InvalidEntry:
        return False
    return True


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


FORMAT = Format("markdown", (".md", ".markdown", ".txt", ".zip"), recognises, read)
