"""Help: every page opens, offline, at every size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from chime_journal.gui import help as helping
from chime_journal.gui import library, theme
from chime_journal.gui.help import HelpView
from chime_journal.gui.widgets.drop_down import DropDown

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
    choice.setCurrentIndex(4)
    choice.activated.emit(4)
    assert view.page.id == "keys"
    view.resize(1000, 600)
    assert view.findChild(QListWidget, "help_pages").currentRow() == 4


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
