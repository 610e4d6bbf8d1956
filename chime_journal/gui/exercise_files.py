"""Exercises as their data files say. A file that cannot be used is left out, and named.

They lie in `resources/exercises/<language>/`, one file each, and staff of a centre may edit them.
So each file is read by itself, and a mistake in one says where it is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from chime_journal.gui import icons, library
from chime_journal.model.chime import Domain, SubTopic
from chime_journal.model.exercise import (
    ANY,
    FINGERS,
    HARD,
    Breathe,
    Circles,
    Columns,
    Exercise,
    Field,
    Hand,
    Lines,
    Parts,
    Pick,
    Place,
    Senses,
    Steady,
    Step,
    Words,
)

SOURCES = "sources.toml"  # lies beside the exercises and is none
DOMAINS = (*(domain.value for domain in Domain), HARD, ANY)
MOST_FIELDS, MOST_MINUTES, LONGEST_BREATH, MOST_ROUNDS = 5, 120, 20, 60
LINE = re.compile(r"at line (\d+)")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be used; `line` is 0 where a `field` says where to look."""

    file: str
    line: int = 0
    field: str = ""

    def __str__(self) -> str:
        translate = QCoreApplication.translate
        if self.line:
            said = translate(
                "exercises", "The exercise in {file} is left out: look at line {line}."
            )
        else:
            said = translate("exercises", "The exercise in {file} is left out: look at {field}.")
        return said.format(file=self.file, line=self.line, field=self.field)


@dataclass(frozen=True, slots=True)
class Found:
    """Every exercise that can be used, and the files that cannot."""

    exercises: tuple[Exercise, ...]
    refused: tuple[Refused, ...]

    def named(self, id: str) -> Exercise | None:
        """Return the exercise of an id, if there still is one."""
        return next((each for each in self.exercises if each.id == id), None)


class _Wrong(Exception):
    """A field says what it may not."""


def exercises() -> Found:
    """Read the exercises in the language on screen."""
    return read(library.folder("exercises"))


@lru_cache(maxsize=2)
def read(folder: Path) -> Found:
    """Read every exercise of a folder: in the order of what they are for, then by title."""
    found: list[Exercise] = []
    refused: list[Refused] = []
    for path in sorted(folder.glob("*.toml")):
        if path.name == SOURCES:
            continue
        try:
            found.append(_exercise(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))))
        except tomllib.TOMLDecodeError as error:
            hit = LINE.search(str(error))
            last = len(path.read_text(encoding="utf-8").splitlines())
            refused.append(Refused(path.name, int(hit[1]) if hit else last))
        except UnicodeDecodeError as error:
            refused.append(Refused(path.name, error.object[: error.start].count(b"\n") + 1))
        except _Wrong as wrong:
            refused.append(Refused(path.name, field=str(wrong)))
    found.sort(key=lambda each: (DOMAINS.index(each.domain), each.title))
    return Found(tuple(found), tuple(refused))


def _exercise(id_: str, row: Row) -> Exercise:
    steps = _steps(_rows(row, "step", 1))
    domain = _words(row, "domain")
    _check(domain in DOMAINS, "domain")
    topics = _list(row, "topics")
    _check(set(topics) <= set(SubTopic), "topics")
    return Exercise(
        id=id_,
        title=_words(row, "title"),
        icon=_icon(row),
        domain=domain,
        topics=topics,
        minutes=_number(row, "minutes", 1, MOST_MINUTES),
        about=_words(row, "about"),
        steps=steps,
        source=_words(row, "source", needed=False),
    )


def _icon(row: Row) -> str:
    name = _words(row, "icon")
    try:
        icons.svg(name)
    except KeyError as error:
        raise _Wrong("icon") from error
    return name


