"""A strength is named in the journal, right where it was used; nothing typed there is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu

from chime_journal.gui.pages.journal import JournalPage
from tests.factory import draft, strength


@pytest.fixture
def journal(qtbot, opened, ask, show) -> JournalPage:
    number = ask(lambda diary: diary.reflections.write(draft("Nine hours at the hospital.")).id)
    page = show(JournalPage)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    return page


def ask_for_a_new_one(qtbot, journal: JournalPage) -> QLineEdit:
    """Choose "Name a new one" in the menu of strengths."""
    journal.findChild(QAbstractButton, "link_strength").click()
    menu = journal.findChild(QMenu, "link_strength_menu")
    menu.actions()[-1].trigger()
    menu.close()
    line = journal.findChild(QLineEdit, "strength_here")
    qtbot.waitUntil(line.isVisible)
    return line


def strengths_of(ask, number: int | None) -> list[str]:
    kept = ask(lambda diary: diary.reflections.read(number)).strengths
    return [name for id_, name in ask(lambda diary: diary.strengths.names()) if id_ in kept]


def test_a_new_one_is_named_in_place_and_taken_back(qtbot, journal, ask, opened) -> None:
    line = ask_for_a_new_one(qtbot, journal)
    qtbot.keyClicks(line, "patience")
    with qtbot.waitSignal(journal.undoable) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not line.isVisible()
    assert journal.findChild(QAbstractButton, "link_strength").text() == "patience"
    journal.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    assert strengths_of(ask, journal.editor.number) == ["patience"]
    ask(told.args[1])
    assert strengths_of(ask, journal.editor.number) == []
    assert [thing.words for thing in ask(lambda diary: diary.bin.listing())] == ["patience"]


def test_one_that_is_there_already_is_taken_instead_of_a_second(
    qtbot, journal, ask, opened
) -> None:
    ask(lambda diary: diary.strengths.write(strength("Patience")))
    line = ask_for_a_new_one(qtbot, journal)
    qtbot.keyClicks(line, "patience")
    with qtbot.assertNotEmitted(journal.undoable):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not opened.busy)
    journal.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    assert strengths_of(ask, journal.editor.number) == ["Patience"]


def test_what_is_typed_when_another_text_opens_stays_with_the_first(
    qtbot, journal, ask, opened
) -> None:
    first = journal.editor.number
    other = ask(lambda diary: diary.reflections.write(draft("Another day.")).id)
    qtbot.keyClicks(ask_for_a_new_one(qtbot, journal), "staying")
    journal.open(("reflection", other))
    qtbot.waitUntil(lambda: journal.editor.number == other and not opened.busy)
    assert (strengths_of(ask, first), strengths_of(ask, other)) == (["staying"], [])
    assert not journal.findChild(QLineEdit, "strength_here").isVisible()


def test_what_is_typed_when_the_page_is_left_is_there_on_the_way_back(
    qtbot, journal, ask, opened
) -> None:
    qtbot.keyClicks(ask_for_a_new_one(qtbot, journal), "staying")
    journal.left()
    qtbot.waitUntil(lambda: not opened.busy)
    journal.editor.field.insertPlainText("Later: ")
    journal.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    assert strengths_of(ask, journal.editor.number) == ["staying"]


def test_escape_and_never_mind_keep_nothing(qtbot, journal, ask, opened) -> None:
    line = ask_for_a_new_one(qtbot, journal)
    qtbot.keyClicks(line, "perhaps")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.keyClicks(ask_for_a_new_one(qtbot, journal), "perhaps")
    journal.findChild(QAbstractButton, "leave_strength_here").click()
    journal.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    assert ask(lambda diary: diary.strengths.list()) == []
