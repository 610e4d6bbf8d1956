"""What a person does in a review on the way to a test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.review.ask import AskView
from chime_journal.gui.review.leaf import Leaf
from chime_journal.gui.review.room import Room
from tests.gui.stage import Stage

WORDS = "crumpet unfold gravel stipend aloft yearbook"


def press(widget: QWidget, name: str) -> None:
    found = widget.findChild(QAbstractButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    found.click()


def leaf(room: Room, name: str) -> str:
    found = room.findChild(Leaf, f"leaf_{name}")
    assert found is not None, name
    return found.toPlainText()


def open_charts(qtbot: QtBot, room: Room) -> None:
    press(room, "open_charts")
    assert room.talk.ratings is not None
    qtbot.waitUntil(lambda: room.talk.ratings.is_open, timeout=20_000)


def ask(stage: Stage) -> AskView:
    """Go from the unlock window to the one that asks for a file."""
    stage.press("open_shared_file")
    view = stage.front.window.view
    assert isinstance(view, AskView)
    return view


def try_words(stage: Stage, file: Path, words: str = WORDS) -> AskView:
    """Give a file and words, and wait for what comes of it."""
    view = stage.front.window.view if isinstance(stage.front.window.view, AskView) else ask(stage)
    view.choose(file)
    view.words.set_words(words)
    press(view, "open_shared")
    stage.until(lambda: not stage.front.errands.busy)
    return view


def review(stage: Stage, file: Path) -> Room:
    """Open a file with its words; return the review."""
    try_words(stage, file)
    view = stage.front.window.view
    assert isinstance(view, Room)
    return view
