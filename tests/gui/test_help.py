"""Help: every page opens, offline, at every size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from chime_journal.gui import help as helping
from chime_journal.gui import library, theme
from chime_journal.gui.first_run.view import WORDS, FirstRun
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.outside import Outside
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.help import HelpView
from chime_journal.gui.theme import Looks
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.secret import SecretLine
from tests.factory import WORDS as GOOD
from tests.gui.fits import clipped, overlapping
from tests.gui.stage import Stage

CODE = Path(helping.__file__).parent


@pytest.fixture
def view(qtbot: QtBot) -> HelpView:
    made = HelpView()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def text_of(view: HelpView) -> str:
    return view.findChild(QTextBrowser, "help_text").toPlainText()


@pytest.mark.parametrize("page", [page.id for page in library.help_pages()])
def test_each_page_opens_and_needs_no_sideways_scrolling(view: HelpView, page: str) -> None:
    view.show_page(page)
    assert view.page.id == page
    assert text_of(view).startswith(view.page.title)
    assert "**" not in text_of(view).replace("**strong**", "")
    browser = view.findChild(QTextBrowser, "help_text")
    assert browser.horizontalScrollBar().maximum() == 0


def test_an_unknown_page_changes_nothing(view: HelpView) -> None:
    view.show_page("trends")
    view.show_page("no such page")
    assert view.page.id == "trends"


def test_the_list_is_reached_by_keyboard(qtbot: QtBot, view: HelpView) -> None:
    pages = view.findChild(QListWidget, "help_pages")
    pages.setFocus()
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    assert view.page.id == "parts"


def test_where_there_is_little_room_a_drop_down_list_takes_over(view: HelpView) -> None:
    view.resize(420, 600)
    choice = view.findChild(DropDown, "help_choice")
    assert choice.isVisible()
    assert not view.findChild(QListWidget, "help_pages").isVisible()
    choice.setCurrentIndex(5)
    choice.activated.emit(5)
    assert view.page.id == "keys"
    view.resize(1000, 600)
    assert view.findChild(QListWidget, "help_pages").currentRow() == 5


def test_larger_text_keeps_the_page(qtbot: QtBot, dressed: QApplication, view: HelpView) -> None:
    view.show_page("keys")
    theme.apply(dressed, theme.Looks("dark", 200))
    shown = view.findChild(QTextBrowser, "help_text")
    twice = theme.BASE_POINTS * 2
    qtbot.waitUntil(lambda: shown.document().defaultFont().pointSizeF() == pytest.approx(twice))
    assert view.page.id == "keys"
    theme.apply(dressed, theme.Looks("light", 100))


def test_links_and_pictures_are_never_fetched(view: HelpView) -> None:
    browser = view.findChild(QTextBrowser, "help_text")
    assert not browser.openLinks()
    assert not browser.openExternalLinks()
    assert not (browser.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse)


def test_it_works_while_no_journal_is_open(qtbot: QtBot) -> None:
    place = helping.help_place("private")
    qtbot.addWidget(place)
    place.show()
    assert place.findChild(HelpView).page.id == "private"
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    with qtbot.waitSignal(place.left):
        qtbot.keyClick(place, Qt.Key.Key_Escape)


def test_the_keys_it_names_are_the_keys_there_are() -> None:
    page = next(page for page in library.help_pages() if page.id == "keys")
    named = re.findall(r"^\| ((?:Ctrl|F\d)[^|]*?) \|", page.words, re.MULTILINE)
    code = "\n".join(path.read_text(encoding="utf-8") for path in CODE.rglob("*.py"))
    assert len(named) >= 8
    for keys in named:
        first = keys.split(" to ")[0].replace("Ctrl+1", "Ctrl+{number}")
        assert f'"{first}"' in code or "Key_Tab" in code, keys


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    made.start()
    made.front.window.activateWindow()
    yield made
    made.end()
    made.front.computer.pick_looks(Looks("light", 100))


def press_key(stage: Stage, key: Qt.Key) -> None:
    stage.qtbot.keyClick(stage.front.window.focusWidget() or stage.front.window, key)


def helping_now(stage: Stage) -> bool:
    view = stage.front.window.view
    return isinstance(view, Outside) and view.findChild(HelpView) is not None


@pytest.mark.parametrize("way", ["key", "button"])
def test_help_opens_before_unlock_and_no_typed_words_are_left(stage: Stage, way: str) -> None:
    before = stage.unlock
    before.words.set_words(GOOD)
    before.words.line.reveal(True)
    press_key(stage, Qt.Key.Key_F1) if way == "key" else stage.press("help")
    assert helping_now(stage)
    press_key(stage, Qt.Key.Key_F1)
    assert helping_now(stage)
    press_key(stage, Qt.Key.Key_Escape)
    assert stage.front.window.view is before
    assert before.words.words == ""
    assert not before.words.line.revealed


@pytest.mark.parametrize("way", ["use_sheet", "restore", "support"])
def test_help_opens_from_every_place_before_unlock_and_leads_back(stage: Stage, way: str) -> None:
    stage.press(way)
    before = stage.front.window.view
    press_key(stage, Qt.Key.Key_F1)
    assert helping_now(stage)
    stage.press("back")
    assert stage.front.window.view is before


def test_help_keeps_the_first_run_as_it_was_with_its_words_hidden(stage: Stage) -> None:
    stage.press("start_new")
    stage.press("go_on")
    view = stage.front.window.view
    assert isinstance(view, FirstRun)
    stage.press("suggest")
    words, line = view.words.fields.words, stage.find(SecretLine, "new_words")
    assert line.revealed
    stage.press("help")
    assert helping_now(stage)
    press_key(stage, Qt.Key.Key_Escape)
    assert stage.front.window.view is view
    assert view.stages.at == WORDS
    assert view.words.fields.words == words
    assert not line.revealed


def test_hide_from_help_leads_to_a_fresh_unlock_window(stage: Stage) -> None:
    before = stage.unlock
    press_key(stage, Qt.Key.Key_F1)
    stage.front.hide()
    assert isinstance(stage.front.window.view, Cover)
    press_key(stage, Qt.Key.Key_F1)
    assert isinstance(stage.front.window.view, Cover), "the cover looks like another program"
    stage.qtbot.keyClick(stage.front.window.view, Qt.Key.Key_Escape)
    assert isinstance(stage.front.window.view, UnlockView)
    assert stage.front.window.view is not before
    stage.until(lambda: len(stage.front.window.findChildren(QLineEdit, "passphrase")) == 1)


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("place", ["unlock", "first_run", "help"])
def test_before_unlock_it_fits_a_small_window(stage: Stage, text: int, place: str) -> None:
    stage.front.computer.pick_looks(Looks("light", text))
    stage.front.window.resize(1024, 640)
    if place == "first_run":
        stage.press("start_new")
    elif place == "help":
        stage.press("help")
    QApplication.processEvents()
    view = stage.front.window.view
    assert clipped(view) == []
    assert overlapping(view) == []
