"""Into an exercise and from step to step: one is always where something is to be read or done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from chime_journal.gui.exercises.listing import ExerciseBox
from chime_journal.gui.workspace import Workspace
from tests.gui.exercises.doing import begin, press, settle, write


def test_a_click_anywhere_on_a_card_begins_its_exercise(qtbot, page) -> None:
    card = page.findChild(ExerciseBox, "exercise_hand")
    begun = []
    card.opened.connect(begun.append)
    words = card.findChildren(QLabel)
    for place in (card, *words):
        settle(qtbot, page)
        QApplication.sendPostedEvents()
        qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.room is not None)
        press(page, "stop_exercise")
    assert begun == ["hand"] * (1 + len(words)), "once each"


def test_the_next_step_begins_with_what_it_asks(qtbot, page) -> None:
    walk = begin(qtbot, page, "circles").walk
    page.resize(1100, 420)
    bar = page._scroll_area().verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(bar.maximum())
    press(walk, "next_step")
    title, view = walk.findChild(QWidget, "step_title"), page._scroll_area().viewport()
    assert title.text() == "A second look"
    assert title.mapTo(view, QPoint(0, 0)).y() >= 0


def test_the_keyboard_is_at_the_start_of_the_breathing(qtbot, page) -> None:
    walk = begin(qtbot, page, "breathing").walk
    start = walk.findChild(QPushButton, "breath_switch")
    assert start.hasFocus()
    qtbot.keyClick(start, Qt.Key.Key_Space)
    assert walk.view.running
    assert start.text() == "Stop"


def test_the_place_in_the_sidebar_leads_back_to_the_list_and_keeps_the_words(
    qtbot, opened, ask
) -> None:
    window = Workspace(opened)
    qtbot.addWidget(window)
    window.show()
    window.go("exercises")
    page = window.page
    write(begin(qtbot, page, "hand").walk, "answer_hand_thumb", "I can fix a bike")
    window.sidebar.picked.emit("exercises")
    settle(qtbot, page)
    assert page.room is None
    assert page.list.isVisible()
    assert [each.words for each in ask(lambda diary: diary.exercises.list())] == ["A hand"]
