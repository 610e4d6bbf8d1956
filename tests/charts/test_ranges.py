"""product.md, Trends, rules 1, 4 and 5: ranges on one full axis, no arrow, nothing invented."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

from chime_journal.charts.colours import PRINT
from chime_journal.charts.groups import GroupsRow, draw_groups
from chime_journal.charts.image import pixels
from chime_journal.charts.two_times import TwoTimesRow, draw_two_times
from chime_journal.model.chime import Domain
from chime_journal.trends.compare import PickedTime
from chime_journal.trends.middle import Middle, middle_of

LABELS = ("People", "Hope", "Who I am", "What matters", "My say")
LEGEND = ("1 October to 31 October", "1 November to 30 November")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
FLAT = Middle(5.0, 4.0, 6.0)


def time(values, *, enough=True):
    ratings = np.array(values, dtype=float)
    return PickedTime(ratings, middle_of(ratings) if enough else None)


def two_times(one, two, size=(7.5, 3.4), scale=1.0):
    figure = Figure(figsize=size, dpi=96)
    rows = [TwoTimesRow(label, PRINT[domain], (one, two))
            for label, domain in zip(LABELS, Domain, strict=True)]  # fmt: skip
    draw_two_times(figure, rows, LEGEND, scale)
    return figure


def groups(found, size=(3.8, 5.0), scale=1.0):
    figure = Figure(figsize=size, dpi=96)
    rows = [GroupsRow(label, PRINT[domain], found, "needs more ratings")
            for label, domain in zip(LABELS, Domain, strict=True)]  # fmt: skip
    draw_groups(figure, rows, DAYS, scale)
    return figure


def lines(figure, colour=PRINT[Domain.HOPE].domain):
    found = [thing for thing in figure.get_children() if isinstance(thing, Line2D)]
    return [line for line in found if colour in (line.get_color(), line.get_markeredgecolor())]


def said_on(figure):
    return [thing.get_text() for thing in figure.get_children() if isinstance(thing, Text)]


def test_rule_1_two_times_show_every_rating_as_a_dot():
    figure = two_times(time([1, 5, 5, 9]), time([2, 2], enough=False))
    small = [line for line in lines(figure) if line.get_marker() == "o"]
    assert sum(len(line.get_xdata()) for line in small) == 4 + 2 + 1  # and one median


def test_equal_ratings_stand_beside_each_other_and_not_on_each_other():
    figure = two_times(time([5, 5, 5], enough=False), time([], enough=False))
    (dots,) = [line for line in lines(figure) if len(line.get_xdata()) == 3]
    assert len(set(dots.get_ydata())) == 3
    assert len(set(dots.get_xdata())) == 1


def test_rule_4_without_enough_ratings_there_is_no_middle_and_no_band():
    few = two_times(time([5] * 11, enough=False), time([6] * 11, enough=False))
    assert len(lines(few)) == 2
    enough = two_times(time([4, 6] * 6), time([4, 6] * 6))
    assert len(lines(enough)) == 2 * 3


def test_rules_4_and_5_two_times_have_no_area_and_no_arrow():
    figure = two_times(time([4, 6] * 6), time([4, 6] * 6))
    assert [thing for thing in figure.get_children() if isinstance(thing, Patch)] == [figure.patch]
    assert set(said_on(figure)) == {*LABELS, *LEGEND, "0", "5", "10"}


def test_both_times_stand_on_the_same_full_axis():
    low, high = (
        next(line for line in lines(two_times(time([v], enough=False), time([5], enough=False)))
             if len(line.get_xdata()) == 1).get_xdata()[0]
        for v in (0, 10)
    )  # fmt: skip
    five = lines(two_times(time([5], enough=False), time([5], enough=False)))
    assert [line.get_xdata()[0] for line in five] == pytest.approx([(low + high) / 2] * 2)


def test_a_group_without_enough_ratings_has_no_mark():
    figure = groups((FLAT, None, FLAT, None, None, None, None))
    assert len(lines(figure)) == 2 * 2
    assert said_on(figure).count("needs more ratings") == 0


def test_a_domain_without_any_group_says_so_in_its_strip():
    figure = groups((None,) * 7)
    assert said_on(figure).count("needs more ratings") == 5
    assert lines(figure) == []


def test_a_band_ends_where_its_half_ends():
    band, _ = lines(groups((FLAT, *(None,) * 6)))
    assert band.get_solid_capstyle() == "butt"
    whole, _ = lines(groups((Middle(5.0, 0.0, 10.0), *(None,) * 6)))
    low, high = whole.get_ydata()
    assert band.get_ydata() == pytest.approx([low + 0.4 * (high - low), low + 0.6 * (high - low)])


@pytest.mark.parametrize(
    ("draw", "size", "scale"),
    [
        (groups, (3.8, 5.0), 1.0),
        (groups, (6.6, 8.0), 2.0),
        (two_times, (7.5, 3.4), 1.0),
        (two_times, (6.6, 5.0), 2.0),
    ],
)
def test_no_word_is_cut_off(draw, size, scale):
    given = ((FLAT,) * 7,) if draw is groups else (time([4, 6] * 6), time([4, 6] * 6))
    figure = draw(*given, size, scale)
    pixels(figure)
    width, height = figure.get_size_inches() * figure.dpi
    for thing in figure.get_children():
        if isinstance(thing, Text) and thing.get_text():
            box = thing.get_window_extent()
            assert box.x0 >= -0.5, thing.get_text()
            assert box.x1 <= width + 0.5, thing.get_text()
            assert box.y0 >= -0.5, thing.get_text()
            assert box.y1 <= height + 0.5, thing.get_text()
