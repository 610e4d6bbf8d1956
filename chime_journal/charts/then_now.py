"""Then and now: five rows, each with two marks. No area, no wheel, no arrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.textpath import TextPath

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import RATING_TICKS, TEXT_POINTS, growth
from chime_journal.charts.frame import POINTS_IN_INCH, Frame, face
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
    labels = max(_width(row.label, points * LABEL_SIZE, LABEL_WEIGHT) for row in rows)
    left, lines = labels + 1.6 * points, _legend_lines(figure, legend, points)
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
    _legend(figure, rows[0].colours, legend, points, lines)


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


def _legend_lines(figure: Figure, words: tuple[str, str], points: float) -> int:
    wide = figure.get_size_inches()[0] * POINTS_IN_INCH
    return 1 if sum(_width(said, points) + 2.2 * points for said in words) <= wide else 2


def _legend(
    figure: Figure, colours: ChartColours, words: tuple[str, str], points: float, lines: int
) -> None:
    wide, high = (side * POINTS_IN_INCH for side in figure.get_size_inches())
    page = Frame(figure, (0, 0, 1, 1), (0, wide), (0, high))
    second = _width(words[0], points) + 3.2 * points if lines == 1 else 0.0
    places = ((0.0, (lines - 0.2) * 1.5 * points - 0.3 * points), (second, 0.9 * points))
    grow = growth(points / TEXT_POINTS)
    rings = ({"mfc": colours.surface, "ms": 7.5 * grow}, {"mfc": colours.muted, "ms": 5.5 * grow})
    for (x, y), said, ring in zip(places, words, rings, strict=True):
        page.dots([x + 0.6 * points], [y], mec=colours.muted, mew=1.3 * grow, **ring)
        page.words(
            said, (x + 1.6 * points, y), face(points), color=colours.muted, va="center_baseline"
        )


def _width(words: str, points: float, weight: int = 400) -> float:
    """Return how wide some words run, in points."""
    path = TextPath((0, 0), words, size=points, prop=face(points, weight))
    return float(path.get_extents().x1) if words.strip() else 0.0
