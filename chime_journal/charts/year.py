"""A year as soft squares: five rows, one a domain; a square a week; empty is empty.

A square tells its step twice, by how much colour it has and by how large it is, so that it can be
read without telling colours apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.colors import to_hex, to_rgb
from matplotlib.figure import Figure
from matplotlib.path import Path

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import LETTER, TEXT_POINTS
from chime_journal.charts.frame import Frame, face
from chime_journal.charts.legend import page_of, width_of
from chime_journal.model.chime import HIGHEST
from chime_journal.trends.weeks import Numbers

STEP_TICKS = (0, 2, 4, 6, 8, HIGHEST)  # where a step begins, and the end of the last one
SIDES = (0.46, 0.6, 0.73, 0.87, 1.0)  # of the largest square, a step each
TINTS = (0.15, 0.36, 0.57, 0.79, 1.0)  # of the domain's colour, the rest is the surface
LABEL_SIZE, LABEL_WEIGHT = 1.1, 700
ABOVE, BELOW, GAP = 1.7, 2.4, 1.2  # room for months, for the legend, and after labels, in types
AIR = 0.14  # of a column, between squares
LEAST = 1.0  # point from square to square, however small the figure
ROUND = 0.14  # of a square, at its corners


@dataclass(frozen=True, eq=False, slots=True)
class YearRow:
    """One domain: its plain label, its colours, a median a week or not a number; (k,)."""

    label: str
    colours: ChartColours
    medians: Numbers


@dataclass(frozen=True, slots=True)
class Squares:
    """Where the squares stand, as shares of the figure's width and height from its top left.

    A year too wide for its words goes on in a second band of rows below.
    """

    left: float
    top: float  # of the first row, from the top of its band
    across: float  # from one week to the next
    down: float  # from one row to the next
    band: float  # from one band to the next
    rows: int
    columns: int
    in_first: int  # columns in the first band

    def band_of(self, column: int) -> int:
        """Return the band a week stands in, 0 or 1."""
        return 0 if column < self.in_first else 1

    def middle(self, row: int, column: int) -> tuple[float, float]:
        """Return the middle of a square."""
        band = self.band_of(column)
        across = self.left + (column - band * self.in_first + 0.5) * self.across
        return across, band * self.band + self.top + (row + 0.5) * self.down

    def under(self, x: float, y: float) -> tuple[int, int] | None:
        """Return the row and the column of the square at a place, or None beside them all."""
        band = int(y // self.band)
        row = int((y - band * self.band - self.top) // self.down)
        place = int((x - self.left) // self.across)
        column = band * self.in_first + place
        here = 0 <= row < self.rows and place >= 0 and 0 <= column < self.columns
        return (row, column) if here and self.band_of(column) == band else None


def step_of(rating: float) -> int:
    """Return the step of a rating or median, 0 to 4; each is two wide, and 10 is in the last."""
    return min(int(rating // 2), len(SIDES) - 1)


def draw_year(
    figure: Figure,
    rows: Sequence[YearRow],
    months: Sequence[tuple[int, str]],
    text_scale: float = 1.0,
    *,
    halved: bool = False,
) -> Squares:
    """Draw at least one row into an empty figure; `months` are columns and their twelve names.

    With `halved` July begins a second band, which leaves more room for large words.
    """
    points, colours = TEXT_POINTS * text_scale, rows[0].colours
    figure.set_facecolor(colours.surface)
    page = page_of(figure)
    squares = _placed(page, rows, points, months[6][0] if halved else None)
    side = squares.across * page.across[1] * (1 - AIR)
    for first in (0, squares.in_first) if halved else (0,):
        for place, row in enumerate(rows):
            _, upward = _on(page, squares.middle(place, first))
            page.words(
                row.label, (0, upward), face(points * LABEL_SIZE, LABEL_WEIGHT),
                color=row.colours.domain, va="center_baseline",
            )  # fmt: skip
    for place, row in enumerate(rows):
        _row(page, squares, place, row, side)
    _months(page, squares, colours, months, points)
    left = squares.left * page.across[1]
    _legend(page, colours, points, left, min(side, 1.3 * points))
    return squares


def _placed(page: Frame, rows: Sequence[YearRow], points: float, july: int | None) -> Squares:
    """Give each square its place; on a wide figure they stay near each other."""
    wide, high = page.across[1], page.upward[1]
    left = max(width_of(row.label, points * LABEL_SIZE, LABEL_WEIGHT) for row in rows)
    left += GAP * points
    columns = len(rows[0].medians)
    in_first = columns if july is None else july
    band = (high - BELOW * points) / (1 if july is None else 2)
    down = max((band - ABOVE * points) / len(rows), LEAST)
    across = max(min((wide - left) / max(in_first, columns - in_first), down), LEAST)
    return Squares(
        left / wide, ABOVE * points / high, across / wide, down / high, band / high,
        len(rows), columns, in_first,
    )  # fmt: skip


def _on(page: Frame, place: tuple[float, float]) -> tuple[float, float]:
    """Return a place in points from the lower left, for one in shares from the top left."""
    return place[0] * page.across[1], (1 - place[1]) * page.upward[1]


def _row(page: Frame, squares: Squares, place: int, row: YearRow, side: float) -> None:
    rated = np.flatnonzero(~np.isnan(row.medians))
    steps = np.array([step_of(value) for value in row.medians[rated]], dtype=np.int64)
    for step in np.unique(steps):
        middles = [_on(page, squares.middle(place, column)) for column in rated[steps == step]]
        _squares(page, middles, int(step), side, row.colours.domain, row.colours.surface)


def _squares(
    page: Frame,
    middles: Sequence[tuple[float, float]],
    step: int,
    side: float,
    colour: str,
    surface: str,
) -> None:
    # An edge in the full colour keeps the palest square in sight on any surface.
    edge = min(1.0, side / 10)
    across, upward = zip(*middles, strict=True)
    page.line(
        across, upward, ls="none", marker=_soft_square(), ms=side * SIDES[step] - edge,
        mfc=_mixed(colour, surface, TINTS[step]), mec=colour, mew=edge,
    )  # fmt: skip


def _months(
    page: Frame,
    squares: Squares,
    colours: ChartColours,
    months: Sequence[tuple[int, str]],
    points: float,
) -> None:
    longest = max((len(name) for _, name in months), default=0)
    room = squares.across * page.across[1] * 52 / 12
    each = next(n for n in (1, 2, 3, 6) if n == 6 or (longest + 1) * LETTER * points <= room * n)
    for column, name in months[::each]:
        across, _ = squares.middle(0, column)
        top = squares.band_of(column) * squares.band
        left, upward = _on(page, (across - squares.across / 2, top))
        page.words(
            name, (left, upward - 0.3 * points), face(points), color=colours.muted,
            ha="left", va="top",
        )  # fmt: skip


def _legend(page: Frame, colours: ChartColours, points: float, left: float, side: float) -> None:
    """Draw the five steps between the numbers where they begin and end."""
    beside, upward = 2.0 * points + side, 0.9 * points
    for number, tick in enumerate(STEP_TICKS):
        at = left + 0.5 * points + number * beside
        page.words(
            str(tick), (at, upward), face(points),
            color=colours.muted, ha="center", va="center_baseline",
        )  # fmt: skip
        if number < len(SIDES):
            middle = [(at + beside / 2, upward)]
            _squares(page, middle, number, side, colours.muted, colours.surface)


def _mixed(colour: str, surface: str, share: float) -> str:
    """Return a colour thinned with the surface below it; it covers what lies under it."""
    red, green, blue = (
        share * one + (1 - share) * other
        for one, other in zip(to_rgb(colour), to_rgb(surface), strict=True)
    )
    return to_hex((red, green, blue))


def _soft_square() -> Path:
    low, high, near, far = -0.5, 0.5, -0.5 + ROUND, 0.5 - ROUND
    corners = [(near, low), (far, low), (high, low), (high, near), (high, far), (high, high),
               (far, high), (near, high), (low, high), (low, far), (low, near), (low, low),
               (near, low)]  # fmt: skip
    return Path(corners, [Path.MOVETO, *[Path.LINETO, Path.CURVE3, Path.CURVE3] * 4])
