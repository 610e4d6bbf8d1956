"""Two times the person picks, side by side: product.md, Trends, rules 3 to 5."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCalendarWidget, QTableView

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.trends.times import USUAL, usual_time
from chime_journal.gui.widgets.day import DayField
from chime_journal.gui.widgets.drop_down import DropDown
from tests.gui.trends.looking import turn_to
from tests.gui.trends.steps import TODAY, rate, settle, words_on

if TYPE_CHECKING:  # it brings matplotlib along, which the app reads in its own way
    from chime_journal.gui.trends.two_times import TwoTimesLook

PLAIN = "These are two times you picked. Small differences are common."


def sixty_days(diary: Diary) -> None:
    """Rate 8 on each of the latest thirty days, and 3 on the thirty before."""
    for ago in range(60):
        rate(diary, ago, 8 if ago < 30 else 3)


@pytest.fixture
def page(make) -> TrendsPage:
    return make(sixty_days)


@pytest.fixture
def look(qtbot, page) -> TwoTimesLook:
    return turn_to(qtbot, page, "two_times")


def choose(look: TwoTimesLook, which: str, name: str) -> None:
    chooser = look.findChild(DropDown, f"{which}_usual")
    chooser.setCurrentIndex(chooser.findData(name))
    chooser.activated.emit(chooser.currentIndex())


def set_days(look: TwoTimesLook, which: str, first: date, last: date) -> None:
    look.findChild(DayField, f"{which}_first").set_day(first)
    look.findChild(DayField, f"{which}_last").set_day(last)


def cells(look: TwoTimesLook) -> list[list[str]]:
    model = look.findChild(QTableView, "two_times_table").model()
    return [[model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def test_last_month_and_this_month_stand_there_at_first(look):
    one, two = (picker.time() for picker in look.pickers)
    assert one == usual_time("last_month", TODAY)
    assert two == usual_time("this_month", TODAY)


def test_both_times_have_their_numbers_side_by_side_and_no_difference(look):
    choose(look, "time_one", "30_before")
    choose(look, "time_two", "30_days")
    assert cells(look)[1] == ["Hope", "3, mostly 3", "8, mostly 8"]
    assert len(cells(look)[0]) == 3
    assert cells(look)[2] == ["Who I am", "No ratings", "No ratings"]


def test_rules_3_to_5_a_large_difference_gets_the_same_words_as_none(look):
    choose(look, "time_one", "30_before")
    choose(look, "time_two", "30_days")
    assert look.sentence.text() == PLAIN
    for never in ("lean", "up", "down", "more than", "less", "better", "worse", "change", "rose",
                  "→", "↑", "↓", "%", "+"):  # fmt: skip
        assert never not in words_on(look).lower()
        assert never not in look.chart.accessibleDescription().lower()


def test_rule_4_a_time_with_fewer_than_twelve_ratings_says_a_few_points_only(look):
    set_days(look, "time_one", TODAY - timedelta(days=10), TODAY)
    set_days(look, "time_two", TODAY - timedelta(days=11), TODAY)
    assert cells(look)[1] == ["Hope", "Fewer than 12 ratings", "8, mostly 8"]
    assert "Fewer than 12 ratings" in look.chart.accessibleDescription()


def test_own_days_are_taken_at_once_and_the_list_says_so(look):
    set_days(look, "time_one", TODAY - timedelta(days=59), TODAY)
    assert look.findChild(DropDown, "time_one_usual").currentText() == "Days you choose"
    assert cells(look)[1][1] == "5.5, mostly 3 to 8"


def test_days_entered_the_other_way_round_are_the_same_time(look):
    set_days(look, "time_one", TODAY, TODAY - timedelta(days=59))
    assert look.pickers[0].time() == (TODAY - timedelta(days=59), TODAY)


@pytest.mark.parametrize(
    ("one", "two", "also"),
    [
        ((0, 29), (0, 29), " You picked the same days twice."),
        ((0, 29), (20, 50), " They share some days, which count in both."),
        ((200, 230), (300, 330), " There are no ratings in either of them."),
    ],
)
def test_times_that_overlap_or_are_empty_are_said_in_one_sentence(look, one, two, also):
    for which, (newest, oldest) in (("time_one", one), ("time_two", two)):
        set_days(look, which, TODAY - timedelta(days=oldest), TODAY - timedelta(days=newest))
    assert look.sentence.text() == PLAIN + also


def test_one_empty_time_is_named(look):
    set_days(look, "time_one", TODAY - timedelta(days=200), TODAY - timedelta(days=190))
    assert look.sentence.text().startswith(PLAIN + " There are no ratings from ")


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2024, 3, 31), date(2026, 11, 30)])
def test_usual_times_are_whole_and_never_in_the_future(today):
    for name in USUAL:
        first, last = usual_time(name, today)
        assert first <= last <= today
    assert usual_time("last_month", date(2024, 3, 31)) == (date(2024, 2, 1), date(2024, 2, 29))
    assert usual_time("last_month", date(2026, 1, 1)) == (date(2025, 12, 1), date(2025, 12, 31))
    before, now = usual_time("30_before", today), usual_time("30_days", today)
    assert now[0] - before[1] == timedelta(days=1)
    assert now[1] - now[0] == before[1] - before[0]


def test_a_usual_time_goes_with_the_day_and_own_days_stay(qtbot, page, look, monkeypatch):
    own = TODAY - timedelta(days=59), TODAY - timedelta(days=9)
    choose(look, "time_one", "30_days")
    set_days(look, "time_two", *own)

    class Tomorrow(date):
        @classmethod
        def today(cls) -> date:
            return TODAY + timedelta(days=1)

    monkeypatch.setattr("chime_journal.gui.trends.times.date", Tomorrow)
    page.refresh()
    settle(qtbot, page)
    assert look.pickers[0].time()[1] == TODAY + timedelta(days=1)
    assert look.pickers[1].time() == own


def test_its_calendars_begin_the_week_where_the_person_wants_them_to(qtbot, make):
    def write(diary) -> None:
        diary.preferences.change(week_start="sunday")
        rate(diary, 0, 5)

    page = make(write)
    look = turn_to(qtbot, page, "two_times")
    begun = {calendar.firstDayOfWeek().value for calendar in look.findChildren(QCalendarWidget)}
    assert begun == {7}
