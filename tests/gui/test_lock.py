"""Leaving a journal: lock, hide, nobody there, close - and not one sentence lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from chime_journal import diary, errors
from chime_journal.gui.cover import Cover
from chime_journal.gui.front import Front
from chime_journal.gui.journal.writing import WritingField
from chime_journal.gui.unlock import UnlockView
from chime_journal.gui.workspace import Workspace
from chime_journal.model.reflection import Filter
from tests.factory import CHEAP, WORDS, draft
from tests.gui.stage import Stage


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    folder = tmp_path / "My journal"
    opened, _ = diary.create(folder, WORDS, cost=CHEAP)
    opened.reflections.write(draft("The heron stood still."))
    opened.close()
    return folder


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication, journal: Path) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(journal)
    yield stage
    stage.end()


def bodies(folder: Path) -> list[str]:
    opened = diary.open(folder, WORDS)
    try:
        found = opened.reflections.list(Filter()).previews
        return [opened.reflections.read(each.id).body for each in found]
    finally:
        opened.close()


def write_half_a_sentence(stage: Stage, words: str) -> None:
    """Begin a reflection in the journal page's editor and do not pause."""
    workspace = stage.front.journal.workspace
    workspace.go("journal", "new")
    stage.until(lambda: not stage.front.journal.session.busy)
    editor = stage.find(WritingField, "body")
    editor.insertPlainText(words)


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


def test_closing_the_window_stores_and_shuts(stage: Stage, journal: Path) -> None:
    write_half_a_sentence(stage, "One more thing")
    stage.close()
    assert "One more thing" in bodies(journal)
    assert not (journal / "journal-1.db-wal").exists()


def refuse_writing(stage: Stage) -> list[Exception | None]:
    """Let the first page hold words that the disk refuses as long as the list holds an error."""
    trouble: list[Exception | None] = [errors.StoreUnreachable()]
    page = stage.front.journal.workspace.page
    session = stage.front.journal.session
    stored: list[str] = []

    def write(diary: object) -> object:
        if trouble[0] is not None:
            raise trouble[0]
        stored.append("stored")
        return diary.reflections.write(draft("The last words."))  # type: ignore[attr-defined]

    def flush() -> None:
        if not stored:
            session.change(page, write, None, lambda problem: None)

    page.flush = flush  # type: ignore[method-assign]
    return trouble


def test_words_that_cannot_be_stored_stay_covered_and_are_tried_again(
    stage: Stage, journal: Path
) -> None:
    trouble = refuse_writing(stage)
    stage.front.lock()
    cover = stage.front.window.view
    assert isinstance(cover, Cover)
    stage.until(lambda: "Saving is not done yet" in cover.line)
    assert stage.front.journal is not None
    trouble[0] = None
    stage.front.journal._again.start(0)
    stage.wait_locked()
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()
    assert "The last words." in bodies(journal)


def test_seeing_words_that_are_not_stored_needs_the_passphrase(stage: Stage, journal: Path) -> None:
    trouble = refuse_writing(stage)
    stage.front.hide()
    cover = stage.front.window.view
    stage.until(lambda: bool(cover.line))
    stage.qtbot.keyClick(cover, Qt.Key.Key_Escape)
    assert "not saved yet" in stage.unlock.notice.words
    assert not stage.front.journal.workspace.isVisible()
    stage.give_words("these are not the words")
    stage.until(lambda: "did not open" in stage.unlock.notice.words)
    stage.give_words()
    stage.until(lambda: stage.front.window.view is stage.front.journal.workspace)
    trouble[0] = None
    stage.front.lock()
    stage.wait_locked()
    stage.close()
    assert "The last words." in bodies(journal)


def test_words_that_cannot_be_stored_can_be_let_go(stage: Stage, journal: Path) -> None:
    refuse_writing(stage)
    stage.front.lock()
    cover = stage.front.window.view
    stage.until(lambda: bool(cover.line))
    stage.qtbot.keyClick(cover, Qt.Key.Key_Escape)
    stage.press("let_go")
    stage.wait_locked()
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()
    assert bodies(journal) == ["The heron stood still."]


def test_a_quiet_pause_brings_everything_into_the_main_file(stage: Stage, journal: Path) -> None:
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.reflections.write(draft("Written just now.")))
    stage.until(lambda: not session.busy)
    log = journal / "journal-1.db-wal"
    assert log.stat().st_size > 0
    stage.clocks.pass_by(6)
    stage.watch.look()
    stage.until(lambda: not session.busy)
    assert log.stat().st_size == 0
    stage.close()


def test_two_quiet_minutes_make_the_days_one_backup(stage: Stage, journal: Path) -> None:
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.reflections.write(draft("Written just now.")))
    for _ in range(2):
        stage.clocks.pass_by(121)
        stage.watch.look()
        stage.until(lambda: not session.busy)
        stage.watch.stir()
    assert len(diary.backups(journal)) == 1
    stage.close()


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
