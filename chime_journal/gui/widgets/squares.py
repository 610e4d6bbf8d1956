"""A year of soft squares on screen, to reach by mouse, keys and ear.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np
from matplotlib.figure import Figure
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from chime_journal.charts.year import Squares, YearRow, draw_year
from chime_journal.gui import theme
from chime_journal.gui.widgets.drawing import Drawing, chart_colours
from chime_journal.model.chime import Domain
from chime_journal.trends.year import YearOfWeeks
from chime_journal.words import looks as words
from chime_journal.words.labels import label
from chime_journal.words.trends import short_months

FAR_STEP = 4  # rated weeks for Page Up and Page Down
ROWS = tuple(Domain)
Place = tuple[int, int]  # row and column
LARGE_TEXT = 1.3  # times the usual; beyond it a year stands in two halves


def _halved() -> bool:
    return theme.scale() > LARGE_TEXT


class YearSquares(Drawing):
    """One year. Left and right go from rated week to rated week, up and down from row to row.

    Signals:
        week_picked(date, date): the person asked what was going on in these days.
    """

    week_picked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: Mapping[Domain, YearOfWeeks] = {}
        self._rated = np.empty(0, dtype=np.int64)  # columns with a rating in any row
        self._months: list[tuple[int, str]] = []
        self._squares: Squares | None = None
        self._at: Place | None = None
        self.by_keys = False  # whether the last week was picked with the keyboard
        self.setObjectName("year_squares")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_year(self, year: int, weeks: Mapping[Domain, YearOfWeeks]) -> None:
        """Show another year, or the same one after a change."""
        self._weeks, self._at = weeks, None
        firsts = weeks[ROWS[0]].firsts
        known = [~np.isnan(weeks[domain].medians) for domain in ROWS]
        self._rated = np.flatnonzero(np.any(known, axis=0))
        begun = [date(year, month, 1).toordinal() for month in range(1, 13)]
        columns = np.searchsorted(firsts, begun, side="right") - 1
        self._months = list(zip(columns.tolist(), short_months(), strict=True))
        rated = bool(len(self._rated))
        self.setAccessibleName(self.tr("{year}, calendar").format(year=year))
        self.setAccessibleDescription(words.year_description(year, rated=rated))
        self.redraw()

    @property
    def at(self) -> Place | None:
        """Return the row and the column that are marked."""
        return self._at

    def middle(self, row: int, column: int) -> QPointF:
        """Return where a square is, in pixels of this widget."""
        if self._squares is None:
            return self.rect().center().toPointF()
        across, down = self._squares.middle(row, column)
        return QPointF(across * self.width(), down * self.height())

    def sizeHint(self) -> QSize:
        scale = theme.scale()
        band = 5 * (8 + 21 * scale) + 20 * scale
        return QSize(
            round(330 * min(scale, 1.6)), round((2 if _halved() else 1) * band + 30 * scale)
        )

    def draw(self, figure: Figure) -> None:
        if self._weeks:
            rows = [
                YearRow(label(domain.value), chart_colours(domain), self._weeks[domain].medians)
                for domain in ROWS
            ]
            self._squares = draw_year(figure, rows, self._months, theme.scale(), halved=_halved())

    def said_of(self, place: Place) -> str:
        """Return one square in words."""
        row, column = place
        median = self._weeks[ROWS[row]].medians[column]
        known = None if np.isnan(median) else float(median)
        return words.square(label(ROWS[row].value), self._days_of(column), known)

    def spoken_value(self) -> str:
        return "" if self._at is None else self.said_of(self._at)

    def _days_of(self, column: int) -> tuple[date, date]:
        weeks = self._weeks[ROWS[0]]
        return (
            date.fromordinal(int(weeks.firsts[column])),
            date.fromordinal(int(weeks.lasts[column])),
        )

    def _mark(self, place: Place) -> None:
        """Mark a square and say it: to the eye in a tip beside it, to the ear as the value."""
        self._at = place
        self.update()
        self.announce()
        spot = self.mapToGlobal(self.middle(*place).toPoint())
        QToolTip.showText(spot, self.spoken_value(), self)

    def _pick(self, *, by_keys: bool) -> None:
        self.by_keys = by_keys
        if self._at is not None:
            self.week_picked.emit(*self._days_of(self._at[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        newest = len(self._rated) - 1
        row, here = 0, newest + 1
        if self._at is not None:
            row, here = self._at[0], int(np.searchsorted(self._rated, self._at[1]))
        steps = {
            Qt.Key.Key_Left: (row, here - 1),
            Qt.Key.Key_Right: (row, here + 1),
            Qt.Key.Key_Up: (row - 1, here),
            Qt.Key.Key_Down: (row if self._at is None else row + 1, here),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, newest),
            Qt.Key.Key_PageUp: (row, here - FAR_STEP),
            Qt.Key.Key_PageDown: (row, here + FAR_STEP),
        }
        key = event.key()
        if key in steps:
            row, place = steps[Qt.Key(key)]
            if newest >= 0:
                column = int(self._rated[max(0, min(newest, place))])
                self._mark((max(0, min(len(ROWS) - 1, row)), column))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(by_keys=True)
        else:
            super().keyPressEvent(event)

    def _under(self, place: QPointF) -> Place | None:
        """Return the rated square the mouse means, or None."""
        if self._squares is None:
            return None
        found = self._squares.under(place.x() / self.width(), place.y() / self.height())
        if found is None or np.isnan(self._weeks[ROWS[found[0]]].medians[found[1]]):
            return None
        return found

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(arrow if found is None else hand)
        said = "" if found is None else self.said_of(found)
        QToolTip.showText(event.globalPosition().toPoint(), said, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._mark(found)
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
        if self._at is not None and self._squares is not None:
            side = self._squares.across * self.width() + 3
            box = QRectF(0, 0, side, side)
            box.moveCenter(self.middle(*self._at))
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
