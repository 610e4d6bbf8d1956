"""Putting the tables in another order: by mouse and by keyboard, and what a screen reader hears."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.trends.facts import Facts, Head, Kind, Order, Placed
from chime_journal.model.chime import Domain
from tests.factory import checkin, moment
from tests.gui.trends.steps import TODAY, rate, settle

UP, DOWN = Order.AscendingOrder, Order.DescendingOrder
HOPE, DAY = 2, 0


def column(shown: QTableView, number: int) -> list[str]:
    model = shown.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def click_head(qtbot: QtBot, shown: QTableView, number: int) -> None:
    head = shown.horizontalHeader()
    middle = head.sectionViewportPosition(number) + head.sectionSize(number) // 2
    place = QPoint(middle, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def page(make, qtbot) -> TrendsPage:
    """Ratings of hope 10, 2, none, 9, 2 and 0, the oldest 400 days ago; the tables are shown."""

    def write(diary: Diary) -> None:
        for days_ago, value in ((5, 10), (4, 2), (2, 9), (1, 2), (0, 0)):
            rate(diary, days_ago, value)
        diary.checkins.write(
            checkin({Domain.IDENTITY: 4}, moment=moment(TODAY - timedelta(days=3)))
        )
        rate(diary, 400, 7)

    made = make(write)
    made.findChild(QPushButton, "as_table").click()
    settle(qtbot, made)
    return made


@pytest.fixture
def ratings(page) -> QTableView:
    return page.findChild(QTableView, "ratings_table")


def test_a_click_on_a_heading_sorts_by_numbers_and_a_skip_stays_at_the_end(qtbot, ratings):
    click_head(qtbot, ratings, HOPE)
    assert column(ratings, HOPE) == ["0", "2", "2", "9", "10", ""]
    click_head(qtbot, ratings, HOPE)
    assert column(ratings, HOPE) == ["10", "9", "2", "2", "0", ""]


def test_days_are_sorted_as_days_and_not_as_words(qtbot, page, ratings):
    page.findChild(QAction, "range_all").trigger()
    settle(qtbot, page)
    newest_first = column(ratings, DAY)
    click_head(qtbot, ratings, DAY)
    assert column(ratings, DAY) == newest_first[::-1]
    assert column(ratings, HOPE) == ["7", "10", "2", "", "9", "2", "0"]


def test_what_is_equal_stays_as_it_stood(qtbot, ratings):
    click_head(qtbot, ratings, DAY)
    oldest_first = column(ratings, DAY)
    click_head(qtbot, ratings, HOPE)
    click_head(qtbot, ratings, HOPE)
    assert column(ratings, HOPE)[2:4] == ["2", "2"]
    days = column(ratings, DAY)
    assert (days[2], days[3]) == (oldest_first[1], oldest_first[4])


def test_the_order_stays_while_the_page_is_open(qtbot, page, ratings):
    click_head(qtbot, ratings, HOPE)
    before = column(ratings, DAY)
    page.findChild(QPushButton, "as_table").click()
    page.findChild(QAction, "range_all").trigger()
    settle(qtbot, page)
    page.findChild(QPushButton, "as_table").click()
    assert column(ratings, HOPE) == ["0", "2", "2", "7", "9", "10", ""]
    page.findChild(QAction, "range_30").trigger()
    settle(qtbot, page)
    assert column(ratings, DAY) == before


@pytest.mark.parametrize("copied", ["copy_csv", "copy_facts"])
def test_what_is_copied_has_the_order_that_is_shown(qtbot, page, ratings, copied):
    summary = page.findChild(QTableView, "summary_table")
    shown = ratings if copied == "copy_csv" else summary
    click_head(qtbot, shown, 0)
    page.findChild(QPushButton, copied).click()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    QGuiApplication.clipboard().clear()
    if copied == "copy_csv":
        assert rows[1][0] == (TODAY - timedelta(days=5)).isoformat()
        assert [row[HOPE] for row in rows[1:]] == ["10", "2", "", "9", "2", "0"]
    else:
        assert [row[0] for row in rows[1:]] == column(summary, 0)
        assert column(summary, 0) == ["Hope", "My say", "People", "What matters", "Who I am"]


def test_the_keyboard_sorts_by_a_choice_that_has_a_name(qtbot, page, ratings):
    choice = page.findChild(QComboBox, "sort_ratings_table")
    assert choice.accessibleName() == "Sort by: Your ratings"
    assert choice.currentText() == "Day, newest first"
    choice.setFocus()
    while choice.currentText() != "Hope, highest first":
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert column(ratings, HOPE) == ["10", "9", "2", "2", "0", ""]
    head = ratings.horizontalHeader()
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (HOPE, DOWN)
    click_head(qtbot, ratings, HOPE)
    assert choice.currentText() == "Hope, lowest first"


def test_a_screen_reader_hears_of_the_heading_how_the_table_is_sorted(qtbot, ratings):
    qtbot.waitUntil(ratings.isVisible)
    voice = QAccessible.queryAccessibleInterface(ratings)
    heads = [voice.child(number).text(QAccessible.Text.Name) for number in range(1, 4)]
    assert heads == ["Day, newest first", "People", "Hope"]
    click_head(qtbot, ratings, HOPE)
    heads = [voice.child(number).text(QAccessible.Text.Name) for number in range(1, 4)]
    assert heads == ["Day", "People", "Hope, lowest first"]
    assert ratings.accessibleDescription() == "Sorted by: Hope, lowest first"


def test_what_the_charts_say_goes_back_to_the_order_of_the_charts(qtbot, page):
    summary = page.findChild(QTableView, "summary_table")
    as_charts = column(summary, 0)
    for _ in range(2):
        click_head(qtbot, summary, 0)
    assert column(summary, 0) != as_charts
    click_head(qtbot, summary, 0)
    assert column(summary, 0) == as_charts == ["People", "Hope", "Who I am", "What matters",
                                               "My say"]  # fmt: skip
    assert (
        page.findChild(QComboBox, "sort_summary_table").currentText() == "Same order as the charts"
    )


def test_the_chosen_row_stays_chosen_wherever_it_goes(qtbot, ratings):
    ratings.setCurrentIndex(ratings.model().index(0, DAY))
    day = ratings.currentIndex().data()
    click_head(qtbot, ratings, DAY)
    assert ratings.currentIndex().row() == 5
    assert ratings.currentIndex().data() == day


RANGES = [Placed("5 to 7", (5.0, 7.0)), Placed("10", (10.0, 10.0)), Placed("", ())]


@pytest.mark.parametrize(
    ("kind", "cells", "rising"),
    [
        (Kind.NUMBERS, [10, 9.5, None, 0, 2], ["0", "2", "9.5", "10", ""]),
        (Kind.NUMBERS, RANGES[::-1], ["5 to 7", "10", ""]),
        (Kind.DAYS, [date(2026, 1, 2), None, date(2025, 12, 31)],
         ["Wednesday 31 December 2025", "Friday 2 January 2026", ""]),
        (Kind.WORDS, ["beta", "", "Alpha", "Chi"], ["Alpha", "beta", "Chi", ""]),
    ],
)  # fmt: skip
def test_nothing_is_last_both_ways(qtbot, page, kind, cells, rising):
    facts = Facts(page)
    facts.fill([Head("Any", kind)], [[cell] for cell in cells])
    for order, expected in ((UP, rising), (DOWN, [*rising[-2::-1], ""])):
        facts.sort(0, order)
        found = [facts.index(row, 0).data() for row in range(facts.rowCount(QModelIndex()))]
        assert found == expected
