"""The voice of this computer, or why it may not be used."""

from __future__ import annotations

import sys

from chime_journal.gui import language
from chime_journal.gui.aloud.aloud import Aloud, Why
from chime_journal.gui.computer.computer import Computer


def voice_here(computer: Computer) -> Aloud:
    """Make what reads aloud in the language on screen; on a shared computer it stays silent.

    There the system's voice could leave traces.
    """
    aloud = Aloud(_why_silent(computer))
    aloud.speak(language.current())
    return aloud


def _why_silent(computer: Computer) -> Why | None:
    if computer.portable or getattr(sys, "frozen", False):  # such a program has no voice inside
        return Why.PORTABLE
    return Why.SHARED if computer.shared else None
