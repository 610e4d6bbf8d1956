"""A year of soft squares: one a rated week, readable without telling colours apart."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from chime_journal.charts.colours import PRINT
from chime_journal.charts.image import pixels
from chime_journal.charts.year import SIDES, STEP_TICKS, YearRow, draw_year, step_of
from chime_journal.model.chime import Domain
from tests.charts.made import NAMES

LABELS = ("People", "Hope", "Who I am", "What matters", "My say")
MONTHS = [(round(month * 52 / 12), NAMES.months[month]) for month in range(12)]


def rows(medians, columns=53):
    line = np.full(columns, np.nan)
    line[: len(medians)] = medians
    return [YearRow(label, PRINT[domain], line)
            for label, domain in zip(LABELS, Domain, strict=True)]  # fmt: skip


def drawn(medians, size=(8.0, 2.4), scale=1.0, *, halved=False):
    figure = Figure(figsize=size, dpi=96)
    return figure, draw_year(figure, rows(medians), MONTHS, scale, halved=halved)


def squares_in(figure, colour):
    lines = [thing for thing in figure.get_children() if isinstance(thing, Line2D)]
    return [line for line in lines if line.get_markeredgecolor() == colour]


def test_rule_1_only_a_rated_week_has_a_square_and_0_is_rated():
    figure, _ = drawn([np.nan, 0.0, np.nan, 10.0])
    hope = squares_in(figure, PRINT[Domain.HOPE].domain)
    assert sum(len(line.get_xdata()) for line in hope) == 2


@pytest.mark.parametrize(
    ("rating", "step"), [(0, 0), (1.5, 0), (2, 1), (3.5, 1), (4, 2), (6, 3), (8, 4), (10, 4)]
)
def test_a_rating_has_the_step_in_which_the_legend_names_it(rating, step):
    assert step_of(rating) == step
    assert STEP_TICKS[step] <= rating <= STEP_TICKS[step + 1]


def test_each_step_is_larger_and_fuller_than_the_one_below():
    figure, _ = drawn([1.0, 3.0, 5.0, 7.0, 9.0])
    steps = sorted(squares_in(figure, PRINT[Domain.HOPE].domain), key=lambda line: line.get_xdata())
    assert len(steps) == len(SIDES)
    for below, above in pairwise(steps):
        assert below.get_markersize() < above.get_markersize()
        lighter, darker = (
            sum(to_rgb(line.get_markerfacecolor())) for line in (below, above)
        )  # on white
        assert lighter > darker


@pytest.mark.parametrize("halved", [False, True])
def test_a_square_is_found_again_where_it_was_drawn(halved):
    _, squares = drawn([5.0], halved=halved)
    for row in range(5):
        for column in range(53):
            assert squares.under(*squares.middle(row, column)) == (row, column)
    assert squares.under(0.0, 0.5) is None
    assert squares.under(0.5, 0.0) is None
    assert squares.under(0.999, 0.999) is None


def test_halved_the_second_band_begins_with_july():
    _, squares = drawn([5.0], (8.0, 4.5), 2.0, halved=True)
    july = MONTHS[6][0]
    assert squares.middle(0, july)[0] == squares.middle(0, 0)[0]
    assert squares.middle(0, july)[1] > squares.middle(4, july - 1)[1]


def test_halving_makes_larger_squares_of_the_same_width():
    (_, whole), (_, halves) = (drawn([5.0], halved=halved) for halved in (False, True))
    assert halves.across > whole.across


@pytest.mark.parametrize(
    ("size", "scale", "halved"),
    [((8.0, 2.4), 1.0, False), ((11.0, 2.4), 1.0, False), ((6.8, 6.6), 2.0, True)],
)
def test_no_word_is_cut_off(size, scale, halved):
    figure, _ = drawn([5.0] * 53, size, scale, halved=halved)
    pixels(figure)
    width, height = figure.get_size_inches() * figure.dpi
    for thing in figure.get_children():
        if isinstance(thing, Text) and thing.get_text():
            box = thing.get_window_extent()
            assert box.x0 >= -0.5, thing.get_text()
            assert box.x1 <= width + 0.5, thing.get_text()
            assert box.y0 >= -0.5, thing.get_text()
            assert box.y1 <= height + 0.5, thing.get_text()


def test_a_figure_of_a_passing_moment_may_be_far_too_small():
    figure, squares = drawn([5.0], (0.5, 0.3), 2.0, halved=True)
    pixels(figure)
    assert squares.across > 0
    assert squares.down > 0


def test_months_leave_out_names_where_there_is_no_room():
    def names(scale):
        figure, _ = drawn([5.0], (6.0, 4.0), scale)
        said = {thing.get_text() for thing in figure.get_children() if isinstance(thing, Text)}
        return said & set(NAMES.months)

    assert len(names(1.0)) == 12
    assert len(names(2.0)) == 6
