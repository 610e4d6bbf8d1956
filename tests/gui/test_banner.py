"""The line above the pages: when it goes, the keyboard is where it was before."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.widgets.banner import Banner


class Page(QWidget):
    """A banner with one button, a button that must not be met by chance, and a field."""

    def __init__(self) -> None:
        super().__init__()
        self.way, self.hide_all, self.field = QPushButton(), QPushButton(), QLineEdit()
        self.banner = Banner("banner", self.way)
        column = QVBoxLayout(self)
        for part in (self.banner, self.hide_all, self.field):
            column.addWidget(part)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.banner.say("Not saved yet.")
    return page


def test_the_focus_goes_back_to_the_text(qtbot: QtBot, page: Page) -> None:
    page.field.setFocus()
    qtbot.waitUntil(page.field.hasFocus)
    page.way.setFocus()
    page.banner.be_quiet()
    assert page.focusWidget() is page.field


def test_where_nothing_had_the_focus_no_other_button_gets_it(page: Page) -> None:
    page.way.setFocus()
    page.banner.be_quiet()
    assert page.focusWidget() is None


def test_the_focus_of_something_else_is_left_alone(page: Page) -> None:
    page.way.setFocus()
    page.hide_all.setFocus()
    page.banner.be_quiet()
    assert page.focusWidget() is page.hide_all
