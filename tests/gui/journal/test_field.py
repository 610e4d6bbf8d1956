"""The field itself: formatting, Tab, find, reading and spelling help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QToolButton


def test_formatting_buttons_put_marks_in_and_take_them_out(qtbot, page) -> None:
    page.open("new")
    field = page.editor.field
    field.insertPlainText("calm")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.put_around("**")
    assert field.words() == "**calm**"
    field.selectAll()
    field.put_around("**")
    assert field.words() == "calm"
    field.put_before("- ")
    assert field.words() == "- calm"
    field.put_before("- ")
    assert field.words() == "calm"


def test_tab_writes_a_tab_and_ctrl_tab_goes_on(qtbot, page) -> None:
    page.open("new")
    page.activateWindow()
    field = page.editor.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.words() == "\t"
    qtbot.keyClick(field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not field.hasFocus()


def test_find_in_this_text_goes_round(qtbot, page) -> None:
    page.open("new")
    field = page.editor.field
    field.insertPlainText("one two one")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.find_words("one")
    assert field.textCursor().selectionStart() == 0
    assert field.find_words("one")
    assert field.textCursor().selectionStart() == 8
    assert field.find_words("one")
    assert field.textCursor().selectionStart() == 0
    assert not field.find_words("three")


def test_reading_shows_no_html_and_fetches_nothing(qtbot, page) -> None:
    page.open("new")
    page.editor.field.insertPlainText(
        "**strong** <img src='file:///etc/hostname'> ![x](http://a/b.png)"
    )
    page.findChild(QToolButton, "read").click()
    shown = page.editor.reading.toPlainText()
    assert "strong" in shown
    assert "**" not in shown
    assert "<img" in shown
    assert "![x](http://a/b.png)" in shown


def test_spelling_help_knows_british_words_and_own_words(qtbot, page, ask, opened) -> None:
    page.open("new")
    page.editor.field.insertPlainText("Colour and neighbour, organised. Priya wrote recieve.")
    page._spelling.use("en")
    qtbot.waitUntil(lambda: page.editor.field.is_unknown("recieve"))
    for known in ("Colour", "neighbour", "organised"):
        assert not page.editor.field.is_unknown(known)
    assert page.editor.field.is_unknown("Priya")
    page._spelling._learn("Priya")
    qtbot.waitUntil(lambda: not page.editor.field.is_unknown("Priya"))
    assert "Priya" in ask(lambda diary: diary.spelling.words())
    page._spelling.use("off")
    assert not page.editor.field.is_unknown("recieve")
