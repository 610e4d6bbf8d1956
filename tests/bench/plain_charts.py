"""The same ratings by matplotlib's own Axes: what a plain program would draw."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

WIDE, HIGH = 3.6, 1.5  # inches of one chart


def draw(series: Sequence[Sequence[tuple[int, float]]]) -> None:
    """Draw each series of days and ratings into a figure of its own, as dots."""
    for ratings in series:
        figure = Figure(figsize=(WIDE, HIGH), dpi=96)
        axes = figure.add_subplot()
        axes.plot(*zip(*ratings, strict=True), "o", ms=3, alpha=0.3)
        axes.set_ylim(0, 10)
        FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
