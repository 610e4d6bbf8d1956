"""Why a file cannot be read, and why an entry is skipped, in words for the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.diary.door import storable
from chime_journal.errors import ImportRefused

NAME = 60  # characters of a file's name that are shown


def refusal(problem: ImportRefused) -> str:
    """Return one or two sentences that name what is wrong with a file, and where."""
    tr = QCoreApplication.translate
    where = place(problem.where, problem.file)
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
        **_packed(),
    }
    unknown = tr("bring_in", "This file cannot be read.")
    said = sentences.get(problem.reason, unknown).format(place=where, file=quoted(problem.file))
    return f"{said} {tr('bring_in', 'Nothing was added.')}"


def _packed() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "missing": tr("bring_in", "A photo is no longer there."),
        "too_many_files": tr("bring_in", "There are too many files in it."),
        "too_large_together": tr("bring_in", "Its files together are larger than 2 GB."),
        "cut_short_inside": tr("bring_in", "The file stops too soon. Copy it once more."),
        "damaged_inside": tr("bring_in", "It is damaged at {file}. Copy it once more."),
        "locked": tr("bring_in", "It is locked at {file}. Save it once more without a lock."),
        "bomb": tr("bring_in", "What is packed at {file} could fill this computer."),
        "link_inside": tr("bring_in", "A link inside it leads to another place: {file}."),
        "twice_inside": tr("bring_in", "Two files inside it have the same name: {file}."),
        "way_out": tr("bring_in", "A file inside it wants to lie at another place: {file}."),
    }


def quoted(name: str) -> str:
    """Return the name of a file as it stands in a sentence, short and on one line."""
    plain = " ".join(storable(name).split())
    short = plain if len(plain) <= NAME else f"…{plain[-NAME:]}"
    return f"“{short}”" if short else QCoreApplication.translate("bring_in", "its beginning")


def place(where: str, file: str = "") -> str:
    """Return "line:column" or "line", of a file inside if there is one, in words."""
    tr = QCoreApplication.translate
    if not where:
        return quoted(file)
    if file:
        line = _number(where.partition(":")[0])
        return tr("bring_in", "line {line} of {file}").format(line=line, file=quoted(file))
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
