"""jrnl's text: "[2026-11-23 18:40] First sentence is the title. The rest is the text."

A bracket at the beginning of a line opens an entry only if a day stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.exchange import dates
from chime_journal.exchange.entry import NOON, Line, Written, made
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.parcel import Parcel
from chime_journal.model.moment import Moment

_OPENING = re.compile(r"^\[([^\]\n]{4,60})\](?: |$)", re.MULTILINE)
_OLDER = re.compile(r"^(\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?: |$)", re.MULTILINE)  # before version 2
_MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)
# Where jrnl itself ends a title: at the first line, or else the first sentence.
_SENTENCE = re.compile(r"[.!?\u2026\u203c\u203d\u2047-\u2049]['\u2019\"\u201d]?[\])]*\s+|[。！？]")  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where an entry begins, where its words begin, and when it was written."""

    begin: int
    words: int
    day: date
    clock: time


def recognises(parcel: Parcel) -> bool:
    """Return whether the first line of a file opens an entry."""
    head = parcel.head().decode("utf-8-sig", "replace").replace("\r\n", "\n").lstrip()
    return bool(head) and any(opening.begin == 0 for opening in _openings(head))


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each entry in order. Raises ImportRefused."""
    text = parcel.file().text()
    found = _openings(text)
    if not found:
        raise ImportRefused("no_entries")
    ends = [opening.begin for opening in found[1:]] + [len(text)]
    line, counted = 1, 0
    for opening, end in zip(found, ends, strict=True):
        line += text.count("\n", counted, opening.begin)
        counted = opening.begin
        title, body = _parted(text[opening.words : end])
        written = Written(moment=Moment(opening.day, opening.clock), title=title, body=body)
        yield made(str(line), written, terms.today)


def _openings(text: str) -> list[_Opening]:
    marks = list(_OPENING.finditer(text))
    first = text.lstrip()[:1]
    if first != "[":
        marks = list(_OLDER.finditer(text))
    month_first = dates.puts_month_first(mark[1] for mark in marks)
    found = []
    for mark in marks:
        try:
            day, clock = _when(mark[1], month_first=month_first)
        except InvalidEntry:
            continue  # a bracket in the text
        found.append(_Opening(mark.start(), mark.end(), day, clock))
    return found


def _when(said: str, *, month_first: bool) -> tuple[date, time]:
    day, at = dates.apart(said)
    clock = dates.clock(at) if at else NOON
    if _MONTH.fullmatch(day):
        return dates.iso_day(f"{day}-01"), clock
    return dates.any_day(day, month_first=month_first), clock


def _parted(words: str) -> tuple[str, str]:
    """Return title and text as jrnl parts them, with its star at the end of the title."""
    first, _, rest = words.strip().partition("\n")
    starred = first.rstrip().endswith("*")
    text = f"{first.strip(' *')}\n{rest}".strip() if starred else words.strip()
    end = text.find("\n") + 1
    if not end:
        sentence = _SENTENCE.search(text)
        end = sentence.end() if sentence else len(text)
    title = text[:end].strip()
    return f"{title} *" if starred else title, text[end:].strip()


FORMAT = Format("jrnl_text", (".txt", ".jrnl"), recognises, read)
