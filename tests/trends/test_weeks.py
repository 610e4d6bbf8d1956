from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from chime_journal.trends.rules import monday_of
from chime_journal.trends.weeks import median, weekly_medians
from tests.trends.made import arrays


def test_every_day_belongs_to_the_monday_of_its_iso_week():
    start = date(1999, 12, 20)
    for day in (start + timedelta(days=i) for i in range(9_000)):
        monday = date.fromordinal(monday_of(day.toordinal()))
        assert monday.weekday() == 0
        assert monday.isocalendar()[:2] == day.isocalendar()[:2]


@pytest.mark.parametrize("new_year", [2015, 2020, 2021, 2024, 2026, 2027])
def test_the_first_week_of_january_is_one_week_and_in_order(new_year):
    first = date(new_year, 1, 1) - timedelta(days=10)
    ratings = [(first + timedelta(days=i), float(i)) for i in range(21)]
    weeks = weekly_medians(*arrays(ratings))
    assert set(np.diff(weeks.mondays)) == {7}
    by_iso = {}
    for day, value in ratings:
        by_iso.setdefault(day.isocalendar()[:2], []).append(value)
    assert weeks.medians.tolist() == [float(np.median(v)) for v in by_iso.values()]


def test_a_week_is_its_median_on_the_middle_of_the_days_rated():
    monday = date(2026, 11, 16)
    ratings = [(monday, 2.0), (monday, 9.0), (monday + timedelta(days=5), 3.0)]
    weeks = weekly_medians(*arrays(ratings))
    assert (weeks.medians.tolist(), len(weeks)) == ([3.0], 1)
    assert weeks.days.tolist() == [monday.toordinal()]


def test_weeks_without_a_rating_are_left_out_not_filled():
    ratings = [(date(2026, 11, 2), 4.0), (date(2026, 11, 16), 6.0)]
    assert weekly_medians(*arrays(ratings)).medians.tolist() == [4.0, 6.0]


def test_no_ratings_give_no_weeks():
    assert len(weekly_medians(*arrays([]))) == 0


@pytest.mark.parametrize("width", [1, 2, 4])
def test_medians_agree_with_numpy_on_random_days(width):
    rng = np.random.default_rng(3)
    for _ in range(1_000):
        count = int(rng.integers(1, 60))
        days = np.sort(rng.integers(735_000, 735_400, count))
        values = rng.integers(0, 11, count).astype(float)
        weeks = weekly_medians(days, values, width)
        buckets = (days - 1) // (7 * width)
        expected = [np.median(values[buckets == b]) for b in np.unique(buckets)]
        assert weeks.medians.tolist() == expected
        assert weeks.days.tolist() == [np.median(days[buckets == b]) for b in np.unique(buckets)]


def test_median_of_odd_and_even_counts():
    assert median(np.array([1.0, 4.0, 9.0])) == 4.0
    assert median(np.array([1.0, 4.0])) == 2.5
