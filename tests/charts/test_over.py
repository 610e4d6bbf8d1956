"""What lies over a chart: quiet lines behind the dots, and dots told apart by their shape."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from chime_journal.charts.figure import draw, plot_box
from chime_journal.charts.image import pixels
from chime_journal.charts.over import NOTHING, Over
from chime_journal.trends.series import analyse
from tests.charts.made import COLOURS, NAMES, SIZE
from tests.trends.made import LAST, every

FIRST = LAST - timedelta(days=181)


def drawn(ratings, over=NOTHING, scale=1.0, size=SIZE, first=FIRST):
    figure = Figure(figsize=size, dpi=96)
    trend = analyse(ratings, LAST, first)
    spots = draw(figure, trend, COLOURS, NAMES, first, LAST, scale, over)
    return figure, spots


def lines(figure: Figure) -> list[Line2D]:
    return [artist for artist in figure.get_children() if isinstance(artist, Line2D)]


def test_a_quiet_line_stands_at_its_day_behind_the_dots() -> None:
    day = FIRST + timedelta(days=60)
    figure, spots = drawn([(day, 5.0), (LAST, 5.0)], Over((day.toordinal(),), above=1.5))
    (quiet,) = [line for line in lines(figure) if line.get_marker() == "|"]
    assert quiet.get_xdata() == pytest.approx([spots[0, 0]])
    dots = [line for line in lines(figure) if line.get_marker() == "o"]
    assert quiet.get_zorder() < min(line.get_zorder() for line in dots)
    picture = pixels(figure).astype(int)
    height, width = picture.shape[:2]
    x, (_, top, _, bottom) = int(spots[0, 0] * width), plot_box(SIZE, 1.0, Over(above=1.5))
    white = (picture[:, x - 6] == 255).all(axis=1)
    drawn_over = white & (picture[:, x - 1 : x + 2] < 200).any(axis=(1, 2))
    (rows,) = np.nonzero(drawn_over)
    assert rows.min() < top * height - 5
    assert abs(rows.max() - bottom * height) <= 3


def test_without_anything_over_it_a_chart_is_as_it_was() -> None:
    ratings = every(3, [4.0, 6.0] * 15)
    plain = pixels(drawn(ratings)[0])
    assert np.array_equal(plain, pixels(drawn(ratings, Over())[0]))


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("room", [(0.0, 0.0), (1.5, 0.0), (1.5, 0.9)])
def test_dots_lie_in_the_box_that_is_told_and_words_stay_whole(scale, room) -> None:
    size = (3.0, 1.2 + scale)
    over = Over(above=room[0], below=room[1])
    figure, spots = drawn([(FIRST, 10.0), (LAST, 0.0)], over, scale, size)
    left, top, right, bottom = plot_box(size, scale, over)
    half_a_day = (right - left) / 182 / 2
    assert spots[0] == pytest.approx([left + half_a_day, top])
    assert spots[1] == pytest.approx([right - half_a_day, bottom])
    pixels(figure)
    for text in (artist for artist in figure.get_children() if isinstance(artist, Text)):
        assert text.get_window_extent().y0 >= -0.5


def test_dots_in_the_lens_are_full_diamonds_and_the_others_hollow_with_their_rings() -> None:
    values = [5.0] * 40
    values[20] = 10.0
    lens = np.zeros(40, dtype=bool)
    lens[[3, 20]] = True
    figure, spots = drawn(every(3, values), Over(lens=lens))
    assert len(spots) == 40
    (full,) = [line for line in lines(figure) if line.get_marker() == "D"]
    assert len(full.get_xdata()) == 2
    assert full.get_markerfacecolor() == COLOURS.domain
    hollow, ring = [line for line in lines(figure) if line.get_marker() == "o"]
    assert (len(hollow.get_xdata()), hollow.get_markerfacecolor()) == (38, "none")
    assert (len(ring.get_xdata()), ring.get_markeredgecolor()) == (1, COLOURS.muted)
