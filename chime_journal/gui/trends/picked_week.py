"""What was going on in a week: its rated days to choose from, and one of them."""

from __future__ import annotations

from datetime import date

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.trends.all_ratings import AllRatings
from chime_journal.gui.trends.picked import PickedPanel
from chime_journal.gui.widgets.one_of import OneOf
from chime_journal.model.checkin import PickedDay
from chime_journal.words.days import weekday_and_number


class PickedWeek(QWidget):
    """The rated days of a week as buttons, and below them what was written on the chosen one.

    Signals:
        day_opened(date): the person wants to read that day in the journal.
        name_asked(date): the person wants to give that day a name.
        left(): Escape was pressed here; the keyboard goes back to the squares.
    """

    day_opened = Signal(object)
    name_asked = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picked_week")
        self._session = session
        self._week: tuple[date, date] | None = None
        self._going = False  # whether the keyboard comes here once the day has been read
        self._picking = False  # whether a week was just picked, and has to come in sight
        hint = self.tr(
            "Pick a square: click on it, or use the arrow keys and Enter. "
            "Nothing you wrote shows until you pick."
        )
        self.panel = PickedPanel(self, hint)
        self.panel.day_opened.connect(self.day_opened)
        self.panel.name_asked.connect(self.name_asked)
        self.panel.put_away.connect(self._put_away)
        self._days = OneOf("days_of_week", self.tr("Days you rated"), self)
        self._days.picked.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._days)
        column.addWidget(self.panel)
        self._days.hide()

    def clear(self) -> None:
        """Show no week."""
        self._week = None
        self._days.hide()
        self.panel.clear()

    def _put_away(self) -> None:
        self.left.emit()
        self.clear()

    def show_week(self, first: date, last: date, ratings: AllRatings, *, by_keys: bool) -> None:
        """Show the first rated day of a week, with the others to choose from.

        With the keyboard, go there; Escape leads back.
        """
        self._week, self._going, self._picking = (first, last), by_keys, True
        self._offer(ratings, None)

    def refresh(self, ratings: AllRatings) -> None:
        """Show the same day again after a change, or nothing if its week has no rating now."""
        if self._week is not None:
            self._offer(ratings, self.panel.day)

    def _offer(self, ratings: AllRatings, kept: date | None) -> None:
        first, last = self._week or (ratings.today, ratings.today)
        inside = slice(
            *np.searchsorted(ratings.rated_days, [first.toordinal(), last.toordinal() + 1])
        )
        days = [date.fromordinal(int(day)) for day in ratings.rated_days[inside]]
        if not days:
            self.clear()
            return
        shown = kept if kept in days else days[0]
        choices = [(day.isoformat(), weekday_and_number(day)) for day in days]
        self._days.offer(choices, shown.isoformat())
        self._days.setVisible(len(days) > 1)
        self._show(shown.isoformat())

    def _show(self, chosen: str) -> None:
        day = date.fromisoformat(chosen)
        self._session.ask(self, lambda diary: diary.checkins.picked(day), self._read)

    def _read(self, picked: PickedDay) -> None:
        if self._week is None:  # another year is shown by now
            return
        self.panel.show_day(picked)
        if self._going and self._days.isHidden():
            self.panel.go_there()
        elif self._going:
            self._days.go_there()
        if not self._days.isHidden():  # the chips do not say what was going on
            said = self.panel.opener.accessibleDescription()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        if self._picking:
            QTimer.singleShot(0, self, self._come_in_sight)
        self._going = self._picking = False

    def _come_in_sight(self) -> None:
        """Scroll no further than the day and a line or two of it ask for."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inner = None if area is None else area.widget()
        if area is not None and inner is not None:
            start = self.panel.mapTo(inner, QPoint(0, self.panel.start))
            area.ensureVisible(0, start.y(), 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._week is not None:
            self.left.emit()
        else:
            super().keyPressEvent(event)
