"""Listing reflections and finding one by scrolling, words or day."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from chime_journal.gui.pages.journal import JournalPage
from chime_journal.model.moment import Moment
from tests.factory import draft
from tests.gui.journal.steps import quiet


def test_the_list_is_newest_first_and_arrives_as_it_is_scrolled(qtbot, page, ask, opened) -> None:
    start = date(2020, 1, 1)

    def many(diary) -> None:
        for number in range(150):
            moment = Moment(start + timedelta(days=number), time(9, 0), 0)
            diary.reflections.write(draft(f"day {number}", moment=moment))

    ask(many)
    page.refresh()
    quiet(qtbot, opened)
    rows = page.list.rows
    first = rows.rowCount()
    assert first < 150
    assert rows.data(rows.index(0), Qt.ItemDataRole.UserRole).excerpt == "day 149"
    for _ in range(10):
        page.list.scrollToBottom()
        quiet(qtbot, opened)
    assert rows.rowCount() == 150
    assert rows.data(rows.index(149), Qt.ItemDataRole.UserRole).excerpt == "day 0"


def test_search_as_you_type_folds_accents_and_marks_the_hit(qtbot, page, ask, opened) -> None:
    ask(lambda diary: diary.reflections.write(draft("We met at the café on Sunday")))
    ask(lambda diary: diary.reflections.write(draft("Nothing to see")))
    with qtbot.waitSignal(page.list.rows.filled):
        qtbot.keyClicks(page.finder.field, "CAFE")
    assert page.list.rows.rowCount() == 1
    found = page.list.rows.data(page.list.rows.index(0), Qt.ItemDataRole.UserRole)
    assert [found.excerpt[start:end] for start, end in found.hit] == ["café"]
    with qtbot.waitSignal(page.list.rows.filled):
        qtbot.keyClicks(page.finder.field, "zzz")
    assert page.list.rows.rowCount() == 0
    assert page._none.isVisible()


def test_a_hit_behind_an_emoji_is_marked_at_its_place(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("🌱🌱 the garden")).id)
    qtbot.keyClicks(page.finder.field, "garden")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 1)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: bool(page.editor.field.extraSelections()))
    (found,) = page.editor.field.extraSelections()
    assert found.cursor.selectedText() == "garden"


def test_the_calendar_marks_written_days_and_narrows_the_list(qtbot, page, ask, opened) -> None:
    ask(
        lambda diary: diary.reflections.write(
            draft("then", moment=Moment(date(2024, 5, 3), time(9)))
        )
    )
    ask(
        lambda diary: diary.reflections.write(
            draft("later", moment=Moment(date(2024, 5, 9), time(9)))
        )
    )
    page.refresh()
    quiet(qtbot, opened)
    qtbot.mouseClick(page.findChild(QPushButton, "any_date"), Qt.MouseButton.LeftButton)
    quiet(qtbot, opened)
    assert page.finder.calendar.monthShown() == 5
    assert page.finder.calendar._marked == {date(2024, 5, 3), date(2024, 5, 9)}
    with qtbot.waitSignal(page.list.rows.filled):
        page.finder.calendar.clicked.emit(QDate(2024, 5, 3))
    assert page.list.rows.rowCount() == 1
    with qtbot.waitSignal(page.list.rows.filled):
        qtbot.mouseClick(page.findChild(QPushButton, "all_days"), Qt.MouseButton.LeftButton)
    assert page.list.rows.rowCount() == 2


def test_a_narrow_window_shows_list_and_editor_in_turn(qtbot, show, ask) -> None:
    page = show(JournalPage, 600, 640)
    assert page.sides.left.isVisible()
    assert not page.sides.right.isVisible()
    page.open("new")
    assert not page.sides.left.isVisible()
    assert page.sides.right.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "back"), Qt.MouseButton.LeftButton)
    assert page.sides.left.isVisible()


def test_in_a_narrow_window_the_same_text_opens_again(qtbot, opened, show, ask) -> None:
    ask(lambda diary: diary.reflections.write(draft("once more")))
    page = show(JournalPage, 600, 640)
    for _ in range(2):
        row = page.list.visualRect(page.list.rows.index(0)).center()
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
        qtbot.waitUntil(lambda: page.editor.field.isVisible())
        assert page.editor.field.words() == "once more"
        quiet(qtbot, opened)
        qtbot.mouseClick(page.findChild(QPushButton, "back"), Qt.MouseButton.LeftButton)
        assert page.list.isVisible()


def test_ctrl_f_and_ctrl_n_targets(qtbot, page) -> None:
    page.activateWindow()
    page.open("search")
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "search").hasFocus())
    page.open("new")
    qtbot.waitUntil(lambda: page.editor.field.hasFocus())
