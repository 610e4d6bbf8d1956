"""A real diary of 3,410 entries comes in through the window; everything works on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPushButton

from chime_journal.diary.journal import Diary
from chime_journal.gui.journal.listing import ReflectionList
from chime_journal.gui.writing.field import WritingField
from chime_journal.model.reflection import Filter
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer

T = TypeVar("T")

PEPYS = Path(__file__).parents[3] / "shared" / "data" / "pepys.json"
SOON = 0.1  # seconds, on a machine that does nothing else
BUSY = 3  # times slower, when other things run beside the tests


def quickest(day: Day, question: Callable[[Diary], T]) -> tuple[float, T]:
    """Return the shortest of three times in seconds, and the answer."""
    times = []
    for _ in range(3):
        began = perf_counter()
        found = day.guide.ask(question)
        times.append(perf_counter() - began)
    return min(times), found


@pytest.mark.skipif(not PEPYS.is_file(), reason="the real diary is not on this computer")
def test_a_whole_diary_comes_in_through_the_window_and_everything_works_on_it(
    open_day: Day,
) -> None:
    guide = open_day.guide
    guide.go("journal")
    _bring_in(open_day)
    _find_fast(open_day)
    _look_in_the_window(open_day)
    _open_the_first_day(open_day)


def _bring_in(day: Day) -> None:
    guide = day.guide
    guide.click("rest")
    guide.choose("rest_menu", "Bring in entries")
    answer(guide, PEPYS, lambda: guide.click("choose_file"))
    guide.find(QPushButton, "bring_them_in")
    assert guide.words("count_skipped").endswith(" 0")
    guide.click("bring_them_in")
    guide.rest()
    guide.click("close_bring_in")
    assert guide.ask(lambda d: d.reflections.all_days()) == (date(1660, 1, 11), date(1669, 6, 10))


def _find_fast(day: Day) -> None:
    rare, found = quickest(day, lambda d: d.reflections.list(Filter(words="harpsicon")))
    assert found.previews
    june = Filter(first_day=date(1665, 6, 1), last_day=date(1665, 6, 30))
    month, listed = quickest(day, lambda d: d.reflections.list(june, limit=50))
    assert len(listed.previews) == 30
    assert max(rare, month) < SOON * BUSY, f"rare word {rare:.3f} s, month {month:.3f} s"


def _look_in_the_window(day: Day) -> None:
    guide = day.guide
    shown = guide.find(ReflectionList, "reflections")
    guide.until(lambda: shown.rows.rowCount() > 0, "the newest are listed")
    guide.write("search", "harpsicon", secret=False)
    guide.until(lambda: 0 < shown.rows.rowCount() < 50, "the list shows the hits")
    guide.click_on(shown.viewport(), shown.visualRect(shown.rows.index(0, 0)).center())
    guide.rest()
    assert "harpsicon" in guide.find(WritingField, "body").words().lower()
    guide.find(QLineEdit, "search").clear()
    guide.click("any_date")
    calendar = guide.find(QCalendarWidget, "calendar")
    guide.until(lambda: calendar.yearShown() == 1669, "it turns to the newest month")
    guide.click("any_date")


def _open_the_first_day(day: Day) -> None:
    """A day of 1660 opens, and a look at its date does not change it."""
    guide = day.guide
    (first,) = guide.ask(lambda d: d.reflections.list(Filter(last_day=date(1660, 1, 11))).previews)
    before = guide.ask(lambda d: d.reflections.read(first.id))
    guide.workspace.go("journal", ("reflection", first.id))
    guide.rest()
    guide.click("when")
    guide.key(Qt.Key.Key_Tab)
    guide.click("day_done")
    guide.go("today")
    assert guide.ask(lambda d: d.reflections.read(first.id)) == before
