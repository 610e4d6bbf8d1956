"""Which days a share is about."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets.day import DayField
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.template import Days

FOUR_WEEKS, TWELVE_WEEKS, HALF_A_YEAR, YEAR = 28, 84, 182, 365
OWN_DAYS = 0


class PeriodChoice(QWidget):
    """A list of usual stretches up to today, or two days of one's own.

    Signals:
        changed(): the days are others now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._range = DropDown("share_days", self.tr("Which days"), self)
        for words, days in (
            (self.tr("Last 4 weeks"), FOUR_WEEKS),
            (self.tr("Last 12 weeks"), TWELVE_WEEKS),
            (self.tr("Last 6 months"), HALF_A_YEAR),
            (self.tr("Last year"), YEAR),
            (self.tr("Other days"), OWN_DAYS),
        ):
            self._range.addItem(words, days)
        self._range.activated.connect(self._pick)
        self.first = self._field("share_first", self.tr("First day"))
        self.last = self._field("share_last", self.tr("Last day"))
        self._own = QWidget(self)
        row = Flow(self._own, spacing=8)
        row.addWidget(self.first)
        row.addWidget(text(self.tr("to"), "body", self._own, wrap=False))
        row.addWidget(self.last)
        self._own.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        flow = Flow(spacing=8)
        flow.addWidget(self._range)
        column.addLayout(flow)
        column.addWidget(self._own)
        self.start_over()

    def _field(self, name: str, words: str) -> DayField:
        made = DayField(self)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.dateChanged.connect(self._edited)
        return made

    def start_over(self) -> None:
        """Be back at the last twelve weeks."""
        self._range.setCurrentIndex(self._range.findData(TWELVE_WEEKS))
        self._follow(TWELVE_WEEKS)

    @property
    def back(self) -> int:
        """Return how many days up to today it is about, 0 for two days of one's own."""
        return int(self._range.currentData())

    def show_days(self, days: Days) -> None:
        """Show other days; nobody is told."""
        at = self._range.findData(days.back)
        self._range.setCurrentIndex(at if at >= 0 else self._range.findData(OWN_DAYS))
        self._set(days.first, days.last)

    def days(self) -> tuple[date, date]:
        """Return the first and the last day, in their order."""
        first, last = self.first.day(), self.last.day()
        return min(first, last), max(first, last)

    def _pick(self, at: int) -> None:
        days = self._range.itemData(at)
        self._own.setVisible(days == OWN_DAYS)
        if days != OWN_DAYS:
            self._follow(days)
            self.changed.emit()

    def _follow(self, days: int) -> None:
        today = date.today()
        self._set(today - timedelta(days - 1), today)

    def _set(self, first: date, last: date) -> None:
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)
        self._own.setVisible(self._range.currentData() == OWN_DAYS)

    def _edited(self) -> None:
        self.changed.emit()
