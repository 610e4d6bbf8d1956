"""A stretch of days that is being marked on a chart, before it becomes the time that is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from chime_journal.gui import theme

SHADE = 45  # of 255: how much of what lies below the mark is covered


class Brush:
    """The day where marking began and the day it has come to, as ordinals."""

    def __init__(self) -> None:
        self._from: int | None = None
        self._to: int | None = None

    @property
    def days(self) -> tuple[int, int] | None:
        """Return the first and the last day that are marked, or None before there are two."""
        if self._from is None or self._to is None or self._from == self._to:
            return None
        return min(self._from, self._to), max(self._from, self._to)

    def begin(self, day: int) -> None:
        self._from, self._to = day, None

    def reach(self, day: int) -> None:
        """Mark up to a day; nothing before `begin`."""
        if self._from is not None:
            self._to = day

    def clear(self) -> None:
        self._from = self._to = None

    @property
    def begun(self) -> bool:
        return self._from is not None

    def take(self) -> tuple[date, date] | None:
        """Return the days that are marked, and mark none any more."""
        found = self.days
        self.clear()
        return None if found is None else (date.fromordinal(found[0]), date.fromordinal(found[1]))

    def paint(self, painter: QPainter, left: float, right: float, height: int) -> None:
        """Lay a thin shade with two edges over what is marked; the dots below stay in sight."""
        colour = QColor(theme.tokens().accent)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        colour.setAlpha(SHADE)
        painter.setBrush(colour)
        painter.drawRect(QRectF(left, 1.5, right - left, height - 3.0))
