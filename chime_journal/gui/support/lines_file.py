"""The file of support lines that a centre wrote: read, and checked line by line.

People write it by hand, so each refusal names the line of the file and the key on it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from chime_journal.errors import LinesRefused

FILE = "support-lines.toml"
LARGEST = 64 * 1024  # bytes
MOST = 50  # lines of one country, countries, and things in one list
LENGTHS = {"name": 80, "reach": 60, "about": 160, "emergency": 40, "emergency_about": 160}
LISTED = 200  # characters of one thing in a list
COUNTRY = re.compile(r"[a-z]{2}|other")
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
Entry = Mapping[str, object]
HEADER = re.compile(r"^\s*\[\[?\s*([\w.\s]+?)\s*\]\]?")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the file, from its heading: `first` is that line, `lines` where each key is."""

    first: int
    lines: Mapping[str, int]

    def at(self, key: str) -> int:
        """Return the line a key stands on, or the part's first line."""
        return self.lines.get(key, self.first)


@dataclass(frozen=True, slots=True)
class LineIn:
    """A line as the file has it."""

    part: Part
    id: str
    words: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    read: date

    def at(self, key: str) -> int:
        """Return where a key stands in the file."""
        return self.part.at(key)


@dataclass(frozen=True, slots=True)
class CountryIn:
    """A country as the file has it."""

    part: Part
    id: str
    words: Mapping[str, str]
    lines: tuple[LineIn, ...]

    def must_have(self, *keys: str) -> None:
        """Raise LinesRefused for the first of these keys that is not there."""
        for key in keys:
            if key not in self.words:
                raise LinesRefused("missing", self.part.first, key)

    def may_not_have(self, *keys: str) -> None:
        """Raise LinesRefused for the first of these keys that is there."""
        for key in keys:
            if key in self.words:
                raise LinesRefused("unknown", self.part.at(key), key)


def read(file: Path) -> tuple[CountryIn, ...]:
    """Return the countries of a file, none if there is no file. Raises LinesRefused."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise LinesRefused("unreadable") from error
    if len(data) > LARGEST:
        raise LinesRefused("too_long")
    try:
        text = data.decode("utf-8-sig")  # some editors put a mark before the first letter
    except UnicodeDecodeError as error:
        raise LinesRefused("letters", data[: error.start].count(b"\n") + 1) from error
    return _countries(_toml(text), _Headings(text))


def _toml(text: str) -> Entry:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = re.search(r"at line (\d+)", str(error))
        last = len(text.rstrip().splitlines()) or 1
        raise LinesRefused("grammar", int(told[1]) if told else last) from error
    except RecursionError as error:
        raise LinesRefused("grammar", 1) from error


class _Headings:
    """Where the headings of a file are, handed out in their order."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._next = {"country": 0, "country.line": 0}

    def part(self, heading: str) -> Part:
        """Return the next part under `heading`; without headings it begins at line 1."""
        first = self._find(heading, self._next[heading])
        if first is None:
            return Part(1, {})
        self._next[heading] = first + 1
        keys: dict[str, int] = {}
        for number, line in enumerate(self._lines[first + 1 :], start=first + 2):
            if HEADER.match(line):
                break
            if key := re.match(r"\s*([\w-]+)\s*=", line):
                keys.setdefault(key[1], number)
        return Part(first + 1, keys)

    def _find(self, heading: str, begin: int) -> int | None:
        for number in range(begin, len(self._lines)):
            found = HEADER.match(self._lines[number])
            if found and re.sub(r"\s", "", found[1]) == heading:
                return number
        return None


def _countries(data: Entry, headings: _Headings) -> tuple[CountryIn, ...]:
    top = Part(1, {})
    _know(data, top, {"read", "country"})
    usual = _day(data["read"], top) if "read" in data else None
    entries = _tables(data.get("country", []), top, "country")
    parts = [headings.part("country") for _ in entries]
    return tuple(
        _country(entry, part, usual, headings) for entry, part in zip(entries, parts, strict=True)
    )


def _country(entry: Entry, part: Part, usual: date | None, headings: _Headings) -> CountryIn:
    _know(entry, part, {"id", "name", "emergency", "emergency_about", "line"})
    name = _id(entry, part, COUNTRY)
    words = {key: _words(entry[key], part, key) for key in entry.keys() & LENGTHS.keys()}
    lines: list[LineIn] = []
    for each in _tables(entry.get("line", []), part, "line"):
        line = _line(each, headings.part("country.line"), usual)
        if any(line.id == other.id for other in lines):
            raise LinesRefused("twice", line.at("id"), "id")
        lines.append(line)
    return CountryIn(part, name, words, tuple(lines))


def _line(entry: Entry, part: Part, usual: date | None) -> LineIn:
    texts, lists = ("name", "reach", "about"), ("topics", "regions", "sources")
    _know(entry, part, {"id", "read", *texts, *lists})
    name = _id(entry, part, NAME)
    for key in (*texts, "sources", *(() if usual else ("read",))):
        if key not in entry:
            raise LinesRefused("missing", part.first, key)
    words = {key: _words(entry[key], part, key) for key in texts}
    listed = {key: _listed(entry[key], part, key) for key in lists if key in entry}
    if not listed["sources"]:
        raise LinesRefused("value", part.at("sources"), "sources")
    return LineIn(part, name, words, listed, _day(entry.get("read", usual), part))


def _know(entry: Entry, part: Part, known: set[str]) -> None:
    """Refuse a key that means nothing here: it may be a needed one, mistyped."""
    for key in entry:
        if key not in known:
            raise LinesRefused("unknown", part.at(key), key)


def _tables(value: object, part: Part, key: str) -> list[Entry]:
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise LinesRefused("value", part.at(key), key)
    if len(value) > MOST:
        raise LinesRefused("too_long")
    return value


def _id(entry: Entry, part: Part, shape: re.Pattern[str]) -> str:
    if "id" not in entry:
        raise LinesRefused("missing", part.first, "id")
    return _checked(entry["id"], part, "id", lambda text: bool(shape.fullmatch(text)))


def _words(value: object, part: Part, key: str) -> str:
    return _checked(value, part, key, lambda text: _is_one_line(text, LENGTHS[key]))


def _listed(value: object, part: Part, key: str) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST:
        raise LinesRefused("value", part.at(key), key)
    return tuple(_checked(one, part, key, lambda text: _is_one_line(text, LISTED)) for one in value)


def _checked(value: object, part: Part, key: str, fits: Callable[[str], bool]) -> str:
    if not isinstance(value, str) or not fits(value):
        raise LinesRefused("value", part.at(key), key)
    return value.strip()


def _is_one_line(text: str, most: int) -> bool:
    """Tell whether a text is seen as it is: not empty, no line breaks, no unseen signs."""
    return bool(text.strip()) and len(text) <= most and text.isprintable()


def _day(value: object, part: Part) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise LinesRefused("value", part.at("read"), "read")
    return value
