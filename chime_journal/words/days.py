"""How days are written. Each language has its own patterns, in the letters of Qt's QLocale."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def long_day(day: date) -> str:
    """Return e.g. "Monday 23 November 2026"."""
    return _written(day, translate("days", "dddd d MMMM yyyy"))


def weekday(day: date) -> str:
    """Return e.g. "Monday 23 November"."""
    return _written(day, translate("days", "dddd d MMMM"))


def weekday_and_number(day: date) -> str:
    """Return e.g. "Monday 23"."""
    return _written(day, translate("days", "dddd d"))


def full_day(day: date) -> str:
    """Return e.g. "23 November 2026"."""
    return _written(day, date_pattern())


def day_words(day: date, near: date) -> str:
    """Return e.g. "3 May", with the year when it is not the year of `near`."""
    return day_of_year(day) if day.year == near.year else full_day(day)


def day_of_year(day: date) -> str:
    """Return e.g. "23 November"."""
    return _written(day, translate("days", "d MMMM"))


def short_day(day: date, today: date) -> str:
    """Return e.g. "Sun 22 Nov", with the year when it is another one."""
    if day.year != today.year:
        return short_date(day)
    return _written(day, translate("days", "ddd d MMM"))


def short_date(day: date) -> str:
    """Return e.g. "22 Nov 2026"."""
    return _written(day, translate("days", "d MMM yyyy"))


def number_of_day(day: date) -> str:
    """Return e.g. "23", as it stands before "to 29 November"."""
    return _written(day, translate("days", "d"))


def month(day: date) -> str:
    """Return e.g. "November 2026"."""
    return _written(day, translate("days", "MMMM yyyy"))


def with_clock(day: str, at: datetime) -> str:
    """Return a day that is written already, with a time behind it, e.g. "23 November, 14:03"."""
    return translate("days", "{day}, {time}").format(day=day, time=f"{at:%H:%M}")


def date_pattern() -> str:
    """Return the pattern of a whole date, for a field in which one is chosen."""
    return translate("days", "d MMMM yyyy")


def short_form() -> str:
    """Return how a day and a short month stand together below a chart, with named places."""
    return translate("days", "{day} {month}")


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
