"""Backups as a person meets them: a second place, checking, deleting for good, bringing back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.gui.dialogs.bin import BinDialog
from chime_journal.gui.settings import second_place
from chime_journal.model.change import Kind
from chime_journal.store.backup import gone_by
from chime_journal.words.days import full_day
from tests.factory import draft, new_id
from tests.gui.stage import Stage, bodies, keep_journal
from tests.gui.test_settings import page, panel, press, rest
from tests.store.made import flip


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return keep_journal(tmp_path / "My journal")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication, journal: Path) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(journal)
    stage.front.journal.workspace.go("settings")
    rest(stage)
    yield stage
    stage.end()


def asked(stage: Stage, question):
    found: list[object] = []
    stage.front.journal.session.ask(stage.front, question, found.append)
    stage.until(lambda: bool(found))
    rest(stage)
    return found[0]


def choose(stage: Stage, monkeypatch: pytest.MonkeyPatch, place: Path, *, sure: bool) -> list[str]:
    """Choose a second place, answer what is asked, and return what that was."""
    said: list[str] = []

    def answer(*_: object, words: str, **rest: str) -> bool:
        said.append(words)
        return sure

    monkeypatch.setattr(second_place, "choose_folder", lambda *_: place)
    monkeypatch.setattr(second_place, "ask", answer)
    stage.press("choose_second")
    rest(stage)
    return said


class TestSecondPlace:
    def test_a_chosen_place_gets_the_newest_backup_at_once(
        self, stage: Stage, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stage.press("back_up_now")
        rest(stage)
        assert choose(stage, monkeypatch, stick, sure=True) == [
            "This is the same drive that your journal is on."
        ]
        stage.until(lambda: len(list(stick.glob("*.chimebackup"))) == 1)
        rest(stage)
        assert stage.text("second_state").startswith("It is there.")
        assert len(page(stage).second._list.backups) == 1
        stage.press("back_up_now")
        rest(stage)
        assert "here and at the second place" in stage.text("backed_up")
        assert len(page(stage).second._list.backups) == 2
        stage.press("no_second")
        rest(stage)
        assert "another drive" in stage.text("second_state")
        assert len(list(stick.iterdir())) == 2, "what lies there stays"

    def test_a_place_on_the_computer_is_said_and_can_be_refused(
        self, stage: Stage, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(second_place, "_same_drive", lambda *_: False)
        assert choose(stage, monkeypatch, stick, sure=False) == [
            "This place is on the computer itself."
        ]
        assert asked(stage, lambda diary: [diary.shelf.second()]) == [None]

    def test_inside_the_journal_is_refused_in_words(
        self, stage: Stage, journal: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        choose(stage, monkeypatch, journal / "backups", sure=True)
        assert "inside your journal" in page(stage).second.notice.words
        assert asked(stage, lambda diary: [diary.shelf.second()]) == [None]

    def test_not_there_today_is_said_kindly_and_older_ones_are_asked_about_again(
        self, stage: Stage, stick: Path
    ) -> None:
        asked(stage, lambda diary: diary.shelf.choose_second(stick))
        for _ in range(2):
            asked(stage, lambda diary: diary.shelf.make(lambda done: None))
        pulled = stick.with_name("pulled")
        stick.rename(pulled)
        page(stage).refresh()
        rest(stage)
        assert "not there today" in stage.text("second_state")
        asked(stage, lambda diary: diary.shelf.renew(lambda done: None))
        pulled.rename(stick)
        stage.front.journal._back_up()
        rest(stage)
        assert "second place is back" in stage.front.journal.workspace.bar.words
        stage.front.journal.workspace.bar.hide()
        stage.front.journal._back_up()
        rest(stage)
        assert not stage.front.journal.workspace.bar.isVisible(), "said once"
        page(stage).refresh()
        rest(stage)
        assert "It is back" in page(stage).second.notice.words
        stage.press("remove_there")
        rest(stage)
        assert len(list(stick.iterdir())) == 1
        assert "removed there" in page(stage).second.notice.words


def test_checking_says_which_are_damaged(stage: Stage, journal: Path) -> None:
    stage.press("check_backups")
    rest(stage)
    assert stage.text("checked") == "There are none yet."
    for _ in range(2):
        stage.press("back_up_now")
        rest(stage)
    stage.press("check_backups")
    rest(stage)
    assert stage.text("checked") == "All are whole."
    newest = diary.backups(journal)[0]
    flip(newest.path, newest.size - 100)
    stage.press("check_backups")
    rest(stage)
    assert stage.text("checked").startswith("Damaged: 1 of 2.")
    listed = page(stage).backups._list

    def shown(words: str) -> int:
        lines = listed.findChildren(QLabel)
        return sum(words in line.text() for line in lines if line.isVisible())

    stage.until(lambda: shown("Damaged") == 1)
    assert shown("Checked: it opens") == 1


def test_the_room_they_may_take_is_kept(stage: Stage) -> None:
    room = page(stage).backups._room
    room.activated.emit(room.findData(50))
    rest(stage)
    assert asked(stage, lambda diary: diary.preferences.read()).backup_room == 50


def test_deleting_for_good_says_until_when_and_lets_older_backups_go(
    stage: Stage, stick: Path, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(stage, lambda diary: diary.shelf.choose_second(stick))
    number = new_id(asked(stage, lambda diary: diary.reflections.write(draft("Not any more."))))
    asked(stage, lambda diary: diary.shelf.make(lambda done: None))
    asked(stage, lambda diary: diary.bin.put(Kind.REFLECTION, number))
    dialog = BinDialog(stage.front.journal.session, page(stage))
    dialog.open()
    rest(stage)
    monkeypatch.setattr(BinDialog, "_sure", lambda *_: True)
    press(dialog, "delete_for_good")
    rest(stage)
    said = dialog.findChild(QLabel, "older_said")
    until = gone_by(datetime.now().astimezone().date())
    assert full_day(until) in said.text()
    assert "Here: 1. At the second place: 1." in said.text()
    press(dialog, "renew_backups")
    stage.until(lambda: "older ones are gone" in said.text())
    rest(stage)
    assert len(diary.backups(journal)) == len(diary.backups(stick)) == 1
    dialog.close()


def test_long_work_can_be_stopped_and_nothing_of_it_stays(stage: Stage, journal: Path) -> None:
    stage.press("back_up_now")
    page(stage).backups._now._working.stop()
    rest(stage)
    assert "Stopped" in stage.text("backed_up")
    assert list((journal / "backups").iterdir()) == []
    stage.press("back_up_now")
    rest(stage)
    stage.press("restore_backup")
    rest(stage)
    card = panel().card
    press(panel(), "restore_it")
    card.working.stop()
    rest(stage)
    assert "Stopped" in card.notice.words
    assert not card.target.folder.exists()
    press(panel(), "restore_it")
    stage.until(lambda: "It is back" in card.notice.words)
    press(panel(), "restore_back")


def test_locking_stops_a_backup_and_does_not_wait_for_it(stage: Stage, journal: Path) -> None:
    seen: list[float] = []

    def slow(diary: object) -> object:
        tell = stage.front.journal.session.stoppable(seen.append)
        while True:
            tell(0.5)

    session = stage.front.journal.session
    session.beside(stage.front, slow, lambda _: None, lambda _: None)
    stage.until(lambda: bool(seen))
    stage.front.lock()
    stage.wait_locked()
    assert bodies(journal) == ["The heron stood still."]


def test_those_at_the_second_place_can_be_brought_back(
    stage: Stage, stick: Path, journal: Path
) -> None:
    asked(stage, lambda diary: diary.shelf.choose_second(stick))
    asked(stage, lambda diary: diary.shelf.make(lambda done: None))
    for path in (journal / "backups").iterdir():
        path.unlink()
    page(stage).refresh()
    rest(stage)
    stage.press("restore_backup")
    rest(stage)
    card = panel().card
    assert card.backups.values == []
    press(panel(), "from_second")
    rest(stage)
    assert len(card.backups.values) == 1
    press(panel(), "restore_it")
    stage.until(lambda: "It is back" in card.notice.words)
    target = card.target.folder
    press(panel(), "restore_back")
    assert bodies(target) == ["The heron stood still."]


class TestHousekeeping:
    def test_what_is_due_is_made_after_the_next_unlock(self, stage: Stage, journal: Path) -> None:
        asked(stage, lambda diary: diary.shelf._notes.change(took=9.0))
        asked(stage, lambda diary: diary.reflections.write(draft("Two.")))
        stage.front.lock()
        stage.wait_locked()
        assert diary.backups(journal) == [], "the last one was slow, so this one waits"
        stage.open(journal)
        stage.front.journal._keep_house()
        rest(stage)
        assert len(diary.backups(journal)) == 1

    def test_what_was_30_days_in_the_bin_goes(
        self, stage: Stage, journal: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        number = new_id(asked(stage, lambda diary: diary.reflections.write(draft("Old."))))
        asked(stage, lambda diary: diary.bin.put(Kind.REFLECTION, number))
        stage.front.journal._keep_house()
        assert len(asked(stage, lambda diary: [diary.bin.listing()])[0]) == 1
        asked(stage, lambda diary: _age(diary, days=31))
        stage.front.journal._keep_house()
        assert asked(stage, lambda diary: [diary.bin.listing()]) == [[]]


def _age(diary, days: int) -> bool:
    then = datetime.now() - timedelta(days=days)
    with diary._vault.writing() as session:
        session.connection().exec_driver_sql(
            "UPDATE reflection SET binned_at = ? WHERE binned_at IS NOT NULL",
            (then.strftime("%Y-%m-%d %H:%M:%S.%f"),),
        )
    return True


def test_nothing_of_it_has_no_name(stage: Stage, stick: Path) -> None:
    asked(stage, lambda diary: diary.shelf.choose_second(stick))
    asked(stage, lambda diary: diary.shelf.make(lambda done: None))
    page(stage).refresh()
    rest(stage)
    for found in page(stage).findChildren(QPushButton):
        assert found.accessibleName() or found.text()
        assert found.objectName()
