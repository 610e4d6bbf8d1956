"""The app's own words in a book to keep."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from chime_journal.words import days

translate = QCoreApplication.translate


def proposed_title(name: str) -> str:
    """Return a title to begin with."""
    if not name.strip():
        return translate("book", "My journal")
    return translate("book", "From the journal of {name}").format(name=" ".join(name.split()))


def month(which: date) -> str:
    """Return e.g. "November 2026"."""
    return days.month(which)


def day(which: date) -> str:
    """Return e.g. "Tuesday 17 November 2026"."""
    return days.long_day(which)


def months(first: date, last: date) -> str:
    """Return what stands under the title, e.g. "May 2024 to November 2026"."""
    if (first.year, first.month) == (last.year, last.month):
        return month(first)
    words = translate("book", "{first} to {last}")
    return words.format(first=month(first), last=month(last))


def by(name: str, title: str) -> str:
    """Return whose book it is; empty without a name, or where the title says it."""
    plain = " ".join(name.split())
    return "" if plain and plain in title else plain


def contents() -> str:
    return translate("book", "What is in it")


def story() -> str:
    return translate("book", "My story")


def picture(kind: str, on: date, words: str) -> str:
    """Return what is on a picture, for who cannot see it."""
    if words.strip():
        return " ".join(words.split())
    if kind == "drawing":
        return translate("book", "A drawing from {day}").format(day=day(on))
    return translate("book", "A photo from {day}").format(day=day(on))
