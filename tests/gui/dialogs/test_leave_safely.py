"""A removal that cannot be done is never called done, and takes no words along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from chime_journal import errors
from chime_journal.diary.reflections import Reflections
from chime_journal.gui.dialogs import leave
from chime_journal.gui.front.cover import Cover
from tests.factory import WORDS
from tests.gui.dialogs.test_leave import ask, make_copy, said
from tests.gui.stage import Stage, bodies, keep_journal, write_half_a_sentence
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
    yield stage
    stage.end()


def keep_from_going(monkeypatch: pytest.MonkeyPatch, *places: Path) -> None:
    """Let no file in these places be removed."""
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.parent in places:
            raise PermissionError(1, "kept")
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)


def delete(stage: Stage, *, there_too: bool = False) -> None:
    stage.front.journal.workspace.go("settings")
    rest(stage)
    stage.press("delete_journal")
    rest(stage)
    shown = panel()
    shown.findChild(QCheckBox, "there_too").setChecked(there_too)
    shown.card.words.set_words(WORDS)
    press(shown, "delete_it")
    stage.wait_locked()


def test_a_journal_that_cannot_be_removed_is_not_called_deleted(
    stage: Stage, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_from_going(monkeypatch, journal)
    delete(stage)
    assert "still in its folder" in said(stage)
    assert "deleted" not in said(stage)
    assert stage.unlock.journal.folder == journal
    assert bodies(journal) == ["The heron stood still."]


def test_a_second_place_that_lets_nothing_go_is_said_too(
    stage: Stage, journal: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(stage, lambda diary: diary.shelf.choose_second(stick))
    ask(stage, lambda diary: diary.shelf.make(lambda done: None))
    keep_from_going(monkeypatch, stick)
    delete(stage, there_too=True)
    assert "still in its folder" in said(stage)
    assert "deleted" not in said(stage)
    assert bodies(journal) == ["The heron stood still."]


class Disk:
    """Takes no words while it is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        real = Reflections.write

        def write(room: Reflections, *what: object) -> object:
            if self.full:
                raise errors.DiskFull
            return real(room, *what)  # type: ignore[arg-type]

        monkeypatch.setattr(Reflections, "write", write)


def leave_on_a_full_disk(stage: Stage, stick: Path) -> None:
    write_half_a_sentence(stage, "Words that are nowhere else.")
    stage.front.journal.workspace.go("settings")
    rest(stage)
    press(make_copy(stage, stick, leave.WHOLE), "leave_on")
    stage.until(lambda: "Saving is not done" in getattr(stage.front.window.view, "line", ""))


def test_words_that_are_not_stored_keep_the_journal_here(
    stage: Stage, journal: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch)
    leave_on_a_full_disk(stage, stick)
    disk.full = False
    stage.front.journal._again.start(0)
    stage.wait_locked()
    assert "still here" in said(stage)
    assert "Words that are nowhere else." in bodies(journal)


def test_whoever_comes_back_to_such_words_stays_for_good(
    stage: Stage, journal: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(monkeypatch)
    leave_on_a_full_disk(stage, stick)
    stage.front._uncover()
    stage.give_words()
    stage.until(lambda: stage.front.window.view is stage.front.journal.workspace)
    disk.full = False
    stage.front.lock()
    stage.wait_locked()
    assert not isinstance(stage.front.window.view, Cover)
    assert "Words that are nowhere else." in bodies(journal)


def test_giving_such_words_up_removes_nothing(
    stage: Stage, journal: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Disk(monkeypatch)
    leave_on_a_full_disk(stage, stick)
    stage.front._uncover()
    stage.front._let_go()
    stage.wait_locked()
    assert bodies(journal) == ["The heron stood still."]
