"""Taking a journal out: chosen, warned of, saved beside the writing, and said what it means."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.crypto import age
from chime_journal.gui import theme
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.session import Session
from chime_journal.gui.take_out import card as module
from chime_journal.gui.take_out.card import TakeOutCard
from chime_journal.gui.take_out.days import SOME
from chime_journal.gui.take_out.lock import LOCKED, OPEN
from chime_journal.model.taken import Part
from tests.factory import WORDS, checkin, draft
from tests.gui.tabbing import tab_from
from tests.gui.test_every_page import clipped, nameless, overlapping

NEW = "three small boats in the harbour"


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(age, "WORK", 10)


@pytest.fixture
def card(qtbot: QtBot, opened: Session, ask) -> Iterator[TakeOutCard]:
    ask(lambda diary: diary.reflections.write(draft("Soup night.")))
    ask(lambda diary: diary.checkins.write(checkin()))
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    made = TakeOutCard(opened)
    panel = Panel("take_out_panel", made, window)
    made.left.connect(panel.close)
    panel.open()
    qtbot.waitUntil(lambda: not opened.busy)
    yield made
    panel.close()


def press(card: QWidget, name: str) -> None:
    found = card.findChild(QWidget, name)
    assert found.isVisible()
    assert found.isEnabled(), name
    found.click()


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Let the person choose a file; return what was proposed."""
    proposed: list[str] = []

    def chosen(parent: QWidget, title: str, what: str, ending: str, name: str) -> Path:
        proposed.append(name)
        return path

    monkeypatch.setattr(module, "save_file", chosen)
    return proposed


def said(card: TakeOutCard) -> str:
    shown = (each for each in card.findChildren(QLabel) if each.isVisible())
    return " ".join(each.text() for each in shown)


def test_a_locked_copy_is_saved_and_its_words_are_forgotten(
    qtbot: QtBot, opened: Session, card: TakeOutCard, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "copy.zip.age"
    (proposed,) = [choose(monkeypatch, path)]
    assert card.lock.locked
    card.lock.new_words.first.set_words(NEW)
    card.lock.new_words.again.set_words(NEW)
    press(card, "take_out_on")
    qtbot.waitUntil(lambda: path.exists() and not opened.busy)
    assert proposed[0].startswith("journal-20")
    assert proposed[0].endswith(".zip.age")
    assert path.read_bytes().startswith(b"age-encryption.org/v1")
    assert str(path) in said(card)
    assert "nothing else does" in said(card)
    assert not card.lock.new_words.words
    assert not card.days.isVisible()


def test_without_a_lock_it_is_asked_about_first(
    qtbot: QtBot, opened: Session, card: TakeOutCard, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "copy.zip"
    choose(monkeypatch, path)
    asked: list[str] = []
    answers = iter((False, True))

    def answer(parent: QWidget, name: str, **words: str) -> bool:
        asked.append(words["words"])
        return next(answers)

    monkeypatch.setattr(module, "ask", answer)
    card.lock.form.pick(OPEN)
    card.lock.form.picked.emit(OPEN)
    assert not card.lock.new_words.isVisible()
    press(card, "take_out_on")
    assert asked == ["Anybody who has this file can read it."]
    assert not path.exists()
    card.parts.boxes[Part.CHECKINS].click()
    card.days.form.pick(SOME)
    card.days.form.picked.emit(SOME)
    assert card.days.first.isVisible()
    assert card.days.days()[0] == draft().moment.day, "it begins with the days there are"
    press(card, "take_out_on")
    qtbot.waitUntil(lambda: path.exists() and not opened.busy)
    with zipfile.ZipFile(path) as file:
        journal = json.loads(file.read("journal.json"))
    assert [each["body"] for each in journal["reflections"]] == ["Soup night."]
    assert (journal["checkins"], journal["first_day"]) == ([], "2024-05-03")
    assert "Anybody who has this file can read it." in said(card)


def test_words_that_open_the_journal_or_are_missing_are_refused(
    qtbot: QtBot, opened: Session, card: TakeOutCard, tmp_path: Path, monkeypatch
) -> None:
    choose(monkeypatch, tmp_path / "copy.zip.age")
    press(card, "take_out_on")
    assert card.lock.new_words.notice.words
    for field in (card.lock.new_words.first, card.lock.new_words.again):
        field.set_words(WORDS)
    press(card, "take_out_on")
    qtbot.waitUntil(lambda: not opened.busy)
    assert "open your own journal" in card.notice.words
    assert not list(tmp_path.glob("copy*"))


def test_a_place_that_cannot_be_used_is_said_and_everything_stays_as_chosen(
    qtbot: QtBot, opened: Session, card: TakeOutCard, tmp_path: Path, monkeypatch, ask
) -> None:
    monkeypatch.setattr(module, "ask", lambda *_, **__: True)
    card.lock.form.pick(OPEN)
    card.parts.boxes[Part.STORY].click()
    inside = ask(lambda diary: diary.folder) / "copy.zip"
    for path, words in ((inside, "inside your journal"), (tmp_path / "no" / "x.zip", "saved")):
        choose(monkeypatch, path)
        press(card, "take_out_on")
        qtbot.waitUntil(lambda: not opened.busy)
        assert words in card.notice.words
        assert not path.exists()
    assert Part.STORY not in card.parts.parts()
    assert card.parts.isEnabled()


def test_stop_leaves_nothing(
    qtbot: QtBot, opened: Session, card: TakeOutCard, tmp_path: Path, ask
) -> None:
    ask(lambda diary: [diary.reflections.write(draft(f"Number {n}.")) for n in range(100)])
    card.lock.form.pick(OPEN)
    card.save(tmp_path / "copy.zip")
    card.working.stop()
    qtbot.waitUntil(lambda: not opened.busy)
    assert "Stopped." in card.notice.words
    assert not [each for each in tmp_path.iterdir() if each.name != "journal"]


def test_nothing_ticked_says_so_and_pictures_need_their_reflections(card: TakeOutCard) -> None:
    boxes = card.parts.boxes
    assert not boxes[Part.BIN].isChecked()
    boxes[Part.REFLECTIONS].click()
    assert not boxes[Part.PICTURES].isEnabled()
    for box in card.findChildren(QCheckBox):
        box.setChecked(box is boxes[Part.BIN])
    press(card, "take_out_on")
    assert "Nothing is ticked" in card.notice.words


def test_the_keyboard_goes_from_top_to_bottom(qtbot: QtBot, card: TakeOutCard) -> None:
    names = tab_from(qtbot, card.days.form.findChild(QWidget, "choice_all_days"))
    wanted = ["choice_all_days", "taken_reflections", "taken_bin", "choice_locked_copy"]
    wanted += ["new_words", "new_words_again", "take_nothing_out", "take_out_on"]
    assert [name for name in names if name in wanted] == wanted


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_off_or_nameless(
    qtbot: QtBot, dressed, card: TakeOutCard, scale: int
) -> None:
    theme.apply(dressed, theme.Looks("light", scale))
    card.lock.form.pick(LOCKED)
    panel = card.window()
    assert not nameless(panel)
    qtbot.waitUntil(lambda: not clipped(panel) and not overlapping(panel))
