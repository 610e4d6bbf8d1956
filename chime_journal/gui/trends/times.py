"""Picking a time: a usual one from a list, or two days of one's own."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.day import DayField
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text

OWN = "own"
USUAL = ("this_month", "last_month", "30_days", "30_before", "this_year", "last_year")


def usual_time(name: str, today: date) -> tuple[date, date]:
    """Return the first and the last day of a usual time, as it is today."""
    month, year, one = today.replace(day=1), date(today.year, 1, 1), timedelta(days=1)
    return {
        "this_month": (month, today),
        "last_month": ((month - one).replace(day=1), month - one),
        "30_days": (today - 29 * one, today),
        "30_before": (today - 59 * one, today - 30 * one),
        "this_year": (year, today),
        "last_year": (date(today.year - 1, 1, 1), year - one),
    }[name]


class TimePicker(Card):
    """A list of usual times above the two days it stands for; each day can be changed.

    Signals:
        changed(): another time is picked.
    """

    changed = Signal()

    def __init__(self, title: str, name: str, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, look="sunken", margin=12)
        self.setObjectName(name)
        self.inside.addWidget(text(title, "strong", self))
        self._list = DropDown(f"{name}_usual", title, self)
        for each, words in self._words().items():
            self._list.addItem(words, each)
        self._first, self._last = DayField(self), DayField(self)
        ends = ((self._first, "first", self.tr("{time}: first day")),
                (self._last, "last", self.tr("{time}: last day")))  # fmt: skip
        for field, end, words in ends:
            field.setObjectName(f"{name}_{end}")
            field.setAccessibleName(words.format(time=title))
        self._lay_out()
        self._list.setCurrentIndex(self._list.findData(usual))
        self.renew()
        self._list.activated.connect(self._choose)
        self._first.dateChanged.connect(self._own_days)
        self._last.dateChanged.connect(self._own_days)

    def _lay_out(self) -> None:
        list_row, row = Flow(), Flow()  # where there is no room, a drop-down is as wide as there is
        list_row.addWidget(self._list)
        row.addWidget(self._first)
        row.addWidget(text(self.tr("to"), "body", self, wrap=False))
        row.addWidget(self._last)
        self.inside.addLayout(list_row)
        self.inside.addLayout(row)

    def _words(self) -> dict[str, str]:
        return {
            "this_month": self.tr("This month"),
            "last_month": self.tr("Last month"),
            "30_days": self.tr("Last 30 days"),
            "30_before": self.tr("The 30 days before"),
            "this_year": self.tr("This year"),
            "last_year": self.tr("The year before"),
            OWN: self.tr("Days you choose"),
        }

    def time(self) -> tuple[date, date]:
        """Return the first and the last day, also where they were entered the other way round."""
        first, last = sorted((self._first.day(), self._last.day()))
        return first, last

    def _choose(self) -> None:
        self.renew()
        self.changed.emit()

    def renew(self) -> None:
        """Take the days of a usual time as they are today; own days stay."""
        name = self._list.currentData()
        if name == OWN:
            return
        for field, day in zip(
            (self._first, self._last), usual_time(name, date.today()), strict=True
        ):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)

    def _own_days(self) -> None:
        self._list.setCurrentIndex(self._list.findData(OWN))
        self.changed.emit()
