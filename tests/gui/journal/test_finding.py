"""Listing reflections and finding one by scrolling, words or day."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from chime_journal.gui.journal import rows as rows_module
from chime_journal.gui.journal.rows import ReflectionRows
from chime_journal.gui.pages.journal import JournalPage
from chime_journal.model.moment import Moment
from tests.factory import draft, entry
from tests.gui.journal.steps import quiet


@pytest.fixture
def many(page, ask, opened, qtbot) -> ReflectionRows:
    """The list of a page with 400 reflections, one a day."""
    start = date(2020, 1, 1)

    entries = [
        entry(str(n), f"day {n}", moment=Moment(start + timedelta(days=n), time(9, 0), 0))
        for n in range(400)
    ]
    ask(lambda diary: diary.reflections.bring_in(entries))
    page.refresh()
    quiet(qtbot, opened)
    return page.list.rows


def words(rows: ReflectionRows, row: int) -> str | None:
    """Return what stands in a row, or None while it is on its way."""
    preview = rows.data(rows.index(row), Qt.ItemDataRole.UserRole)
    return None if preview is None else preview.excerpt


def test_every_row_is_there_at_once_and_its_words_come_as_it_is_seen(qtbot, page, many) -> None:
    assert many.rowCount() == 400
    assert words(many, 0) == "day 399"
    assert words(many, 399) is None
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: words(many, 399) == "day 0")
    assert words(many, 200) is None  # what was jumped over was not fetched


def test_the_key_for_the_end_opens_the_oldest_one(qtbot, page, many) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.editor.field.words() == "day 0")


def test_the_list_stays_where_it_is_when_something_is_written(
    qtbot, page, many, ask, opened
) -> None:
    page.list.verticalScrollBar().setValue(5000)
    quiet(qtbot, opened)
    opened.change(page, lambda diary: diary.reflections.write(draft("new")))
    qtbot.waitUntil(lambda: many.rowCount() == 401)
    quiet(qtbot, opened)
    assert page.list.verticalScrollBar().value() == 5000
    seen = page.list.indexAt(page.list.viewport().rect().center()).row()
    qtbot.waitUntil(lambda: words(many, seen) is not None)


def test_one_far_down_that_is_opened_from_elsewhere_is_shown_in_the_list(
    qtbot, page, many, opened
) -> None:
    number = many.id_of(350)
    page.open(("reflection", number))
    quiet(qtbot, opened)
    assert page.list.currentIndex().row() == 350
    assert page.list.visualRect(page.list.currentIndex()).intersects(page.list.viewport().rect())


def test_another_list_begins_at_its_top(qtbot, page, many, opened) -> None:
    page.list.scrollToBottom()
    quiet(qtbot, opened)
    qtbot.keyClicks(page.finder.field, "day")
    qtbot.waitUntil(lambda: many.filter.words == "day")
    quiet(qtbot, opened)
    assert page.list.verticalScrollBar().value() == 0
    assert many.rowCount() == 400


def test_only_words_seen_lately_are_kept(page, many, monkeypatch, qtbot, opened) -> None:
    monkeypatch.setattr(rows_module, "KEPT", 2)
    for row in (399, 200, 100):
        page.list.scrollTo(many.index(row))
        qtbot.waitUntil(lambda row=row: words(many, row) is not None)
        quiet(qtbot, opened)
    assert len(many._blocks) <= 2


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
