"""Why a centre's file of support lines is not used, in one sentence that names the place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from chime_journal.errors import LinesRefused
from chime_journal.gui.support.lines_file import FILE


def explain(trouble: LinesRefused) -> str:
    """Return the sentence for a refusal."""
    translate = QCoreApplication.translate
    reasons = {
        "unreadable": translate(
            "support", "{file} cannot be read, so you see the lines of this app alone."
        ),
        "too_long": translate(
            "support", "{file} is too long, so you see the lines of this app alone."
        ),
        "letters": translate(
            "support",
            "Line {line} of {file} is not plain text, so you see the lines of this app alone.",
        ),
        "grammar": translate(
            "support",
            "Line {line} of {file} is not clear, so you see the lines of this app alone.",
        ),
        "missing": translate(
            "support",
            "The part at line {line} of {file} has no \u201c{key}\u201d, "
            "so you see the lines of this app alone.",
        ),
        "unknown": translate(
            "support",
            "Line {line} of {file} has \u201c{key}\u201d, which has no place there, "
            "so you see the lines of this app alone.",
        ),
        "value": translate(
            "support",
            "In line {line} of {file} the \u201c{key}\u201d does not fit, "
            "so you see the lines of this app alone.",
        ),
        "twice": translate(
            "support",
            "Line {line} of {file} has an id for the second time, "
            "so you see the lines of this app alone.",
        ),
    }
    return reasons[trouble.reason].format(file=FILE, line=trouble.line, key=trouble.what)
