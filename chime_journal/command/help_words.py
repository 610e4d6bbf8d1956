"""What --help says of each job and each option."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def about(job: str) -> str:
    """Return what a job does."""
    translate = QCoreApplication.translate
    return {
        "import": translate(
            "command",
            "Bring in entries from another diary, or a copy that this app took out. All that is "
            "new comes in, or nothing. A backup is made first.",
        ),
        "export": translate(
            "command", "Take the journal out as one zip that any computer can read."
        ),
        "backup": translate(
            "command", "Make a backup and prove that it opens. Its place is printed."
        ),
        "verify": translate("command", "Read every page of the journal, and look for damage."),
    }[job]


def ending() -> str:
    """Return what is true of every job."""
    return QCoreApplication.translate(
        "command",
        "The words of the journal are read from the first line of standard input. Words of the "
        "journal are never printed.",
    )


def option(name: str) -> str:
    """Return what an option or an argument means."""
    return {**_for_all(), **_of_import(), **_of_export(), **_of_others()}[name]


def _for_all() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {"journal": translate("command", "the folder of the journal")}


def _of_import() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "format": translate("command", "what kind of file it is: {kinds}"),
        "file": translate("command", "the file, or the folder, to bring in"),
        "dry_run": translate(
            "command", "say what would come in, and line by line what would not; change nothing"
        ),
        "moods": translate(
            "command", "a TOML file with a number from 0 to 10 for each mood, as in: good = 7"
        ),
        "moods_as": translate("command", "the part of the check-in that these numbers are for"),
        "column": translate(
            "command", "which column of a table is what, by name or number; what is: {roles}"
        ),
        "month_first": translate("command", "days are written with the month first, as 11/17/2026"),
        "letters": translate("command", "how the letters of a table are kept"),
        "between": translate("command", "what stands between two columns of a table"),
        "no_column": translate("command", "not a pair such as date=Day: {said}"),
    }


def _of_export() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "target": translate("command", "the new file, or a folder for it"),
        "first_day": translate("command", "take out nothing written about an earlier day"),
        "last_day": translate("command", "take out nothing written about a later day"),
        "parts": translate(
            "command", "only these parts, with commas between: {parts}; all but bin are usual"
        ),
        "locked": translate(
            "command", "lock the copy with words of its own, on the second line of standard input"
        ),
        "replace": translate("command", "take the place of a file that is there"),
        "no_day": translate("command", "not a day such as 2026-11-17: {said}"),
        "no_part": translate("command", "not parts of a journal: {said}"),
    }


def _of_others() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "elsewhere": translate("command", "put it in this folder, and not beside the journal"),
        "if_due": translate(
            "command",
            "only if something changed and there is none of today; lets old ones go, as the "
            "window does",
        ),
        "backups": translate("command", "read every backup of the journal as well"),
    }
