"""The neutral page that hides everything: this month, and nothing that belongs to anybody."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.text import text
from chime_journal.words import days

WEEKS = 6


class Cover(QWidget):
    """A quiet calendar page. Esc or a click asks to go back to the unlock window.

    Signals:
        left(): the person pressed Esc or clicked.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._today = QDate.currentDate()
        month = days.month(date.today())
        self.setAccessibleName(month)
        title = text(month, "title", self)
        self._month = _Month(self._today, self)
        self._line = text("", "body", self, tone="muted")
        self._line.setObjectName("cover_line")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 36, 48, 36)
        column.setSpacing(18)
        column.addWidget(title)
        column.addWidget(self._month, 1)
        column.addWidget(self._line)

    def say(self, words: str) -> None:
        """Show one neutral line at the foot, e.g. that saving is not done yet."""
        self._line.setText(words)

    @property
    def line(self) -> str:
        return self._line.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.left.emit()


class _Month(QWidget):
    """The days of one month under the names of the weekdays."""

    def __init__(self, today: QDate, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, locale = theme.tokens(), QLocale()
        head = round(self.fontMetrics().height() * 2.0)
        first_weekday = locale.firstDayOfWeek().value
        for column in range(7):
            weekday = (first_weekday - 1 + column) % 7 + 1
            painter.setPen(QColor(colours.muted))
            name = locale.standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
            place = self._cell(column, 0, head)
            painter.drawText(
                QRect(place.left(), 0, place.width(), head), Qt.AlignmentFlag.AlignCenter, name
            )
        first = QDate(self._today.year(), self._today.month(), 1)
        start = (first.dayOfWeek() - first_weekday) % 7
        for number in range(first.daysInMonth()):
            spot = start + number
            self._paint_day(painter, self._cell(spot % 7, spot // 7, head), number + 1)

    def _cell(self, column: int, row: int, head: int) -> QRect:
        left = round(self.width() * column / 7)
        right = round(self.width() * (column + 1) / 7)
        top = head + round((self.height() - head) * row / WEEKS)
        bottom = head + round((self.height() - head) * (row + 1) / WEEKS)
        return QRect(left, top, right - left, bottom - top)

    def _paint_day(self, painter: QPainter, place: QRect, number: int) -> None:
        colours = theme.tokens()
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(place)
        inner = place.adjusted(10, 8, -10, -8)
        side = round(self.fontMetrics().height() * 1.6)
        spot = QRect(inner.left(), inner.top(), side, side)
        if number == self._today.day():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.muted))
            painter.drawEllipse(spot)
        painter.setPen(QColor(colours.paper if number == self._today.day() else colours.ink))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))
