"""Series that are easily drawn wrong: where the dots and lines really stand."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from chime_journal.charts.figure import draw, plot_box
from chime_journal.trends.series import analyse
from tests.charts.made import COLOURS, NAMES, SIZE
from tests.trends.made import LAST, every, flat

FIRST = LAST - timedelta(days=181)


class Drawn:
    """One chart, and what stands on it."""

    def __init__(self, ratings, first: date = FIRST, last: date = LAST) -> None:
        self.figure = Figure(figsize=SIZE, dpi=96)
        self.first, self.last = first, last
        self.trend = analyse(ratings, last, first)
        self.spots = draw(self.figure, self.trend, COLOURS, NAMES, first, last)
        lines = [each for each in self.figure.get_children() if isinstance(each, Line2D)]
        self.lines = [line for line in lines if line.get_linewidth() == 2.0]
        self.dots = next(line for line in lines if line.get_marker() == "o")
        self.bands = [each for each in self.figure.get_children() if isinstance(each, Polygon)]

    def across(self, day: date) -> float:
        """Return where the middle of a day is."""
        left, _, right, _ = plot_box(SIZE)
        days = (self.last - self.first).days + 1
        return left + (right - left) * ((day - self.first).days + 0.5) / days


def test_rule_1_one_rating_is_one_dot_at_its_place():
    drawn = Drawn([(LAST - timedelta(days=40), 0.0)])
    assert len(drawn.spots) == len(drawn.dots.get_xdata()) == 1
    assert drawn.spots[0, 0] == pytest.approx(drawn.across(LAST - timedelta(days=40)))
    assert (drawn.lines, drawn.bands) == ([], [])


def test_rule_2_ratings_that_are_all_equal_are_a_level_line_on_their_value():
    drawn = Drawn(every(3, [7.0] * 50))
    (line,) = drawn.lines
    assert np.ptp(line.get_ydata()) == pytest.approx(0)
    assert 1 - line.get_ydata()[0] == pytest.approx(drawn.spots[0, 1])
    (band,) = drawn.bands
    assert np.ptp(band.get_xy()[:, 1]) == pytest.approx(0)


def test_rule_1_no_ratings_at_all_draw_nothing_and_surely_no_nought():
    drawn = Drawn([])
    assert len(drawn.spots) == len(drawn.dots.get_xdata()) == 0
    assert (drawn.lines, drawn.bands) == ([], [])


def test_rule_1_several_ratings_of_a_day_stand_one_above_the_other():
    drawn = Drawn([(LAST, 2.0), (LAST, 9.0), (LAST, 2.0)])
    assert len(drawn.spots) == 3
    assert set(drawn.spots[:, 0]) == {drawn.spots[0, 0]}
    assert drawn.spots[0, 1] == drawn.spots[1, 1] > drawn.spots[2, 1]


def test_rule_1_after_months_without_a_rating_nothing_joins_the_two_sides():
    drawn = Drawn([*every(2, [4.0] * 20, LAST - timedelta(days=130)), *every(2, [6.0] * 20)])
    before, after = drawn.spots[19, 0], drawn.spots[20, 0]
    assert after - before > 0.4
    assert len(drawn.lines) == 2
    for line in drawn.lines:
        inside = (line.get_xdata() > before + 1e-9) & (line.get_xdata() < after - 1e-9)
        assert not inside.any()


def test_ten_years_are_one_dot_a_week_and_reach_from_end_to_end():
    first = LAST - timedelta(days=3651)
    drawn = Drawn(every(1, flat(np.random.default_rng(1), 3652)), first)
    assert 520 <= len(drawn.spots) <= 530
    assert (np.diff(drawn.spots[:, 0]) > 0).all()
    line = drawn.lines[0].get_xdata()
    assert line[0] == pytest.approx(drawn.across(first))
    assert line[-1] == pytest.approx(drawn.across(LAST))


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_rule_1_days_on_which_the_clocks_change_are_as_wide_as_any(change):
    first, last = change - timedelta(days=5), change + timedelta(days=5)
    drawn = Drawn([(first + timedelta(days=n), 5.0) for n in range(11)], first, last)
    steps = np.diff(drawn.spots[:, 0])
    assert steps == pytest.approx(steps[0])
    assert drawn.spots[5, 0] == pytest.approx(drawn.across(change))


def test_the_first_week_of_january_is_one_dot_with_the_last_of_december():
    years = every(1, [3.0] * 4000, date(2026, 12, 31))
    new_year = [(date(2026, 1, day), 9.0) for day in range(1, 5)]  # with 29 to 31 December a week
    ratings = [each for each in years if not date(2026, 1, 1) <= each[0] <= date(2026, 1, 4)]
    drawn = Drawn(ratings + new_year, years[0][0], date(2026, 12, 31))
    dots = drawn.trend.dots
    at = int(np.argmax(dots.values))
    assert dots.weeks == 2  # more than ten years
    one_year = Drawn(
        [each for each in ratings + new_year if each[0] >= date(2025, 12, 1)],
        date(2025, 12, 1), date(2026, 12, 31),
    ).trend.weeks  # fmt: skip
    peak = int(np.argmax(one_year.medians))
    assert date.fromordinal(int(one_year.mondays[peak])) == date(2025, 12, 29)
    assert one_year.medians[peak] == 9.0  # four of seven days
    assert set(np.diff(one_year.mondays)) == {7}
    assert dots.values[at] <= 9.0
