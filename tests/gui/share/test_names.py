"""Names to change on the Share page: typed, made, told when they are not there, forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.share.leaving_out import WordsField
from chime_journal.gui.share.protecting import SEALED
from chime_journal.gui.workspace import Workspace
from tests.gui.share.steps import press, read_through, save_as, settle, tick, to_protect, words_on


def write(qtbot: QtBot, page: SharePage, number: int, name: str, instead: str = "") -> None:
    for field, words in ((f"name_{number}", name), (f"instead_{number}", instead)):
        line = page.findChild(QLineEdit, field)
        line.clear()
        qtbot.keyClicks(line, words)


def made_words(qtbot: QtBot, page: SharePage) -> str:
    settle(qtbot, page)
    assert page._made is not None
    return repr(page._made.document)


@pytest.fixture
def naming(page: SharePage) -> SharePage:
    """The page with a reflection ticked and the names open."""
    tick(page, "reflections", 1)
    press(page, "names_open")
    return page


def test_it_is_closed_at_first_and_has_an_empty_row(page: SharePage) -> None:
    assert not page.findChild(QLineEdit, "name_0").isVisible()
    assert "in this share only" in words_on(page.choosing.names)
    press(page, "names_open")
    QApplication.processEvents()
    assert page.findChild(QLineEdit, "name_0").isVisible()
    assert page.findChild(QLineEdit, "name_1") is None
    assert page.choosing.selection().names == ()


def test_a_name_is_changed_in_all_that_goes_in(qtbot: QtBot, naming: SharePage) -> None:
    naming.findChild(QPlainTextEdit, "share_note").setPlainText("About priya and Dad")
    tick(naming, "strengths", 0)
    write(qtbot, naming, 0, "Priya", "my friend")
    write(qtbot, naming, 1, "dad", "him")
    made = made_words(qtbot, naming)
    assert "Cooked with my friend." in made
    assert "About my friend and him" in made
    assert "Sat with him." in made
    assert "riya" not in made
    assert naming.findChild(QLineEdit, "name_2") is not None, "there is room for one more"


def test_the_small_page_shows_it(qtbot: QtBot, naming: SharePage) -> None:
    write(qtbot, naming, 0, "Priya", "my friend")
    settle(qtbot, naming)
    sheet = naming.choosing.preview.findChild(object, "small_page")
    assert "Cooked with my friend." in sheet.accessibleDescription()


def test_nothing_to_say_instead_means_kept_private(qtbot: QtBot, naming: SharePage) -> None:
    write(qtbot, naming, 0, "Priya")
    assert "Cooked with [kept private]." in made_words(qtbot, naming)


def test_names_that_are_not_there_are_said(qtbot: QtBot, naming: SharePage) -> None:
    write(qtbot, naming, 0, "Priya", "my friend")
    write(qtbot, naming, 1, "Tom", "him")
    settle(qtbot, naming)
    assert "Tom is not in what goes in." in words_on(naming)
    write(qtbot, naming, 2, "Ann", "her")
    assert "not in what goes in" not in words_on(naming), "not before it was looked for"
    settle(qtbot, naming)
    assert "These names are not in what goes in: Tom, Ann." in words_on(naming)
    press(naming, "names_open")
    assert "In this share only: Priya, Tom, Ann" in words_on(naming)
    assert "These names are not in what goes in: Tom, Ann." in words_on(naming)


def test_they_are_said_after_reading_where_there_is_no_room_for_a_small_page(
    qtbot: QtBot, naming: SharePage
) -> None:
    naming.resize(500, 700)
    qtbot.waitUntil(naming.choosing.preview.isHidden)
    write(qtbot, naming, 0, "Tom", "him")
    settle(qtbot, naming)
    read_through(qtbot, naming)
    press(naming, "share_back")
    assert naming.place is Place.CHOOSE
    assert "Tom is not in what goes in." in words_on(naming)


def test_tab_goes_from_row_to_row(qtbot: QtBot, whole: Workspace) -> None:
    page = whole.page
    press(page, "names_open")
    write(qtbot, page, 0, "Priya", "my friend")
    QApplication.processEvents()  # the new row appears with the next turn
    page.findChild(QLineEdit, "name_0").setFocus()
    for name in ("instead_0", "name_1", "instead_1"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget().objectName() == name


def test_starting_over_forgets_them(qtbot: QtBot, naming: SharePage) -> None:
    write(qtbot, naming, 0, "Tom", "him")
    settle(qtbot, naming)
    press(naming, "share_over")
    settle(qtbot, naming)
    assert naming.choosing.selection().names == ()
    assert "Tom" not in words_on(naming)
    press(naming, "names_open")
    shown = naming.choosing.names.findChildren(QLineEdit)
    assert all(each.text() == "" for each in shown if each.isVisibleTo(naming))


def test_what_is_saved_has_the_other_words(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(page, "names_open")
    write(qtbot, page, 0, "Priya", "my friend")
    to_protect(qtbot, page)
    save_as(qtbot, page, SEALED, tmp_path / "shared.chimeshare", monkeypatch)
    assert page._made is not None
    assert "Cooked with my friend." in repr(page._made.document)
    assert page.findChild(QPushButton, "share_done") is not None


def test_a_journal_that_is_only_read_can_be_shared_with_care(
    qtbot: QtBot, whole: Workspace
) -> None:
    quiet = ReadOnly(whole)
    tick(whole.page, "reflections", 1)
    tick(whole.page, "hard", 0)
    press(whole.page, "reflections_1_leave")
    press(whole.page, "names_open")
    write(qtbot, whole.page, 0, "Priya", "my friend")
    assert "Cooked with my friend." in made_words(qtbot, whole.page)
    quiet.end()
    field = whole.page.findChild(WordsField, "reflections_1_field")
    assert field.isReadOnly()
