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
    tr = QCoreApplication.translate
    return {
        errors.WrongPassphrase: Problem(
            tr("problems", "Those words did not open this journal."),
            tr("problems", "Check Caps Lock and try again."),
        ),
        errors.KeysDamaged: Problem(
            tr("problems", "The files that hold the key cannot be read."),
            tr("problems", "Your recovery sheet still opens this journal."),
        ),
        errors.VaultDamaged: Problem(
            tr("problems", "Part of this journal is damaged."),
            tr("problems", "Nothing was changed. What is whole can be rescued."),
        ),
        errors.BackupDamaged: Problem(
            tr("problems", "This backup is damaged and does not open."),
            tr("problems", "Choose another backup."),
        ),
        errors.NotAVault: Problem(
            tr("problems", "There is no journal in this folder."),
            tr("problems", "Choose another folder, or start a new journal."),
        ),
        errors.VaultTooNew: Problem(
            tr("problems", "A newer version of this app wrote this journal."),
            tr("problems", "Open it with that version."),
        ),
        errors.VaultInUse: Problem(
            tr("problems", "This journal is already open somewhere."),
            tr("problems", "Close it there first, then try again."),
        ),
        errors.ReadingOnly: Problem(
            tr("problems", "You can read here, not write."),
            tr("problems", "The line at the top says why."),
        ),
        errors.VaultOutdated: Problem(
            tr("problems", "An older version of this app wrote this journal."),
            tr("problems", "Open it once where it can be written to. Then it can be read here."),
        ),
        errors.VaultReadOnly: Problem(
            tr("problems", "This place does not let the app write."),
            tr("problems", "Choose another folder, or take off the write lock."),
        ),
        errors.TooCostly: Problem(
            tr("problems", "This file asks for more memory than this computer can give."),
            tr("problems", "Close other programs, or use another computer."),
        ),
        errors.DiskFull: Problem(
            tr("problems", "There is no room left on this disk."),
            tr("problems", "Your words stay here. Make some room, then go on."),
        ),
        errors.StoreUnreachable: Problem(
            tr("problems", "The place where your journal is kept cannot be reached."),
            tr("problems", "Your words stay here. Put the stick back, then go on."),
        ),
        errors.FolderNotEmpty: Problem(
            tr("problems", "This folder already has something in it."),
            tr("problems", "Choose an empty folder, or a new name."),
        ),
        errors.Gone: Problem(
            tr("problems", "This is no longer here."),
            tr("problems", "It may be in the bin."),
        ),
        errors.PassphraseRefused: Problem(
            tr("problems", "These words open your own journal."),
            tr("problems", "Choose other words for what you share."),
        ),
        errors.ExportFailed: Problem(
            tr("problems", "The file could not be saved."),
            tr("problems", "Nothing is lost. Choose another place and try again."),
        ),
        errors.PrintFailed: Problem(
            tr("problems", "This could not be printed."),
            tr(
                "problems",
                "Nothing is lost. Look at the printer, then try again.",
            ),
        ),
        errors.LinesRefused: Problem(
            tr("problems", "The file with support lines of this place cannot be used."),
            tr("problems", "You see the lines of this app. Tell whoever looks after the file."),
        ),
        errors.ImportRefused: Problem(
            tr("problems", "This file cannot be read."),
            tr("problems", "Nothing was added. Choose another file."),
        ),
        errors.CopyOutdated: Problem(
            tr("problems", "Something was written after the copy was made."),
            tr("problems", "Nothing was removed. Make the copy again."),
        ),
        errors.Cancelled: Problem(
            tr("problems", "Stopped."),
            tr("problems", "Nothing was changed."),
        ),
    }


def _invalid(problem: errors.InvalidEntry) -> Problem:
    tr = QCoreApplication.translate
    reasons = {
        "future": tr("problems", "That day is still to come."),
        "too_early": tr("problems", "That day is before the year 1000."),
        "too_long": tr("problems", "That is more text than fits here."),
        "empty": tr("problems", "There are no words here yet."),
    }
    todo = {
        "future": tr("problems", "Choose today or an earlier day."),
        "too_early": tr("problems", "Choose a later day."),
        "too_long": tr("problems", "Make it shorter. Nothing is lost."),
        "empty": tr("problems", "Write a word or two first."),
    }
    unknown = Problem(
        tr("problems", "This cannot be kept as it is."), tr("problems", "Look at it once more.")
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
