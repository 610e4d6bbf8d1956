"""product.md, Trends, rule 3: words about direction, only from the last 26 weeks."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import numpy as np
import pytest
from scipy import stats

from chime_journal.trends.direction import (
    Leaning,
    leaning,
    mann_kendall,
    theil_sen,
    theil_sen_interval,
    window_start,
)
from tests.trends.made import LAST, WEEK, arrays, every, flat

END = LAST.toordinal()
RISING = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]


def lean(ratings, last=END, first=None):
    return leaning(*arrays(ratings), last, first)


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        (0, Leaning.FEW),
        (4, Leaning.FEW),
        (5, Leaning.RANGE_ONLY),
        (7, Leaning.RANGE_ONLY),
        (8, Leaning.UP),
    ],
)
def test_rule_3_words_wait_for_five_and_for_eight_weeks(weeks, expected):
    assert lean(every(WEEK, [float(i) for i in range(weeks)])) is expected


def test_rule_3_it_is_weeks_that_count_not_ratings():
    assert lean(every(1, [float(i % 10) for i in range(28)])) is Leaning.FEW


def test_rule_3_up_down_and_no_direction():
    assert lean(every(WEEK, RISING)) is Leaning.UP
    assert lean(every(WEEK, RISING[::-1])) is Leaning.DOWN
    assert lean(every(WEEK, [4, 6, 5, 5, 6, 4, 5, 6, 4, 5])) is Leaning.NO_DIRECTION


def test_rule_3_a_certain_but_small_change_is_no_direction():
    small = np.linspace(4, 5.9, 20)
    assert mann_kendall(small).p < 0.002
    assert lean(every(WEEK, small)) is Leaning.NO_DIRECTION
    assert lean(every(WEEK, np.linspace(4, 6.0, 20))) is Leaning.UP


def test_rule_3_a_large_but_uncertain_change_is_no_direction():
    wild = [2, 9, 1, 8, 3, 9, 2, 10, 4, 9]
    assert theil_sen(*map(np.asarray, (np.arange(10.0), np.array(wild, float)))) * 9 >= 2
    assert lean(every(WEEK, wild)) is Leaning.NO_DIRECTION


def test_rule_3_the_level_is_002_and_not_01():
    two_swaps = np.array([1, 2, 4, 3, 5, 7, 6, 8.0])
    three_swaps = np.array([2, 1, 4, 3, 5, 7, 6, 8.0])
    assert 0.001 < mann_kendall(two_swaps).p < 0.002 < mann_kendall(three_swaps).p < 0.01
    assert lean(every(WEEK, two_swaps)) is Leaning.UP
    assert lean(every(WEEK, three_swaps)) is Leaning.NO_DIRECTION
    just_inside = [2, 4, 2, 5, 4, 5, 4, 5, 7, 6, 6, 7]  # p = .00198
    just_outside = [1, 5, 3, 2, 6, 6, 5, 6, 6, 6, 7, 7]  # p = .00202
    assert lean(every(WEEK, just_inside)) is Leaning.UP
    assert lean(every(WEEK, just_outside)) is Leaning.NO_DIRECTION


def test_rule_3_only_the_last_26_weeks_are_read():
    rise_long_ago = [*range(1, 11), *[5] * 26]
    assert lean(every(WEEK, rise_long_ago)) is Leaning.NO_DIRECTION
    assert window_start(END) == END - 181
    assert window_start(END + 1) == END - 174  # a Monday begins a new week
    one_inside = [*range(1, 11), *[None] * 25]
    kept = [(d, v) for d, v in every(WEEK, one_inside) if v is not None]
    assert lean(kept) is Leaning.FEW


def test_rule_3_a_chosen_shorter_period_never_gets_a_direction():
    ratings = every(2, np.linspace(0, 10, 91))
    assert lean(ratings) is Leaning.UP
    assert lean(ratings, first=END - 181) is Leaning.UP
    assert lean(ratings, first=END - 180) is Leaning.RANGE_ONLY
    assert lean(ratings, first=END - 89) is Leaning.RANGE_ONLY
    assert lean(ratings, first=END - 20) is Leaning.FEW


def test_rule_3_ratings_after_the_last_day_are_not_read():
    ratings = every(WEEK, RISING)
    early = (LAST - timedelta(weeks=10)).toordinal()
    assert lean(ratings, last=early) is Leaning.RANGE_ONLY


def test_rule_3_real_days_make_the_slope():
    days = np.array([0.0, 1.0, 2.0, 100.0])
    values = np.array([0.0, 1.0, 2.0, 3.0])
    assert theil_sen(days, values) == stats.theilslopes(values, days)[0]
    assert theil_sen(days, values) != stats.theilslopes(values)[0]


def test_one_day_has_no_slope():
    assert theil_sen(np.zeros(3), np.arange(3.0)) == 0.0
    assert theil_sen(np.array([]), np.array([])) == 0.0


@pytest.mark.parametrize("values", [[], [5.0], [5.0] * 12, [5.0, 5.0]])
def test_without_two_different_values_p_is_one(values):
    assert mann_kendall(np.array(values)).p == 1.0


def random_series(count: int):
    """Series with ties and with gaps, of more than one value; as many as asked for."""
    rng = np.random.default_rng(42)
    while count:
        n = int(rng.integers(5, 40))
        days = np.sort(rng.choice(400, n, replace=False)).astype(float)
        values = rng.integers(0, int(rng.integers(2, 12)), n).astype(float)
        if len(np.unique(values)) > 1:
            count -= 1
            yield days, values


def test_s_and_its_variance_agree_with_scipy_on_series_with_ties_and_gaps():
    for days, values in random_series(1_000):
        found = mann_kendall(values)
        tau, p = stats.kendalltau(days, values, method="asymptotic")
        pairs = len(values) * (len(values) - 1) / 2
        tied = sum(t * (t - 1) / 2 for t in np.unique(values, return_counts=True)[1])
        assert found.s == pytest.approx(tau * np.sqrt(pairs * (pairs - tied)), abs=1e-9)
        uncorrected = 2 * stats.norm.sf(abs(found.s) / np.sqrt(found.variance))
        assert uncorrected == pytest.approx(p, abs=1e-9)
        if len(values) > 10 and found.s != 0:
            corrected = 2 * stats.norm.sf((abs(found.s) - 1) / np.sqrt(found.variance))
            assert found.p == pytest.approx(corrected, abs=1e-9)


def test_theil_sen_agrees_with_scipy_on_series_with_ties_and_gaps():
    for days, values in random_series(1_000):
        assert theil_sen(days, values) == pytest.approx(
            stats.theilslopes(values, days)[0], abs=1e-9
        )


@pytest.mark.parametrize("share", [0.8, 0.95, 0.99])
def test_the_interval_of_theil_sen_agrees_with_scipy_on_series_with_ties_and_gaps(share):
    for days, values in random_series(1_000):
        _, _, *ends = stats.theilslopes(values, days, share)
        assert theil_sen_interval(days, values, share) == pytest.approx(ends, abs=1e-9)


def test_the_interval_agrees_with_scipy_where_days_are_tied_too():
    rng = np.random.default_rng(7)
    for _ in range(1_000):
        days = np.sort(rng.integers(0, 60, 25)).astype(float)
        values = rng.integers(0, 11, 25).astype(float)
        _, _, *ends = stats.theilslopes(values, days)
        assert theil_sen_interval(days, values) == pytest.approx(ends, abs=1e-9)


def test_the_interval_holds_the_slope_and_a_wider_share_holds_a_narrower_one():
    for days, values in random_series(200):
        inner, outer = (theil_sen_interval(days, values, share) for share in (0.5, 0.99))
        slope = theil_sen(days, values)
        assert outer[0] <= inner[0] <= slope <= inner[1] <= outer[1]


def test_without_two_days_or_two_values_there_is_no_interval():
    assert theil_sen_interval(np.zeros(3), np.arange(3.0)) is None
    assert theil_sen_interval(np.arange(9.0), np.full(9, 5.0)) is None
    assert theil_sen_interval(np.array([]), np.array([])) is None


def test_exact_p_agrees_with_scipy_where_nothing_is_tied():
    rng = np.random.default_rng(2)
    for _ in range(100):
        n = int(rng.integers(3, 11))
        values = rng.permutation(n).astype(float)
        expected = stats.kendalltau(np.arange(n), values, method="exact").pvalue
        assert mann_kendall(values).p == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    "values",
    [[1, 1, 2, 3, 3, 4], [0, 5, 5, 5, 10, 9], [2, 2, 1, 1, 3, 3, 3], [1, 2, 2, 2, 2, 2, 9]],
)
def test_exact_p_with_ties_is_the_share_of_all_orders(values):
    def s_of(order):
        return sum(
            np.sign(order[j] - order[i])
            for i in range(len(order))
            for j in range(i + 1, len(order))
        )

    found = mann_kendall(np.array(values, float))
    every_s = [abs(s_of(order)) for order in permutations(values)]
    assert found.p == pytest.approx(np.mean([s >= abs(found.s) for s in every_s]), abs=1e-12)


@pytest.mark.parametrize(
    ("carry_over", "flat_low", "flat_high", "rise_low", "rise_high"),
    [
        (0.0, 0.0, 0.008, 0.24, 0.34),
        (0.3, 0.002, 0.02, 0.27, 0.41),
        (0.5, 0.028, 0.065, 0.32, 0.46),
    ],
)
def test_rule_3_flat_years_are_flagged_as_rarely_as_product_md_says(
    carry_over, flat_low, flat_high, rise_low, rise_high
):
    """product.md: flat 0.2/1.0/4.5 %, a true rise of 3 is noticed in 29/32/39 %."""
    rng = np.random.default_rng(2026)
    days = END - 3 - WEEK * np.arange(25, -1, -1)

    def flagged(rise: float, trials: int) -> float:
        found = [leaning(days, flat(rng, 26, carry_over, rise), END) for _ in range(trials)]
        return sum(one in (Leaning.UP, Leaning.DOWN) for one in found) / trials

    assert flat_low <= flagged(0.0, 1_500) <= flat_high
    assert rise_low <= flagged(3.0, 700) <= rise_high
