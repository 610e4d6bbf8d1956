from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import matplotlib.colors
import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.text import Text

from chime_journal.charts.colours import PRINT
from chime_journal.charts.figure import draw
from chime_journal.charts.image import pixels
from chime_journal.model.chime import Domain
from chime_journal.trends.series import analyse
from tests.charts.made import COLOURS, NAMES, SIZE
from tests.trends.made import LAST, every, flat

FIRST = LAST - timedelta(days=181)


def drawn(ratings, first=FIRST, scale=1.0, size=SIZE):
    figure = Figure(figsize=size, dpi=96)
    spots = draw(figure, analyse(ratings, LAST, first), COLOURS, NAMES, first, LAST, scale)
    return figure, spots


def artists(figure, kind):
    return [artist for artist in figure.get_children() if isinstance(artist, kind)]


def smoothed(figure):
    return [line for line in artists(figure, Line2D) if line.get_linewidth() == 2.0]


def dots(figure):
    return next(line for line in artists(figure, Line2D) if line.get_marker() == "o")


def texts(figure):
    return [text.get_text() for text in artists(figure, Text)]


def test_every_chart_has_the_same_full_axis_with_three_marks():
    for ratings in ([], every(3, [5.0] * 30), every(3, [0.0, 10.0] * 15)):
        figure, _ = drawn(ratings)
        assert texts(figure)[:3] == ["0", "5", "10"]
    low = drawn([(LAST, 0.0)])[1][0][1]
    high = drawn([(LAST, 10.0)])[1][0][1]
    middle = drawn([(LAST, 5.0)])[1][0][1]
    assert high < middle < low
    assert middle == pytest.approx((high + low) / 2)


def test_rule_1_dots_stand_at_their_true_dates():
    ratings = [(FIRST, 4.0), (FIRST + timedelta(days=10), 4.0), (LAST, 4.0)]
    across = drawn(ratings)[1][:, 0]
    assert (across[1] - across[0]) / (across[2] - across[0]) == pytest.approx(10 / 181)


def test_rule_1_no_line_and_no_band_crosses_a_gap():
    ratings = [*every(3, [4.0, 6.0] * 9, LAST - timedelta(days=80)), *every(3, [4.0, 6.0] * 9)]
    figure, spots = drawn(ratings)
    gap = spots[17, 0], spots[18, 0]
    assert len(smoothed(figure)) == len(artists(figure, Polygon)) == 2
    shapes = [line.get_xdata() for line in smoothed(figure)]
    shapes += [band.get_xy()[:, 0] for band in artists(figure, Polygon)]
    for shape in shapes:
        assert shape.max() <= gap[0] + 1e-9 or shape.min() >= gap[1] - 1e-9


def test_few_ratings_are_drawn_as_dots_only():
    figure, spots = drawn(every(3, [2.0, 8.0, 5.0, 4.0]))
    assert (smoothed(figure), artists(figure, Polygon)) == ([], [])
    assert len(spots) == 4


def test_an_empty_period_still_has_its_axes():
    figure, spots = drawn([])
    assert len(spots) == 0
    assert texts(figure) == ["0", "5", "10", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]


def test_dots_let_each_other_show_through():
    assert 0 < dots(drawn(every(3, [5.0] * 9))[0]).get_alpha() < 1


def test_rule_7_an_unusual_rating_wears_a_neutral_ring():
    values = [5.0] * 40
    values[20] = 10.0
    figure, _ = drawn(every(3, values))
    ring = [line for line in artists(figure, Line2D) if line.get_markerfacecolor() == "none"]
    assert [len(line.get_xdata()) for line in ring] == [1]
    assert ring[0].get_markeredgecolor() == COLOURS.muted


def test_words_grow_with_the_text_size():
    small, large = (artists(drawn([], scale=scale)[0], Text) for scale in (1.0, 2.0))
    assert large[0].get_fontsize() == 2 * small[0].get_fontsize()


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("days", [30, 90, 182, 365, 3652])
@pytest.mark.parametrize("size", [(2.4, 1.2), (3.2, 1.6), (9.0, 2.4)])
def test_no_word_is_cut_off_or_covers_another(scale, days, size):
    first = LAST - timedelta(days=days - 1)
    figure, _ = drawn([], first, scale, size)
    pixels(figure)
    boxes = [text.get_window_extent() for text in artists(figure, Text)]
    width, height = figure.get_size_inches() * figure.dpi
    for box in boxes:
        assert box.x0 >= 0
        assert box.y0 >= -0.5
        assert box.x1 <= width
        assert box.y1 <= height
    dates = sorted(boxes[3:], key=lambda box: box.x0)
    assert all(one.x1 < other.x0 for one, other in pairwise(dates))


def test_positions_are_where_the_dots_are_painted():
    figure, spots = drawn([(LAST - timedelta(days=90), 5.0)])
    picture = pixels(figure).astype(int)
    height, width = picture.shape[:2]
    x, y = round(spots[0, 0] * width), round(spots[0, 1] * height)
    assert np.abs(picture[y, x] - picture[y - 12, x]).sum() > 60


def test_ten_years_of_days_are_drawn_in_a_hundredth_of_a_second_or_a_few():
    ratings = every(1, flat(np.random.default_rng(1), 3652))
    figure, spots = drawn(ratings, LAST - timedelta(days=3651))
    assert len(spots) <= 530
    assert dots(figure).get_markersize() < dots(drawn(every(3, [5.0] * 9))[0]).get_markersize()


def luminance(colour: str) -> float:
    parts = np.array(matplotlib.colors.to_rgb(colour))
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("domain", list(Domain))
def test_lines_and_words_on_paper_can_be_seen(domain):
    colours = PRINT[domain]
    paper = luminance(colours.surface) + 0.05
    assert paper / (luminance(colours.domain) + 0.05) >= 4.5
    assert paper / (luminance(colours.muted) + 0.05) >= 4.5
