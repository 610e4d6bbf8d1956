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
    translate = QCoreApplication.translate
    match problem:
        case errors.ImportRefused():
            return _of_file(problem.reason)
        case errors.InvalidEntry(reason="too_many"):
            return translate(
                "pictures", "Twelve pictures fit in one reflection. Begin another one for more."
            )
        case errors.InvalidEntry():
            return translate("pictures", "This picture cannot be kept. Nothing was added.")
        case MemoryError():
            return translate(
                "pictures", "This computer has too little room for it. Close other programs first."
            )
    return None


def _of_file(reason: str) -> str:
    translate = QCoreApplication.translate
    damaged = translate("pictures", "This picture is damaged and does not open. Nothing was added.")
    return {
        "too_large": translate(
            "pictures", "This file has more than 30 MB. Save it smaller, then add it."
        ),
        "too_many_dots": translate(
            "pictures", "This picture is too large to open. Save it smaller, then add it."
        ),
        "phone_kind": translate(
            "pictures",
            "This kind of picture from a phone cannot be read. Save it as JPEG, then add it.",
        ),
        "unknown_kind": translate(
            "pictures",
            "This is not a picture this app can read. It reads JPEG, PNG, WebP, GIF and BMP.",
        ),
        "unreachable": translate(
            "pictures", "This file cannot be read now. Put the stick in, or choose another."
        ),
    }.get(reason, damaged)
