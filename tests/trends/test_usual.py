"""product.md, Trends, rule 2: median +- 1.4826 MAD in a moving window of eight weeks."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest
from scipy import stats

from chime_journal.trends.usual import unusual, usual_range
from tests.trends.made import LAST, arrays, every


def test_rule_2_the_range_is_the_median_and_the_scaled_mad_of_eight_weeks():
    days, values = arrays(every(2, np.random.default_rng(1).integers(0, 11, 60).astype(float)))
    lower, upper = usual_range(days, values, days)
    recent = values[days > days[-1] - 56]
    mad = stats.median_abs_deviation(recent, scale="normal")
    assert (lower[-1], upper[-1]) == pytest.approx(
        (max(0, np.median(recent) - mad), min(10, np.median(recent) + mad)), abs=1e-3
    )
    first = values[days < days[0] + 56]
    assert lower[0] == pytest.approx(
        max(0, np.median(first) - 1.4826 * np.median(np.abs(first - np.median(first))))
    )


def test_rule_2_the_window_moves():
    days, values = arrays(every(2, [2.0] * 40 + [8.0] * 40))
    lower, upper = usual_range(days, values, days)
    assert (lower[5], upper[5]) == (2.0, 2.0)
    assert (lower[-5], upper[-5]) == (8.0, 8.0)


def test_in_the_middle_the_window_is_four_weeks_to_each_side():
    days, values = arrays(every(1, [0.0] * 100 + [10.0] * 100))
    lower, _ = usual_range(days, values, days)
    assert np.flatnonzero(lower > 9)[0] == 101


def test_fewer_than_five_ratings_in_the_window_give_no_range():
    days, values = arrays(every(7, [5.0] * 4))
    assert np.isnan(usual_range(days, values, days)[0]).all()
    days, values = arrays(every(7, [5.0] * 5))
    assert not np.isnan(usual_range(days, values, days)[0]).any()


def test_the_range_stays_on_the_scale():
    days, values = arrays(every(3, [0, 10] * 20))
    lower, upper = usual_range(days, values, days)
    assert (lower.min(), upper.max()) == (0.0, 10.0)


def test_a_rating_far_from_the_usual_range_is_unusual_and_a_near_one_is_not():
    values = [5.0] * 20
    values[10], values[15] = 9.0, 8.0
    assert np.flatnonzero(unusual(*arrays(every(2, values)))).tolist() == [10]


def test_somebody_who_varies_more_has_fewer_unusual_ratings():
    values = [2.0, 8.0] * 10
    values[10] = 0.0
    assert not unusual(*arrays(every(2, values))).any()


def test_a_rating_alone_in_eight_weeks_is_never_unusual():
    ratings = [*every(2, [5.0] * 20), (LAST + timedelta(days=80), 0.0)]
    assert not unusual(*arrays(ratings)).any()


def test_ordinary_noise_is_hardly_ever_unusual():
    rng = np.random.default_rng(7)
    ordinary = np.clip(np.round(rng.normal(5, 1.5, 2_000)), 0, 10)
    assert unusual(*arrays(every(1, ordinary))).mean() < 0.01
