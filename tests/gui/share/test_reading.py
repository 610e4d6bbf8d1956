"""Reading a share through before it is protected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.share import SharePage
from tests.gui.share.steps import press, read_through, tick, words_on


def test_a_word_is_found_and_marked(qtbot: QtBot, page: SharePage) -> None:
    page.choosing.for_whom.setText("Priya")
    tick(page, "reflections", 1)
    read_through(qtbot, page)
    reading = page.reading
    qtbot.keyClicks(reading.field, "priya")
    qtbot.waitUntil(lambda: "1 of 2" in words_on(reading))
    assert reading.view.hit == 0
    qtbot.keyClick(reading.field, Qt.Key.Key_Return)
    assert "2 of 2" in words_on(reading)
    press(page, "hit_next")
    assert "1 of 2" in words_on(reading)
    reading.field.setText("brother")
    qtbot.waitUntil(lambda: "Not in it" in words_on(reading))


def test_keys_page_and_zoom(qtbot: QtBot, page: SharePage) -> None:
    press(page, "open_charts")
    press(page, "all_charts")
    tick(page, "reflections", 0)
    read_through(qtbot, page)
    view = page.reading.view
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    assert view.page == view._file.count - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (bar.value(), view.page) == (0, 0)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    high = bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 1
    assert bar.maximum() > high
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert "From my journal" in view.accessibleDescription()


def test_missing_characters_are_said(qtbot: QtBot, page: SharePage) -> None:
    page.findChild(QPlainTextEdit, "share_note").setPlainText("One \u4f60")
    read_through(qtbot, page)
    assert "CJK UNIFIED IDEOGRAPH-4F60" in words_on(page.reading)
