"""A year of weeks: the turn of the year, other week starts, nothing filled."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from chime_journal.trends.year import year_of_weeks
from tests.trends.made import arrays

SUNDAY = 7


@pytest.mark.parametrize("first_weekday", [1, 6, SUNDAY])
@pytest.mark.parametrize("year", [*range(2000, 2030)])
def test_each_day_of_a_year_lies_in_exactly_one_of_its_weeks(year, first_weekday):
    found = year_of_weeks(*arrays([]), year, first_weekday)
    days = [day for a, b in zip(found.firsts, found.lasts, strict=True) for day in range(a, b + 1)]
    assert days == list(range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1))
    begun = {date.fromordinal(int(day)).isoweekday() for day in found.firsts[1:]}
    assert begun == {first_weekday}
    assert len(found.firsts) in (53, 54)


def test_the_week_over_new_year_is_parted_and_no_rating_stands_in_two_years():
    ratings = [(date(2025, 12, 30), 2.0), (date(2026, 1, 1), 8.0), (date(2026, 1, 4), 8.0)]
    old, new = (year_of_weeks(*arrays(ratings), year) for year in (2025, 2026))
    assert old.medians[-1] == 2.0
    assert new.medians[0] == 8.0
    assert (new.firsts[0], new.lasts[0]) == (date(2026, 1, 1).toordinal(),
                                             date(2026, 1, 4).toordinal())  # fmt: skip
    assert np.isnan(old.medians[:-1]).all()
    assert np.isnan(new.medians[1:]).all()


def test_where_weeks_begin_decides_which_days_are_together():
    sunday, monday = date(2026, 1, 4), date(2026, 1, 5)
    ratings = arrays([(sunday, 2.0), (monday, 6.0)])
    assert year_of_weeks(*ratings, 2026).medians[:2].tolist() == [2.0, 6.0]
    assert year_of_weeks(*ratings, 2026, SUNDAY).medians[1] == 4.0


def test_rule_1_an_empty_week_stays_empty_and_a_0_is_a_0():
    found = year_of_weeks(*arrays([(date(2026, 6, 3), 0.0)]), 2026)
    assert np.flatnonzero(found.medians == 0.0).tolist() == [22]
    assert np.isnan(found.medians).sum() == len(found.medians) - 1


def test_medians_agree_with_numpy_on_random_years():
    rng = np.random.default_rng(8)
    for _ in range(200):
        offsets = np.sort(rng.integers(0, 365, 80))
        days = offsets + date(2025, 1, 1).toordinal()
        values = rng.integers(0, 11, 80).astype(float)
        found = year_of_weeks(days, values, 2025)
        for a, b, median in zip(found.firsts, found.lasts, found.medians, strict=True):
            inside = values[(days >= a) & (days <= b)]
            assert median == np.median(inside) if len(inside) else np.isnan(median)


def test_a_year_without_ratings_has_its_weeks_all_the_same():
    day = date(2024, 2, 29)
    found = year_of_weeks(*arrays([(day - timedelta(days=1000), 5.0)]), 2024)
    assert np.isnan(found.medians).all()
