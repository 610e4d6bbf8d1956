"""Words that lock, as screens need them: proposed, weighed, and paid for when they are tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chime_journal.crypto.words import Hardness, hardness, propose

if TYPE_CHECKING:
    from chime_journal.crypto.kdf import Cost as Cost

__all__ = ["LEAST", "Hardness", "check_sheet", "cost_for", "hardness", "propose", "reads_as"]

LEAST = Hardness.SOME  # what may lock a journal


def cost_for(*, removable: bool) -> Cost:
    """Choose what one try at the words costs here; a stick is also opened on slower computers."""
    from chime_journal.crypto.kdf import calibrate

    return calibrate(removable)


def reads_as(typed: str, group: str) -> bool:
    """Say whether a typed group of a recovery sheet is the printed one, slips of the hand aside."""
    plain = "".join(letter for letter in typed if letter.isalnum()).upper()
    return plain.translate(str.maketrans("OIL", "011")) == group


def check_sheet(typed: str) -> None:
    """Look for slips in a typed recovery sheet, without any journal.

    Raises InvalidEntry("recovery") with reason "length", "character" or "typo".
    """
    from chime_journal.crypto.recovery import from_text

    from_text(typed)
