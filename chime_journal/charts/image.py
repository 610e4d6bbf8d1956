"""Charts as pixels for the screen and as SVG for the report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import draw
from chime_journal.charts.over import NOTHING, Over
from chime_journal.charts.then_now import Row, draw_then_and_now
from chime_journal.charts.ticks import DateNames
from chime_journal.trends.series import Trend

Size = tuple[float, float]  # width and height in inches
_BLANK = re.compile(rb'^ *<path id="([^"]+)" transform="[^"]*"/>\n', re.MULTILINE)
PIXELS_IN_INCH = 96.0  # logical ones, as Qt counts them


def sheet(width: int, height: int, ratio: float = 1.0) -> Figure:
    """Return an empty figure of logical pixels; `ratio` is how fine the screen is."""
    # A quarter of a pixel more, because matplotlib cuts off what division leaves behind.
    size = ((width + 0.25) / PIXELS_IN_INCH, (height + 0.25) / PIXELS_IN_INCH)
    return Figure(figsize=size, dpi=PIXELS_IN_INCH * ratio)


def pixels(figure: Figure) -> NDArray[np.uint8]:
    """Return a figure as (height, width, 4) red, green, blue and alpha."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    drawn = np.asarray(canvas.buffer_rgba()).copy()  # type: ignore[no-untyped-call]
    # Figure and canvas hold each other until Python looks for such pairs; the pixels need not wait.
    del canvas.renderer
    return drawn


def svg(figure: Figure) -> bytes:
    """Return a figure as SVG with its letters as outlines.

    The same figure always gives the same bytes: no date, no random names. Outlines need no font
    where the file is read; what the chart says goes beside it as alternative text.
    """
    file = BytesIO()
    nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    with mpl.rc_context({"svg.hashsalt": "chime-journal", "svg.fonttype": "path"}):
        figure.savefig(file, format="svg", metadata=nothing)
    return _without_blanks(file.getvalue())


def _without_blanks(drawing: bytes) -> bytes:
    """Leave out the outline of the space, which has no line in it: Qt takes it for a fault."""
    for name in _BLANK.findall(drawing):
        used = rb'^ *<use xlink:href="#' + re.escape(name) + rb'"[^>]*/>\n'
        drawing = re.sub(used, b"", drawing, flags=re.MULTILINE)
    return _BLANK.sub(b"", drawing)


def trend_svg(
    trend: Trend,
    colours: ChartColours,
    names: DateNames,
    first: date,
    last: date,
    size: Size,
    text_scale: float = 1.0,
    over: Over = NOTHING,
) -> bytes:
    """Return one domain's chart as SVG."""
    figure = Figure(figsize=size)
    draw(figure, trend, colours, names, first, last, text_scale, over)
    return svg(figure)


def then_and_now_svg(rows: Sequence[Row], legend: tuple[str, str], size: Size) -> bytes:
    """Return five rows with two marks each as SVG."""
    figure = Figure(figsize=size)
    draw_then_and_now(figure, rows, legend)
    return svg(figure)
