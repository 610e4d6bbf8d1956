"""Standard Notes' backup: a zip with "Standard Notes Backup and Import File.txt", or that alone.

{"version", "items": [{uuid, content_type, content, created_at, updated_at}]}. A tag names its
notes, so the file is walked through twice. In a locked backup every content is one sealed text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.exchange import dates, html_words, lexical
from chime_journal.exchange.entry import Line, Skipped, Written, made, refused, text_of
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import JsonText, Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.model.moment import Moment

_HEAD = re.compile(rb'\s*\{\s*"(?:version|items|keyParams|auth_params)"\s*:')
_OWN = (b'"content_type"', b'"items"', b'"keyParams"')
_HTML = re.compile(r"</(?:p|div|b|strong|em|i|ul|ol|h\d)>", re.IGNORECASE)
_APP = "org.standardnotes.sn"


def recognises(parcel: Parcel) -> bool:
    """Return whether there is a backup file of Standard Notes."""
    return bool(_backups(parcel))


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each note in order. Raises ImportRefused, also for a locked backup."""
    tags: dict[str, list[Value]] = defaultdict(list)
    for _, _, item in _items(parcel):
        content = item.get("content")
        if item.get("content_type") == "Tag" and isinstance(content, dict):
            for note in _references(content):
                tags[note].append(content.get("title"))
    for line, place, item in _items(parcel):
        if item.get("content_type") == "Note" and item.get("deleted") is not True:
            yield _line(line, place, item, tags[str(item.get("uuid"))], terms)


def _backups(parcel: Parcel) -> list[str]:
    found = []
    named = parcel.matching("*.txt", "*.json") if parcel.alone else parcel.matching("*backup*.txt")
    for name in named:
        head = parcel.head(name).removeprefix(b"\xef\xbb\xbf")
        if _HEAD.match(head) and any(own in head for own in _OWN):
            found.append(name)
    return found[:1]


def _items(parcel: Parcel) -> Iterator[tuple[str, str, dict[str, Value]]]:
    """Yield the line, the file and the value of each item. Raises ImportRefused."""
    for name, source in parcel.files(_backups(parcel)):
        text, seen = JsonText(source), False
        for key in text.fields():
            if key != "items":
                text.skip()
                continue
            seen = True
            for place in text.elements():
                value = text.value()
                if not isinstance(value, dict):
                    continue
                if isinstance(value.get("content"), str):
                    raise ImportRefused("locked", str(place.line), name)
                yield str(place.line), parcel.at, value
        text.end()
        if not seen:
            raise ImportRefused("no_entries")


def _line(line: str, file: str, item: dict[str, Value], tags: list[Value], terms: Terms) -> Line:
    content = item.get("content")
    if not isinstance(content, dict):
        return Skipped(line, "not_an_entry", file)
    if content.get("trashed") is True:
        return Skipped(line, "binned", file)
    try:
        title, raw = text_of(content, "title"), text_of(content, "text")
        rest: dict[str, Value] = {"tags": tags} if tags else {}
        if content.get("starred") is True:
            rest["starred"] = True
        written = Written(
            moment=_moment(item, content, terms), title=title, body=_words(content, raw), rest=rest
        )
    except InvalidEntry as problem:
        return refused(line, problem, file)
    return made(line, written, terms.today, file)


def _words(content: dict[str, Value], raw: str) -> str:
    if content.get("noteType") == "super":
        try:
            return lexical.words(raw)
        except lexical.NoDocument:
            return raw
    return html_words.read(raw).words if _HTML.search(raw) else raw


def _moment(item: dict[str, Value], content: dict[str, Value], terms: Terms) -> Moment:
    """Return when a note was made; 1970 stands for "nobody knows", then when it was changed."""
    data = content.get("appData")
    own = data.get(_APP) if isinstance(data, dict) else None
    changed = own.get("client_updated_at") if isinstance(own, dict) else None
    for said in (item.get("created_at"), changed, item.get("updated_at")):
        if isinstance(said, str) and not said.startswith("1970"):
            return dates.instant(said, terms.zone)
    raise InvalidEntry("day", "invalid")


def _references(content: dict[str, Value]) -> Iterator[str]:
    given = content.get("references")
    for each in given if isinstance(given, list) else []:
        if isinstance(each, dict) and isinstance(each.get("uuid"), str):
            yield str(each["uuid"])


FORMAT = Format("standard_notes", (".zip", ".txt", ".json"), recognises, read)
