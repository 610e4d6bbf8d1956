"""What a ring and a dot stand for, in one line or two at the foot of a figure."""

from __future__ import annotations

from functools import lru_cache

from matplotlib.figure import Figure
from matplotlib.textpath import TextPath

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import TEXT_POINTS, growth
from chime_journal.charts.frame import POINTS_IN_INCH, Frame, face


def page_of(figure: Figure) -> Frame:
    """Return a frame over the whole figure, in points from its lower left."""
    wide, high = (side * POINTS_IN_INCH for side in figure.get_size_inches())
    return Frame(figure, (0, 0, 1, 1), (0, wide), (0, high))


def width_of(words: str, points: float, weight: int = 400) -> float:
    """Return how wide some words run, in points. The longer part of a redraw, if not kept."""
    return points * _width_of_one(words, weight) if words.strip() else 0.0


@lru_cache(maxsize=256)
def _width_of_one(words: str, weight: int) -> float:
    """Return the width of words in sizes of their type."""
    return float(TextPath((0, 0), words, size=1, prop=face(1, weight)).get_extents().x1)


def legend_lines(figure: Figure, words: tuple[str, str], points: float) -> int:
    """Return whether the two fit into one line, or need 2."""
    wide = figure.get_size_inches()[0] * POINTS_IN_INCH
    return 1 if sum(width_of(said, points) + 2.2 * points for said in words) <= wide else 2


def draw_legend(
    figure: Figure, colours: ChartColours, words: tuple[str, str], points: float, lines: int
) -> None:
    """Draw a ring and a dot with their words along the lower edge."""
    page = page_of(figure)
    second = width_of(words[0], points) + 3.2 * points if lines == 1 else 0.0
    places = ((0.0, (lines - 0.2) * 1.5 * points - 0.3 * points), (second, 0.9 * points))
    grow = growth(points / TEXT_POINTS)
    rings = ({"mfc": colours.surface, "ms": 7.5 * grow}, {"mfc": colours.muted, "ms": 5.5 * grow})
    for (x, y), said, ring in zip(places, words, rings, strict=True):
        page.dots([x + 0.6 * points], [y], mec=colours.muted, mew=1.3 * grow, **ring)
        page.words(
            said, (x + 1.6 * points, y), face(points), color=colours.muted, va="center_baseline"
        )
