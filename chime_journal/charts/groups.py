"""A small range for each weekday or part of the year: five strips over the same names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import RATING_TICKS, TEXT_POINTS, growth
from chime_journal.charts.frame import POINTS_IN_INCH, Frame, face
from chime_journal.model.chime import HIGHEST, LOWEST
from chime_journal.trends.groups import Groups

LABEL_SIZE, LABEL_WEIGHT = 1.1, 700
LEFT, RIGHT = 2.0, 0.4  # room beside the plots, in sizes of their type
HEAD, FOOT, NAMES = 2.0, 0.7, 1.6  # above and below each strip, and for the names


@dataclass(frozen=True, slots=True)
class GroupsRow:
    """One domain: its plain label, its colours, a range a group; words where there is none."""

    label: str
    colours: ChartColours
    groups: Groups
    instead: str


def draw_groups(
    figure: Figure, rows: Sequence[GroupsRow], names: Sequence[str], text_scale: float = 1.0
) -> None:
    """Draw at least one strip into an empty figure; `names` stand below all of them."""
    points = TEXT_POINTS * text_scale
    figure.set_facecolor(rows[0].colours.surface)
    high = figure.get_size_inches()[1] * POINTS_IN_INCH
    each = (high - NAMES * points) / len(rows)
    for place, row in enumerate(rows):
        below = NAMES * points + (len(rows) - 1 - place) * each
        room = (LEFT * points, below + FOOT * points, RIGHT * points,
                high - below - each + HEAD * points)  # fmt: skip
        frame = Frame.inset(figure, room, (-0.5, len(names) - 0.5), (LOWEST, HIGHEST))
        _strip(frame, row, points)
    for place, name in enumerate(names):
        frame.words(
            name, (place, LOWEST), face(points), down=1.0 * points,
            color=rows[0].colours.muted, ha="center", va="top",
        )  # fmt: skip


def _strip(frame: Frame, row: GroupsRow, points: float) -> None:
    colours, grow = row.colours, growth(points / TEXT_POINTS)
    frame.words(
        row.label, (frame.across[0], HIGHEST), face(points * LABEL_SIZE, LABEL_WEIGHT),
        right=-LEFT * points, down=-0.9 * points, color=colours.domain, va="baseline",
    )  # fmt: skip
    if not any(row.groups):
        frame.words(
            row.instead, (frame.across[0], (LOWEST + HIGHEST) / 2), face(points),
            right=-LEFT * points, color=colours.muted, va="center_baseline",
        )  # fmt: skip
        return
    for value in RATING_TICKS:
        frame.line(frame.across, (value, value), color=colours.grid, lw=0.9, zorder=0)
        if value in (LOWEST, HIGHEST):
            frame.words(
                str(value), (frame.across[0], value), face(points), right=-0.7 * points,
                color=colours.muted, ha="right", va="center_baseline",
            )  # fmt: skip
    for place, group in enumerate(row.groups):
        if group is None:
            continue
        frame.line(
            (place, place), (group.low, group.high), color=colours.domain, lw=11 * grow, alpha=0.3,
            solid_capstyle="butt", zorder=1,
        )  # fmt: skip
        frame.line(
            [place], [group.median], ls="none", marker="_", color=colours.domain, ms=13 * grow,
            mew=2.4 * grow, zorder=2,
        )  # fmt: skip
