"""Back into a journal without its words, and back to an earlier day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.gui.dialogs import restore
from chime_journal.gui.dialogs.recover import RecoverCard
from chime_journal.gui.dialogs.restore import RestoreCard
from chime_journal.gui.front.unlock import UnlockView
from tests.factory import CHEAP, WORDS
from tests.gui.stage import Stage, keep_journal
from tests.gui.test_unlock import said_after


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    yield stage
    stage.end()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return keep_journal(tmp_path / "My journal")


def make(folder: Path) -> tuple[Path, str]:
    """Make a journal; return its folder and its recovery sheet."""
    opened, sheet = diary.create(folder, WORDS, cost=CHEAP)
    opened.close()
    return folder, sheet


def test_lost_key_files_lead_to_the_recovery_sheet(stage: Stage, tmp_path: Path) -> None:
    folder, sheet = make(tmp_path / "j")
    for name in ("keys.json", "keys.bak"):
        (folder / name).write_text("x")
    stage.start()
    assert "recovery sheet" in said_after(stage, folder)
    stage.press("offer_sheet")
    card = stage.find(RecoverCard, "recover")
    card.sheet.setText(sheet)
    stage.press("recover_on")
    stage.until(card.words.isVisible)
    new = "three small boats in the harbour"
    card.words.first.set_words(new)
    card.words.again.set_words(new)
    stage.press("recover_on")
    stage.wait_open()
    stage.close()
    diary.open(folder, new).close()


def test_the_recovery_sheet_forgives_and_names_slips(stage: Stage, tmp_path: Path) -> None:
    _, sheet = make(tmp_path / "j")
    other, _ = make(tmp_path / "other")
    stage.start()
    stage.unlock.choose(other)
    stage.press("use_sheet")
    card = stage.find(RecoverCard, "recover")

    def said(text: str) -> str:
        card.sheet.setText(text)
        stage.press("recover_on")
        return card.notice.words

    wrong = ("0" if sheet[0] != "0" else "1") + sheet[1:]
    assert "nine groups" in said(sheet[:-2])
    assert "never on a sheet" in said(sheet[:-1] + "?")
    assert "not right" in said(wrong)
    said(f"  {sheet.lower().replace('-', ' ')} ")
    stage.until(lambda: bool(card.notice.words))
    assert "does not belong" in card.notice.words
    assert not card.words.isVisible(), "no words are chosen for a sheet that opens nothing"
    assert card.sheet.text(), "what was typed stays"
    stage.press("recover_back")
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_a_backup_comes_back_into_a_new_folder_with_the_words_of_its_day(
    stage: Stage, journal: Path
) -> None:
    opened = diary.open(journal, WORDS)
    opened.back_up()
    new = "three small boats in the harbour"
    opened.change_passphrase(WORDS, new)
    opened.close()
    before = sorted(path.name for path in journal.iterdir())
    stage.start()
    stage.unlock.choose(journal)
    stage.press("restore")
    card = stage.find(RestoreCard, "restore_card")
    stage.until(lambda: bool(card.backups.values))
    target = card.target.folder
    assert target.parent == journal.parent
    assert not target.exists()
    stage.press("restore_it")
    stage.until(lambda: "It is back" in card.notice.words)
    assert "words of that day" in card.notice.words
    assert sorted(path.name for path in journal.iterdir()) == before
    stage.press("restore_it")
    assert stage.unlock.folder == target
    stage.give_words(WORDS)
    stage.wait_open()
    stage.close()


def test_a_picked_backup_comes_back_beside_the_journal_and_not_into_it(
    stage: Stage, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = diary.open(journal, WORDS)
    backup = opened.back_up()
    opened.close()
    stage.start()
    stage.press("restore")
    card = stage.find(RestoreCard, "restore_card")
    monkeypatch.setattr(restore, "open_file", lambda *_: backup.path)
    stage.press("backup_file")
    stage.until(lambda: card.target.folder is not None)
    assert card.target.folder.parent == journal.parent
    monkeypatch.setattr(restore, "choose_folder", lambda *_: journal / "backups")
    stage.press("restore_into_choose")
    assert card.target.folder.parent == journal.parent
    stage.close()


@pytest.mark.parametrize("way", ["use_sheet", "restore"])
def test_on_a_shared_computer_a_locked_journal_is_named_nowhere(
    stage: Stage, journal: Path, way: str
) -> None:
    stage.start()
    stage.open(journal)
    stage.front.lock()
    stage.wait_locked()
    stage.press(way)
    shown = [each.text() for each in stage.front.window.view.findChildren(QLabel)]
    assert "The journal you just locked" in shown
    assert journal.name not in shown
    stage.close()


def test_a_damaged_backup_is_said_and_leaves_nothing_behind(stage: Stage, journal: Path) -> None:
    opened = diary.open(journal, WORDS)
    backup = opened.back_up()
    opened.close()
    whole = bytearray(backup.path.read_bytes())
    whole[len(whole) // 2] ^= 255
    backup.path.write_bytes(whole)
    stage.start()
    stage.unlock.choose(journal)
    stage.press("restore")
    card = stage.find(RestoreCard, "restore_card")
    stage.until(lambda: bool(card.backups.values))
    stage.press("restore_it")
    stage.until(lambda: bool(card.notice.words))
    assert "damaged" in card.notice.words
    assert not list(card.target.folder.rglob("*.db"))
    stage.close()
