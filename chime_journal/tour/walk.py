"""The order of the day."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from chime_journal.gui.computer import Computer
from chime_journal.gui.front import Front
from chime_journal.gui.settings_file import SettingsFile
from chime_journal.tour import beginning
from chime_journal.tour.album import SIZE, Album
from chime_journal.tour.day import Day
from chime_journal.tour.guide import Guide, Lost

PARTS: tuple[Callable[[Day], None], ...] = (
    beginning.start,
    beginning.lock_and_unlock,
)


def walk(app: QApplication, folder: Path) -> int:
    """Walk through the day in a private place; return 0 only if each step really happened."""
    folder.mkdir(parents=True, exist_ok=True)
    began = monotonic()
    with tempfile.TemporaryDirectory() as place:
        # The settings file lies in the private place, so nothing of the day is remembered here.
        front = Front(Computer(SettingsFile(Path(place) / "settings.json")))
        front.window.resize(SIZE)
        guide = Guide(front)
        day = Day(guide, Album(guide, folder), folder, Path(place))
        try:
            for part in PARTS:
                part(day)
        except Lost as problem:
            print(f"The tour stopped: {problem}.", file=sys.stderr)
            return 1
        finally:
            _end(front, guide)
    print(f"All of it happened, in {monotonic() - began:.0f} seconds. See {folder}.")
    return 0


def _end(front: Front, guide: Guide) -> None:
    ended: list[bool] = []
    front.finished.connect(lambda: ended.append(True))
    front.close()
    guide.until(lambda: bool(ended), "the window closes")
