"""All days, or those between two."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets.choices import Choices
from chime_journal.gui.widgets.day import DayField
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text

ALL, SOME = "all_days", "some_days"


class DaysChoice(QWidget):
    """Two choices; the two days are shown with the second."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.form = Choices(f"{name}_form", self)
        self.form.add(ALL, self.tr("All days"))
        self.form.add(SOME, self.tr("Only some days"))
        self.form.pick(ALL)
        self.form.picked.connect(self._fit)
        self._own = QWidget(self)
        row = Flow(self._own, spacing=8)
        self.first = self._field(f"{name}_first", self.tr("First day"))
        self.last = self._field(f"{name}_last", self.tr("Last day"))
        row.addWidget(self.first)
        row.addWidget(text(self.tr("to"), "body", self._own, wrap=False))
        row.addWidget(self.last)
        self._own.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self._own)
        self.setFocusProxy(self.form)

    def _field(self, name: str, words: str) -> DayField:
        made = DayField(self._own)
        made.setObjectName(name)
        made.setAccessibleName(words)
        return made

    def show_all_days(self, days: tuple[date, date] | None) -> None:
        """Begin with the first and the last day written about, if there are any."""
        if days is not None:
            self.first.set_day(days[0])
            self.last.set_day(days[1])

    def days(self) -> tuple[date | None, date | None]:
        """Return the first and the last day in their order; None and None for all."""
        if self.form.value == ALL:
            return None, None
        first, last = self.first.day(), self.last.day()
        return min(first, last), max(first, last)

    def _fit(self, value: str) -> None:
        self._own.setVisible(value == SOME)
