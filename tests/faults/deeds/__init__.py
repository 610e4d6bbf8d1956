"""What a person does with a journal, each as a small program that is harmed while it runs.

A deed is done in three parts, all in one folder, its place. `prepare` lays out what is there
before. `work` does it and says, line by line, what was promised to be safe. `judge` looks at the
place afterwards and returns what is wrong with it, or nothing.
"""

from __future__ import annotations

from tests.faults.deeds import keys, moving, sharing, writing
from tests.faults.deeds.deed import Deed

DEEDS: tuple[Deed, ...] = (
    writing.SAVE,
    writing.EDIT,
    writing.DELETE,
    moving.BRING_IN,
    sharing.PDF,
    sharing.SEALED,
    keys.NEW_PASSPHRASE,
    keys.NEW_SHEET,
    moving.MIGRATE,
    moving.BACK_UP,
    moving.RESTORE,
    keys.MAKE,
    keys.RECOVER,
)

__all__ = ["DEEDS", "Deed"]
