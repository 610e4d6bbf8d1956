"""Two times side by side: five rows, two lanes each, on one axis. No arrow, no difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import RATING_TICKS, TEXT_POINTS, growth
from chime_journal.charts.frame import Frame, face
from chime_journal.charts.legend import draw_legend, legend_lines, width_of
from chime_journal.model.chime import HIGHEST, LOWEST
from chime_journal.trends.compare import PickedTime
from chime_journal.trends.weeks import Numbers

LABEL_SIZE, LABEL_WEIGHT = 1.1, 700
LANES = (-0.22, 0.22)  # of a row, from its middle
SPREAD = (0.0, -0.07, 0.07, -0.14, 0.14)  # of a row: the same rating again stands beside itself
FADE = 60  # dots in a lane from which they fade, so that the range stays in sight


@dataclass(frozen=True, eq=False, slots=True)
class TwoTimesRow:
    """One domain: its plain label, its colours, and its ratings in both times."""

    label: str
    colours: ChartColours
    times: tuple[PickedTime, PickedTime]


def draw_two_times(
    figure: Figure, rows: Sequence[TwoTimesRow], legend: tuple[str, str], text_scale: float = 1.0
) -> None:
    """Draw at least one row into an empty figure; `legend` names the time of ring and of dot."""
    points, colours = TEXT_POINTS * text_scale, rows[0].colours
    labels = max(width_of(row.label, points * LABEL_SIZE, LABEL_WEIGHT) for row in rows)
    left, lines = labels + 1.8 * points, legend_lines(figure, legend, points)
    figure.set_facecolor(colours.surface)
    frame = Frame.inset(
        figure,
        (left, (2.0 + 1.7 * lines) * points, points, 0.3 * points),
        (LOWEST, HIGHEST),
        (len(rows) - 0.5, -0.5),
    )
    for value in RATING_TICKS:
        frame.line((value, value), (-0.5, len(rows) - 0.5), color=colours.grid, lw=0.9, zorder=0)
        frame.words(
            str(value), (value, len(rows) - 0.5), face(points), down=0.3 * points,
            color=colours.muted, ha="center", va="top",
        )  # fmt: skip
    for place, row in enumerate(rows):
        frame.words(
            row.label, (LOWEST, place), face(points * LABEL_SIZE, LABEL_WEIGHT), right=-left,
            color=row.colours.domain, va="center_baseline",
        )  # fmt: skip
        for lane, time in enumerate(row.times):
            _lane(frame, place + LANES[lane], time, row.colours, growth(text_scale), ring=lane == 0)
    draw_legend(figure, colours, legend, points, lines)


def _lane(
    frame: Frame, down: float, time: PickedTime, colours: ChartColours, grow: float, *, ring: bool
) -> None:
    """Draw one time: a band for the middle half, its ratings, and the median as ring or dot."""
    frame.line((LOWEST, HIGHEST), (down, down), color=colours.grid, lw=0.6, zorder=0)
    alpha = 0.7 if len(time.values) < FADE else 0.3
    inside = colours.surface if ring else colours.domain
    frame.dots(
        time.values, down + _spread(time.values), mfc=inside, mec=colours.domain, ms=4.4 * grow,
        mew=0.9 * grow, alpha=alpha, zorder=2,
    )  # fmt: skip
    if time.middle is None:
        return
    ends = (time.middle.low, time.middle.high)
    frame.line(
        ends, (down, down), color=colours.domain, lw=8 * grow, alpha=0.3, zorder=1,
        solid_capstyle="butt",
    )  # fmt: skip
    frame.dots(
        [time.middle.median], [down], mfc=inside, mec=colours.domain, ms=8.5 * grow,
        mew=1.8 * grow, zorder=3,
    )  # fmt: skip


def _spread(values: Numbers) -> Numbers:
    """Return how far each rating stands from its lane: equal ones side by side, in turn."""
    aside, seen = np.zeros(len(values)), dict.fromkeys(values.tolist(), 0)
    for place, value in enumerate(values.tolist()):
        aside[place] = SPREAD[seen[value] % len(SPREAD)]
        seen[value] += 1
    return aside
