"""Why a file cannot be read, and why an entry is skipped, in words for the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.errors import ImportRefused


def refusal(problem: ImportRefused) -> str:
    """Return one or two sentences that name what is wrong with a file, and where."""
    translate = QCoreApplication.translate
    where = place(problem.where)
    sentences = {
        "not_a_file": translate("bring_in", "There is no file at this place any more."),
        "unreadable": translate(
            "bring_in", "This file cannot be read. Check that its stick is in."
        ),
        "too_large": translate("bring_in", "This file is larger than 256 MB. That is too large."),
        "empty": translate("bring_in", "This file is empty."),
        "unknown": translate("bring_in", "This is not a kind of file the app can read."),
        "no_entries": translate("bring_in", "There are no entries in this file."),
        "too_many": translate("bring_in", "There are too many entries in this file."),
        "cut_short": translate(
            "bring_in", "The file stops too soon, at {place}. Copy it once more."
        ),
        "damaged": translate("bring_in", "The file is damaged at {place}."),
        "not_utf8": translate(
            "bring_in", "Letters at {place} cannot be read. Save the file as UTF-8."
        ),
        "too_deep": translate(
            "bring_in", "Something at {place} is not like a diary. It was not read."
        ),
        "too_long": translate("bring_in", "Something at {place} is too large. It was not read."),
    }
    unknown = translate("bring_in", "This file cannot be read.")
    said = sentences.get(problem.reason, unknown).format(place=where)
    nothing = translate("bring_in", "Nothing was added.")
    return f"{said} {nothing}"


def place(where: str) -> str:
    """Return "line:column" or "line" in words."""
    translate = QCoreApplication.translate
    line, _, column = where.partition(":")
    numbers = {"line": _number(line), "column": _number(column)}
    if column:
        return translate("bring_in", "line {line}, letter {column}").format(**numbers)
    return translate("bring_in", "line {line}").format(**numbers)


def skipped(reason: str) -> str:
    """Return why one entry is not brought in."""
    translate = QCoreApplication.translate
    reasons = {
        "not_an_entry": translate("bring_in", "Skipped: this is not an entry."),
        "twice": translate("bring_in", "Skipped: the same entry stands above."),
        "day_invalid": translate("bring_in", "Skipped: it has no day like 2026-11-23."),
        "day_future": translate("bring_in", "Skipped: its day is still to come."),
        "day_too_early": translate("bring_in", "Skipped: its day is before the year 1000."),
        "time_invalid": translate("bring_in", "Skipped: it has no time like 18:40."),
        "body_empty": translate("bring_in", "Skipped: there are no words in it."),
        "body_too_long": translate("bring_in", "Skipped: it is longer than the app can hold."),
        "body_not_text": translate("bring_in", "Skipped: its words are not text."),
        "title_not_text": translate("bring_in", "Skipped: its title is not text."),
    }
    return reasons.get(reason, translate("bring_in", "Skipped."))


def _number(digits: str) -> str:
    return QLocale().toString(int(digits)) if digits.isdecimal() else digits
