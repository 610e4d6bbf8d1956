"""product.md, Trends, rule 4: five rows with two marks; no area, wheel or arrow."""

from __future__ import annotations

import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

from chime_journal.charts.colours import PRINT
from chime_journal.charts.image import pixels
from chime_journal.charts.then_now import Row, draw_then_and_now
from chime_journal.model.chime import Domain

LEGEND = ("your first 12 ratings", "your latest 12")
LABELS = ("People", "Hope", "Who I am", "What matters", "My say")


def rows(marks=(3.0, 6.0)):
    return [
        Row(label, PRINT[domain], marks, "Not enough yet")
        for label, domain in zip(LABELS, Domain, strict=True)
    ]


def drawn(five, size=(3.2, 1.7), scale=1.0):
    figure = Figure(figsize=size, dpi=96)
    draw_then_and_now(figure, five, LEGEND, scale)
    return figure


def marks(figure):
    lines = [thing for thing in figure.get_children() if isinstance(thing, Line2D)]
    return [line for line in lines if line.get_marker() == "o"]


def test_rule_4_each_row_has_two_marks_and_there_is_no_area():
    figure = drawn(rows())
    assert len(marks(figure)) == 2 * 5 + 2  # and two in the legend
    patches = [thing for thing in figure.get_children() if isinstance(thing, Patch)]
    assert patches == [figure.patch]


def test_rule_4_the_same_value_twice_shows_both_marks():
    ring, dot = marks(drawn(rows((4.0, 4.0))))[:2]
    assert ring.get_xdata() == dot.get_xdata()
    assert ring.get_markersize() - ring.get_markeredgewidth() > dot.get_markersize()
    assert ring.get_zorder() < dot.get_zorder()


def test_rule_4_all_rows_share_one_full_scale():
    low, high = (marks(drawn(rows((value, value))))[0].get_xdata()[0] for value in (0, 10))
    five = marks(drawn(rows((5, 5))))[0].get_xdata()[0]
    assert five == pytest.approx((low + high) / 2)


def test_too_few_ratings_are_said_and_not_drawn():
    figure = drawn(rows(None))
    said = [thing.get_text() for thing in figure.get_children() if isinstance(thing, Text)]
    assert said.count("Not enough yet") == 5
    assert len(marks(figure)) == 2


@pytest.mark.parametrize(
    ("size", "scale"), [((2.9, 1.6), 1.0), ((3.6, 1.8), 1.0), ((4.2, 3.4), 2.0), ((2.0, 1.8), 0.8)]
)
def test_no_word_is_cut_off(size, scale):
    figure = drawn(rows(), size, scale)
    pixels(figure)
    width, height = figure.get_size_inches() * figure.dpi
    for thing in figure.get_children():
        if isinstance(thing, Text):
            box = thing.get_window_extent()
            assert box.x0 >= -0.5
            assert box.x1 <= width + 0.5
            assert box.y0 >= -0.5
            assert box.y1 <= height + 0.5
