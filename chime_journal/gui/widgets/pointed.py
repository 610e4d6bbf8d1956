"""Reaching what a chart shows: dots and marks, by mouse and by keys, and days to be marked.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.brush import Brush
from chime_journal.gui.widgets.drawing import Drawing
from chime_journal.gui.widgets.marks import Marks
from chime_journal.gui.widgets.text import tip
from chime_journal.trends.weeks import Days
from chime_journal.words import marks as mark_words
from chime_journal.words import trends as words

NEAR = 16.0  # pixels at 100 per cent text within which the mouse means a dot
FAR_STEP = 10  # dots for Page Up and Page Down
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Thing = tuple[int | None, int | None]  # a dot, or else a mark, that the mouse means


class Pointed(Drawing):
    """A chart along time. Left and right go from dot to dot, up and down from mark to mark.

    Signals:
        day_picked(date): the person asked what was going on on that day.
        days_chosen(date, date): the person wants to see these days alone.

    Days are marked by drawing over them, or by arrow keys with Shift; then Enter takes them.
    Children tell of the dots in `begin_anew`, and fill `_spots` as they draw.
    """

    day_picked = Signal(object)
    days_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span = (date.today(), date.today())
        self._marks = Marks((), *self._span)
        self._days: Days = np.empty(0, dtype=np.int64)
        self._say: Callable[[int], str] = str  # of a dot; so far there is none to tell of
        self._spots = np.empty((0, 2))
        self._box = (0.0, 0.0, 1.0, 1.0)  # the plot's edges, as shares from the top left
        self._brush = Brush()
        self._pressed: tuple[QPointF, Thing] | None = None  # where, and on what
        self._at: int | None = None
        self._stop: int | None = None  # which mark the keyboard is at; never also at a dot
        self.by_keys = False  # whether the last day was picked with the keyboard
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def dot_days(self) -> Days:
        """Return the day of each dot as an ordinal, in order."""
        return self._days

    def dot_words(self, index: int) -> str:
        """Return one dot in words."""
        return self._say(index)

    def begin_anew(
        self, first: date, last: date, marks: Marks, days: Days, say: Callable[[int], str]
    ) -> None:
        """Reach nothing yet in another time, with a dot on each of `days` that `say` tells of."""
        self._span, self._marks = (first, last), marks
        self._days, self._say = days, say
        self._at = self._stop = None
        self._brush.clear()

    @property
    def at(self) -> int | None:
        """Return which dot is marked, counted from the oldest."""
        return self._at

    def spot(self, index: int) -> QPointF:
        """Return where a dot is, in pixels of this widget."""
        across, down = self._spots[index]
        return QPointF(across * self.width(), down * self.height())

    @property
    def plot(self) -> QRectF:
        """Return where the dots may lie, in pixels of this widget."""
        left, top, right, bottom = self._box
        wide, high = self.width(), self.height()
        return QRectF(QPointF(left * wide, top * high), QPointF(right * wide, bottom * high))

    def spoken_value(self) -> str:
        if (marked := self._brush.days) is not None:
            first, last = map(date.fromordinal, marked)
            return words.span(first, last, self._span[1])
        if self._stop is not None:
            return mark_words.stop_words(self._marks.stops[self._stop], self._span[1])
        return "" if self._at is None else self.dot_words(self._at)

    def _tell(self, place: QPointF) -> None:
        """Say what is reached: to the eye in a tip beside it, to the ear as the value."""
        self.update()
        self.announce()
        QToolTip.showText(self.mapToGlobal(place.toPoint()), tip(self.spoken_value()), self)

    def _mark(self, index: int) -> None:
        self._stop, self._at = None, max(0, min(len(self.dot_days()) - 1, index))
        self._tell(self.spot(self._at) if len(self._spots) else self.rect().center().toPointF())

    def _go_to_stop(self, index: int) -> None:
        self._at, self._stop = None, index
        self._brush.clear()
        plot = self.plot
        self._tell(QPointF(self._marks.across(index, plot), plot.top()))

    def _here(self) -> int | None:
        """Return the day that is reached as an ordinal, or None."""
        if self._stop is not None:
            return self._marks.stops[self._stop].day.toordinal()
        return None if self._at is None else int(self.dot_days()[self._at])

    def _pick(self, *, by_keys: bool) -> None:
        self.by_keys = by_keys
        if (day := self._here()) is not None:
            self.day_picked.emit(date.fromordinal(day))

    def _day_under(self, place: QPointF) -> int:
        """Return the day at a place, no further than the axis goes."""
        first, last = (day.toordinal() for day in self._span)
        plot = self.plot
        part = (place.x() - plot.left()) / max(1.0, plot.width())
        return max(first, min(last, first + int(part * (last - first + 1))))

    def _take_days(self) -> None:
        marked = self._brush.take()
        self.update()
        if marked is not None:
            self.days_chosen.emit(*marked)

    def _step(self, index: int, *, marking: bool) -> None:
        """Go to a dot; with `marking`, all days from where that began are marked."""
        days = self.dot_days()
        if not len(days):
            return
        if not marking:
            self._brush.clear()
        elif not self._brush.begun:
            here = self._here()
            self._brush.begin(int(days[-1]) if here is None else here)
        index = max(0, min(len(days) - 1, index))
        if marking:
            self._brush.reach(int(days[index]))
        self._mark(index)

    def _dot_for(self, key: int) -> int | None:
        """Return the dot that a key leads to, which may be one too far; None for other keys."""
        days, here = self.dot_days(), self._here()
        newest = len(days) - 1
        before = after = newest
        if self._at is not None:
            before, after = self._at - 1, self._at + 1
        elif here is not None:
            before = int(np.searchsorted(days, here, "right")) - 1
            after = int(np.searchsorted(days, here))
        far_before, far_after = before - FAR_STEP + 1, after + FAR_STEP - 1
        steps: dict[int, int] = {
            Qt.Key.Key_Left: before,
            Qt.Key.Key_Right: after,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: newest,
            Qt.Key.Key_PageUp: far_before,
            Qt.Key.Key_PageDown: far_after,
        }
        return steps.get(key)

    def _stop_for(self, key: int) -> int | None:
        """Return the mark that a key leads to: up to the one before, down to the one after."""
        days, here = [stop.day.toordinal() for stop in self._marks.stops], self._here()
        if not days or key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return None
        up, newest = key == Qt.Key.Key_Up, len(days) - 1
        if self._stop is not None:
            return max(0, min(newest, self._stop + (-1 if up else 1)))
        if here is None:
            return newest
        found = np.searchsorted(days, here, "right") - 1 if up else np.searchsorted(days, here)
        return max(0, min(newest, int(found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if (dot := self._dot_for(key)) is not None:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(dot, marking=bool(shift))
        elif (stop := self._stop_for(key)) is not None:
            self._go_to_stop(stop)
        elif key == Qt.Key.Key_Escape and self._brush.begun:
            self._brush.clear()
            self._pressed = None
            self.update()
        elif key in ENTER and self._brush.days is not None:
            self._take_days()
        elif key in (*ENTER, Qt.Key.Key_Space):
            self._pick(by_keys=True)
        else:
            super().keyPressEvent(event)

    def _dot_under(self, place: QPointF) -> int | None:
        """Return the dot the mouse means, or None."""
        if not len(self._spots):
            return None
        away = self._spots * (self.width(), self.height()) - (place.x(), place.y())
        distance = np.hypot(away[:, 0], away[:, 1])
        nearest = int(np.argmin(distance))
        return nearest if distance[nearest] <= NEAR * max(1.0, theme.scale()) else None

    def _under(self, place: QPointF) -> Thing:
        """Return what the mouse means; a dot comes before the mark it lies on."""
        if (dot := self._dot_under(place)) is not None:
            return dot, None
        return None, self._marks.under(place, self.plot, theme.scale())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._draw_over(event.position())
            return
        dot, stop = self._under(event.position())
        said = ""
        if dot is not None:
            said = self.dot_words(dot)
        elif stop is not None:
            said = mark_words.stop_words(self._marks.stops[stop], self._span[1])
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if said else arrow)
        QToolTip.showText(event.globalPosition().toPoint(), tip(said), self)

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
        dot, stop = pressed[1]
        if self._brush.begun:
            self._take_days()
        elif dot is not None:
            self._mark(dot)
            self._pick(by_keys=False)
        elif stop is not None:
            self._go_to_stop(stop)
            self._pick(by_keys=False)

    def paint_pointed(self, painter: QPainter, mark: str) -> None:
        """Paint over the chart what is reached, what is marked, and where the keyboard is."""
        colours, plot = theme.tokens(), self.plot
        if self._stop is not None:
            self._marks.paint_reached(painter, self._stop, plot, theme.scale(), colours)
        if self._at is not None and self._at < len(self._spots):
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.setBrush(QColor(mark))
            painter.drawEllipse(self.spot(self._at), 5.5, 5.5)
        if (marked := self._brush.days) is not None:
            first, last = (day.toordinal() for day in self._span)
            wide = plot.width() / (last - first + 1)
            left, right = ((day - first) * wide for day in (marked[0], marked[1] + 1))
            self._brush.paint(painter, plot.left() + left, plot.left() + right, self.height())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
