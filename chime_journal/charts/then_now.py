"""Then and now: five rows, each with two marks. No area, no wheel, no arrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import RATING_TICKS, TEXT_POINTS, growth
from chime_journal.charts.frame import Frame, face
from chime_journal.charts.legend import draw_legend, legend_lines, width_of
from chime_journal.model.chime import HIGHEST, LOWEST

LABEL_SIZE = 1.1  # of the size of the other words
LABEL_WEIGHT = 700


@dataclass(frozen=True, slots=True)
class Row:
    """One domain: its plain label, its colours, and two medians, or the words for none."""

    label: str
    colours: ChartColours
    marks: tuple[float, float] | None
    instead: str = ""


def draw_then_and_now(
    figure: Figure, rows: Sequence[Row], legend: tuple[str, str], text_scale: float = 1.0
) -> None:
    """Draw at least one row into an empty figure; `legend` says what the ring and the dot are."""
    points = TEXT_POINTS * text_scale
    labels = max(width_of(row.label, points * LABEL_SIZE, LABEL_WEIGHT) for row in rows)
    left, lines = labels + 1.6 * points, legend_lines(figure, legend, points)
    figure.set_facecolor(rows[0].colours.surface)
    frame = Frame.inset(
        figure,
        (left, (2.0 + 1.7 * lines) * points, points, 0.2 * points),
        (LOWEST, HIGHEST),
        (len(rows) - 0.5, -0.5),
    )
    for place, row in enumerate(rows):
        _row(frame, place, row, points, left)
    for value in RATING_TICKS:
        frame.words(
            str(value), (value, len(rows) - 0.5), face(points), down=0.1 * points,
            color=rows[0].colours.muted, ha="center", va="top",
        )  # fmt: skip
    draw_legend(figure, rows[0].colours, legend, points, lines)


def _row(frame: Frame, place: int, row: Row, points: float, left: float) -> None:
    colours = row.colours
    frame.words(
        row.label, (LOWEST, place), face(points * LABEL_SIZE, LABEL_WEIGHT), right=-left,
        color=colours.domain, va="center_baseline",
    )  # fmt: skip
    if row.marks is None:
        frame.words(
            row.instead, (LOWEST, place), face(points), color=colours.muted, va="center_baseline"
        )
        return
    then, now = row.marks
    frame.line((LOWEST, HIGHEST), (place, place), color=colours.grid, lw=0.9, zorder=0)
    frame.line((then, now), (place, place), color=colours.domain, lw=1.4, alpha=0.6, zorder=1)
    # The ring is wider than the dot, so both are seen when they stand on the same value.
    grow = growth(points / TEXT_POINTS)
    frame.dots(
        [then], [place], mfc=colours.surface, mec=colours.domain, ms=9.5 * grow, mew=1.6 * grow,
        zorder=2,
    )  # fmt: skip
    frame.dots([now], [place], color=colours.domain, ms=6 * grow, mew=0, zorder=3)
