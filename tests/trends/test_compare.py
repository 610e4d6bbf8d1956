"""product.md, Trends, rule 4: the medians of the first and of the latest 12+ ratings."""

from __future__ import annotations

from chime_journal.trends.compare import picked_time, then_and_now
from tests.trends.made import LAST, arrays, every


def test_rule_4_the_first_twelve_and_the_latest_twelve():
    found = then_and_now(*arrays(every(2, [3.0] * 12 + [9.0] * 5 + [6.0] * 12)))
    assert found is not None
    assert (found.then, found.now) == (3.0, 6.0)


def test_rule_4_it_is_the_median_so_one_rating_cannot_move_it():
    found = then_and_now(*arrays(every(2, [3.0] * 11 + [10.0] + [6.0] * 11 + [0.0])))
    assert found is not None
    assert (found.then, found.now) == (3.0, 6.0)


def test_rule_4_below_24_ratings_nothing_is_compared():
    assert then_and_now(*arrays(every(2, [3.0] * 23))) is None
    assert then_and_now(*arrays(every(2, [3.0] * 24))) is not None


def test_rule_4_the_day_of_the_twelfth_rating_counts_whole():
    values = [2.0] * 11 + [4.0] * 13 + [9.0] * 12
    ratings = every(1, values)
    busy = [(ratings[11][0], value) for _, value in ratings[11:24]]
    found = then_and_now(*arrays(ratings[:11] + busy + ratings[24:]))
    assert found is not None
    assert (found.then, found.now) == (4.0, 9.0)


def test_rule_4_two_sides_that_share_a_day_are_not_compared():
    assert then_and_now(*arrays([(LAST, 5.0)] * 30)) is None


def test_no_ratings_compare_nothing():
    assert then_and_now(*arrays([])) is None


def test_a_picked_time_holds_its_own_days_alone_and_both_its_ends():
    days, values = arrays(every(1, [float(v % 11) for v in range(40)]))
    found = picked_time(days, values, int(days[5]), int(days[20]))
    assert found.values.tolist() == values[5:21].tolist()
    assert found.middle is not None


def test_rule_4_below_twelve_ratings_a_picked_time_has_no_middle():
    days, values = arrays(every(1, [5.0] * 12))
    assert picked_time(days, values, int(days[0]), int(days[-1])).middle is not None
    assert picked_time(days, values, int(days[1]), int(days[-1])).middle is None
    assert picked_time(days, values, 1, 2).values.tolist() == []
