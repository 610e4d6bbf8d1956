"""Daylio's CSV export: full_date, time, mood, activities, note_title, note, and since 2026 scales.

Columns are read by name. A mood is the person's own word, so they say what it stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.exchange import dates, html_words, moods
from chime_journal.exchange.entry import NOON, Line, Written, made, refused
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.question import Question
from chime_journal.exchange.table_text import first_rows, rows
from chime_journal.model.moment import Moment

_NEEDED = frozenset({"full_date", "time", "mood"})
_READ = ("full_date", "date", "weekday", "time", "note_title", "note")


def recognises(parcel: Parcel) -> bool:
    """Return whether the first row has Daylio's names of columns."""
    (first, *_) = [*first_rows(parcel.head(), "utf-8-sig", ",", 0), []]
    return set(_names(first)) >= _NEEDED


def asks(parcel: Parcel, terms: Terms) -> Question | None:
    """Ask what the person's mood words stand for. Raises ImportRefused."""
    return moods.question(row.get("mood", "") for _, row in _rows(parcel))


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each row in order. Raises ImportRefused."""
    for line, row in _rows(parcel):
        try:
            yield made(str(line), _written(row, terms), terms.today)
        except InvalidEntry as problem:
            yield refused(str(line), problem)


def _rows(parcel: Parcel) -> Iterator[tuple[int, dict[str, str]]]:
    found = rows(parcel.file())
    _, first = next(found, (1, []))
    names = _names(first)
    if not set(names) >= _NEEDED:
        raise ImportRefused("no_entries", "1")
    for line, row in found:
        yield line, {name: field.strip() for name, field in zip(names, row, strict=False)}


def _written(row: dict[str, str], terms: Terms) -> Written:
    mood = row.get("mood", "")
    rest: dict[str, Value] = {
        name: html_words.read(field).words.replace(" | ", ", ")
        for name, field in row.items()
        if name not in _READ
    }
    ratings = moods.ratings(mood, terms)
    title = html_words.read(row.get("note_title", "")).words
    body = html_words.read(row.get("note", "")).words
    only_mood = not title and not body and not any(v for k, v in rest.items() if k != "mood")
    if only_mood and ratings:
        rest = {}
    elif only_mood and mood:
        body, rest = f"mood: {mood}", {}
    elif not title and not body:
        body, rest = "\n".join(f"{key}: {part}" for key, part in rest.items() if part), {}
    return Written(
        moment=Moment(dates.iso_day(row.get("full_date", "")), _clock(row.get("time", ""))),
        title=title,
        body=body,
        rest=rest,
        ratings=ratings,
        key=f"mood: {mood}",
    )


def _clock(said: str) -> time:
    return dates.clock(said) if said else NOON


def _names(row: list[str]) -> list[str]:
    return [name.strip().lower() for name in row]


FORMAT = Format("daylio", (".csv",), recognises, read, asks)
