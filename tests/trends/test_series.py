from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from chime_journal.trends.rules import Leaning
from chime_journal.trends.series import MOST_CORNERS, MOST_DOTS, analyse
from tests.trends.made import LAST, WEEK, every, flat


def test_no_rating_is_an_empty_trend():
    trend = analyse([], LAST)
    assert (len(trend.days), trend.lines, trend.gaps) == (0, (), ())
    assert (trend.leaning, trend.usual, trend.then_and_now) == (Leaning.FEW, None, None)
    assert trend.first == trend.last == LAST


def test_one_rating_is_one_dot_and_nothing_else():
    trend = analyse([(LAST, 0)], LAST)
    assert trend.dots.values.tolist() == [0.0]
    assert (trend.lines, trend.usual, trend.gaps) == ((), None, ())


def test_rule_1_every_rating_is_a_dot_at_its_true_date_also_several_a_day():
    ratings = [(LAST, 3), (LAST, 8), (LAST - timedelta(days=2), 0)]
    dots = analyse(ratings, LAST).dots
    assert dots.days.tolist() == [LAST.toordinal() - 2, LAST.toordinal(), LAST.toordinal()]
    assert dots.values.tolist() == [0.0, 3.0, 8.0]
    assert dots.weeks == 0


def test_rule_1_nothing_is_drawn_across_a_gap():
    early = every(3, [4.0] * 15, LAST - timedelta(days=100))
    trend = analyse([*early, *every(3, [6.0] * 15)], LAST)
    hole = (LAST - timedelta(days=99)).toordinal(), (LAST - timedelta(days=43)).toordinal()
    assert len(trend.lines) == 2
    for line in trend.lines:
        assert not ((line.days >= hole[0]) & (line.days <= hole[1])).any()
    assert trend.lines[0].values == pytest.approx(4.0)
    assert trend.lines[1].values == pytest.approx(6.0)


def test_gaps_are_named_by_their_first_and_last_day_without_a_rating():
    early = every(3, [4.0] * 15, date(2026, 5, 2))
    late = every(3, [6.0] * 15, date(2026, 8, 1))
    trend = analyse([*early, *late], date(2026, 8, 10))
    assert trend.gaps == ((date(2026, 5, 3), late[0][0] - timedelta(days=1)),)


def test_a_gap_that_is_still_going_on_is_named_to_the_last_day():
    trend = analyse(every(3, [4.0] * 15, date(2026, 5, 2)), date(2026, 6, 30))
    assert trend.gaps == ((date(2026, 5, 3), date(2026, 6, 30)),)


def test_few_weeks_are_dots_only():
    trend = analyse(every(1, [5.0] * 22), LAST)
    assert (len(trend.weeks), trend.leaning) == (4, Leaning.FEW)
    assert (trend.lines, trend.usual) == ((), None)


def test_five_weeks_have_a_line_and_a_usual_range():
    trend = analyse(every(WEEK, [4, 5, 6, 5, 5]), LAST)
    assert trend.leaning is Leaning.RANGE_ONLY
    assert len(trend.lines) == 1
    assert trend.usual == (5.0, 5.0)


def test_a_handful_of_ratings_after_a_gap_stays_dots():
    trend = analyse([*every(3, [4.0] * 15, LAST - timedelta(days=60)), (LAST, 9.0)], LAST)
    assert len(trend.lines) == 1
    assert trend.lines[0].days[-1] == LAST.toordinal() - 60


def test_the_usual_range_is_not_taken_from_before_the_last_26_weeks():
    old = every(3, [4.0] * 40, LAST - timedelta(days=200))
    assert analyse(old, LAST - timedelta(days=200)).usual == (4.0, 4.0)
    assert analyse(old, LAST).usual is None


def test_a_chosen_period_is_computed_from_its_own_days_alone():
    inside = every(4, [5.0, 6.0, 4.0] * 6)
    first = inside[0][0]
    outside = every(4, [0.0] * 40, first - timedelta(days=1))
    alone, chosen = analyse(inside, LAST, first), analyse([*outside, *inside], LAST, first)
    assert chosen.days.tolist() == alone.days.tolist()
    assert chosen.lines[0].values.tolist() == alone.lines[0].values.tolist()
    assert (chosen.usual, chosen.leaning, chosen.gaps) == (alone.usual, alone.leaning, alone.gaps)
    assert chosen.then_and_now == alone.then_and_now


def test_ratings_after_the_last_day_are_left_out():
    ratings = [(LAST, 5), (LAST + timedelta(days=1), 9)]
    assert analyse(ratings, LAST).values.tolist() == [5.0]


def test_ratings_may_come_in_any_order():
    ratings = every(3, [float(v % 11) for v in range(40)])
    there, back = analyse(ratings, LAST), analyse(ratings[::-1], LAST)
    assert there.values.tolist() == back.values.tolist()


def test_ten_years_of_days_become_one_dot_a_week_on_days_really_rated():
    ratings = every(1, flat(np.random.default_rng(1), 3652))
    trend = analyse(ratings, LAST)
    assert trend.dots.weeks == 1
    assert len(trend.dots.days) == len(trend.weeks) <= MOST_DOTS
    assert set(trend.dots.days.tolist()) <= {day.toordinal() for day, _ in ratings}
    assert len(trend.days) == 3652


def test_a_long_line_has_fewer_corners_and_the_same_ends():
    ratings = every(1, flat(np.random.default_rng(1), 500))
    line = analyse(ratings, LAST).lines[0]
    assert len(line.days) <= MOST_CORNERS + 1
    assert (line.days[0], line.days[-1]) == (LAST.toordinal() - 499, LAST.toordinal())


def test_a_very_long_life_still_fits():
    trend = analyse(every(5, [5.0] * 4_000), LAST)
    assert trend.dots.weeks > 1
    assert len(trend.dots.days) <= MOST_DOTS


def test_all_equal_ratings_make_a_level_line_and_a_thin_band():
    line = analyse(every(2, [7.0] * 60), LAST).lines[0]
    assert line.values == pytest.approx(7.0)
    assert line.lower.tolist() == line.upper.tolist() == [7.0] * len(line.days)
