"""Why a shared file did not open, and what can be done. Wrong words give no hint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from chime_journal import errors


def explain(problem: Exception) -> str | None:
    """Return the words for a refusal, or None for what nobody foresaw."""
    translate = QCoreApplication.translate
    match problem:
        case errors.WrongPassphrase():
            return translate(
                "review", "Those words did not open this file. Check Caps Lock and try again."
            )
        case errors.TooCostly() | errors.ImportRefused(reason="too_large"):
            return translate(
                "review",
                "This file asks for too much of this computer, so it stays shut. "
                "A file from this app does not do that.",
            )
        case errors.ImportRefused(reason="not_a_share"):
            return translate(
                "review",
                "This is not a shared file from this app. Choose one that ends in .chimeshare.",
            )
        case errors.ImportRefused(reason="too_new"):
            return translate(
                "review", "A newer version of this app made this file. Open it with that version."
            )
        case errors.ImportRefused():
            return translate("review", "This file is damaged. Ask for it to be saved again.")
        case errors.StoreUnreachable():
            return translate(
                "review", "This file cannot be read now. Put the stick in, or choose another."
            )
        case errors.Cancelled():
            return translate("review", "Stopped. The file is still shut.")
        case errors.ExportFailed() | MemoryError():
            return translate(
                "review", "This computer could not open the file. Close other programs first."
            )
    return None
