"""A plain JSON list of entries: [{"date": "2026-11-23", "time": "18:40", "title", "body"}, ...]."""

from __future__ import annotations

from collections.abc import Iterator

from chime_journal.exchange.entry import Line, read_entry
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import JsonText
from chime_journal.exchange.parcel import Parcel

_OWN = frozenset({"date", "time", "title", "body"})


def recognises(parcel: Parcel) -> bool:
    """Return whether a file that begins like this is a JSON list."""
    return parcel.head().removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"["


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each entry of the list in order. Raises ImportRefused."""
    text = JsonText(parcel.file())
    for place in text.elements():
        yield read_entry(str(place.line), text.value(), terms.today, _OWN)
    text.end()


FORMAT = Format("json_list", (".json",), recognises, read)
