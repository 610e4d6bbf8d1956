"""jrnl's JSON export: {"tags": {"@x": 1}, "entries": [{title, body, date, time, tags, starred}]}.

Tags stand in jrnl's text already. A star is kept as jrnl writes it: a mark after the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import Line, read_entry
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import JsonText, Value
from chime_journal.exchange.parcel import Parcel

_OWN = frozenset({"date", "time", "title", "body", "tags", "starred"})
_HEAD = re.compile(rb'\s*\{\s*"(?:tags|entries)"\s*:')


def recognises(parcel: Parcel) -> bool:
    """Return whether a file that begins like this is jrnl's export."""
    return _HEAD.match(parcel.head().removeprefix(b"\xef\xbb\xbf")) is not None


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each entry of "entries" in order. Raises ImportRefused."""
    text, seen = JsonText(parcel.file()), False
    for key in text.fields():
        if key != "entries":
            text.skip()
            continue
        seen = True
        for place in text.elements():
            yield read_entry(str(place.line), _plain(text.value()), terms.today, _OWN)
    text.end()
    if not seen:
        raise ImportRefused("no_entries")


def _plain(value: Value) -> Value:
    """Return an entry with its star in the title and with tags that its text does not name."""
    if not isinstance(value, dict):
        return value
    title, body, tags = value.get("title"), value.get("body"), value.get("tags")
    if value.get("starred") is True and isinstance(title, str):
        value = {**value, "title": f"{title.rstrip()} *"}
    if isinstance(tags, list) and isinstance(body, str):
        text = f"{title} {body}".casefold()
        missing = [tag for tag in tags if isinstance(tag, str) and tag.casefold() not in text]
        value = {**value, "body": "\n\n".join(filter(None, (body.strip(), " ".join(missing))))}
    return value


FORMAT = Format("jrnl_json", (".json",), recognises, read)
