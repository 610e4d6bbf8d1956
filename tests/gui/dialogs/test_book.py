"""Making a book: a title, what goes in, and a PDF that is said to be open to all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.session import Session
from chime_journal.gui.take_out import book as module
from chime_journal.gui.take_out.book import MEMORIES, BookCard
from tests.factory import draft
from tests.gui.test_every_page import clipped, nameless, overlapping
from tests.share.test_pdf import pages


@pytest.fixture
def card(qtbot: QtBot, opened: Session, ask) -> Iterator[BookCard]:
    ask(lambda diary: diary.preferences.change(name="Alex"))
    ask(lambda diary: diary.reflections.write(draft("Soup night.")))
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    made = BookCard(opened)
    panel = Panel("book_panel", made, window)
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


def test_a_book_is_set_and_saved(
    qtbot: QtBot, opened: Session, card: BookCard, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "My book.pdf"
    monkeypatch.setattr(module, "save_file", lambda *_: path)
    assert card.title.text() == "From the journal of Alex"
    card.title.setText("")
    press(card, "book_on")
    qtbot.waitUntil(lambda: not opened.busy)
    assert "title" in card.notice.words
    card.title.setText("Our year")
    card.which.setCurrentIndex(card.which.findData(MEMORIES))
    press(card, "book_on")
    qtbot.waitUntil(lambda: not opened.busy)
    assert "no reflections like that" in card.notice.words
    card.which.setCurrentIndex(0)
    press(card, "book_on")
    qtbot.waitUntil(lambda: path.exists() and not opened.busy)
    words = pages(path.read_bytes())
    assert "Our year" in words[0]
    assert "Soup night." in " ".join(words)
    shown = " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())
    assert str(path) in shown
    assert "Anybody who has this file can read it." in shown


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, dressed, card: BookCard, scale: int) -> None:
    theme.apply(dressed, theme.Looks("light", scale))
    panel = card.window()
    assert not nameless(panel)
    qtbot.waitUntil(lambda: not clipped(panel) and not overlapping(panel))
