"""The same facts as real tables."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QTableView

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.model.chime import Domain
from tests.gui.trends.steps import NOTE, SECRET, TODAY, rate, settle


def table(page: TrendsPage, name: str) -> list[list[str]]:
    found = page.findChild(QTableView, name).model()
    return [
        [str(found.index(row, column).data()) for column in range(found.columnCount())]
        for row in range(found.rowCount())
    ]


def test_rule_6_the_same_facts_are_a_real_table(qtbot, page):
    switch = page.findChild(QPushButton, "as_table")
    assert switch.text() == "Show as a table"
    switch.click()
    assert page.findChild(QTableView, "summary_table").isVisible()
    assert not page.board.cards[Domain.HOPE].chart.isVisible()
    summary, ratings = table(page, "summary_table"), table(page, "ratings_table")
    assert [row[0] for row in summary] == [
        "People", "Hope", "Who I am", "What matters", "My say"
    ]  # fmt: skip
    assert summary[1][1] == page.board.cards[Domain.HOPE].sentence.text()
    assert summary[1][3:5] == ["5", "5"]
    assert len(ratings) == 30
    assert ratings[0][1:] == ["6", "6", "", "6", "6"]
    assert ratings[-1][1:] == ["5", "5", "", "5", "5"]
    assert SECRET not in str(ratings)
    assert NOTE not in str(ratings)
    assert switch.text() == "Show as charts"
    switch.click()
    assert page.board.cards[Domain.HOPE].chart.isVisible()


def test_the_ratings_are_copied_as_csv_without_a_word_that_was_written(qtbot, page):
    copy = page.findChild(QPushButton, "copy_csv")
    assert not copy.isVisible()
    page.findChild(QPushButton, "as_table").click()
    with qtbot.waitSignal(page.said):
        copy.click()
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    rows = list(csv.reader(io.StringIO(copied)))
    assert rows[0] == ["Day", "People", "Hope", "Who I am", "What matters", "My say"]
    assert rows[1] == [TODAY.isoformat(), "6", "6", "", "6", "6"]
    assert len(rows) == 31
    assert SECRET not in copied
    assert NOTE not in copied
    page.findChild(QPushButton, "as_table").click()
    assert not copy.isVisible()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [732, 840, 1154])  # beside the sidebar of small windows
def test_every_word_of_the_tables_is_whole(qtbot, make, looks, size, width):
    def with_gaps(diary: Diary) -> None:
        for first in (170, 120, 70, 20):
            for days_ago in range(first, first - 16, -3):
                rate(diary, days_ago, 5)

    looks(size=size)
    page = make(with_gaps, width)
    page.findChild(QPushButton, "as_table").click()
    page.resize(width + 90, 640)
    page.resize(width, 640)
    settle(qtbot, page)
    upper = page.findChild(QTableView, "summary_table")
    assert table(page, "summary_table")[1][-1].count(";") == 2
    for name in ("summary_table", "ratings_table"):
        assert cut_cells(page.findChild(QTableView, name)) == []
    assert upper.verticalScrollBar().maximum() == 0
    if size == 100 and width > 800:
        assert upper.horizontalScrollBar().maximum() == 0


def cut_cells(shown: QTableView) -> list[str]:
    """Return the words that do not fit into their cell, wrapped as the table wraps them."""
    facts, metrics, air = shown.model(), shown.fontMetrics(), 24
    cut = []
    for row in range(min(12, facts.rowCount())):
        for column in range(facts.columnCount()):
            said = str(facts.index(row, column).data())
            room = QRect(0, 0, shown.columnWidth(column) - air, 10_000)
            wraps = Qt.TextFlag.TextWordWrap if shown.wordWrap() else Qt.TextFlag.TextSingleLine
            needed = metrics.boundingRect(room, wraps, said)
            if needed.height() > shown.rowHeight(row) or needed.width() > room.width():
                cut.append(said)
    head = shown.horizontalHeader()
    for column in range(facts.columnCount()):
        needed = head.sectionSizeFromContents(column)
        if needed.width() > head.sectionSize(column) or needed.height() > head.height():
            cut.append(facts.headerData(column, Qt.Orientation.Horizontal))
    return cut
