"""Leaving words out on the Share page: picked, struck, put back, and never let in unseen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share.leaving_out import LeavingOut, WordsField
from chime_journal.gui.share.shown_texts import ShownTexts, whole_letters
from tests.factory import draft, moment
from tests.gui.share.steps import TODAY, press, read_through, settle, tick, words_on

MARK = "[kept private]"


def pick(page: SharePage, words: str, name: str = "reflections_1") -> WordsField:
    """Mark words in the field of one thing, which is open."""
    field = page.findChild(WordsField, f"{name}_field")
    assert field is not None
    at = field.toPlainText().index(words)
    cursor = field.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    return field


@pytest.fixture
def leaving(page: SharePage) -> SharePage:
    """The page with one reflection ticked and its words open."""
    tick(page, "reflections", 1)
    press(page, "reflections_1_leave")
    return page


def shown(page: SharePage) -> str:
    return words_on(page.findChild(QPushButton, "reflections_1_leave").parentWidget())


def made_words(qtbot: QtBot, page: SharePage) -> str:
    settle(qtbot, page)
    assert page._made is not None
    return repr(page._made.document)


def test_only_what_goes_in_can_lose_words(page: SharePage) -> None:
    press(page, "open_reflections")
    link = page.findChild(QPushButton, "reflections_1_leave")
    assert link.isHidden()
    press(page, "reflections_1")
    assert not link.isHidden()
    assert link.accessibleName().startswith("Leave out some words. ")
    press(page, "reflections_1_leave")
    press(page, "reflections_1")
    assert link.isHidden()
    assert "Pick words" not in words_on(page)


def test_picked_words_are_not_made_and_can_be_put_back(qtbot: QtBot, leaving: SharePage) -> None:
    pick(leaving, "Priya")
    press(leaving, "reflections_1_leave_these")
    assert f"Cooked with {MARK}." in shown(leaving)
    assert f"{MARK} · Priya" in shown(leaving)
    made = made_words(qtbot, leaving)
    assert "Priya" not in made
    assert f"Cooked with {MARK}." in made
    back = leaving.findChild(QPushButton, "reflections_1_back_0")
    assert back.accessibleName() == "Put back: Priya"
    back.click()
    assert MARK not in shown(leaving)
    assert "Cooked with Priya." in made_words(qtbot, leaving)


def test_a_title_can_lose_words_too(qtbot: QtBot, leaving: SharePage) -> None:
    pick(leaving, "in\nCooked")  # from the title into the words below it
    press(leaving, "reflections_1_leave_these")
    made = made_words(qtbot, leaving)
    assert f"title='Drop-{MARK}'" in made
    assert f"words='{MARK} with Priya.'" in made
    assert f"Drop-{MARK}" in shown(leaving)


def test_without_a_pick_the_line_of_the_cursor_goes(qtbot: QtBot, leaving: SharePage) -> None:
    button = leaving.findChild(QPushButton, "reflections_1_leave_these")
    assert button.text() == "Leave this line out"
    button.click()
    assert not button.isEnabled(), "the line is out"
    assert f"title='{MARK}'" in made_words(qtbot, leaving)
    pick(leaving, " ")
    assert button.text() == "Leave these out"
    assert not button.isEnabled(), "a blank is nothing to leave out"


def test_by_keyboard_alone(qtbot: QtBot, leaving: SharePage) -> None:
    field = leaving.findChild(WordsField, "reflections_1_field")
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for _ in "Priya.":
        qtbot.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert field.textCursor().selectedText() == "Priya."
    qtbot.keyClick(leaving.findChild(QPushButton, "reflections_1_leave_these"), Qt.Key.Key_Return)
    assert f"Cooked with {MARK}" in shown(leaving)
    qtbot.keyClick(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Cooked with Priya." in shown(leaving)
    assert field.toPlainText() == "Drop-in\nCooked with Priya."
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_what_is_left_out_is_struck_through_and_joins(leaving: SharePage) -> None:
    for words in ("Cook", "with Pri", "ed w"):
        pick(leaving, words)
        press(leaving, "reflections_1_leave_these")
    field = leaving.findChild(WordsField, "reflections_1_field")
    (struck,) = field.extraSelections()
    assert struck.cursor.selectedText() == "Cooked with Pri"
    assert struck.format.fontStrikeOut()


def test_it_stays_through_unticking_and_closing(qtbot: QtBot, leaving: SharePage) -> None:
    pick(leaving, "Priya")
    press(leaving, "reflections_1_leave_these")
    press(leaving, "reflections_1")
    press(leaving, "reflections_1")
    assert "Priya" not in made_words(qtbot, leaving)
    press(leaving, "reflections_1_leave")
    assert f"{MARK} · Priya" in shown(leaving)


def test_what_changed_since_is_unticked_and_said(
    qtbot: QtBot, leaving: SharePage, opened: Session, ask: Callable
) -> None:
    pick(leaving, "Priya")
    press(leaving, "reflections_1_leave_these")
    read_through(qtbot, leaving)
    (number,) = leaving.choosing.selection().reflections
    new = draft(
        "Priya cooked.", title="Drop-in", id=number, moment=moment(TODAY - timedelta(days=1))
    )
    opened.change(leaving, lambda diary: diary.reflections.write(new))
    settle(qtbot, leaving)
    assert leaving.place is Place.CHOOSE
    assert leaving.choosing.going_in() == ""
    said = words_on(leaving)
    assert "Drop-in” has changed since you left words out. It is unticked." in said
    assert not leaving.findChild(QAbstractButton, "reflections_1").isChecked()
    assert "Priya" not in made_words(qtbot, leaving)
    press(leaving, "reflections_1")
    assert "has changed since" not in words_on(leaving)
    assert "Priya cooked." in made_words(qtbot, leaving)


def test_starting_over_forgets_what_was_left_out(qtbot: QtBot, leaving: SharePage) -> None:
    pick(leaving, "Priya")
    press(leaving, "reflections_1_leave_these")
    press(leaving, "share_over")
    settle(qtbot, leaving)
    assert leaving.choosing.selection().left_out == {}
    tick(leaving, "reflections", 1)
    assert leaving.choosing.selection().left_out == {}


def test_a_click_beside_the_words_unticks_nothing(qtbot: QtBot, leaving: SharePage) -> None:
    place = leaving.findChild(LeavingOut, "reflections_1_leaving")
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert leaving.findChild(QAbstractButton, "reflections_1").isChecked()


@given(
    st.lists(st.text(alphabet="a\r\n\u2029é\u0301\U0001f469\u200d\ufdd0 ", max_size=12), max_size=4)
)
def test_every_place_in_the_field_is_one_in_a_text(texts: list[str]) -> None:
    shown_texts = ShownTexts(texts)
    document = QTextDocument()
    document.setPlainText(shown_texts.words)
    length = document.characterCount() - 1
    assert length == len(shown_texts.words.encode("utf-16-le")) // 2
    whole = shown_texts.spans(0, length)
    assert {each.text: (each.begin, each.end) for each in whole} == {
        number: (0, len(text)) for number, text in enumerate(texts) if text
    }
    for span in whole:
        assert shown_texts.spans(*shown_texts.places(span)) == [span]


def test_no_letter_is_cut_from_its_accent() -> None:
    document = QTextDocument()
    document.setPlainText("Zoe\u0308 \U0001f469\u200d\U0001f467!")
    assert whole_letters(document, 0, 3) == (0, 4)
    assert whole_letters(document, 3, 4) == (2, 4)
    assert whole_letters(document, 6, 8) == (5, 10)
    assert whole_letters(document, 0, 11) == (0, 11)
