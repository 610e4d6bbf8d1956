"""Support now before unlock: the plan shows only if its person left it readable, and it is data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.gui.dialogs import files
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.support.now import UnlockedPlan
from chime_journal.gui.support.view import SupportPlace
from chime_journal.model.plan import PlanHeading
from tests.factory import CHEAP, WORDS
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.stage import Stage
from tests.hostile.looking import rich
from tests.hostile.payloads import PAYLOADS

TITLES = {PlanHeading.THEN: "What I do then"}


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    yield stage
    stage.end()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal with a readable plan."""
    opened, _ = diary.create(tmp_path / "My journal", WORDS, cost=CHEAP)
    opened.plan.write(PlanHeading.THEN, "Kettle first.")
    opened.plan.write(PlanHeading.SAFER, "Only for me.")
    opened.preferences.change(words_for_me="It passed by the evening.")
    opened.plan.choose_copy(TITLES)
    opened.close()
    return tmp_path / "My journal"


def visit(stage: Stage, folder: Path | None) -> SupportPlace:
    if folder is not None:
        stage.unlock.choose(folder)
    stage.press("support")
    stage.until(lambda: not stage.front.errands.busy)
    place = stage.front.window.view
    assert isinstance(place, SupportPlace)
    return place


def offered(place: SupportPlace) -> bool:
    return place.findChild(QPushButton, "show_plan") is not None


def test_the_plan_opens_below_its_button_and_shuts_again(stage: Stage, journal: Path) -> None:
    place = visit(stage, journal)
    words = place.findChild(QPlainTextEdit, "unlocked_plan")
    assert not words.isVisible()
    stage.press("show_plan")
    stage.until(words.isVisible)
    assert words.toPlainText() == "What I do then\n\nKettle first."
    assert words.isReadOnly()
    assert place.findChild(QPushButton, "show_plan").accessibleName() == "Hide the plan"
    stage.press("show_plan")
    assert not words.isVisible()
    assert place.findChild(QWidget, "own_words") is None
    assert nameless_in(place) == []
    stage.press("back")
    stage.close()


def nameless_in(place: SupportPlace) -> list[str]:
    return [found for found in nameless(place) if "scroll" not in found]  # type: ignore[arg-type]


def test_without_a_readable_copy_nothing_is_offered(stage: Stage, journal: Path) -> None:
    opened = diary.open(journal, WORDS)
    opened.plan.choose_copy({})
    opened.close()
    assert not offered(visit(stage, journal))
    stage.close()


def test_where_no_journal_is_chosen_nothing_is_offered(stage: Stage, journal: Path) -> None:
    assert not offered(visit(stage, None))
    stage.close()


def test_on_a_persons_own_computer_the_journal_is_known_by_itself(
    stage: Stage, journal: Path
) -> None:
    stage.press("other_computer")
    stage.open(journal)
    stage.front.journal.workspace.lock_asked.emit()
    stage.wait_locked()
    assert offered(visit(stage, None))
    stage.close()


def test_on_a_shared_computer_what_was_locked_here_tells_nothing(
    stage: Stage, journal: Path
) -> None:
    assert stage.front.computer.shared
    stage.open(journal)
    stage.front.journal.workspace.lock_asked.emit()
    stage.wait_locked()
    assert stage.unlock.folder == journal
    assert not offered(visit(stage, None))
    stage.close()


def test_chosen_again_by_the_person_it_shows_on_a_shared_computer_too(
    stage: Stage, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.open(journal)
    stage.front.journal.workspace.lock_asked.emit()
    stage.wait_locked()
    monkeypatch.setattr(files, "choose_folder", lambda *_: journal)
    stage.press("journal_choose")
    assert offered(visit(stage, None))
    stage.front.lobby.show_unlock()
    assert not offered(visit(stage, None)), "the next window knows of no choice"
    stage.close()


def test_hide_covers_it_and_lets_it_go(stage: Stage, journal: Path) -> None:
    visit(stage, journal)
    stage.press("show_plan")
    stage.front.hide()
    assert isinstance(stage.front.window.view, Cover)
    stage.until(lambda: not stage.front.window.findChildren(UnlockedPlan))
    stage.close()


def test_somebody_elses_file_is_words_and_no_more(stage: Stage, journal: Path) -> None:
    said = "\n".join(PAYLOADS) + "\u202e\x00\x1b[31m" + "W" * 300
    (journal / "plan.txt").write_bytes(said.encode("utf-8", "surrogatepass") + b"\xff\xfe")
    place = visit(stage, journal)
    stage.press("show_plan")
    words = place.findChild(QPlainTextEdit, "unlocked_plan")
    stage.until(words.isVisible)
    for _ in range(4):
        QApplication.processEvents()
    shown = words.toPlainText()
    assert "\u202e" not in shown
    assert "\x1b" not in shown
    assert rich(place) == []
    assert clipped(place) == []  # type: ignore[arg-type]
    assert overlapping(place) == []  # type: ignore[arg-type]
    assert words.width() <= place.width()
    stage.close()


def test_a_stick_that_is_out_offers_nothing(stage: Stage, journal: Path) -> None:
    stage.unlock.choose(journal)
    journal.rename(journal.with_name("gone"))
    assert not offered(visit(stage, None))
    stage.close()
