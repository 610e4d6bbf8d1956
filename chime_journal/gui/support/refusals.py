"""Why a centre's file of support lines is not used, in one sentence that names the place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from chime_journal.errors import LinesRefused
from chime_journal.gui.support.lines_file import FILE


def explain(trouble: LinesRefused) -> str:
    """Return the sentence for a refusal."""
    tr = QCoreApplication.translate
    reasons = {
        "unreadable": tr(
            "support", "{file} cannot be read, so you see the lines of this app alone."
        ),
        "too_long": tr("support", "{file} is too long, so you see the lines of this app alone."),
        "letters": tr(
            "support",
            "Line {line} of {file} is not plain text, so you see the lines of this app alone.",
        ),
        "grammar": tr(
            "support",
            "Line {line} of {file} is not clear, so you see the lines of this app alone.",
        ),
        "missing": tr(
            "support",
            "The part at line {line} of {file} has no \u201c{key}\u201d, "
            "so you see the lines of this app alone.",
        ),
        "unknown": tr(
            "support",
            "Line {line} of {file} has \u201c{key}\u201d, which has no place there, "
            "so you see the lines of this app alone.",
        ),
        "value": tr(
            "support",
            "In line {line} of {file} the \u201c{key}\u201d does not fit, "
            "so you see the lines of this app alone.",
        ),
        "twice": tr(
            "support",
            "Line {line} of {file} has an id for the second time, "
            "so you see the lines of this app alone.",
        ),
    }
    return reasons[trouble.reason].format(file=FILE, line=trouble.line, key=trouble.what)