def _steps(rows: list[Row]) -> tuple[Step, ...]:
    steps: list[Step] = []
    for number, row in enumerate(rows, start=1):
        try:
            kind = _words(row, "kind")
            _check(kind in KINDS, "kind")
            nth = sum(type(step) is KINDS[kind][0] for step in steps) + 1
            key = _words(row, "id", needed=False) or (kind if nth == 1 else f"{kind}-{nth}")
            _check(key not in {step.key for step in steps}, "id")
            _check((kind == "steady") == (number == len(rows)), "kind")
            shared = {"key": key, "title": _words(row, "title")}
            shared["words"] = _words(row, "words", needed=False)
            made, rest = KINDS[kind]
            steps.append(made(**shared, **rest(row)))
        except _Wrong as wrong:
            raise _Wrong(f"step {number}, {wrong}") from wrong
    return tuple(steps)


def _check(good: bool, field: str) -> None:
    if not good:
        raise _Wrong(field)


def _words(row: Row, name: str, *, needed: bool = True) -> str:
    found = row.get(name, "")
    _check(isinstance(found, str) and (bool(found.strip()) or not needed), name)
    return str(found)


def _number(row: Row, name: str, least: int, most: int, usual: int | None = None) -> int:
    found = row.get(name, usual)
    _check(type(found) is int and least <= found <= most, name)
    return int(found or 0)


def _list(row: Row, name: str) -> tuple[str, ...]:
    found = row.get(name, [])
    good = isinstance(found, list) and all(isinstance(each, str) and each for each in found)
    _check(good and len(set(found)) == len(found), name)
    return tuple(found)


def _rows(row: Row, name: str, least: int, most: int = 100) -> list[Row]:
    found = row.get(name, [])
    _check(isinstance(found, list) and least <= len(found) <= most, name)
    _check(all(isinstance(each, dict) for each in found), name)
    return list(found)


def _fields(row: Row) -> tuple[Field, ...]:
    made = []
    for entry in _rows(row, "fields", 1, MOST_FIELDS + 1):
        number = _number(entry, "number", 0, 20, usual=0)
        hint = _words(entry, "hint", needed=False)
        made.append(Field(_words(entry, "id"), _words(entry, "label"), hint, number))
    _check(len({field.id for field in made}) == len(made), "fields")
    return tuple(made)


def _places(row: Row, name: str) -> tuple[Place, ...]:
    made = tuple(Place(_words(e, "id"), _words(e, "title")) for e in _rows(row, name, 2, 3))
    _check(len({place.id for place in made}) == len(made), name)
    return made


def _of_lines(row: Row) -> Row:
    fields = _fields(row)
    _check(len(fields) <= MOST_FIELDS, "fields")
    return {"fields": fields}


def _of_hand(row: Row) -> Row:
    fields = _fields(row)
    _check(tuple(field.id for field in fields) == FINGERS, "fields")
    return {"fields": fields}


def _of_steady(row: Row) -> Row:
    entry = row.get("field")
    _check(entry is None or isinstance(entry, dict), "field")
    return {"fields": _fields({"fields": [entry]}) if entry else ()}


def _of_pick(row: Row) -> Row:
    cards = _list(row, "cards")
    _check(bool(cards), "cards")
    return {"cards": cards, "most": _number(row, "most", 1, 10, usual=3)}


def _of_breathe(row: Row) -> Row:
    seconds = {name: _number(row, name, 1, LONGEST_BREATH) for name in ("inwards", "outwards")}
    return {**seconds, "rounds": _number(row, "rounds", 1, MOST_ROUNDS)}


# What each kind is, and what it takes from its part of the file besides title and words.
KINDS: dict[str, tuple[type[Step], Callable[[Row], Row]]] = {
    "lines": (Lines, _of_lines),
    "hand": (Hand, _of_hand),
    "parts": (Parts, lambda row: {}),
    "words": (Words, lambda row: {}),
    "columns": (
        Columns,
        lambda row: {"columns": _places(row, "columns"), "cards": _list(row, "cards")},
    ),
    "pick": (Pick, _of_pick),
    "circles": (Circles, lambda row: {"rings": _places(row, "rings")}),
    "senses": (Senses, _of_lines),
    "breathe": (Breathe, _of_breathe),
    "steady": (Steady, _of_steady),
}
