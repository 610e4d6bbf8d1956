"""One domain's ratings over time: dots, line, band, on the same full axis for all five."""

from __future__ import annotations

from datetime import date

import numpy as np
from matplotlib.figure import Figure

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.frame import POINTS_IN_INCH, Frame, face
from chime_journal.charts.ticks import DateNames, date_ticks
from chime_journal.model.chime import HIGHEST, LOWEST
from chime_journal.trends.series import Line, Trend
from chime_journal.trends.weeks import Numbers

TEXT_POINTS = 8.5
RATING_TICKS = (LOWEST, (LOWEST + HIGHEST) // 2, HIGHEST)
LETTER = 0.56  # width of an average letter, in sizes of its type
BAND_ALPHA = 0.16
LEFT, BELOW, RIGHT, ABOVE = 2.0, 2.2, 0.9, 0.8  # room around the plot, in sizes of its type
MANY_DOTS = 200  # above this dots shrink and fade so that the line stays readable


def draw(
    figure: Figure,
    trend: Trend,
    colours: ChartColours,
    names: DateNames,
    first: date,
    last: date,
    text_scale: float = 1.0,
) -> Numbers:
    """Draw one trend into an empty figure, from `first` to `last`.

    Returns where the dots are: (n, 2), shares of the figure's width and height from its top left.
    """
    points = TEXT_POINTS * text_scale
    figure.set_facecolor(colours.surface)
    frame = _frame(figure, first, last, points)
    _rating_axis(frame, colours, points)
    _date_axis(frame, colours, points, first, last, names)
    for line in trend.lines:
        _line(frame, line, colours)
    _dots(frame, trend, colours, text_scale)
    across, upward = frame.shares(trend.dots.days, trend.dots.values)
    return np.column_stack([across, 1 - upward])


def time_span(
    figure: Figure, first: date, last: date, text_scale: float = 1.0
) -> tuple[float, float]:
    """Return where the time axis begins and ends, as shares of the figure's width."""
    left, _, width, _ = _frame(figure, first, last, TEXT_POINTS * text_scale).box
    return left, left + width


def _frame(figure: Figure, first: date, last: date, points: float) -> Frame:
    return Frame.inset(
        figure,
        (LEFT * points, BELOW * points, RIGHT * points, ABOVE * points),
        (first.toordinal() - 0.5, last.toordinal() + 0.5),
        (LOWEST, HIGHEST),
    )


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
    frame: Frame, colours: ChartColours, points: float, first: date, last: date, names: DateNames
) -> None:
    wide = frame.figure.get_size_inches()[0] * POINTS_IN_INCH * frame.box[2]
    low, high = frame.across
    for day, label in date_ticks(first, last, int(wide / (LETTER * points)), names):
        half, place = len(label) * LETTER * points / 2, wide * (day - low) / (high - low)
        off_left, off_right = place + LEFT * points < half, wide - place + RIGHT * points < half
        side = "left" if off_left else "right" if off_right else "center"
        frame.words(
            label, (day, LOWEST), face(points), down=0.75 * points,
            color=colours.muted, ha=side, va="top",
        )  # fmt: skip


def _line(frame: Frame, line: Line, colours: ChartColours) -> None:
    known = np.flatnonzero(~np.isnan(line.lower))
    for part in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1):
        if len(part) > 1:
            days = line.days[part].astype(np.float64)
            frame.area(
                days, line.lower[part], line.upper[part], color=colours.domain, alpha=BAND_ALPHA
            )
    frame.line(
        line.days, line.values, color=colours.domain, lw=2.0, zorder=3,
        solid_capstyle="round", solid_joinstyle="round",
    )  # fmt: skip


def _dots(frame: Frame, trend: Trend, colours: ChartColours, text_scale: float) -> None:
    dots, many, grow = trend.dots, len(trend.dots.days) > MANY_DOTS, growth(text_scale)
    frame.dots(
        dots.days, dots.values, color=colours.domain, ms=(3.2 if many else 4.8) * grow, mew=0,
        alpha=0.3 if many else 0.5, zorder=2,
    )  # fmt: skip
    frame.dots(
        dots.days[dots.unusual], dots.values[dots.unusual], mfc="none", mec=colours.muted,
        ms=8.5 * grow, mew=1.1 * grow, zorder=2.1,
    )  # fmt: skip
