"""A plain JSON list of entries: [{"date": "2026-11-23", "time": "18:40", "title", "body"}, ...]."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chime_journal.exchange.entry import Found, Skipped, read_entry
from chime_journal.exchange.format import Format
from chime_journal.exchange.json_text import JsonText
from chime_journal.exchange.source import Source

_OWN = frozenset({"date", "time", "title", "body"})


def recognises(head: bytes) -> bool:
    """Return whether a file that begins like this is a JSON list."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"["


def read(source: Source, today: date) -> Iterator[Found | Skipped]:
    """Yield each entry of the list in order. Raises ImportRefused."""
    text = JsonText(source)
    for place in text.elements():
        yield read_entry(str(place.line), text.value(), today, _OWN)
    text.end()


FORMAT = Format("json_list", (".json",), recognises, read)
