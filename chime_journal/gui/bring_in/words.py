"""Why a file cannot be read, and why an entry is skipped, in words for the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.diary.door import storable
from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import Left

NAME = 60  # characters of a file's name that are shown in a sentence
CELL = 28  # and in a table
SHORT = 14  # and in a sentence of a table


def refusal(problem: ImportRefused) -> str:
    """Return one or two sentences that name what is wrong with a file, and where."""
    translate = QCoreApplication.translate
    where = place(problem.where, problem.file)
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
        **_packed(),
    }
    unknown = translate("bring_in", "This file cannot be read.")
    said = sentences.get(problem.reason, unknown).format(place=where, file=quoted(problem.file))
    nothing = translate("bring_in", "Nothing was added.")
    return f"{said} {nothing}"


def short_place(where: str, file: str, *, whole: bool = False) -> str:
    """Return a place as a cell of a table shows it; all of a long name only if it is `whole`."""
    name = " ".join(storable(file).split())
    if not whole and len(name) > CELL:
        name = f"…{name[-CELL:]}"
    if not where:
        return name
    line = QCoreApplication.translate("bring_in", "line {line}").format(line=_number(where))
    return f"{name}, {line}" if name else line


def _packed() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "missing": translate("bring_in", "A photo is no longer there."),
        "missing_inside": translate("bring_in", "A picture is missing in it: {file}."),
        "wrong": translate("bring_in", "Something at {place} does not fit. It was changed."),
        "too_new": translate("bring_in", "A newer version of this app made this copy."),
        "too_many_files": translate("bring_in", "There are too many files in it."),
        "too_large_together": translate("bring_in", "Its files together are larger than 2 GB."),
        "cut_short_inside": translate("bring_in", "The file stops too soon. Copy it once more."),
        "damaged_inside": translate("bring_in", "It is damaged at {file}. Copy it once more."),
        "locked": translate(
            "bring_in", "It is locked at {file}. Save it once more without a lock."
        ),
        "bomb": translate("bring_in", "What is packed at {file} could fill this computer."),
        "link_inside": translate("bring_in", "A link inside it leads to another place: {file}."),
        "twice_inside": translate("bring_in", "Two files inside it have the same name: {file}."),
        "way_out": translate("bring_in", "A file inside it wants to lie at another place: {file}."),
    }


def quoted(name: str, most: int = NAME) -> str:
    """Return the name of a file as it stands in a sentence, short and on one line."""
    plain = " ".join(storable(name).split())
    short = plain if len(plain) <= most else f"…{plain[-most:]}"
    return f"“{short}”" if short else QCoreApplication.translate("bring_in", "its beginning")


def place(where: str, file: str = "") -> str:
    """Return "line:column" or "line", of a file inside if there is one, in words."""
    translate = QCoreApplication.translate
    if not where:
        return quoted(file)
    if file:
        line = _number(where.partition(":")[0])
        return translate("bring_in", "line {line} of {file}").format(line=line, file=quoted(file))
    line, _, column = where.partition(":")
    numbers = {"line": _number(line), "column": _number(column)}
    if column:
        return translate("bring_in", "line {line}, letter {column}").format(**numbers)
    return translate("bring_in", "line {line}").format(**numbers)


def kind(format: str) -> str:
    """Return what kind of file was recognised, as a sentence."""
    translate = QCoreApplication.translate
    kinds = {
        "day_one_json": translate("bring_in", "This is from Day One."),
        "day_one_classic": translate("bring_in", "This is from Day One Classic."),
        "daylio": translate("bring_in", "This is a table from Daylio."),
        "journey": translate("bring_in", "This is from Journey."),
        "joplin": translate("bring_in", "This is from Joplin."),
        "standard_notes": translate("bring_in", "This is a backup from Standard Notes."),
        "rednotebook": translate("bring_in", "This is from RedNotebook."),
        "mini_diary": translate("bring_in", "From Mini Diary or Mini Diarium."),
        "jrnl_text": translate("bring_in", "This is a text file from jrnl."),
        "jrnl_json": translate("bring_in", "This is a JSON file from jrnl."),
        "json_list": translate("bring_in", "This is a JSON list of entries."),
        "markdown": translate("bring_in", "These are Markdown files with days."),
        "table": translate("bring_in", "This is a table."),
    }
    return kinds.get(format, translate("bring_in", "This is a diary."))


def kinds() -> tuple[str, ...]:
    """Return the lines that say what can be brought in."""
    translate = QCoreApplication.translate
    return (
        translate("bring_in", "Files from Day One, Daylio and jrnl."),
        translate("bring_in", "Files from Journey, Joplin and RedNotebook."),
        translate("bring_in", "Files from Standard Notes and Mini Diary."),
        translate("bring_in", "Markdown or text files, each with a day in its name or at its top."),
        translate("bring_in", "Tables (CSV) and JSON lists."),
        translate("bring_in", "A copy of a journal that this app took out."),
    )


def skipped(reason: str) -> str:
    """Return why one entry, or one file, is not brought in."""
    translate = QCoreApplication.translate
    reasons = {
        "not_an_entry": translate("bring_in", "Skipped: this is not an entry."),
        "twice": translate("bring_in", "Skipped: the same entry stands above."),
        "day_invalid": translate("bring_in", "Skipped: it has no day like 2026-11-23."),
        "day_nowhere": translate("bring_in", "Skipped: no day in its name or at its top."),
        "day_future": translate("bring_in", "Skipped: its day is still to come."),
        "day_too_early": translate("bring_in", "Skipped: its day is before the year 1000."),
        "time_invalid": translate("bring_in", "Skipped: it has no time like 18:40."),
        "older_copy": translate("bring_in", "Skipped: an older copy of a month."),
        "binned": translate("bring_in", "Skipped: it lies in the bin there."),
        "entry_locked": translate("bring_in", "Skipped: it is locked."),
        "body_empty": translate("bring_in", "Skipped: there are no words in it."),
        "body_too_long": translate("bring_in", "Skipped: it is longer than the app can hold."),
        "body_not_text": translate("bring_in", "Skipped: its words are not text."),
        "title_not_text": translate("bring_in", "Skipped: its title is not text."),
        "too_many_columns": translate(
            "bring_in", "Skipped: it has more columns than the first row."
        ),
        "file_empty": translate("bring_in", "Skipped: this file is empty."),
        "file_too_large": translate("bring_in", "Skipped: this file is too large for one entry."),
        "file_damaged": translate("bring_in", "Skipped: this file is damaged."),
        "file_not_utf8": translate(
            "bring_in", "Skipped: its letters cannot be read. Save it as UTF-8."
        ),
        "body_only_photos": translate(
            "bring_in", "Skipped: no words, and only photos can come along."
        ),
    }
    if reason.startswith("body_photo_"):
        return translate("bring_in", "Skipped: no words, and its photo cannot come along.")
    return reasons.get(reason, translate("bring_in", "Skipped."))


def left(thing: Left, *, whole: bool = True) -> str:
    """Return what of an entry stays outside, and why; a long name in short unless it is `whole`."""
    translate = QCoreApplication.translate
    reasons = {
        "photo_missing": translate("bring_in", "The photo {name} is not in it."),
        "photo_too_large": translate("bring_in", "The photo {name} has more than 30 MB."),
        "photo_too_many_dots": translate("bring_in", "The photo {name} is too large to open."),
        "photo_phone_kind": translate(
            "bring_in", "{name} is a kind of photo this app cannot read."
        ),
        "photo_unknown_kind": translate("bring_in", "{name} is not a photo this app can read."),
        "photo_damaged": translate("bring_in", "The photo {name} is damaged."),
        "photo_one_too_many": translate(
            "bring_in", "Only 12 photos fit. The photo {name} is left out."
        ),
        "photo_inside": translate("bring_in", "A photo inside the text cannot come along."),
        "only_photos": translate("bring_in", "Only photos can come along. Left out: {name}."),
    }
    said = reasons.get(thing.reason, translate("bring_in", "Left out: {name}."))
    return said.format(name=quoted(thing.name, NAME if whole else SHORT))


def _number(digits: str) -> str:
    return QLocale().toString(int(digits)) if digits.isdecimal() else digits
