"""Looking at dots through days: a dot is in it when one of the days it stands for is."""

from __future__ import annotations

from datetime import timedelta

import numpy as np

from chime_journal.trends.lens import touched
from chime_journal.trends.series import analyse
from tests.trends.made import LAST, every, flat


def test_a_dot_of_one_rating_is_touched_by_its_own_day_alone() -> None:
    dots = analyse(every(3, [5.0] * 5), LAST).dots
    days = [LAST, LAST - timedelta(days=6), LAST - timedelta(days=7)]
    assert touched(dots, days).tolist() == [False, False, True, False, True]
    assert not touched(dots, []).any()


def test_every_rating_of_a_day_is_touched() -> None:
    dots = analyse([(LAST, 3.0), (LAST, 8.0), (LAST - timedelta(days=1), 5.0)], LAST).dots
    assert touched(dots, [LAST]).tolist() == [False, True, True]


def test_a_dot_of_some_weeks_is_touched_by_any_day_of_them() -> None:
    for years in (10, 25):
        ratings = every(1, flat(np.random.default_rng(1), 365 * years))
        dots = analyse(ratings, LAST).dots
        assert dots.weeks == {10: 1, 25: 4}[years]
        for day in (LAST - timedelta(days=number) for number in range(300, 340)):
            (found,) = np.flatnonzero(touched(dots, [day]))
            assert abs(int(dots.days[found]) - day.toordinal()) < 7 * dots.weeks


def test_no_dots_are_touched_where_there_are_none() -> None:
    assert len(touched(analyse([], LAST).dots, [LAST])) == 0
