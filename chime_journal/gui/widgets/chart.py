"""Charts on screen: what `charts` draws, with points to reach by mouse, keys and ear.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.figure import draw, plot_box
from chime_journal.charts.over import Over
from chime_journal.charts.then_now import Row, draw_then_and_now
from chime_journal.charts.ticks import DateNames
from chime_journal.gui import theme
from chime_journal.gui.widgets.drawing import Drawing, chart_colours
from chime_journal.gui.widgets.marks import Marks
from chime_journal.gui.widgets.pointed import Pointed
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.mark import Overlay
from chime_journal.trends.lens import touched
from chime_journal.trends.series import Trend
from chime_journal.words import marks as mark_words
from chime_journal.words import trends as words
from chime_journal.words.days import short_form
from chime_journal.words.labels import label

NOTHING_OVER = Overlay()


class TrendChart(Pointed):
    """One domain's chart, and what lies over it.

    With `worded`, days the person named say their words on it; else they wear their numbers.
    """

    def __init__(self, domain: Domain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.domain = domain
        self.worded = False
        self._trend: Trend | None = None
        self._overlay = NOTHING_OVER
        self._over = Over()
        self._names = DateNames(words.short_months(), short_form())
        self.setObjectName(f"chart_{domain.value}")
        self.setAccessibleName(self.tr("{part}, chart").format(part=label(domain.value)))

    def show_trend(
        self, trend: Trend, first: date, last: date, overlay: Overlay = NOTHING_OVER
    ) -> None:
        """Show a trend on a time axis from `first` to `last`, and what lies over it."""
        self._trend, self._overlay = trend, overlay
        marks = Marks(overlay.marks, first, last, worded=self.worded)
        lens = None if overlay.lens is None else touched(trend.dots, overlay.lens_days)
        say = partial(_dot_words, trend, overlay.lens, lens)
        self.begin_anew(first, last, marks, trend.dots.days, say)
        self._over = Over(marks.lines, lens, marks.above, marks.below)
        about = words.description(label(self.domain.value), trend, first, last)
        said = (about, mark_words.description(marks.stops, last), self.lens_sentence())
        self.setAccessibleDescription(" ".join(part for part in said if part))
        self.updateGeometry()
        self.redraw()

    def lens_sentence(self) -> str:
        """Say which dots are looked at through a tag; empty without one."""
        tag, lens = self._overlay.lens, self._over.lens
        if tag is None or lens is None or self._trend is None:
            return ""
        return mark_words.lens_sentence(
            tag,
            written=bool(self._overlay.lens_days),
            rated=bool(lens.any()),
            weeks=self._trend.dots.weeks > 0,
        )

    def sizeHint(self) -> QSize:
        scale = theme.scale()
        room = 12 * (self._over.above + self._over.below)
        return QSize(round(190 * min(scale, 1.3)), round(34 + (70 + room) * scale))

    def draw(self, figure: Figure) -> None:
        if self._trend is not None:
            colours, scale, over = chart_colours(self.domain), theme.scale(), self._over
            wide, high = figure.get_size_inches()
            self._box = plot_box((wide, high), scale, over)
            self._spots = draw(figure, self._trend, colours, self._names, *self._span, scale, over)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._marks.paint(painter, self.plot, theme.scale(), colours)
        self.paint_pointed(painter, colours.mark(self.domain.value)[0])


def _dot_words(trend: Trend, tag: Tag | None, lens: NDArray[np.bool_] | None, index: int) -> str:
    said = words.point(trend, index)
    return said if tag is None or lens is None or not lens[index] else mark_words.in_lens(said, tag)


class ThenAndNowChart(Drawing):
    """Five rows with two marks each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trends: dict[Domain, Trend] = {}
        self.setObjectName("chart_then_and_now")
        self.setAccessibleName(self.tr("Then and now, chart"))

    def show_trends(self, trends: dict[Domain, Trend]) -> None:
        """Show the first and the latest ratings of each domain."""
        self._trends = trends
        said = [
            words.then_and_now_sentence(label(domain.value), trend.then_and_now)
            for domain, trend in trends.items()
        ]
        self.setAccessibleDescription(" ".join(said))
        self.redraw()

    def sizeHint(self) -> QSize:
        scale = theme.scale()
        return QSize(round(190 * min(scale, 1.3)), round(24 + 122 * scale))

    def draw(self, figure: Figure) -> None:
        if self._trends:
            rows = then_and_now_rows(self._trends, chart_colours)
            draw_then_and_now(figure, rows, words.then_and_now_legend(), theme.scale())


def then_and_now_rows(
    trends: dict[Domain, Trend], colours: Callable[[Domain], ChartColours]
) -> list[Row]:
    """Return the five rows with their words, on the screen and on paper."""
    return [
        Row(
            label(domain.value),
            colours(domain),
            (found.then, found.now) if (found := trend.then_and_now) else None,
            words.too_few_to_compare(),
        )
        for domain, trend in trends.items()
    ]
