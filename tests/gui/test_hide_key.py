"""The key that hides is heard as long as its window lives, and no longer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from chime_journal.gui.front.hide_key import HideKey
from tests.gui.stage import Stage


def test_it_goes_with_its_window(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    # Each one that stays would be asked about every event of the program.
    (heard,) = stage.front.window.findChildren(HideKey)
    stage.end()
    qtbot.waitUntil(lambda: not isValid(heard))
