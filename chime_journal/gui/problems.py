"""Every error in words: what happened, and what the person can do. One table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chime_journal import errors


@dataclass(frozen=True, slots=True)
class Problem:
    """Two short texts for the screen."""

    happened: str
    todo: str

    def __str__(self) -> str:
        return f"{self.happened} {self.todo}"


def _table() -> dict[type[Exception], Problem]:
    translate = QCoreApplication.translate
    return {
        errors.WrongPassphrase: Problem(
            translate("problems", "Those words did not open this journal."),
            translate("problems", "Check Caps Lock and try again."),
        ),
        errors.KeysDamaged: Problem(
            translate("problems", "The files that hold the key cannot be read."),
            translate("problems", "Your recovery sheet still opens this journal."),
        ),
        errors.VaultDamaged: Problem(
            translate("problems", "Part of this journal is damaged."),
            translate("problems", "Nothing was changed. What is whole can be rescued."),
        ),
        errors.BackupDamaged: Problem(
            translate("problems", "This backup is damaged and does not open."),
            translate("problems", "Choose another backup."),
        ),
        errors.NotAVault: Problem(
            translate("problems", "There is no journal in this folder."),
            translate("problems", "Choose another folder, or start a new journal."),
        ),
        errors.VaultTooNew: Problem(
            translate("problems", "A newer version of this app wrote this journal."),
            translate("problems", "Open it with that version."),
        ),
        errors.VaultInUse: Problem(
            translate("problems", "This journal is already open somewhere."),
            translate("problems", "Close it there first, then try again."),
        ),
        errors.ReadingOnly: Problem(
            translate("problems", "You can read here, not write."),
            translate("problems", "The line at the top says why."),
        ),
        errors.VaultOutdated: Problem(
            translate("problems", "An older version of this app wrote this journal."),
            translate(
                "problems", "Open it once where it can be written to. Then it can be read here."
            ),
        ),
        errors.VaultReadOnly: Problem(
            translate("problems", "This place does not let the app write."),
            translate("problems", "Choose another folder, or take off the write lock."),
        ),
        errors.TooCostly: Problem(
            translate("problems", "This file asks for more memory than this computer can give."),
            translate("problems", "Close other programs, or use another computer."),
        ),
        errors.DiskFull: Problem(
            translate("problems", "There is no room left on this disk."),
            translate("problems", "Your words stay here. Make some room, then go on."),
        ),
        errors.StoreUnreachable: Problem(
            translate("problems", "The place where your journal is kept cannot be reached."),
            translate("problems", "Your words stay here. Put the stick back, then go on."),
        ),
        errors.FolderNotEmpty: Problem(
            translate("problems", "This folder already has something in it."),
            translate("problems", "Choose an empty folder, or a new name."),
        ),
        errors.Gone: Problem(
            translate("problems", "This is no longer here."),
            translate("problems", "It may be in the bin."),
        ),
        errors.PassphraseRefused: Problem(
            translate("problems", "These words open your own journal."),
            translate("problems", "Choose other words for what you share."),
        ),
        errors.ExportFailed: Problem(
            translate("problems", "The file could not be saved."),
            translate("problems", "Nothing is lost. Choose another place and try again."),
        ),
        errors.PrintFailed: Problem(
            translate("problems", "This could not be printed."),
            translate(
                "problems",
                "Nothing is lost. Look at the printer, then try again.",
            ),
        ),
        errors.LinesRefused: Problem(
            translate("problems", "The file with support lines of this place cannot be used."),
            translate(
                "problems", "You see the lines of this app. Tell whoever looks after the file."
            ),
        ),
        errors.ImportRefused: Problem(
            translate("problems", "This file cannot be read."),
            translate("problems", "Nothing was added. Choose another file."),
        ),
        errors.NotACopy: Problem(
            translate("problems", "This is no other copy of your journal."),
            translate("problems", "Choose the folder of the other copy."),
        ),
        errors.CopyOutdated: Problem(
            translate("problems", "Something was written after the copy was made."),
            translate("problems", "Nothing was removed. Make the copy again."),
        ),
        errors.Cancelled: Problem(
            translate("problems", "Stopped."),
            translate("problems", "Nothing was changed."),
        ),
    }


def _invalid(problem: errors.InvalidEntry) -> Problem:
    translate = QCoreApplication.translate
    reasons = {
        "future": translate("problems", "That day is still to come."),
        "too_early": translate("problems", "That day is before the year 1000."),
        "too_long": translate("problems", "That is more text than fits here."),
        "empty": translate("problems", "There are no words here yet."),
    }
    todo = {
        "future": translate("problems", "Choose today or an earlier day."),
        "too_early": translate("problems", "Choose a later day."),
        "too_long": translate("problems", "Make it shorter. Nothing is lost."),
        "empty": translate("problems", "Write a word or two first."),
    }
    unknown = Problem(
        translate("problems", "This cannot be kept as it is."),
        translate("problems", "Look at it once more."),
    )
    if problem.reason not in reasons:
        return unknown
    return Problem(reasons[problem.reason], todo[problem.reason])


def explain(problem: Exception) -> Problem | None:
    """Return the words for a problem this app knows, or None for an unexpected one."""
    if isinstance(problem, errors.InvalidEntry):
        return _invalid(problem)
    table = _table()
    for kind in type(problem).__mro__:
        if kind in table:
            return table[kind]
    return None
