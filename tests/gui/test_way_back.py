"""What a link opened has a way back to the same place; the sidebar goes its own ways."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.session import Session
from chime_journal.gui.strengths.uses import FEW
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.gui.workspace import Workspace
from tests.factory import draft, goal, new_id, strength


def fill(diary: Diary) -> int:
    number = new_id(diary.strengths.write(strength("patience")))
    tied = frozenset({number})
    aim = new_id(diary.goals.write(goal(strengths=tied)))
    for day in range(FEW + 9):
        written = draft(title=f"Day {day}", strengths=tied, goals=frozenset({aim}))
        diary.reflections.write(written)
    return number


@pytest.fixture
def whole(qtbot: QtBot, opened: Session, ask) -> Workspace:
    """A window at a strength that showed in a goal and, often, in reflections."""
    number = ask(fill)
    made = Workspace(opened)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    made.go("strengths", ("strength", number))
    qtbot.waitUntil(lambda: not opened.busy)
    return made


def back(whole: Workspace) -> QAbstractButton:
    found = whole.page.header.findChild(QAbstractButton, "go_back")
    assert isinstance(found, QAbstractButton)
    return found


def press(qtbot: QtBot, whole: Workspace, opened: Session, name: str) -> None:
    link = whole.page.findChild(TitleLink, name)
    assert link is not None
    link.clicked.emit()
    qtbot.waitUntil(lambda: not opened.busy)


def test_back_is_at_the_same_place_with_the_same_things_open(qtbot, whole, opened) -> None:
    page = whole.page
    page.findChild(QAbstractButton, "all_uses").click()
    bar = page.findChild(QScrollArea, "strengths_scroll").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(400)
    press(qtbot, whole, opened, "use_9")
    assert whole.page.name == "journal"
    assert back(whole).text() == "Back to Strengths"
    whole.page.editor.heading.findChild(QLineEdit, "title").setText("Renamed, so all is asked anew")
    bar.setValue(0)
    back(whole).click()
    qtbot.waitUntil(lambda: whole.page is page and bar.value() == 400)
    assert page.uses.whole
    assert not back(whole).isVisible()


def test_the_way_back_goes_over_several_links(qtbot, whole, opened) -> None:
    page = whole.page
    page.findChild(QAbstractButton, "all_uses").click()
    goals = [link for link in page.findChildren(TitleLink) if "Brought" in link.text()]
    goals[0].clicked.emit()
    qtbot.waitUntil(lambda: whole.page.name == "goals" and not opened.busy)
    press(qtbot, whole, opened, "read_1")
    assert whole.page.name == "journal"
    for name in ("goals", "strengths"):
        whole.activateWindow()
        qtbot.keyClick(whole, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda name=name: whole.page.name == name and not opened.busy)
    assert not back(whole).isVisible()


def test_the_sidebar_begins_a_way_of_its_own(qtbot, whole, opened) -> None:
    press(qtbot, whole, opened, "use_0")
    assert back(whole).isVisible()
    whole.go("today")
    whole.go("journal")
    assert not back(whole).isVisible()
    whole._go_back()
    assert whole.page.name == "journal", "there is nowhere to go back to"


def test_writing_about_a_goal_ties_the_reflection_and_leads_back(qtbot, whole, opened, ask) -> None:
    ((number, _),) = ask(lambda diary: diary.goals.names())
    whole.go("goals", ("goal", number))
    qtbot.waitUntil(lambda: not opened.busy)
    whole.page.findChild(QAbstractButton, "write_about_goal").click()
    qtbot.waitUntil(lambda: not opened.busy)
    whole.page.flush()
    assert whole.page.editor.number is None, "nothing is kept without a word"
    whole.page.editor.field.insertPlainText("It was cold.")
    back(whole).click()
    qtbot.waitUntil(lambda: whole.page.name == "goals" and not opened.busy)
    newest = ask(lambda diary: diary.reflections.list().previews)[0]
    assert ask(lambda diary: diary.reflections.read(newest.id)).goals == {number}
