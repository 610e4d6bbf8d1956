"""Why a reply did not come in, each in one sentence. Wrong words give no hint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from chime_journal import errors


def explain(problem: Exception) -> str | None:
    """Return the words for a refusal, or None for what is not about the file."""
    translate = QCoreApplication.translate
    match problem:
        case errors.ImportRefused():
            return _refused(problem.reason)
        case errors.WrongPassphrase():
            return translate(
                "reply", "Those words did not open this reply; they are those of your share."
            )
        case errors.TooCostly():
            return _refused("too_large")
        case errors.StoreUnreachable():
            return translate(
                "reply", "This file cannot be read now; put the stick in, or choose another."
            )
        case errors.Cancelled():
            return translate("reply", "Stopped, and nothing was added.")
        case errors.ExportFailed() | MemoryError():
            return translate(
                "reply", "This computer could not open the file; close other programs first."
            )
    return None


def _refused(reason: str) -> str:
    translate = QCoreApplication.translate
    damaged = translate("reply", "This reply is damaged or was changed, so nothing was added.")
    return {
        "other_journal": translate("reply", "This reply was made for another journal."),
        "twice": translate("reply", "This reply is here already."),
        "future": translate("reply", "This reply has a date after today, so it did not come in."),
        "too_large": translate(
            "reply", "This file asks for too much of this computer, so it stays shut."
        ),
        "too_new": translate(
            "reply", "A newer version of this app made it; open it with that one."
        ),
        "not_a_reply": translate(
            "reply", "This is not a reply; choose a file that ends in .chimereply."
        ),
    }.get(reason, damaged)
