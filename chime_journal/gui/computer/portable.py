"""Whether the program itself was carried here: then this is somebody else's computer."""

from __future__ import annotations

from pathlib import Path

from chime_journal.gui.computer.drives import is_removable
from chime_journal.paths import program_folder

MARKER = "portable"


def is_portable(program: Path | None = None) -> bool:
    """Tell whether a `portable` marker lies beside the program, or it runs from a stick."""
    place = program or program_folder()
    return (place / MARKER).exists() or is_removable(place)
