"""Naming days: by hand or from a picked day, kept while typing, changed, deleted, brought back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.widgets.day import DayField
from chime_journal.gui.workspace import Workspace
from chime_journal.model.chime import Domain
from chime_journal.model.event import WORDS_LIMIT, EventLine
from tests.gui.trends.looking import turn_to
from tests.gui.trends.steps import (
    TODAY,
    name_day,
    pick_by_keys,
    press,
    settle,
    words_on,
)

EVER = TODAY - timedelta(days=9000), TODAY


def panel(qtbot: QtBot, page: TrendsPage) -> Panel:
    """Wait for the form over the window and return what holds it."""
    qtbot.waitUntil(lambda: page.window().findChild(Panel, "naming_panel") is not None)
    return page.window().findChild(Panel, "naming_panel")


def kept(qtbot: QtBot, page: TrendsPage) -> list[EventLine]:
    answers: list[list[EventLine]] = []
    page.session.ask(page, lambda diary: diary.events.list(*EVER), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def listed(page: TrendsPage) -> list[list[str]]:
    rows = page.findChild(QTableView, "named_table").model()
    return [[rows.index(row, column).data() for column in range(3)]
            for row in range(rows.rowCount())]  # fmt: skip


def write(qtbot: QtBot, form: Panel, words: str) -> QLineEdit:
    field = form.findChild(QLineEdit, "named_words")
    field.clear()
    qtbot.keyClicks(field, words)
    return field


def test_a_day_is_named_and_stands_on_the_charts_and_in_the_list(qtbot, page):
    assert not page.findChild(QWidget, "named_days").isVisible()
    press(page, "add_named_day")
    form = panel(qtbot, page)
    qtbot.waitUntil(lambda: form.findChild(QLineEdit, "named_words").hasFocus())
    field = write(qtbot, form, "Moved house")
    form.findChild(DayField, "named_day").setDate(QDate.currentDate().addDays(-30))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "named_days").isVisible())
    (line,) = kept(qtbot, page)
    assert (line.day, line.words) == (TODAY - timedelta(days=30), "Moved house")
    assert [row[::2] for row in listed(page)] == [["1", "Moved house"]]
    for card in page.board.cards.values():
        assert [stop.words for stop in card.chart._marks.stops] == [("Moved house",)]


def test_a_picked_day_is_offered_to_be_named_and_tells_its_name(qtbot, page):
    pick_by_keys(qtbot, page)
    day = page.board.picked.day
    press(page, "add_name")
    form = panel(qtbot, page)
    assert form.findChild(DayField, "named_day").day() == day
    write(qtbot, form, "First day back")
    form.findChild(QPushButton, "naming_done").click()
    qtbot.waitUntil(lambda: "First day back" in words_on(page.board.picked))
    assert kept(qtbot, page)[0].day == day


def test_what_is_typed_is_kept_at_a_pause_and_when_the_page_is_left(qtbot, page):
    press(page, "add_named_day")
    form = panel(qtbot, page)
    write(qtbot, form, "Moved")
    qtbot.waitUntil(lambda: [line.words for line in kept(qtbot, page)] == ["Moved"])
    qtbot.keyClicks(form.findChild(QLineEdit, "named_words"), " house")
    page.flush()
    qtbot.waitUntil(lambda: [line.words for line in kept(qtbot, page)] == ["Moved house"])
    form.close()


def test_escape_keeps_what_was_typed_and_no_words_keep_nothing(qtbot, page):
    press(page, "add_named_day")
    form = panel(qtbot, page)
    write(qtbot, form, "   ")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert kept(qtbot, page) == []
    press(page, "add_named_day")
    qtbot.waitUntil(lambda: panel(qtbot, page).isVisible())
    write(qtbot, panel(qtbot, page), "Rest")
    qtbot.keyClick(panel(qtbot, page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [line.words for line in kept(qtbot, page)] == ["Rest"])


def test_no_day_ahead_and_no_endless_words_can_be_typed(qtbot, page):
    press(page, "add_named_day")
    form = panel(qtbot, page)
    day = form.findChild(DayField, "named_day")
    day.setDate(QDate.currentDate().addDays(1))
    assert day.day() == TODAY
    assert write(qtbot, form, "w" * 80).text() == "w" * WORDS_LIMIT
    form.close()


def test_a_named_day_is_changed_from_the_list(qtbot, make, fill):
    def fill_and_name(diary):
        fill(diary)
        name_day(diary, 20, "Moved")
        name_day(diary, 5, "New job")

    page = make(fill_and_name)
    table = page.findChild(QTableView, "named_table")
    table.selectRow(0)
    press(page, "rename_named_day")
    write(qtbot, panel(qtbot, page), "Moved house")
    panel(qtbot, page).findChild(QPushButton, "naming_done").click()
    qtbot.waitUntil(lambda: listed(page)[0][2] == "Moved house")
    assert [line.words for line in kept(qtbot, page)] == ["Moved house", "New job"]
    assert table.currentIndex().row() == 0


def test_two_names_of_one_day_are_one_line_and_two_rows(make, fill):
    def fill_and_name(diary):
        fill(diary)
        name_day(diary, 20, "Moved house")
        name_day(diary, 20, "New neighbours")
        name_day(diary, 5, "New job")

    page = make(fill_and_name)
    assert [row[0] for row in listed(page)] == ["1", "1", "2"]
    assert len(page.board.cards[Domain.HOPE].chart._marks.lines) == 2


def test_a_day_before_the_first_rating_is_in_all_of_it_without_a_line(qtbot, make, fill):
    def fill_and_name(diary):
        fill(diary)
        name_day(diary, 4000, "Came here")

    page = make(fill_and_name)
    assert not page.findChild(QWidget, "named_days").isVisible()
    page._days = None
    page.refresh()
    settle(qtbot, page)
    assert [row[::2] for row in listed(page)] == [["", "Came here"]]
    assert page.board.cards[Domain.HOPE].chart._marks.stops == []
    press(page, "see_named_day")
    qtbot.waitUntil(lambda: "Came here" in words_on(page.board.picked))


def test_it_is_said_where_a_named_day_is_out_of_sight(qtbot, page):
    press(page, "add_named_day")
    form = panel(qtbot, page)
    write(qtbot, form, "Came here")
    form.findChild(DayField, "named_day").setDate(QDate.currentDate().addDays(-900))
    with qtbot.waitSignal(page.said) as told:
        form.findChild(QPushButton, "naming_done").click()
    assert told.args == ["Kept. That day is not in the time you see now."]
    assert len(kept(qtbot, page)) == 1


@pytest.fixture
def workspace(qtbot, opened, ask, fill) -> Workspace:
    ask(fill)
    ask(lambda diary: name_day(diary, 20, "Moved house"))
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.resize(1366, 768)
    whole.show()
    whole.go("trends")
    qtbot.waitUntil(lambda: whole.page.board is not None and not opened.busy, timeout=20_000)
    settle(qtbot, whole.page)
    return whole


@pytest.mark.parametrize("way", ["from the list", "from the form"])
def test_a_deleted_name_goes_to_the_bin_and_undo_brings_it_back(qtbot, workspace, way):
    page = workspace.page
    if way == "from the list":
        press(page, "bin_named_day")
    else:
        press(page, "rename_named_day")
        panel(qtbot, page).findChild(QPushButton, "naming_remove").click()
    qtbot.waitUntil(lambda: not page.findChild(QWidget, "named_days").isVisible())
    assert workspace.bar.words == "Moved to the bin."
    assert kept(qtbot, page) == []
    workspace.bar.undo_asked.emit()
    qtbot.waitUntil(lambda: page.findChild(QWidget, "named_days").isVisible())
    assert [row[2] for row in listed(page)] == ["Moved house"]


def test_in_a_journal_that_is_only_read_names_are_seen_and_cannot_be_changed(qtbot, workspace):
    page = workspace.page
    only_read = ReadOnly(workspace)
    for name in ("add_named_day", "rename_named_day", "bin_named_day", "add_name"):
        assert not page.findChild(QPushButton, name).isEnabled(), name
    page.findChild(QTableView, "named_table").selectRow(0)
    page.board.named._fit_buttons()
    QApplication.processEvents()
    assert not page.findChild(QPushButton, "rename_named_day").isEnabled()
    assert page.findChild(QPushButton, "see_named_day").isEnabled()
    only_read.end()


def test_everything_in_the_form_has_a_name(qtbot, page):
    press(page, "add_named_day")
    form = panel(qtbot, page)
    for field in (DayField, QLineEdit, QPushButton):
        for found in form.findChildren(field):
            if found.objectName().startswith("qt_"):
                continue
            assert found.accessibleName() or found.text(), found.objectName()
    form.close()


def test_a_day_picked_in_the_year_can_be_named_too(qtbot, page):
    look = turn_to(qtbot, page, "year")
    look.squares.setFocus()
    qtbot.keyClick(look.squares, Qt.Key.Key_End)
    qtbot.keyClick(look.squares, Qt.Key.Key_Return)
    settle(qtbot, page)
    day = look.picked.panel.day
    look.findChild(QPushButton, "add_name").click()
    form = panel(qtbot, page)
    assert form.findChild(DayField, "named_day").day() == day
    field = write(qtbot, form, "New job")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "New job" in words_on(look))
    assert [(line.day, line.words) for line in kept(qtbot, page)] == [(day, "New job")]


@pytest.mark.parametrize("paused", [False, True])
def test_never_mind_leaves_no_new_day_also_after_a_pause(qtbot, page, paused):
    press(page, "add_named_day")
    form = panel(qtbot, page)
    write(qtbot, form, "Moved")
    if paused:
        page.flush()
        qtbot.waitUntil(lambda: len(kept(qtbot, page)) == 1)
    form.findChild(QPushButton, "leave_naming").click()
    settle(qtbot, page)
    assert kept(qtbot, page) == []
    assert not page.findChild(QWidget, "named_days").isVisible()
