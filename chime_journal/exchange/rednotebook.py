"""RedNotebook: a folder, or a zip of it, with a YYYY-MM.txt for each month.

Each is YAML, {day: {text, category: {entry: null}}}, with words in txt2tags. Older copies of a
month that lie beside it are passed over. A day has one entry and no time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import PurePosixPath

from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import NOON, Left, Line, Skipped, Written, made
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.photos import by_name, sort_out, without_marks
from chime_journal.exchange.plain_yaml import Node, PlainYaml
from chime_journal.exchange.several import words_of
from chime_journal.model.moment import Moment

Finder = Callable[[str], tuple[tuple[str, ...], tuple[Left, ...]]]

_MONTH = re.compile(r"(\d{4})-(\d{2})\.txt")
_COPY = re.compile(r"\d{4}-\d{2}\.(?:old|new|CONFLICT_BACKUP\S{0,40})\.txt")
_DAY = re.compile(rb"\s*(?:---[^\n]*\n)?\s*(?:\{|'?\"?\d{1,2}'?\"?:)|\s*\Z")
_IMAGE = re.compile(r'\[""([^"\n]{1,300})""(\.\w{2,5})(?:\?\d{1,5})?\]')
_LINK = re.compile(r'\[([^\["\n]{1,300}) ""([^"\n]{1,1000})""\]')
_HEADING = re.compile(r"^(={1,3}) *([^=\n].*?) *\1[ \t]*$", re.MULTILINE)
_ITALIC = re.compile(r"(?<![:/])//(?=[^\s/])([^\n]{1,500}?)(?<=[^\s:])//(?!/)")
_UNDER = re.compile(r"__(?=\S)([^\n]{1,500}?)(?<=\S)__")


def recognises(parcel: Parcel) -> bool:
    """Return whether there is a month of RedNotebook."""
    months = _months(parcel)
    return any(_DAY.match(parcel.head(name)) for name in months[:20])


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield the entry of each day; a month that is damaged is skipped from there on."""
    for name in parcel.matching("*.txt"):
        if _COPY.fullmatch(PurePosixPath(name).name):
            yield Skipped("", "older_copy", name)
    photos_of = _finder(parcel)
    for name, source in parcel.files(_months(parcel)):
        if source.length == 0:
            continue  # a month without a day
        text = words_of(source)
        if isinstance(text, Skipped):
            yield text
            continue
        try:
            for line, day, value in PlainYaml(text).entries():
                yield _line(str(line), name, day, value, photos_of, terms)
        except ImportRefused as problem:
            yield Skipped(problem.where, "file_damaged")


def _months(parcel: Parcel) -> list[str]:
    named = parcel.matching("*.txt")
    return [name for name in named if _MONTH.fullmatch(PurePosixPath(name).name)]


def _line(line: str, name: str, day: str, value: Node, photos_of: Finder, terms: Terms) -> Line:
    month = _MONTH.fullmatch(PurePosixPath(name).name)
    if not isinstance(value, dict) or month is None:
        return Skipped(line, "not_an_entry")
    try:
        moment = Moment(date(int(month[1]), int(month[2]), int(day)), NOON)
    except ValueError:
        return Skipped(line, "day_invalid")
    text = value.get("text")
    words = text if isinstance(text, str) else ""
    photos, left = photos_of(words)
    rest = {key: _entries(part) for key, part in value.items() if key != "text"}
    written = Written(
        moment=moment,
        body=_markdown(without_marks(words, _IMAGE)),
        rest={"tags" if key == "Tags" else key: part for key, part in rest.items()},
        photos=photos,
        left=left,
    )
    return made(line, written, terms.today)


def _entries(category: Node) -> Value:
    """Return what stands under a category: the entries, or the words of an older file."""
    if isinstance(category, dict):
        return list(category)
    return category


def _finder(parcel: Parcel) -> Finder:
    """Return what finds the photos of a text: by name, never where they lay on the computer."""
    there = by_name(parcel)

    def photos_of(words: str) -> tuple[tuple[str, ...], tuple[Left, ...]]:
        names = (PurePosixPath(f"{mark[1]}{mark[2]}").name for mark in _IMAGE.finditer(words))
        return sort_out(parcel, [there.get(name.lower(), name) for name in names])

    return photos_of


def _markdown(words: str) -> str:
    words = _LINK.sub(r"\1 (\2)", words)
    words = _HEADING.sub(lambda found: f"{'#' * len(found[1])} {found[2]}", words)
    words = _UNDER.sub(r"\1", _ITALIC.sub(r"*\1*", words))
    return words.replace('""', "")


FORMAT = Format("rednotebook", (".zip", ".txt"), recognises, read)
