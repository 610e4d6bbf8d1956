"""Merging two copies: the folder, its words, what will happen, and both texts to see."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.dialogs.versions import Versions
from chime_journal.gui.merge.card import MergeCard
from chime_journal.gui.session import Session
from chime_journal.gui.settings.in_and_out import InAndOutSection
from chime_journal.store.vault import Vault
from tests.factory import WORDS, checkin, draft, new_id, new_vault, strength
from tests.gui.test_every_page import clipped, nameless, overlapping


@pytest.fixture
def copied(opened: Session, ask, tmp_path: Path) -> Callable[[Callable[[Diary], object]], Path]:
    """Copy the open journal as it is now, and write in the copy."""

    def copy(edit: Callable[[Diary], object]) -> Path:
        folder = tmp_path / "stick"
        ask(lambda diary: (diary.checkpoint(), shutil.copytree(diary.folder, folder)))
        diary = Diary(Vault.open(folder, WORDS))
        edit(diary)
        diary.close()
        return folder

    return copy


@pytest.fixture
def section(qtbot: QtBot, opened: Session) -> InAndOutSection:
    made = InAndOutSection(opened)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


@pytest.fixture
def card(section: InAndOutSection) -> MergeCard:
    press(section, "merge_copies")
    found = section.findChild(MergeCard)
    assert found is not None
    return found


def press(card: QWidget, name: str) -> None:
    found = card.findChild(QPushButton, name)
    assert found is not None
    assert found.isVisible()
    assert found.isEnabled(), name
    found.click()


def said(card: QWidget) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


def test_two_copies_become_one_and_both_texts_can_be_seen(
    qtbot: QtBot, opened: Session, ask, copied, card: MergeCard
) -> None:
    number = ask(lambda diary: new_id(diary.reflections.write(draft("Soup night."))))

    def edit(diary: Diary) -> None:
        diary.reflections.leave(number)
        diary.reflections.write(draft("Soup on the stick.", id=number))
        diary.reflections.write(draft("A bus."))
        diary.checkins.write(checkin())
        diary.strengths.write(strength())

    folder = copied(edit)
    ask(lambda diary: diary.reflections.write(draft("Soup at home.", id=number)))
    press(card, "merge_on")
    assert "Choose the folder" in card.notice.words
    card.take(folder)
    press(card, "merge_on")
    assert "Type the words" in card.notice.words
    card.words.set_words("some other words")
    press(card, "merge_on")
    qtbot.waitUntil(lambda: "did not open it" in card.notice.words)
    card.words.set_words(WORDS)
    press(card, "merge_on")
    qtbot.waitUntil(lambda: "This will happen." in said(card))
    assert "Changed in both. Both texts are kept: Reflections: 1" in said(card)
    assert "Goals, steps and strengths" in said(card), "what a person builds is not counted"
    assert [each.excerpt for each in ask(lambda diary: diary.reflections.list()).previews] == [
        "Soup at home."
    ]
    for trouble in (nameless, clipped, overlapping):
        assert not trouble(card.window())
    press(card, "merge_on")
    qtbot.waitUntil(lambda: "Done." in said(card))
    assert len(ask(lambda diary: diary.backups())) == 1
    now = ask(lambda diary: diary.reflections.read(number)).body
    (earlier, *_) = ask(lambda diary: diary.reflections.versions(number))
    assert (now, earlier.body, earlier.apart) == ("Soup at home.", "Soup on the stick.", True)
    press(card, "see_both_0")
    both = card.findChild(Versions)
    qtbot.waitUntil(lambda: "the stick" in both.findChild(QWidget, "version_text").toPlainText())
    qtbot.waitUntil(lambda: not opened.busy)
    both.reject()
    press(card, "merge_nothing")
    Vault.open(folder, WORDS).close()  # nobody holds it any more


def test_what_is_no_copy_of_this_journal_is_refused_in_one_sentence(
    qtbot: QtBot, opened: Session, ask, tmp_path: Path, card: MergeCard
) -> None:
    (tmp_path / "other").mkdir()
    other, _ = new_vault(tmp_path / "other")
    other.close()
    same = ask(lambda diary: diary.folder)
    for folder, words in (
        (other.folder, "another journal"),
        (same, "that is open"),
        (tmp_path, "no journal in this folder"),
    ):
        card.take(folder)
        qtbot.waitUntil(lambda words=words: words in card.notice.words)


def test_a_copy_with_nothing_new_says_so_and_lets_go_of_it(
    qtbot: QtBot, opened: Session, copied, card: MergeCard
) -> None:
    folder = copied(lambda diary: None)
    card.take(folder)
    card.words.set_words(WORDS)
    press(card, "merge_on")
    qtbot.waitUntil(lambda: "is here already" in said(card))
    qtbot.waitUntil(lambda: not opened.busy)
    Vault.open(folder, WORDS).close()
    press(card, "merge_nothing")
