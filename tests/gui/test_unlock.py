"""The unlock window: each outcome has its own words, and nothing is given away before it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.gui.computer.settings_file import Settings
from chime_journal.gui.dialogs.restore import RestoreCard
from chime_journal.gui.front.unlock import UnlockView
from tests.factory import WORDS
from tests.gui.stage import Stage, keep_journal


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    yield stage
    stage.end()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return keep_journal(tmp_path / "My journal")


def said_after(stage: Stage, folder: Path, words: str = WORDS) -> str:
    """Try to open a journal and return what the window says then."""
    stage.unlock.choose(folder)
    stage.give_words(words)
    stage.until(lambda: bool(stage.unlock.notice.words))
    return stage.unlock.notice.words


def test_a_shared_computer_preselects_and_names_nothing(stage: Stage, journal: Path) -> None:
    stage.start()
    assert stage.unlock.folder is None
    assert "Choose your journal" in stage.text("journal_name")
    assert "Shared computer" in stage.text("computer")
    assert stage.front.window.windowTitle() == "Notes"
    stage.press("open")
    assert stage.unlock.notice.words == "Choose your journal first, or start a new one."
    stage.close()


def test_a_journal_that_went_away_is_not_called_missing(stage: Stage, journal: Path) -> None:
    stage.start()
    stage.unlock.choose(journal)
    journal.rename(journal.with_name("Elsewhere"))
    stage.give_words()
    stage.until(lambda: bool(stage.unlock.notice.words))
    assert "not there now" in stage.unlock.notice.words
    stage.close()


def test_a_newcomer_meets_a_full_button_to_start_and_what_this_is(stage: Stage) -> None:
    stage.start()
    start, first = stage.find(QPushButton, "start_new"), stage.find(QPushButton, "open")
    assert start.text() == "Start a new journal"
    assert start.width() == first.width()
    assert start.mapTo(stage.unlock, QPoint()).y() > first.mapTo(stage.unlock, QPoint()).y()
    said = [label.text() for label in stage.unlock.findChildren(QLabel)]
    assert "A private journal. Only your words open it." in said
    stage.close()


def test_who_has_a_journal_meets_a_small_link_to_start(stage: Stage, journal: Path) -> None:
    stage.file.write(Settings(journal=journal))
    stage.new_front()
    stage.start()
    start, first = stage.find(QPushButton, "start_new"), stage.find(QPushButton, "open")
    assert start.isVisible()
    assert start.width() < first.width()
    stage.close()


def test_my_own_computer_preselects_the_last_journal(stage: Stage, journal: Path) -> None:
    stage.file.write(Settings(theme="dark", text_size=125, journal=journal))
    front = stage.new_front()
    stage.start()
    assert stage.unlock.folder == journal
    assert stage.text("journal_name") == "My journal"
    assert front.computer.looks.theme == "dark"
    assert front.window.focusWidget() is stage.unlock.words.line
    stage.close()


def test_a_stick_that_is_not_there_is_said_kindly(stage: Stage, journal: Path) -> None:
    stage.file.write(Settings(journal=journal.with_name("gone")))
    stage.new_front()
    stage.start()
    assert "not there now" in stage.unlock.notice.words
    stage.close()


def test_choosing_the_stick_itself_finds_the_journal_on_it(stage: Stage, journal: Path) -> None:
    stage.start()
    stage.open(journal.parent)
    assert stage.front.journal.folder == journal
    stage.close()


def test_the_four_refusals_have_four_different_messages(
    stage: Stage, journal: Path, tmp_path: Path
) -> None:
    stage.start()
    wrong = said_after(stage, journal, "plain grey heron by the sea")
    assert "did not open this journal" in wrong
    assert stage.unlock.words.line.selectedText(), "the words can be typed over at once"

    empty = tmp_path / "empty"
    empty.mkdir()
    none = said_after(stage, empty)

    newer = tmp_path / "newer"
    keep_journal(newer)
    for name in ("keys.json", "keys.bak"):
        keys = json.loads((newer / name).read_text())
        (newer / name).write_text(json.dumps(keys | {"version": 99}))
    too_new = said_after(stage, newer)

    database = journal / "journal-1.db"
    whole = bytearray(database.read_bytes())
    whole[5000:5100] = bytes(100)
    for at in range(0, len(whole), 4096):
        whole[at + 200] ^= 255
    database.write_bytes(whole)
    damaged = said_after(stage, journal)

    assert len({wrong, none, too_new, damaged}) == 4
    stage.press("offer_rescue")
    stage.press("rescue_backups")
    card = stage.find(RestoreCard, "restore_card")
    assert card.source.folder == journal
    stage.close()


def test_looks_picked_before_unlock_go_into_the_journal(stage: Stage, journal: Path) -> None:
    stage.start()
    bar = stage.unlock._bar
    bar._size.menu().actions()[3].trigger()
    bar._theme.menu().actions()[2].trigger()
    assert (stage.front.computer.looks.theme, stage.front.computer.looks.text_size) == ("dark", 150)
    assert not stage.file.exists
    stage.open(journal)
    assert (stage.front.computer.looks.theme, stage.front.computer.looks.text_size) == ("dark", 150)
    stage.close()
    opened = diary.open(journal, WORDS)
    kept = opened.preferences.read()
    opened.close()
    assert (kept.theme, kept.text_size) == ("dark", 150)


def test_saying_whose_computer_it_is_begins_and_ends_remembering(
    stage: Stage, journal: Path
) -> None:
    stage.start()
    stage.press("other_computer")
    assert stage.file.exists
    assert "My own computer" in stage.text("computer")
    stage.open(journal)
    assert stage.file.read().journal == journal
    stage.front.lock()
    stage.wait_locked()
    stage.press("other_computer")
    assert not stage.file.exists
    stage.close()


def test_a_program_on_a_stick_never_remembers(qtbot: QtBot, tmp_path: Path, journal: Path) -> None:
    stage = Stage(qtbot, tmp_path, portable=True)
    stage.file.write(Settings(journal=journal))
    front = stage.new_front(portable=True)
    stage.start()
    assert front.computer.shared
    assert stage.unlock.folder is None
    stage.close()


def test_caps_lock_is_noticed_from_the_letters_themselves(stage: Stage) -> None:
    stage.start()
    field = stage.unlock.words
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier

    def caps_lock_after(letter: str, modifier: Qt.KeyboardModifier) -> bool:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, modifier, letter)
        QApplication.sendEvent(field.line, press)
        return field._caps.isVisible()

    assert not caps_lock_after("H", shift)
    assert not caps_lock_after("e", none)
    assert caps_lock_after("R", none)
    assert caps_lock_after("7", none), "a number tells nothing new"
    assert caps_lock_after("o", shift)
    assert not caps_lock_after("n", none)
    assert field.words == "HeR7on"
    stage.close()


def test_support_is_there_before_unlock_and_leads_back(stage: Stage) -> None:
    stage.start()
    stage.press("support")
    assert not isinstance(stage.front.window.view, UnlockView)
    stage.press("back")
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_enter_opens_and_the_eye_shows_the_words(stage: Stage, journal: Path) -> None:
    stage.start()
    stage.unlock.choose(journal)
    line = stage.unlock.words.line
    stage.qtbot.keyClicks(line, WORDS)
    assert line.displayText() != WORDS
    line._eye.click()
    assert line.displayText() == WORDS
    stage.qtbot.keyClick(line, Qt.Key.Key_Return)
    stage.wait_open()
    stage.close()


def test_closing_while_the_key_is_derived_ends_with_the_journal_shut(
    stage: Stage, journal: Path
) -> None:
    stage.start()
    stage.unlock.choose(journal)
    stage.give_words()
    stage.close()
    diary.open(journal, WORDS).close()
