"""Leaving stores every word, brings the file to rest, and makes the day's backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal import diary, errors
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.unlock import UnlockView
from tests.factory import draft
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
    assert stage.find(QPushButton, "let_go").isVisible(), "they can still be given up"
    stage.give_words()
    stage.until(lambda: stage.front.window.view is stage.front.journal.workspace)
    trouble[0] = None
    stage.front.lock()
    stage.wait_locked()
    stage.close()
    assert "The last words." in bodies(journal)


def test_a_retry_under_way_does_not_close_over_who_stays(stage: Stage, journal: Path) -> None:
    trouble = refuse_writing(stage)
    stage.front.lock()
    stage.until(lambda: bool(stage.front.window.view.line))
    held = stage.front.journal
    tried = Event()
    # As when the right words are given: trying them takes a while, and the retry comes meanwhile.
    held.session.ask(held, lambda _: tried.wait(20), lambda _: held.stay())
    held._again.setInterval(0)
    held._flush()
    with stage.qtbot.assertNotEmitted(held.closed):
        tried.set()
        stage.until(lambda: not held.session.busy)
        QApplication.processEvents()
        assert not held._again.isActive()
        held._flush()
        stage.until(lambda: not held.session.busy)
    trouble[0] = None
    held.leave()
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


def test_a_short_visit_is_backed_up_on_leaving(stage: Stage, journal: Path) -> None:
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.reflections.write(draft("Written just now.")))
    stage.front.lock()
    stage.wait_locked()
    assert len(diary.backups(journal)) == 1
    stage.open(journal)
    stage.front.lock()
    stage.wait_locked()
    assert len(diary.backups(journal)) == 1, "nothing changed since"
    stage.close()


def test_a_backup_that_would_hold_up_leaving_waits_for_another_time(
    stage: Stage, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chime_journal.gui.front.open_journal.HURRY", -1.0)
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.reflections.write(draft("Written just now.")))
    stage.front.lock()
    stage.wait_locked()
    assert list((journal / "backups").glob("*")) == []
    stage.close()
