"""Mini Diary and Mini Diarium as JSON.

Mini Diary: {"metadata", "entries": {"2026-11-23": {title, text, dateUpdated}}}, text in Markdown.
Mini Diarium: the same with entries as a list of {id, date, title, text, ...}, text in HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.exchange import dates, html_words
from chime_journal.exchange.entry import (
    NOON,
    Left,
    Line,
    Skipped,
    Written,
    listed,
    made,
    refused,
    text_of,
)
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import JsonText, Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.model.moment import Moment

_HEAD = re.compile(rb'\s*\{\s*"(?:metadata|entries)"\s*:')
_NAME = re.compile(rb'"application"\s*:\s*"Mini Diar(?:y|ium)"')
_DAY_FIRST = re.compile(rb'"entries"\s*:\s*\{\s*"\d{4}-\d{2}-\d{2}"\s*:')
_HTML = re.compile(r"</?(?:p|br|div|b|strong|em|i|ul|ol|li|h\d|img)\b[^<>]*>", re.IGNORECASE)
_OWN = frozenset({"id", "date", "title", "text", "dateUpdated", "dateCreated", "word_count"})


def recognises(parcel: Parcel) -> bool:
    """Return whether a file begins as Mini Diary's export does."""
    head = parcel.head().removeprefix(b"\xef\xbb\xbf")
    return bool(_HEAD.match(head) and (_NAME.search(head) or _DAY_FIRST.search(head)))


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each entry in order. Raises ImportRefused."""
    text, seen = JsonText(parcel.file()), False
    for key in text.fields():
        if key != "entries":
            text.skip()
            continue
        seen = True
        for line, day, value in _entries(text):
            yield _line(line, day, value, terms)
    text.end()
    if not seen:
        raise ImportRefused("no_entries")


def _entries(text: JsonText) -> Iterator[tuple[str, Value, Value]]:
    if text.peek() == "{":
        for day in text.fields():
            line = str(text.place().line)
            yield line, day, text.value()
        return
    for place in text.elements():
        value = text.value()
        yield str(place.line), value.get("date") if isinstance(value, dict) else None, value


def _line(line: str, day: Value, value: Value, terms: Terms) -> Line:
    if not isinstance(value, dict):
        return Skipped(line, "not_an_entry")
    try:
        if not isinstance(day, str):
            raise InvalidEntry("day", "invalid")
        moment = Moment(dates.iso_day(day[:10]), NOON)
        title, body = text_of(value, "title"), text_of(value, "text")
    except InvalidEntry as problem:
        return refused(line, problem)
    page = html_words.read(body) if _HTML.search(body) else html_words.Page(body)
    rest = {key: part for key, part in value.items() if key not in _OWN}
    tags = rest.get("tags")
    if isinstance(tags, list):
        rest["tags"] = listed(tags)
    left = tuple(Left("", "photo_inside") for _ in page.pictures)
    written = Written(moment=moment, title=title, body=page.words, rest=rest, left=left)
    return made(line, written, terms.today)


FORMAT = Format("mini_diary", (".json",), recognises, read)
