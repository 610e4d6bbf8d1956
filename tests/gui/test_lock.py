"""Locking: by key, by itself, and behind a neutral page; while locked nothing is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.front import Front
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.workspace import Workspace
from tests.gui.stage import Stage, bodies, keep_journal, write_half_a_sentence


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return keep_journal(tmp_path / "My journal")


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication, journal: Path) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(journal)
    yield stage
    stage.end()


def locked(front: Front) -> bool:
    """While locked no page and no session exists."""
    return front.journal is None and not front.window.findChildren(Workspace)


def test_lock_keeps_a_half_written_sentence_and_comes_back_to_its_page(
    stage: Stage, journal: Path
) -> None:
    write_half_a_sentence(stage, "I was about to say")
    stage.front.journal.workspace.lock_asked.emit()
    assert isinstance(stage.front.window.view, Cover), "covered before anything is stored"
    stage.wait_locked()
    stage.until(lambda: locked(stage.front))
    stage.give_words("these are not the words")
    stage.until(lambda: bool(stage.unlock.notice.words))
    assert locked(stage.front)
    stage.give_words()
    stage.wait_open()
    assert stage.front.journal.page == "journal"
    stage.close()
    assert "I was about to say" in bodies(journal)


def test_ctrl_l_locks(stage: Stage) -> None:
    stage.qtbot.keyClick(
        stage.front.journal.workspace, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier
    )
    stage.wait_locked()
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_on_a_shared_computer_the_locked_journal_is_chosen_but_not_named(stage: Stage) -> None:
    stage.front.lock()
    stage.wait_locked()
    assert stage.unlock.folder is not None
    assert "My journal" not in stage.text("journal_name")
    assert not stage.unlock.journal.toolTip()
    stage.close()


@pytest.mark.parametrize("back", ["escape", "click"])
def test_hide_shows_a_neutral_page_until_escape_or_a_click(stage: Stage, back: str) -> None:
    window = stage.front.window
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    stage.qtbot.keyClick(stage.front.journal.workspace, Qt.Key.Key_H, keys)
    cover = window.view
    assert isinstance(cover, Cover)
    assert window.windowTitle() == "Calendar"
    stage.wait_locked()
    assert window.view is cover, "the unlock window waits"
    stage.qtbot.keyClick(cover, Qt.Key.Key_A)
    assert window.view is cover
    if back == "escape":
        stage.qtbot.keyClick(cover, Qt.Key.Key_Escape)
    else:
        stage.qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)
    assert isinstance(window.view, UnlockView)
    assert window.windowTitle() == "Notes"
    stage.close()


def test_hide_works_on_the_unlock_window_too(stage: Stage) -> None:
    stage.front.lock()
    stage.wait_locked()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    stage.unlock.words.set_words("half typed")
    stage.qtbot.keyClick(stage.front.window, Qt.Key.Key_H, keys)
    assert isinstance(stage.front.window.view, Cover)
    stage.qtbot.keyClick(stage.front.window.view, Qt.Key.Key_Escape)
    assert isinstance(stage.front.window.view, UnlockView)
    assert stage.unlock.words.words == ""
    stage.close()


def test_it_locks_by_itself_and_says_so_half_a_minute_before(stage: Stage) -> None:
    bar = stage.front.journal.workspace.bar
    stage.clocks.pass_by(4 * 60 + 29)
    stage.watch.look()
    assert not bar.isVisible()
    stage.clocks.pass_by(2)
    stage.watch.look()
    assert bar.words == "Locking soon. Press any key to stay."

    stage.qtbot.keyClick(stage.front.window, Qt.Key.Key_Shift)
    assert not bar.isVisible()
    stage.clocks.pass_by(4 * 60)
    stage.watch.look()
    assert stage.front.journal is not None
    stage.clocks.pass_by(61)
    stage.watch.look()
    stage.wait_locked()
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_a_computer_that_slept_locks_by_the_wall_clock(stage: Stage) -> None:
    stage.clocks.wall += 3600  # the steady clock stood still
    stage.watch.look()
    stage.wait_locked()
    stage.close()


def test_the_key_that_wakes_a_computer_does_not_keep_it_open(stage: Stage) -> None:
    stage.clocks.wall += 7200
    QApplication.sendEvent(
        stage.front.window,
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier),
    )
    stage.wait_locked()
    stage.close()


def test_setting_the_clock_back_does_not_keep_it_open(stage: Stage) -> None:
    stage.clocks.wall -= 7200
    stage.clocks.steady += 301
    stage.watch.look()
    stage.wait_locked()
    stage.close()


def test_the_minutes_of_the_journal_hold(stage: Stage) -> None:
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.preferences.change(lock_minutes=1))
    stage.until(lambda: not session.busy)
    stage.clocks.pass_by(61)
    stage.watch.look()
    stage.wait_locked()
    stage.close()


def test_what_was_copied_here_is_gone_after_lock(stage: Stage) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("a sentence from the journal")
    stage.front.lock()
    stage.wait_locked()
    assert clipboard.text() == ""
    stage.close()


def test_open_dialogs_close_with_it(stage: Stage) -> None:
    stage.front.journal.workspace.go("settings")
    stage.until(lambda: not stage.front.journal.session.busy)
    stage.press("change_words")
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    assert any(each.isVisible() for each in shown)
    stage.front.hide()
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    assert not any(each.isVisible() for each in shown)
    stage.wait_locked()
    stage.close()


def test_hide_takes_a_typed_recovery_sheet_off_the_screen(stage: Stage) -> None:
    sheet = "7K3M-9QWX-AB2C"
    stage.front.lock()
    stage.wait_locked()
    stage.press("use_sheet")
    stage.qtbot.keyClicks(stage.find(QLineEdit, "sheet"), sheet)
    assert holding(sheet), "typed into the field on the screen"
    stage.front.hide()
    assert isinstance(stage.front.window.view, Cover)
    stage.until(lambda: not holding(sheet))
    stage.qtbot.keyClick(stage.front.window.view, Qt.Key.Key_Escape)
    assert isinstance(stage.front.window.view, UnlockView)
    stage.press("use_sheet")
    assert stage.find(QLineEdit, "sheet").text() == ""
    stage.close()


def holding(words: str) -> list[QLineEdit]:
    """Return the fields that hold these words, in sight or not."""
    fields = [each for each in QApplication.allWidgets() if isinstance(each, QLineEdit)]
    return [field for field in fields if words in field.text()]


def test_the_watch_tells_each_thing_once_a_pause(stage: Stage) -> None:
    told: list[str] = []
    stage.watch.rested.connect(lambda: told.append("rested"))
    for _ in range(4):
        stage.clocks.pass_by(6)
        stage.watch.look()
    assert told == ["rested"]
    QApplication.sendEvent(
        stage.front.window, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "a")
    )
    stage.clocks.pass_by(6)
    stage.watch.look()
    assert told == ["rested", "rested"]
    stage.close()
