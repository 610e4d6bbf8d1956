"""Why a file cannot be read, and why an entry is skipped, in words for the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.errors import ImportRefused


def refusal(problem: ImportRefused) -> str:
    """Return one or two sentences that name what is wrong with a file, and where."""
    tr = QCoreApplication.translate
    where = place(problem.where)
    sentences = {
        "not_a_file": tr("bring_in", "There is no file at this place any more."),
        "unreadable": tr("bring_in", "This file cannot be read. Check that its stick is in."),
        "too_large": tr("bring_in", "This file is larger than 256 MB. That is too large."),
        "empty": tr("bring_in", "This file is empty."),
        "unknown": tr("bring_in", "This is not a kind of file the app can read."),
        "no_entries": tr("bring_in", "There are no entries in this file."),
        "too_many": tr("bring_in", "There are too many entries in this file."),
        "cut_short": tr("bring_in", "The file stops too soon, at {place}. Copy it once more."),
        "damaged": tr("bring_in", "The file is damaged at {place}."),
        "not_utf8": tr("bring_in", "Letters at {place} cannot be read. Save the file as UTF-8."),
        "too_deep": tr("bring_in", "Something at {place} is not like a diary. It was not read."),
        "too_long": tr("bring_in", "Something at {place} is too large. It was not read."),
    }
    unknown = tr("bring_in", "This file cannot be read.")
    said = sentences.get(problem.reason, unknown).format(place=where)
    return f"{said} {tr('bring_in', 'Nothing was added.')}"


def place(where: str) -> str:
    """Return "line:column" or "line" in words."""
    tr = QCoreApplication.translate
    line, _, column = where.partition(":")
    numbers = {"line": _number(line), "column": _number(column)}
    if column:
        return tr("bring_in", "line {line}, letter {column}").format(**numbers)
    return tr("bring_in", "line {line}").format(**numbers)


def skipped(reason: str) -> str:
    """Return why one entry is not brought in."""
    tr = QCoreApplication.translate
    reasons = {
        "not_an_entry": tr("bring_in", "Skipped: this is not an entry."),
        "twice": tr("bring_in", "Skipped: the same entry stands above."),
        "day_invalid": tr("bring_in", "Skipped: it has no day like 2026-11-23."),
        "day_future": tr("bring_in", "Skipped: its day is still to come."),
        "day_too_early": tr("bring_in", "Skipped: its day is before the year 1000."),
        "time_invalid": tr("bring_in", "Skipped: it has no time like 18:40."),
        "body_empty": tr("bring_in", "Skipped: there are no words in it."),
        "body_too_long": tr("bring_in", "Skipped: it is longer than the app can hold."),
        "body_not_text": tr("bring_in", "Skipped: its words are not text."),
        "title_not_text": tr("bring_in", "Skipped: its title is not text."),
    }
    return reasons.get(reason, tr("bring_in", "Skipped."))


def _number(digits: str) -> str:
    return QLocale().toString(int(digits)) if digits.isdecimal() else digits
