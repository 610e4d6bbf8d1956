"""Dates along the lower edge of a chart: days, months or years, as many as fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

DAYS_OF_A_SHORT_SPAN = 62
DAYS_OF_A_YEAR = 366
LETTERS_BETWEEN = 2
Tick = tuple[int, str]  # the day as an ordinal, and its label


@dataclass(frozen=True, slots=True)
class DateNames:
    """How to write dates: twelve short month names, and the order of day and month."""

    months: tuple[str, ...]
    day: str = "{day} {month}"

    def of_day(self, day: date) -> str:
        return self.day.format(day=day.day, month=self.months[day.month - 1])


def date_ticks(first: date, last: date, letters: int, names: DateNames) -> list[Tick]:
    """Return the finest ticks between two days whose labels fit into a line of `letters`.

    Weeks begin on Monday. In a span of more than a year, each January carries its year.
    """
    ticks: list[Tick] = []
    for ticks in _finest_first(first, last, names):
        if ticks and sum(len(label) + LETTERS_BETWEEN for _, label in ticks) <= letters:
            return ticks
    return ticks[:1]


def _finest_first(first: date, last: date, names: DateNames) -> Iterator[list[Tick]]:
    span = last.toordinal() - first.toordinal() + 1
    if span <= DAYS_OF_A_SHORT_SPAN:
        for step in (1, 7, 14, 28):
            yield _days(first, last, step, names)
    for step in (1, 2, 3, 6):
        yield _months(first, last, step, names, years=span > DAYS_OF_A_YEAR)
    for step in (1, 2, 5, 10, 20, 50, 100, 200, 500):
        yield _years(first, last, step)


def _days(first: date, last: date, step: int, names: DateNames) -> list[Tick]:
    return [
        (ordinal, names.of_day(date.fromordinal(ordinal)))
        for ordinal in range(first.toordinal(), last.toordinal() + 1)
        if (ordinal - 1) % step == 0
    ]


def _months(first: date, last: date, step: int, names: DateNames, *, years: bool) -> list[Tick]:
    ticks = []
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        start = date(month // 12, month % 12 + 1, 1)
        if start >= first and month % 12 % step == 0:
            name = names.months[start.month - 1]
            ticks.append((start.toordinal(), str(start.year) if years and not month % 12 else name))
    return ticks


def _years(first: date, last: date, step: int) -> list[Tick]:
    starts = [date(year, 1, 1) for year in range(first.year, last.year + 1) if year % step == 0]
    return [(start.toordinal(), str(start.year)) for start in starts if start >= first]
