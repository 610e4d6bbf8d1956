"""A real diary of 3,410 entries comes in through the window; everything works on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPlainTextEdit, QPushButton

from chime_journal.diary.journal import Diary
from chime_journal.gui.journal.listing import ReflectionList
from chime_journal.model.reflection import Filter
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer

T = TypeVar("T")

PEPYS = Path(__file__).parents[3] / "shared" / "data" / "pepys.json"
SOON = 0.1  # seconds, on a machine that does nothing else
BUSY = 3  # times slower, when other things run beside the tests

pytestmark = pytest.mark.skipif(
    not PEPYS.is_file(), reason="the real diary is not on this computer"
)


@pytest.fixture
def diarist(open_day: Day) -> Day:
    """A journal with the whole diary in it, brought in through the window."""
    guide = open_day.guide
    guide.go("journal")
    guide.click("rest")
    guide.choose("rest_menu", "Bring in entries")
    answer(PEPYS, lambda: guide.click("choose_file"))
    guide.find(QPushButton, "bring_them_in")
    assert guide.words("count_skipped").endswith(" 0")
    guide.click("bring_them_in")
    guide.rest()
    guide.click("close_bring_in")
    return open_day


def quickest(day: Day, question: Callable[[Diary], T]) -> tuple[float, T]:
    """Return the shortest of three times in seconds, and the answer."""
    times = []
    for _ in range(3):
        began = perf_counter()
        found = day.guide.ask(question)
        times.append(perf_counter() - began)
    return min(times), found


def test_it_is_whole_and_everything_in_it_is_found_at_once(diarist: Day) -> None:
    guide = diarist.guide
    assert guide.ask(lambda d: d.reflections.all_days()) == (date(1660, 1, 11), date(1669, 6, 10))
    rare, found = quickest(diarist, lambda d: d.reflections.list(Filter(words="harpsicon")))
    assert found.previews
    june = Filter(first_day=date(1665, 6, 1), last_day=date(1665, 6, 30))
    month, listed = quickest(diarist, lambda d: d.reflections.list(june, limit=50))
    assert len(listed.previews) == 30
    assert max(rare, month) < SOON * BUSY, f"rare word {rare:.3f} s, month {month:.3f} s"


def test_list_search_and_calendar_work_on_it_in_the_window(diarist: Day) -> None:
    guide = diarist.guide
    shown = guide.find(ReflectionList, "reflections")
    guide.until(lambda: shown.rows.rowCount() > 0, "the newest are listed")
    guide.write("search", "harpsicon", secret=False)
    guide.until(lambda: 0 < shown.rows.rowCount() < 50, "the list shows the hits")
    guide.click_on(shown.viewport(), shown.visualRect(shown.rows.index(0, 0)).center())
    guide.rest()
    assert "harpsicon" in guide.find(QPlainTextEdit, "body").toPlainText().lower()
    guide.find(QLineEdit, "search").clear()
    guide.click("any_date")
    calendar = guide.find(QCalendarWidget, "calendar")
    guide.until(lambda: calendar.yearShown() == 1669, "it turns to the newest month")


def test_a_day_of_1660_opens_and_stays_as_it_was(diarist: Day) -> None:
    guide = diarist.guide
    first = guide.ask(lambda d: d.reflections.list(Filter(last_day=date(1660, 1, 11))).previews)[0]
    before = guide.ask(lambda d: d.reflections.read(first.id))
    guide.workspace.go("journal", ("reflection", first.id))
    guide.rest()
    guide.click("when")
    guide.key(Qt.Key.Key_Tab)
    guide.click("day_done")
    guide.go("today")
    assert guide.ask(lambda d: d.reflections.read(first.id)) == before
