"""Day and time fields that never change a date by themselves."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QTimeEdit, QWidget

from chime_journal.model.moment import EARLIEST_DAY
from chime_journal.words.days import date_pattern


def to_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def calm(calendar: QCalendarWidget) -> None:
    """Dress a calendar: short day names, and no day in red."""
    view = QCalendarWidget
    calendar.setVerticalHeaderFormat(view.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(view.HorizontalHeaderFormat.SingleLetterDayNames)
    plain = QTextCharFormat()
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)


def first_weekday(start: str) -> Qt.DayOfWeek:
    """Return the day on which weeks begin, for "monday", "sunday" or as the locale has it."""
    days = {"monday": Qt.DayOfWeek.Monday, "sunday": Qt.DayOfWeek.Sunday}
    return days.get(start, QLocale().firstDayOfWeek())


def begin_weeks(parent: QWidget, start: str) -> None:
    """Let every calendar below `parent` begin its weeks on "monday", "sunday" or as the locale."""
    first = first_weekday(start)
    for calendar in parent.findChildren(QCalendarWidget):
        calendar.setFirstDayOfWeek(first)


class DayField(QDateEdit):
    """A date from the year 1000 to today, or to a stored day that lies ahead of it.

    Qt's own range begins in 1752 and alters older days.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
        self.setCalendarPopup(True)
        self.setMinimumDate(to_qdate(EARLIEST_DAY))
        self.setMaximumDate(QDate.currentDate())
        self.setDate(QDate.currentDate())
        self.setDisplayFormat(date_pattern())
        self.setAccessibleName(self.tr("Day"))
        calm(self.calendarWidget())

    def day(self) -> date:
        """Return the chosen day."""
        return from_qdate(self.date())

    def set_day(self, day: date) -> None:
        """Show a day; today may have moved on, or gone back, since it was chosen."""
        shown = to_qdate(day)
        self.setMaximumDate(max(QDate.currentDate(), shown, key=QDate.toJulianDay))
        self.setDate(shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll, unless the person is in this field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeField(QTimeEdit):
    """A clock time in hours and minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
        self.setDisplayFormat("HH:mm")
        self.setAccessibleName(self.tr("Time"))

    def clock(self) -> time:
        """Return the chosen time."""
        return time(self.time().hour(), self.time().minute())

    def set_clock(self, clock: time) -> None:
        self.setTime(QTime(clock.hour, clock.minute))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll, unless the person is in this field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
