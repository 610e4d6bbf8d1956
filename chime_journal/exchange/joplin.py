"""Joplin's JEX: a tar of <32 hex>.md files and resources/<id>.<ending>.

Each .md is words, an empty line, then lines of `key: value`; `type_` says what it is. Notebooks,
tags and photos are files of their own, so the parcel is walked through twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from chime_journal.errors import InvalidEntry
from chime_journal.exchange import dates, html_words
from chime_journal.exchange.entry import Left, Line, Skipped, Written, made, refused
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.photos import is_photo, sort_out, without_marks
from chime_journal.exchange.several import each_of, words_of

NOTE, FOLDER, RESOURCE, TAG, NOTE_TAG = "1", "2", "4", "5", "6"
HTML = "2"  # a note's markup_language
_ID = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_FIELD = re.compile(r"([a-z_]{2,40}):(?: (.*))?")
_MARK = re.compile(r"!\[[^\[\]\n]{0,300}\]\(:/([0-9a-f]{32})[^()\n]{0,200}\)", re.IGNORECASE)
_LINK = re.compile(r"(?<!!)\[[^\[\]\n]{0,300}\]\(:/([0-9a-f]{32})[^()\n]{0,200}\)", re.IGNORECASE)


@dataclass(slots=True)
class _Around:
    """What other files say about notes: notebooks, tags, and names of resources."""

    folders: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    tagged: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    resources: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)


def recognises(parcel: Parcel) -> bool:
    """Return whether there are files named as Joplin's, with a kind at their end."""
    return not parcel.alone and len(_items(parcel)) > 0


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each note. Raises ImportRefused."""
    around = _around(parcel)
    for name, source in each_of(parcel, _items(parcel)):
        if isinstance(source, Skipped):
            yield source
            continue
        text = words_of(source)
        if isinstance(text, Skipped):
            yield text
            continue
        words, fields = _parted(text)
        if fields.get("type_") == NOTE:
            yield _line(words, fields, around, parcel, terms)
        elif "type_" not in fields:
            yield Skipped("", "not_an_entry", name)


def _items(parcel: Parcel) -> list[str]:
    named = parcel.matching("*.md")
    return [name for name in named if _ID.fullmatch(PurePosixPath(name).stem)]


def _around(parcel: Parcel) -> _Around:
    found = _Around()
    for name in parcel.names:
        path = PurePosixPath(name)
        if path.suffix != ".md" and _ID.fullmatch(path.stem):
            found.files[path.stem.lower()] = name
    for _, source in each_of(parcel, _items(parcel)):
        text = "" if isinstance(source, Skipped) else words_of(source)
        if isinstance(text, Skipped):
            continue
        words, fields = _parted(text)
        kind, id_ = fields.get("type_"), fields.get("id", "").lower()
        if kind == FOLDER:
            found.folders[id_] = words.strip()
        elif kind == TAG:
            found.tags[id_] = words.strip()
        elif kind == RESOURCE:
            found.resources[id_] = words.strip().split("\n")[0]
        elif kind == NOTE_TAG:
            found.tagged[fields.get("note_id", "").lower()].append(fields.get("tag_id", "").lower())
    return found


def _parted(text: str) -> tuple[str, dict[str, str]]:
    """Return the words of an item and the fields below them."""
    lines = text.rstrip().split("\n")
    at = len(lines)
    fields: dict[str, str] = {}
    while at and (found := _FIELD.fullmatch(lines[at - 1])):
        fields.setdefault(found[1], found[2] or "")
        at -= 1
    return "\n".join(lines[:at]).strip(), fields


def _line(
    words: str, fields: dict[str, str], around: _Around, parcel: Parcel, terms: Terms
) -> Line:
    if fields.get("encryption_applied") == "1":
        return Skipped("", "entry_locked")
    title, _, body = words.partition("\n")
    try:
        said = fields.get("user_created_time") or fields.get("created_time", "")
        moment = dates.instant(said, terms.zone)
    except InvalidEntry as problem:
        return refused("", problem)
    photos, left = _media(body, around, parcel)
    body = without_marks(body, _MARK)
    if fields.get("markup_language") == HTML:
        body = html_words.read(body).words
    written = Written(
        moment=moment, title=title, body=body, rest=_rest(fields, around), photos=photos, left=left
    )
    return made("", written, terms.today)


def _rest(fields: dict[str, str], around: _Around) -> dict[str, Value]:
    tags: list[Value] = [
        around.tags[tag]
        for tag in around.tagged.get(fields.get("id", "").lower(), [])
        if tag in around.tags
    ]
    return {
        "notebook": around.folders.get(fields.get("parent_id", "").lower()),
        "tags": tags,
        "source": fields.get("source_url"),
    }


def _media(body: str, around: _Around, parcel: Parcel) -> tuple[tuple[str, ...], tuple[Left, ...]]:
    shown = [each[1].lower() for each in _MARK.finditer(body)]
    linked = [each[1].lower() for each in _LINK.finditer(body)]
    names = [around.files.get(id_, around.resources.get(id_) or f"{id_}.jpg") for id_ in shown]
    photos, left = sort_out(parcel, [name for name in names if is_photo(name)])
    others = [name for name in names if not is_photo(name)]
    others += [around.resources.get(id_, id_) for id_ in linked if id_ in around.resources]
    return photos, (*left, *(Left(name, "only_photos") for name in others))


FORMAT = Format("joplin", (".jex",), recognises, read)
