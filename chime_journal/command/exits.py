"""How a job ended: one number for scripts and one line for people."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from chime_journal import errors
from chime_journal.gui.problems import explain


class Exit(IntEnum):
    """The exit codes of the process, as docs/command-line.md lists them."""

    DONE = 0
    UNEXPECTED = 1
    MISUSED = 2  # as argparse ends
    WORDS = 3
    NO_JOURNAL = 4
    IN_USE = 5
    DAMAGED = 6
    REFUSED = 7
    PLACE = 8
    STOPPED = 130  # as shells say of Ctrl+C


class Misused(Exception):
    """What was asked for does not fit together, in words for the screen."""


class NoWords(Exception):
    """The words that open or lock something did not come in, or will not do; in words."""


_CODES: dict[type[Exception], Exit] = {
    Misused: Exit.MISUSED,
    NoWords: Exit.WORDS,
    errors.WrongPassphrase: Exit.WORDS,
    errors.PassphraseRefused: Exit.WORDS,
    errors.NotAVault: Exit.NO_JOURNAL,
    errors.VaultTooNew: Exit.NO_JOURNAL,
    errors.VaultOutdated: Exit.NO_JOURNAL,
    errors.VaultInUse: Exit.IN_USE,
    errors.VaultDamaged: Exit.DAMAGED,
    errors.BackupDamaged: Exit.DAMAGED,
    errors.ImportRefused: Exit.REFUSED,
    errors.Cancelled: Exit.STOPPED,
}


def code(problem: Exception) -> Exit:
    """Return the exit code for a problem."""
    for kind in type(problem).__mro__:
        if kind in _CODES:
            return _CODES[kind]
    return Exit.PLACE if isinstance(problem, errors.ChimeError) else Exit.UNEXPECTED


def line(problem: Exception) -> str:
    """Return what happened and what can be done, on one line and without a word of the journal."""
    return " ".join(_words(problem).split())


def _words(problem: Exception) -> str:
    translate = QCoreApplication.translate
    if isinstance(problem, (Misused, NoWords)):
        return str(problem)
    if isinstance(problem, errors.ImportRefused):
        from chime_journal.gui.bring_back import words

        return words.refusal(problem)
    if isinstance(problem, errors.InvalidEntry) and problem.reason == "inside":
        return _inside()
    if isinstance(problem, errors.ExportFailed):
        if problem.reason == "inside":
            return _inside()
        if problem.reason == "there":
            return translate("command", "A file is there already. Choose another name.")
    if isinstance(problem, errors.PassphraseRefused):
        return translate(
            "command", "These words open the journal. Choose other words for the copy."
        )
    known = explain(problem)
    if known is None:
        return translate("command", "Something did not work: {kind}.").format(
            kind=type(problem).__qualname__
        )
    # What to do stands here for the window, where words that were typed are still on the screen.
    if isinstance(problem, (errors.DiskFull, errors.StoreUnreachable)):
        return known.happened
    return str(known)


def _inside() -> str:
    return QCoreApplication.translate(
        "command", "That place is inside the journal. Choose another place."
    )
