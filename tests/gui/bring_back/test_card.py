"""Bringing a copy in: its words, what is new in it, and then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.crypto import age
from chime_journal.exchange.open_export.taking_out import take_out
from chime_journal.gui.bring_back.card import BringBackCard
from chime_journal.gui.bring_in.dialog import BringInDialog
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.session import Session
from chime_journal.model.taken import Wanted
from tests.factory import checkin, draft, new_diary, strength
from tests.gui.test_every_page import clipped, nameless, overlapping

WORDS = "three small boats in the harbour"


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(age, "WORK", 10)


@pytest.fixture
def made(tmp_path: Path) -> Callable[[str], Path]:
    """Take a copy out of another journal, locked if it is given words."""

    def take(words: str = "") -> Path:
        (tmp_path / "other").mkdir(exist_ok=True)
        diary = new_diary(tmp_path / "other")
        diary.reflections.write(draft("Soup night."))
        diary.checkins.write(checkin())
        diary.strengths.write(strength())
        path = tmp_path / ("copy.zip.age" if words else "copy.zip")
        take_out(diary, Wanted(), path, words)
        diary.close()
        return path

    return take


def press(card: QWidget, name: str) -> None:
    found = card.findChild(QWidget, name)
    assert found.isVisible()
    assert found.isEnabled(), name
    found.click()


def said(card: QWidget) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1024, 640)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def show(qtbot: QtBot, opened: Session, window: QWidget) -> Callable[[Path], BringBackCard]:
    def shown(path: Path) -> BringBackCard:
        card = BringBackCard(opened, path)
        panel = Panel("bring_back_panel", card, window)
        card.left.connect(panel.close)
        panel.open()
        qtbot.waitUntil(lambda: not opened.busy)
        return card

    return shown


def test_a_copy_says_what_is_new_and_comes_in_once(
    qtbot: QtBot, opened: Session, made, show, ask
) -> None:
    path = made()
    card = show(path)
    assert "This is new in it:" in said(card)
    assert "Reflections: 1" in said(card)
    assert "Goals, steps and strengths" in said(card), "what a person builds is not counted"
    assert not ask(lambda diary: diary.reflections.list()).previews
    press(card, "bring_back_on")
    qtbot.waitUntil(lambda: "Done." in said(card))
    assert [each.excerpt for each in ask(lambda diary: diary.reflections.list()).previews] == [
        "Soup night."
    ]
    assert len(ask(lambda diary: diary.backups())) == 1
    panel = card.window()
    assert not nameless(panel)
    assert not clipped(panel)
    assert not overlapping(panel)
    press(card, "bring_nothing")
    again = show(path)
    assert "in your journal already" in said(again)
    assert not again.findChild(QWidget, "bring_back_on").isVisible()
    again.left.emit()


def test_a_locked_copy_asks_for_its_words(qtbot: QtBot, opened: Session, made, show) -> None:
    card = show(made(WORDS))
    press(card, "bring_back_on")
    assert "Type the words" in card.notice.words
    card.words.set_words("some other words")
    press(card, "bring_back_on")
    qtbot.waitUntil(lambda: not opened.busy)
    assert "did not open this copy" in card.notice.words
    card.words.set_words(WORDS)
    press(card, "bring_back_on")
    qtbot.waitUntil(lambda: "This is new in it:" in said(card))
    assert not card.words.words
    card.left.emit()


def test_a_damaged_copy_is_refused_with_its_place(made, show, tmp_path: Path) -> None:
    path = made()
    data = bytearray(path.read_bytes())
    at = data.find(b"journal.json") + 60
    data[at : at + 40] = bytes(40)
    path.write_bytes(data)
    card = show(path)
    assert "“journal.json”" in card.notice.words
    assert "Nothing was added." in card.notice.words
    card.left.emit()


def test_the_way_to_bring_in_hands_a_copy_on(
    qtbot: QtBot, opened: Session, window: QWidget, made
) -> None:
    dialog = BringInDialog(opened, window)
    dialog.open()
    dialog.look_at(made())
    qtbot.waitUntil(lambda: window.findChild(Panel) is not None and not opened.busy)
    panel = window.findChild(Panel)
    assert "Reflections: 1" in said(panel)
    panel.close()
