"""One domain's ratings over time: dots, line, band, on the same full axis for all five."""

from __future__ import annotations

from datetime import date

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.frame import POINTS_IN_INCH, Frame, face
from chime_journal.charts.over import NOTHING, Over
from chime_journal.charts.ticks import DateNames, date_ticks
from chime_journal.model.chime import HIGHEST, LOWEST
from chime_journal.trends.series import Line, Trend
from chime_journal.trends.weeks import Numbers

TEXT_POINTS = 8.5
RATING_TICKS = (LOWEST, (LOWEST + HIGHEST) // 2, HIGHEST)
LETTER = 0.56  # width of an average letter, in sizes of its type
BAND_ALPHA, STRONG_BAND = 0.16, 0.36
LINE_ALPHA = 0.75  # of a named day's line
LEFT, BELOW, RIGHT, ABOVE = 2.0, 2.2, 0.9, 0.8  # room around the plot, in sizes of its type
DATES = 0.75  # between the plot and the dates below it
MANY_DOTS = 200  # above this dots shrink and fade so that the line stays readable
Box = tuple[float, float, float, float]


def draw(
    figure: Figure,
    trend: Trend,
    colours: ChartColours,
    names: DateNames,
    first: date,
    last: date,
    text_scale: float = 1.0,
    over: Over = NOTHING,
) -> Numbers:
    """Draw one trend into an empty figure, from `first` to `last`.

    Returns where the dots are: (n, 2), shares of the figure's width and height from its top left.
    """
    points = TEXT_POINTS * text_scale
    figure.set_facecolor(colours.surface)
    span = (first.toordinal() - 0.5, last.toordinal() + 0.5)
    frame = Frame.inset(figure, _margins(points, over), span, (LOWEST, HIGHEST))
    _rating_axis(frame, colours, points)
    _date_axis(frame, colours, points, first, last, names, over.below)
    _quiet_lines(frame, over, colours, points)
    for line in trend.lines:
        _line(frame, line, colours)
    if over.lens is None:
        _dots(frame, trend, colours, text_scale)
    else:
        _looked_at(frame, trend, over.lens, colours, text_scale)
    _rings(frame, trend, colours, text_scale)
    across, upward = frame.shares(trend.dots.days, trend.dots.values)
    return np.column_stack([across, 1 - upward])


def plot_box(size: tuple[float, float], text_scale: float = 1.0, over: Over = NOTHING) -> Box:
    """Return the plot's left, top, right and lower edge on a figure of `size` in inches.

    They are shares of its width and height from its top left.
    """
    left, below, right, above = _margins(TEXT_POINTS * text_scale, over)
    wide, high = (side * POINTS_IN_INCH for side in size)
    return left / wide, above / high, 1 - right / wide, 1 - below / high


def _margins(points: float, over: Over) -> Box:
    """Return what is free at the left, below, at the right and above, in points."""
    sides = (LEFT, BELOW + over.below, RIGHT, ABOVE + over.above)
    left, below, right, above = (side * points for side in sides)
    return left, below, right, above


def growth(text_scale: float) -> float:
    """Return how much larger marks get with the words: less than they do, or marks would meet."""
    return float(np.sqrt(text_scale))


def _rating_axis(frame: Frame, colours: ChartColours, points: float) -> None:
    for value in RATING_TICKS:
        frame.line(frame.across, (value, value), color=colours.grid, lw=0.9, zorder=0)
        frame.words(
            str(value), (frame.across[0], value), face(points), right=-0.7 * points,
            color=colours.muted, ha="right", va="center_baseline",
        )  # fmt: skip


def _date_axis(
    frame: Frame,
    colours: ChartColours,
    points: float,
    first: date,
    last: date,
    names: DateNames,
    below: float,
) -> None:
    wide = frame.figure.get_size_inches()[0] * POINTS_IN_INCH * frame.box[2]
    low, high = frame.across
    for day, label in date_ticks(first, last, int(wide / (LETTER * points)), names):
        half, place = len(label) * LETTER * points / 2, wide * (day - low) / (high - low)
        off_left, off_right = place + LEFT * points < half, wide - place + RIGHT * points < half
        side = "left" if off_left else "right" if off_right else "center"
        frame.words(
            label, (day, LOWEST), face(points), down=(DATES + below) * points,
            color=colours.muted, ha=side, va="top",
        )  # fmt: skip


def _quiet_lines(frame: Frame, over: Over, colours: ChartColours, points: float) -> None:
    """Draw a line on each day, up to the words above the plot.

    Each is a very long mark: matplotlib stamps marks, which is many times faster than drawing.
    """
    if not over.days:
        return
    tall = frame.figure.get_size_inches()[1] * POINTS_IN_INCH * frame.box[3]
    long = tall + ABOVE * points
    middle = LOWEST + (HIGHEST - LOWEST) * long / tall / 2
    frame.line(
        over.days, [middle] * len(over.days), marker="|", ls="none", ms=long, mew=0.9,
        color=colours.muted, alpha=LINE_ALPHA, zorder=0.5,
    )  # fmt: skip


def _line(frame: Frame, line: Line, colours: ChartColours) -> None:
    known = np.flatnonzero(~np.isnan(line.lower))
    for part in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1):
        if len(part) > 1:
            days = line.days[part].astype(np.float64)
            frame.area(
                days, line.lower[part], line.upper[part], color=colours.domain,
                alpha=STRONG_BAND if colours.strong else BAND_ALPHA,
            )  # fmt: skip
    if colours.strong:  # a rim, so that the line is not lost among dots as bright as itself
        frame.line(line.days, line.values, color=colours.surface, lw=4.5, zorder=2.9)
    frame.line(
        line.days, line.values, color=colours.domain, lw=2.0, zorder=3,
        solid_capstyle="round", solid_joinstyle="round",
    )  # fmt: skip


def _dots(frame: Frame, trend: Trend, colours: ChartColours, text_scale: float) -> None:
    dots, many, grow = trend.dots, len(trend.dots.days) > MANY_DOTS, growth(text_scale)
    frame.dots(
        dots.days, dots.values, color=colours.domain, ms=(3.2 if many else 4.8) * grow, mew=0,
        alpha=(0.3 if many else 0.5) + 0.35 * colours.strong, zorder=2,
    )  # fmt: skip


def _looked_at(
    frame: Frame, trend: Trend, lens: NDArray[np.bool_], colours: ChartColours, text_scale: float
) -> None:
    """Draw the dots in the lens as full diamonds and the others hollow: shape tells, not colour."""
    dots, many, grow = trend.dots, len(trend.dots.days) > MANY_DOTS, growth(text_scale)
    frame.dots(
        dots.days[~lens], dots.values[~lens], mfc="none", mec=colours.domain,
        ms=(2.6 if many else 3.8) * grow, mew=0.9 * grow, alpha=0.6, zorder=2,
    )  # fmt: skip
    frame.line(
        dots.days[lens], dots.values[lens], marker="D", ls="none", color=colours.domain,
        ms=(4.6 if many else 5.8) * grow, mec=colours.surface, mew=0.9 * grow, zorder=3.5,
    )  # fmt: skip


def _rings(frame: Frame, trend: Trend, colours: ChartColours, text_scale: float) -> None:
    dots, grow = trend.dots, growth(text_scale)
    frame.dots(
        dots.days[dots.unusual], dots.values[dots.unusual], mfc="none", mec=colours.muted,
        ms=8.5 * grow, mew=1.1 * grow, zorder=2.1,
    )  # fmt: skip
