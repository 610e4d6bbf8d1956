"""Leaving a computer and deleting a journal: proven first, said plainly, and only what is ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.gui.dialogs import leave
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.front.unlock import UnlockView
from tests.factory import WORDS, draft
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.stage import Stage, bodies, keep_journal
from tests.gui.test_settings import panel, press, rest


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
    stage.front.computer.make_own()
    stage.start()
    stage.open(journal)
    stage.front.journal.workspace.go("settings")
    rest(stage)
    yield stage
    stage.end()


def ask(stage: Stage, question: object) -> None:
    stage.front.journal.session.ask(stage.front, question, lambda _: None)
    rest(stage)


def said(stage: Stage) -> str:
    assert isinstance(stage.front.window.view, UnlockView)
    return stage.unlock.notice.words


def make_copy(stage: Stage, stick: Path, form: str, words: str = WORDS) -> Panel:
    stage.press("leave_computer")
    rest(stage)
    shown = panel()
    shown.card.place.show_folder(stick)
    shown.card.form.pick(form)
    shown.card.words.set_words(words)
    press(shown, "leave_on")
    rest(stage)
    return shown


@pytest.mark.parametrize("form", [leave.WHOLE, leave.FILE])
def test_the_copy_is_proven_and_then_nothing_is_left_here(
    stage: Stage, journal: Path, stick: Path, tmp_path: Path, form: str
) -> None:
    assert stage.file.exists
    shown = make_copy(stage, stick, form)
    assert journal.exists(), "nothing goes before the person says so"
    assert "opens with your words" in shown.card._about.text()
    press(shown, "leave_on")
    stage.wait_locked()
    assert not journal.exists()
    assert not stage.file.exists
    assert stage.unlock.journal.folder is None
    assert "no longer in its folder" in said(stage)
    (copy,) = stick.iterdir()
    if form == leave.FILE:
        diary.restore(copy, tmp_path / "back")
        copy = tmp_path / "back"
    assert bodies(copy) == ["The heron stood still."]


def test_wrong_words_make_no_copy_and_remove_nothing(
    stage: Stage, journal: Path, stick: Path
) -> None:
    shown = make_copy(stage, stick, leave.WHOLE, "not these words at all")
    assert "Nothing was removed" in shown.card.notice.words
    assert list(stick.iterdir()) == []
    press(shown, "stay_here")
    stage.close()
    assert bodies(journal) == ["The heron stood still."]


def test_a_place_inside_the_journal_is_refused(stage: Stage, journal: Path) -> None:
    shown = make_copy(stage, journal / "backups", leave.FILE)
    assert "inside your journal" in shown.card.notice.words
    assert diary.backups(journal) == []


def test_what_was_written_after_the_copy_keeps_the_journal(
    stage: Stage, journal: Path, stick: Path
) -> None:
    shown = make_copy(stage, stick, leave.WHOLE)
    ask(stage, lambda diary: diary.reflections.write(draft("One more thing.")))
    press(shown, "leave_on")
    stage.wait_locked()
    assert "still here" in said(stage)
    stage.close()
    assert sorted(bodies(journal)) == ["One more thing.", "The heron stood still."]


def test_stopping_the_copy_leaves_both_places_as_they_were(
    stage: Stage, journal: Path, stick: Path
) -> None:
    stage.press("leave_computer")
    rest(stage)
    shown = panel()
    shown.card.place.show_folder(stick)
    shown.card.words.set_words(WORDS)
    press(shown, "leave_on")
    shown.card.working.stop()
    rest(stage)
    assert "Stopped" in shown.card.notice.words
    assert list(stick.iterdir()) == []
    assert journal.exists()


def test_a_journal_on_a_stick_only_has_to_be_forgotten(
    stage: Stage, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leave, "is_removable", lambda _: True)
    stage.press("leave_computer")
    rest(stage)
    shown = panel()
    assert "on a stick" in shown.card._about.text()
    press(shown, "leave_on")
    stage.wait_locked()
    assert not stage.file.exists
    assert "forgotten" in said(stage)
    assert stage.unlock.journal.folder is None
    stage.close()
    assert bodies(journal) == ["The heron stood still."]


class TestDeleting:
    @pytest.mark.parametrize("there_too", [False, True])
    def test_the_right_words_delete_the_journals_own_files(
        self, stage: Stage, journal: Path, stick: Path, there_too: bool
    ) -> None:
        ask(stage, lambda diary: diary.shelf.choose_second(stick))
        ask(stage, lambda diary: diary.shelf.make(lambda done: None))
        (journal / "letter.txt").write_text("mine")
        stage.press("delete_journal")
        rest(stage)
        shown = panel()
        assert str(stick) in shown.findChild(QLabel, "elsewhere").text()
        shown.findChild(QCheckBox, "there_too").setChecked(there_too)
        shown.card.words.set_words(WORDS)
        press(shown, "delete_it")
        stage.wait_locked()
        assert [path.name for path in journal.iterdir()] == ["letter.txt"]
        assert len(list(stick.iterdir())) == (0 if there_too else 1)
        assert "deleted" in said(stage)
        assert "still in its folder" in said(stage)
        assert stage.unlock.journal.folder is None
        assert stage.file.exists, "this is still the person's own computer"

    def test_wrong_words_delete_nothing(self, stage: Stage, journal: Path) -> None:
        stage.press("delete_journal")
        rest(stage)
        shown = panel()
        press(shown, "delete_it")
        assert "Type your words" in shown.card.notice.words
        shown.card.words.set_words("not these words at all")
        press(shown, "delete_it")
        rest(stage)
        assert "Nothing was deleted" in shown.card.notice.words
        press(shown, "keep_journal")
        stage.close()
        assert bodies(journal) == ["The heron stood still."]


@pytest.mark.parametrize("opens", ["leave_computer", "delete_journal"])
def test_both_fit_small_windows_and_large_text(
    stage: Stage, qapp: QApplication, opens: str, stick: Path
) -> None:
    ask(stage, lambda diary: diary.shelf.choose_second(stick))
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.preferences.change(text_size=200))
    rest(stage)
    stage.front.window.resize(1024, 640)
    stage.press(opens)
    rest(stage)
    shown: QWidget = panel()
    for _ in range(4):
        qapp.processEvents()
    assert shown.height() <= 640
    assert clipped(shown) == []
    assert overlapping(shown) == []
    assert nameless(shown) == []
    shown.close()
    rest(stage)
    session.change(stage.front, lambda diary: diary.preferences.change(text_size=100))
    rest(stage)
