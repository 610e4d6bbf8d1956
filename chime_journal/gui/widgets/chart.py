"""Charts on screen: what `charts` draws, with points to reach by mouse, keys and ear.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from matplotlib.figure import Figure
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from chime_journal.charts.figure import draw, time_span
from chime_journal.charts.then_now import Row, draw_then_and_now
from chime_journal.charts.ticks import DateNames
from chime_journal.gui import theme
from chime_journal.gui.widgets.brush import Brush
from chime_journal.gui.widgets.drawing import Drawing, chart_colours
from chime_journal.model.chime import Domain
from chime_journal.trends.series import Trend
from chime_journal.words import trends as words
from chime_journal.words.labels import label

NEAR = 16.0  # pixels at 100 per cent text within which the mouse means a dot
FAR_STEP = 10  # dots for Page Up and Page Down


class TrendChart(Drawing):
    """One domain's chart. Arrow keys go from dot to dot and say it; Enter or a click picks it.

    Signals:
        day_picked(date): the person asked what was going on on that day.
        days_chosen(date, date): the person wants to see these days alone.

    Days are marked by drawing over them, or by arrow keys with Shift; then Enter takes them.
    """

    day_picked = Signal(object)
    days_chosen = Signal(object, object)

    def __init__(self, domain: Domain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.domain = domain
        self._trend: Trend | None = None
        self._span = (date.today(), date.today())
        self._spots = np.empty((0, 2))
        self._axis = (0.0, 1.0)  # where time begins and ends, as shares of the width
        self._brush = Brush()
        self._pressed: tuple[QPointF, int | None] | None = None  # where, and on which dot
        self._at: int | None = None
        self.by_keys = False  # whether the last dot was picked with the keyboard
        self._names = DateNames(words.short_months())
        self.setObjectName(f"chart_{domain.value}")
        self.setAccessibleName(self.tr("{part}, chart").format(part=label(domain.value)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_trend(self, trend: Trend, first: date, last: date) -> None:
        """Show a trend on a time axis from `first` to `last`."""
        self._trend, self._span, self._at = trend, (first, last), None
        self._brush.clear()
        said = words.description(label(self.domain.value), trend, first, last)
        self.setAccessibleDescription(said)
        self.redraw()

    @property
    def at(self) -> int | None:
        """Return which dot is marked, counted from the oldest."""
        return self._at

    def spot(self, index: int) -> QPointF:
        """Return where a dot is, in pixels of this widget."""
        across, down = self._spots[index]
        return QPointF(across * self.width(), down * self.height())

    def sizeHint(self) -> QSize:
        scale = theme.scale()
        return QSize(round(190 * min(scale, 1.3)), round(34 + 70 * scale))

    def draw(self, figure: Figure) -> None:
        if self._trend is not None:
            colours, scale = chart_colours(self.domain), theme.scale()
            self._axis = time_span(figure, *self._span, scale)
            self._spots = draw(figure, self._trend, colours, self._names, *self._span, scale)

    def spoken_value(self) -> str:
        if self._trend is None or self._at is None:
            return ""
        if (marked := self._brush.days) is not None:
            first, last = map(date.fromordinal, marked)
            return words.span(first, last, self._trend.last)
        return words.point(self._trend, self._at)

    def _count(self) -> int:
        return 0 if self._trend is None else len(self._trend.dots.days)

    def _mark(self, index: int) -> None:
        """Mark a dot and say it: to the eye in a tip beside it, to the ear as the value."""
        if not self._count():
            return
        self._at = max(0, min(self._count() - 1, index))
        self.update()
        self.announce()
        place = self.spot(self._at).toPoint() if len(self._spots) else self.rect().center()
        QToolTip.showText(self.mapToGlobal(place), self.spoken_value(), self)

    def _pick(self, *, by_keys: bool) -> None:
        self.by_keys = by_keys
        if self._trend is not None and self._at is not None:
            self.day_picked.emit(date.fromordinal(self._day_of(self._at)))

    def _day_of(self, index: int) -> int:
        days = np.empty(0, dtype=np.int64) if self._trend is None else self._trend.dots.days
        return int(days[index])

    def _day_under(self, place: QPointF) -> int:
        """Return the day at a place, no further than the axis goes."""
        first, last = (day.toordinal() for day in self._span)
        left, right = (share * self.width() for share in self._axis)
        part = (place.x() - left) / max(1.0, right - left)
        return max(first, min(last, first + int(part * (last - first + 1))))

    def _take_days(self) -> None:
        marked = self._brush.take()
        self.update()
        if marked is not None:
            self.days_chosen.emit(*marked)

    def _step(self, index: int, *, marking: bool) -> None:
        """Go to a dot; with `marking`, all days from where that began are marked."""
        if not self._count():
            return
        if not marking:
            self._brush.clear()
        elif not self._brush.begun:
            self._brush.begin(self._day_of(self._count() - 1 if self._at is None else self._at))
        self._at = max(0, min(self._count() - 1, index))
        if marking:
            self._brush.reach(self._day_of(self._at))
        self._mark(self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        newest = self._count() - 1
        here = newest + 1 if self._at is None else self._at
        key = event.key()
        steps = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: newest if self._at is None else here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: newest,
            Qt.Key.Key_PageUp: here - FAR_STEP,
            Qt.Key.Key_PageDown: here + FAR_STEP,
        }
        if key in steps:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(steps[Qt.Key(key)], marking=bool(shift))
        elif key == Qt.Key.Key_Escape and self._brush.begun:
            self._brush.clear()
            self._pressed = None
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._brush.days is not None:
            self._take_days()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(by_keys=True)
        else:
            super().keyPressEvent(event)

    def _under(self, place: QPointF) -> int | None:
        """Return the dot the mouse means, or None."""
        if not len(self._spots):
            return None
        away = self._spots * (self.width(), self.height()) - (place.x(), place.y())
        distance = np.hypot(away[:, 0], away[:, 1])
        nearest = int(np.argmin(distance))
        return nearest if distance[nearest] <= NEAR * max(1.0, theme.scale()) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._draw_over(event.position())
            return
        dot = self._under(event.position())
        self.setCursor(
            Qt.CursorShape.ArrowCursor if dot is None else Qt.CursorShape.PointingHandCursor
        )
        said = "" if dot is None or self._trend is None else words.point(self._trend, dot)
        QToolTip.showText(event.globalPosition().toPoint(), said, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._brush.clear()
            self._pressed = event.position(), self._under(event.position())

    def _draw_over(self, place: QPointF) -> None:
        """Mark the days between where the mouse went down and where it is, once it has moved."""
        began = self.rect().center().toPointF() if self._pressed is None else self._pressed[0]
        if self._brush.begun or abs(place.x() - began.x()) >= QApplication.startDragDistance():
            if not self._brush.begun:
                self._brush.begin(self._day_under(began))
            self._brush.reach(self._day_under(place))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        if self._brush.begun:
            self._take_days()
        elif pressed[1] is not None:
            self._mark(pressed[1])
            self._pick(by_keys=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._at is not None and self._at < len(self._spots):
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.setBrush(QColor(colours.mark(self.domain.value)[0]))
            painter.drawEllipse(self.spot(self._at), 5.5, 5.5)
        if (marked := self._brush.days) is not None:
            first, last = (day.toordinal() for day in self._span)
            left, right = (share * self.width() for share in self._axis)
            wide = (right - left) / (last - first + 1)
            ends = left + (marked[0] - first) * wide, left + (marked[1] + 1 - first) * wide
            self._brush.paint(painter, *ends, self.height())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


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

    def _rows(self) -> Sequence[Row]:
        return [
            Row(
                label(domain.value),
                chart_colours(domain),
                (found.then, found.now) if (found := trend.then_and_now) else None,
                words.too_few_to_compare(),
            )
            for domain, trend in self._trends.items()
        ]

    def draw(self, figure: Figure) -> None:
        if self._trends:
            draw_then_and_now(figure, self._rows(), words.then_and_now_legend(), theme.scale())
