from __future__ import annotations

from datetime import date, timedelta

import pytest

from chime_journal.charts.ticks import DateNames, date_ticks
from tests.charts.made import NAMES

LAST = date(2026, 11, 23)


def labels(days: int, letters: int = 40, last: date = LAST) -> list[str]:
    first = last - timedelta(days=days - 1)
    return [label for _, label in date_ticks(first, last, letters, NAMES)]


def test_thirty_days_are_marked_on_mondays():
    assert labels(30) == ["26 Oct", "2 Nov", "9 Nov", "16 Nov", "23 Nov"]


def test_half_a_year_is_marked_by_months():
    assert labels(182) == ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]


def test_over_a_year_each_january_carries_its_year():
    assert labels(800, 80).count("2026") == 1
    assert "Jan" not in labels(800, 80)


def test_ten_years_are_marked_by_years():
    assert labels(3652) == ["2018", "2020", "2022", "2024", "2026"]


def test_the_longest_life_fits():
    assert len(labels(365_000)) >= 2


@pytest.mark.parametrize("days", [1, 2, 10, 29, 62, 63, 100, 366, 367, 1500, 9000])
@pytest.mark.parametrize("letters", [8, 20, 60])
def test_there_is_a_tick_that_fits_for_every_span(days, letters):
    first = LAST - timedelta(days=days - 1)
    ticks = date_ticks(first, LAST, letters, NAMES)
    assert all(first.toordinal() <= day <= LAST.toordinal() for day, _ in ticks)
    assert len(ticks) == 1 or sum(len(label) + 2 for _, label in ticks) <= letters
    assert ticks or days in (2, 10)  # a few days need not hold a Monday


def test_ticks_stand_on_the_days_they_name():
    for day, label in date_ticks(LAST - timedelta(days=181), LAST, 40, NAMES):
        assert date.fromordinal(day).day == 1
        assert NAMES.months[date.fromordinal(day).month - 1] == label


def test_the_language_decides_names_and_order():
    american = DateNames(NAMES.months, "{month} {day}")
    assert american.of_day(date(2026, 8, 12)) == "Aug 12"
