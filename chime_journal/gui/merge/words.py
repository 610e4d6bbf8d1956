"""What merging does, and why a copy cannot be merged, in words for the screen."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from chime_journal.errors import (
    Cancelled,
    InvalidEntry,
    NotACopy,
    VaultInUse,
    VaultOutdated,
    WrongPassphrase,
)
from chime_journal.gui.bring_back.words import new_things
from chime_journal.gui.problems import explain
from chime_journal.model.change import Kind
from chime_journal.model.merged import Merged

translate = QCoreApplication.translate

Group = tuple[str, str]  # what happens, and to which things


def groups(merged: Merged) -> list[Group]:
    """Return what a merge does, group by group; those without anything are left out."""
    twice = Counter(
        "reflections" if each.kind is Kind.REFLECTION else "story" for each in merged.twice
    )
    told = (
        (translate("merge", "Only in the other copy, so it comes over:"), merged.came),
        (translate("merge", "Changed there, or with more marks there:"), merged.changed - twice),
        (translate("merge", "Changed in both. Both texts are kept:"), twice),
        (translate("merge", "Deleted there, so it goes to the bin here:"), merged.binned),
        (translate("merge", "Its other words go to the bin, so none are lost:"), merged.beside),
    )
    found = [(title, new_things(things)) for title, things in told]
    return [(title, things) for title, things in found if things]


def refusal(problem: Exception) -> str:
    """Return one or two sentences that say why nothing was merged."""
    if isinstance(problem, NotACopy):
        if problem.reason == "same":
            return translate("merge", "This is the journal that is open. Choose its other copy.")
        return translate(
            "merge", "This is another journal, not a copy of yours. Nothing was changed."
        )
    if isinstance(problem, WrongPassphrase):
        return translate("merge", "Those words did not open it. Check Caps Lock and try again.")
    if isinstance(problem, VaultInUse):
        return translate("merge", "That copy is open in another window. Close it there first.")
    if isinstance(problem, VaultOutdated):
        return translate(
            "merge", "An older version of this app wrote that copy. Open it once by itself first."
        )
    if isinstance(problem, InvalidEntry):
        return translate(
            "merge", "A part of your plan would be too long. Make it shorter in one copy first."
        )
    if isinstance(problem, Cancelled):
        return translate("merge", "Stopped. Your journal is as it was.")
    known = explain(problem)
    return str(known) if known else translate("merge", "It did not work. Nothing was changed.")
