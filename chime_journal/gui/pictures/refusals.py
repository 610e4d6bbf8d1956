"""Why a picture was not taken in, and what can be done. One sentence or two for each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from chime_journal import errors


def limits() -> str:
    """Say what a picture may be, before one is chosen."""
    return QCoreApplication.translate(
        "pictures",
        "A picture may have up to 30 MB. Up to 12 fit in one reflection. "
        "What the camera wrote into it, such as the place, is left out.",
    )


def explain(problem: Exception) -> str | None:
    """Return the words for a refusal, or None for what nobody foresaw."""
    tr = QCoreApplication.translate
    match problem:
        case errors.InvalidEntry(reason="too_many"):
            return tr(
                "pictures",
                "Twelve pictures fit in one reflection. Begin another one for more.",
            )
        case errors.InvalidEntry():
            return tr("pictures", "This picture cannot be kept. Nothing was added.")
        case errors.ImportRefused(reason="too_large"):
            return tr(
                "pictures",
                "This file has more than 30 MB. Save it smaller, then add it.",
            )
        case errors.ImportRefused(reason="too_many_dots"):
            return tr(
                "pictures",
                "This picture is too large to open. Save it smaller, then add it.",
            )
        case errors.ImportRefused(reason="phone_kind"):
            return tr(
                "pictures",
                "This kind of picture from a phone cannot be read. Save it as JPEG, then add it.",
            )
        case errors.ImportRefused(reason="unknown_kind"):
            return tr(
                "pictures",
                "This is not a picture this app can read. It reads JPEG, PNG, WebP, GIF and BMP.",
            )
        case errors.ImportRefused(reason="unreachable"):
            return tr(
                "pictures",
                "This file cannot be read now. Put the stick in, or choose another.",
            )
        case errors.ImportRefused():
            return tr(
                "pictures",
                "This picture is damaged and does not open. Nothing was added.",
            )
        case MemoryError():
            return tr(
                "pictures",
                "This computer has too little room for it. Close other programs first.",
            )
    return None
