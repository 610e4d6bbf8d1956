"""Grounding and breathing are one click away on Support now, with and without a journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.exercises.calm import CalmPlace
from chime_journal.gui.pages.support import SupportPage
from chime_journal.gui.support.view import SupportPlace
from tests.gui.exercises.doing import press, write
from tests.gui.fits import clipped, nameless
from tests.gui.stage import Stage, bodies, keep_journal


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    made.start()
    yield made
    made.end()


def go(stage: Stage, name: str) -> CalmPlace:
    stage.press("support")
    stage.until(lambda: isinstance(stage.front.window.view, SupportPlace))
    stage.press(name)
    place = stage.front.window.view
    assert isinstance(place, CalmPlace)
    return place


@pytest.mark.parametrize("name", ["grounding", "breathing"])
def test_in_an_open_journal_the_exercise_is_a_click_away(qtbot: QtBot, show, name: str) -> None:
    page = show(SupportPage)
    with qtbot.waitSignal(page.went) as told:
        press(page, f"go_{name}")
    assert told.args == ["exercises", ("exercise", name)]


def test_without_a_journal_the_same_steps_are_there_and_keep_nothing(stage: Stage) -> None:
    folder = keep_journal(stage.folder / "journal")
    stage.unlock.choose(folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    place = go(stage, "go_grounding")
    said = [label.text() for label in place.findChildren(type(place.walk._title))]
    assert "Nothing you type here is kept." in said
    write(place.walk, "answer_senses_see", "a very blue cup")
    for _ in range(6):
        press(place.walk, "next_step")
    stage.until(lambda: isinstance(stage.front.window.view, SupportPlace))
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert before.keys() <= after.keys()
    assert not any(b"very blue" in words for words in after.values())
    assert bodies(folder) == ["The heron stood still."]
    stage.press("back")
    stage.close()


def test_typed_words_are_gone_the_next_time(stage: Stage) -> None:
    place = go(stage, "go_grounding")
    write(place.walk, "answer_senses_see", "a cup")
    stage.qtbot.keyClick(place, Qt.Key.Key_Escape)
    stage.until(lambda: isinstance(stage.front.window.view, SupportPlace))
    stage.press("go_grounding")
    place = stage.front.window.view
    assert place.findChild(QPlainTextEdit, "answer_senses_see").toPlainText() == ""
    stage.press("back")
    stage.press("back")
    stage.close()


def test_the_breathing_stops_when_one_goes_back(stage: Stage) -> None:
    place = go(stage, "go_breathing")
    view = place.walk.view
    press(place.walk, "breath_switch")
    assert view.running
    stage.press("back")
    stage.until(lambda: not view.running)
    stage.press("back")
    stage.close()


def test_all_of_it_has_a_name_and_fits(stage: Stage) -> None:
    stage.front.window.resize(1024, 640)
    place = go(stage, "go_breathing")
    assert nameless(place) == []
    stage.until(lambda: clipped(place) == [])
    assert place.findChild(QPushButton, "breath_switch").isVisible()
    stage.press("back")
    stage.press("back")
    stage.close()
