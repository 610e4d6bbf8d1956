"""`ratings.csv`: one row for each check-in, RFC 4180, empty for what was skipped, and no total."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import TextIO

from chime_journal.diary.records.reading import Records
from chime_journal.diary.records.written import CHECKINS
from chime_journal.model.chime import Domain
from chime_journal.model.taken import Record

NAME = "ratings.csv"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # how a spreadsheet knows a command


def write(file: TextIO, records: Records, tick: Callable[[], None]) -> None:
    """Write the check-ins, oldest first; those in the bin are not in this file."""
    rows = csv.writer(file)
    notes = [f"{domain.value}_note" for domain in Domain]
    rows.writerow(["date", "time", *Domain, *notes, "hard", "hard_labels"])
    for checkin in records.each(CHECKINS):
        if checkin["binned_at"] is None:
            rows.writerow(_row(checkin))
        tick()


def _row(checkin: Record) -> list[str | int]:
    said = {each["domain"]: each for each in checkin["ratings"]}
    values = [said[domain]["value"] if domain in said else None for domain in Domain]
    notes = [said[domain]["note"] if domain in said else "" for domain in Domain]
    words = [*notes, checkin["hard"], " ".join(checkin["labels"])]
    return [
        checkin["day"],
        checkin["clock"],
        *("" if value is None else value for value in values),
        *map(_harmless, words),
    ]


def _harmless(words: str) -> str:
    """Return words that no spreadsheet takes for a command: those get a mark in front."""
    return f"'{words}" if words.startswith(_FORMULA) else words
