"""Nothing keeps the cover away, and nothing takes it off again but the person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.dialogs.bin import BinDialog
from chime_journal.gui.front.cover import Cover
from tests.gui.stage import Stage, keep_journal

HIDE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(keep_journal(tmp_path / "My journal"))
    yield stage
    stage.end()


def others(stage: Stage) -> list[QWidget]:
    """Return what could be seen in front of the cover."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for each in shown if each is not stage.front.window]


def test_the_key_hides_while_a_dialog_is_open(stage: Stage) -> None:
    dialog = BinDialog(stage.front.journal.session, stage.front.journal.workspace)
    dialog.open()
    stage.qtbot.waitExposed(dialog)
    stage.qtbot.keyClick(dialog, Qt.Key.Key_H, HIDE)
    assert isinstance(stage.front.window.view, Cover)
    assert others(stage) == []
    stage.wait_locked()
    assert isinstance(stage.front.window.view, Cover)


def test_other_keys_hide_nothing(stage: Stage) -> None:
    stage.qtbot.keyClick(stage.front.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert not isinstance(stage.front.window.view, Cover)


def test_a_calendar_that_is_open_goes(stage: Stage) -> None:
    day = QDateEdit(stage.front.journal.workspace)
    day.setCalendarPopup(True)
    day.setGeometry(0, 0, 200, 30)
    day.show()
    arrow = QPoint(day.width() - 8, day.height() // 2)
    stage.qtbot.mouseClick(day, Qt.MouseButton.LeftButton, pos=arrow)
    assert len(others(stage)) == 1
    stage.front.hide()
    assert others(stage) == []


def test_what_is_hidden_stays_hidden_when_the_screen_is_locked(stage: Stage) -> None:
    stage.front.hide()
    stage.front.lock()
    stage.wait_locked()
    assert isinstance(stage.front.window.view, Cover)
    assert stage.front.window.windowTitle() == "Calendar"
