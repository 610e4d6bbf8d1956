"""The marks over one chart: where they lie, what is written at them, and which one is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from chime_journal.charts.figure import ABOVE, TEXT_POINTS
from chime_journal.charts.image import PIXELS_IN_INCH
from chime_journal.gui import theme
from chime_journal.model.mark import Mark, MarkKind, stops

HEAD = 1.5  # sizes of the type above the plot, for the words of named days
FOOT = 0.9  # sizes of the type below it, for the shapes of other marks
APART = 0.6  # sizes of the type between two numbers
ASIDE = 1.4  # sizes of the type between words and what is not theirs
NEAR = 5.0  # pixels at 100 per cent text within which the mouse means a line


def _flag(place: QPointF, size: float) -> QPainterPath:
    """Return a small flag whose pole hangs down from a place on the foot of the plot."""
    path = QPainterPath(place)
    path.lineTo(place + QPointF(0, size))
    path.addPolygon(
        [
            place + QPointF(0, 0.1 * size),
            place + QPointF(0.75 * size, 0.38 * size),
            place + QPointF(0, 0.66 * size),
            place + QPointF(0, 0.1 * size),
        ]
    )
    return path


def _square(place: QPointF, size: float) -> QPainterPath:
    """Return a small square that hangs below a place on the foot of the plot."""
    side = 0.55 * size
    path = QPainterPath()
    path.addRect(QRectF(place.x() - side / 2, place.y() + 0.2 * size, side, side))
    return path


# Every kind that stands at the foot of a chart has a shape of its own.
SHAPES: dict[MarkKind, Callable[[QPointF, float], QPainterPath]] = {
    MarkKind.REACHED: _flag,
    MarkKind.EXERCISE: _square,
}


@dataclass(frozen=True, slots=True)
class Label:
    """What is written at the stop `index`: its number, and its words where they have room.

    The number stands on the line; the words go on after it, or end before it.
    """

    index: int
    words: str
    place: QRectF


class Marks:
    """What lies over a chart from `first` to `last`. All places are in pixels."""

    def __init__(
        self, marks: tuple[Mark, ...], first: date, last: date, *, worded: bool = False
    ) -> None:
        """`worded`: named days say their words here, where there is room; else their number."""
        inside = tuple(mark for mark in marks if first <= mark.day <= last)
        self.stops = stops(inside)
        self.named = [index for index, stop in enumerate(self.stops) if stop.kind is MarkKind.NAMED]
        self._at_foot = [index for index, stop in enumerate(self.stops) if stop.kind in SHAPES]
        self._first, self._days = first.toordinal(), last.toordinal() - first.toordinal() + 1
        self._worded = worded

    @property
    def above(self) -> float:
        """Return the room to keep free above the plot, in sizes of the type."""
        return HEAD if self.named else 0.0

    @property
    def below(self) -> float:
        """Return the room to keep free below it."""
        return FOOT if self._at_foot else 0.0

    @property
    def lines(self) -> tuple[int, ...]:
        """Return the days of the quiet lines, as ordinals."""
        return tuple(self.stops[index].day.toordinal() for index in self.named)

    def across(self, index: int, plot: QRectF) -> float:
        """Return how far from the left a stop is."""
        day = self.stops[index].day.toordinal() - self._first + 0.5
        return plot.left() + plot.width() * day / self._days

    def labels(self, plot: QRectF, scale: float) -> list[Label]:
        """Return what is written above the plot, from left to right; nothing meets anything."""
        metrics, size = QFontMetricsF(_font(scale)), _size(scale)
        bottom, ends = plot.top() - ABOVE * size, plot.right() + 0.8 * size
        numbers: list[Label] = []
        taken = 0.0
        for number, index in enumerate(self.named, start=1):
            wide = metrics.horizontalAdvance(str(number))
            left = max(0.0, min(self.across(index, plot) - wide / 2, ends - wide))
            if not numbers or left >= taken:
                place = QRectF(left, bottom - metrics.height(), wide, metrics.height())
                numbers.append(Label(index, str(number), place))
                taken = left + wide + APART * size
        return list(self._with_words(numbers, metrics, ends, ASIDE * size))

    def _with_words(
        self, numbers: list[Label], metrics: QFontMetricsF, ends: float, apart: float
    ) -> Iterator[Label]:
        """Add the words to each number whose room they leave enough of for its neighbours."""
        if not numbers or not self._worded:
            yield from numbers
            return
        limits = [after.place.left() - apart for after in numbers[1:]] + [ends]
        taken = 0.0
        for label, limit in zip(numbers, limits, strict=True):
            said, place = "; ".join(self.stops[label.index].words), label.place
            after, before = f"{label.words}  {said}", f"{said}  {label.words}"
            wide = metrics.horizontalAdvance(after)
            shown = label
            if place.left() + wide <= limit:
                shown = Label(label.index, after, _grown(place, place.left(), wide))
            elif place.right() - wide >= taken:
                shown = Label(label.index, before, _grown(place, place.right() - wide, wide))
            taken = shown.place.right() + apart
            yield shown

    def paint(self, painter: QPainter, plot: QRectF, scale: float, colours: theme.Tokens) -> None:
        """Write the words above the plot and draw the shapes below it."""
        if not self.stops:
            return
        painter.setFont(_font(scale))
        painter.setPen(QColor(colours.ink if self._worded else colours.muted))
        for label in self.labels(plot, scale):
            painter.drawText(label.place, Qt.TextFlag.TextSingleLine.value, label.words)
        painter.setPen(QPen(QColor(colours.ink), 1.2 * max(1.0, scale**0.5)))
        painter.setBrush(QColor(colours.ink))
        for index in self._at_foot:
            painter.drawPath(self._shape(index, plot, scale))

    def paint_reached(
        self, painter: QPainter, index: int, plot: QRectF, scale: float, colours: theme.Tokens
    ) -> None:
        """Draw over one mark what tells that the keyboard is there."""
        painter.setPen(QPen(QColor(colours.accent), 2.5))
        painter.setBrush(QColor(colours.accent))
        if self.stops[index].kind in SHAPES:
            painter.drawPath(self._shape(index, plot, scale))
            return
        x, top = self.across(index, plot), plot.top() - ABOVE * _size(scale)
        painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()))

    def _shape(self, index: int, plot: QRectF, scale: float) -> QPainterPath:
        place = QPointF(self.across(index, plot), plot.bottom() + 1.0)
        return SHAPES[self.stops[index].kind](place, FOOT * _size(scale))

    def under(self, place: QPointF, plot: QRectF, scale: float) -> int | None:
        """Return the stop that the mouse means, or None."""
        for label in self.labels(plot, scale):
            if label.place.contains(place):
                return label.index
        at_foot = place.y() > plot.bottom()
        near = [
            (abs(self.across(index, plot) - place.x()), index)
            for index in (self._at_foot if at_foot else self.named)
        ]
        low = plot.bottom() + self.below * _size(scale)
        if not near or place.y() > low or min(near)[0] > NEAR * max(1.0, scale):
            return None
        return min(near)[1]


def _grown(place: QRectF, left: float, wide: float) -> QRectF:
    return QRectF(left, place.top(), wide, place.height())


def _size(scale: float) -> float:
    """Return the size of the type of charts in pixels."""
    return TEXT_POINTS * scale * PIXELS_IN_INCH / 72


def _font(scale: float) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPixelSize(round(_size(scale)))
    return font
