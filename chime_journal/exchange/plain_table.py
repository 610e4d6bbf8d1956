"""Any other table, such as CSV: the person says which column is what. The rest become lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from chime_journal.errors import InvalidEntry
from chime_journal.exchange import dates
from chime_journal.exchange.entry import NOON, Line, Skipped, Written, made, refused
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.question import Columns, Question, Role, WhichColumns
from chime_journal.exchange.table_text import delimiter_of, encoding_of, first_rows, rows
from chime_journal.model.moment import Moment

SHOWN = 5  # rows
HEAD = 1 << 16  # bytes the first rows are taken from
_CLUES = {
    Role.DATE: r"date|day|datum|tag|when|created.*|timestamp|full_date",
    Role.TIME: r"time|uhrzeit|zeit|clock|hour",
    Role.TITLE: r"title|titel|heading|subject|betreff|note_title",
    Role.TEXT: r"text|body|note|notes|entry|content|description|words|journal|eintrag|notiz",
    Role.TAGS: r"tags?|labels?|categor(?:y|ies)|activities",
}
_OFFSET = re.compile(r"(?:Z|[+-]\d{2}:?\d{2})$")


def recognises(parcel: Parcel) -> bool:
    """Return whether a file that stands alone has at least two columns and a name for a table."""
    if not parcel.alone or not parcel.matching("*.csv", "*.tsv"):
        return False
    head = parcel.head(length=HEAD)
    encoding = encoding_of(head)
    found = first_rows(head, encoding, delimiter_of(head, encoding), SHOWN)
    return b"\0\0" not in head and len(found) > 1 and len(found[0]) > 1


def asks(parcel: Parcel, terms: Terms) -> Question | None:
    """Ask which column is what; with an answer, ask again for its letters and its delimiter."""
    head = parcel.head(length=HEAD)
    if isinstance(terms.answer, Columns):
        encoding, delimiter = terms.answer.encoding, terms.answer.delimiter
    else:
        encoding = encoding_of(head)
        delimiter = delimiter_of(head, encoding)
    found = first_rows(head, encoding, delimiter, SHOWN)
    names = tuple(name.strip() for name in found[0]) if found else ()
    shown = tuple(tuple(row) for row in found[1 : SHOWN + 1])
    places = _guess(names)
    at = places.get(Role.DATE)
    days = [row[at] for row in shown if at is not None and at < len(row)]
    guess = Columns(places, dates.puts_month_first(days), encoding, delimiter)
    return WhichColumns(names, shown, guess)


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each row after the first. Raises ImportRefused."""
    columns = terms.answer
    if not isinstance(columns, Columns):
        question = asks(parcel, terms)
        columns = question.guess if isinstance(question, WhichColumns) else Columns({})
    found = rows(parcel.file(), columns.encoding, columns.delimiter)
    _, names = next(found, (1, []))
    for line, row in found:
        if len(row) > len(names):
            yield Skipped(str(line), "too_many_columns")
            continue
        try:
            yield made(str(line), _written(names, row, columns, terms), terms.today)
        except InvalidEntry as problem:
            yield refused(str(line), problem)


def _written(names: list[str], row: list[str], columns: Columns, terms: Terms) -> Written:
    said = {role: row[at].strip() for role, at in columns.places.items() if at < len(row)}
    others = {
        name.strip() or str(at + 1): row[at].strip()
        for at, name in enumerate(names)
        if at < len(row) and at not in columns.places.values()
    }
    rest: dict[str, Value] = {name: field for name, field in others.items() if field}
    if tags := said.get(Role.TAGS):
        rest = {"tags": tags, **rest}
    return Written(
        moment=_moment(said.get(Role.DATE, ""), said.get(Role.TIME, ""), columns, terms),
        title=said.get(Role.TITLE, ""),
        body=said.get(Role.TEXT, ""),
        rest=rest,
    )


def _moment(day: str, clock: str, columns: Columns, terms: Terms) -> Moment:
    """Return when a row was written; a date may have its time behind it."""
    if _OFFSET.search(day) and "T" in day and not clock:
        return dates.instant(day, terms.zone)
    day, behind = dates.apart(day)
    clock = clock or behind
    when = Moment(dates.any_day(day, month_first=columns.month_first), NOON)
    return replace(when, clock=dates.clock(clock)) if clock else when


def _guess(names: tuple[str, ...]) -> dict[Role, int]:
    found: dict[Role, int] = {}
    for role, clue in _CLUES.items():
        for at, name in enumerate(names):
            if re.fullmatch(clue, name.strip(), re.IGNORECASE) and at not in found.values():
                found[role] = at
                break
    return found


FORMAT = Format("table", (".csv", ".tsv"), recognises, read, asks)
