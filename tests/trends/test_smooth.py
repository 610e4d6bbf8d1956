"""product.md, Trends, rule 1: dots at true dates, a time-aware line that breaks at gaps."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from chime_journal.trends.smooth import break_after, half_width, runs, smooth
from tests.trends.made import LAST, arrays, every


def days_after(*offsets: int) -> np.ndarray:
    return np.array([LAST.toordinal() + offset for offset in offsets], dtype=np.int64)


def test_rule_1_a_gap_of_21_days_does_not_break_and_one_of_22_does():
    assert len(runs(days_after(0, 1, 2, 3, 24))) == 1
    assert runs(days_after(0, 1, 2, 3, 25)) == [slice(0, 4), slice(4, 5)]


def test_rule_1_somebody_who_rates_every_ten_days_breaks_after_thirty():
    slow = [0, 10, 20, 30, 40]
    assert break_after(days_after(*slow)) == 30.0
    assert len(runs(days_after(*slow, 70))) == 1
    assert len(runs(days_after(*slow, 71))) == 2


def test_several_ratings_a_day_do_not_shorten_the_median_gap():
    assert break_after(days_after(0, 0, 0, 10, 10, 20)) == 30.0


def test_no_rating_gives_no_run_and_one_rating_one_run():
    assert runs(days_after()) == []
    assert runs(days_after(0)) == [slice(0, 1)]


def test_equal_ratings_give_a_level_line():
    days, values = arrays(every(3, [6.0] * 20))
    assert smooth(days, values, days) == pytest.approx([6.0] * 20)


def test_the_line_stays_within_the_ratings_near_it():
    rng = np.random.default_rng(5)
    days = np.sort(rng.integers(739_000, 739_200, 80))
    values = rng.integers(0, 11, 80).astype(float)
    line = smooth(days, values, days)
    assert line.min() >= values.min()
    assert line.max() <= values.max()
    assert line.std() < values.std() / 2


def test_the_kernel_looks_the_same_way_forwards_and_backwards():
    days, values = arrays(every(4, [3, 7, 2, 8, 5, 5, 1, 9, 4, 6]))
    forwards = smooth(days, values, days)
    backwards = smooth(-days[::-1], values[::-1], -days[::-1])
    assert forwards == pytest.approx(backwards[::-1])


def exponential(days, values, half_life: float) -> float:
    """Time-aware exponential average: a = 1 - exp(-ln 2 dt / half-life) (sources.md 3.1)."""
    line = values[0]
    for dt, value in zip(np.diff(days), values[1:], strict=True):
        weight = 1 - np.exp(-np.log(2) * dt / half_life)
        line = weight * value + (1 - weight) * line
    return line


def test_one_rating_after_three_quiet_weeks_moves_the_line_less_than_an_exponential_average():
    days, values = arrays([*every(3, [4.0] * 12), (LAST + timedelta(days=20), 9.0)])
    jump = smooth(days, values, days)[-1] - 4.0
    assert jump < 2.5
    assert jump < (exponential(days, values, 7.0) - 4.0) * 0.6


def test_time_counts_not_the_order_alone():
    near, values = arrays(every(1, [2.0] * 8 + [8.0] * 8))
    far = near.copy()
    far[8:] += 15
    at = near[:1]
    assert smooth(near, values, at)[0] > smooth(far, values, at)[0]


def test_over_years_the_line_follows_slower_changes():
    assert half_width(days_after(0, 365)) == 21.0
    assert half_width(days_after(0, 4000)) == 100.0
    assert half_width(days_after()) == 21.0


def test_one_rating_is_its_own_line():
    day = np.array([date(2026, 1, 1).toordinal()])
    assert smooth(day, np.array([7.0]), day).tolist() == [7.0]
