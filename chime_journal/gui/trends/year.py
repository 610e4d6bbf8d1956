"""The look of a year: a calendar of soft squares, and what was going on in a week."""

from __future__ import annotations

from datetime import date
from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.trends.all_ratings import AllRatings
from chime_journal.gui.trends.fact_table import FactTable, Turned
from chime_journal.gui.trends.picked_week import PickedWeek
from chime_journal.gui.widgets.buttons import IconButton
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.day import first_weekday
from chime_journal.gui.widgets.squares import YearSquares
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import Domain
from chime_journal.trends.year import YearOfWeeks, year_of_weeks
from chime_journal.words import looks as words
from chime_journal.words.labels import label
from chime_journal.words.trends import number


class YearLook(QWidget):
    """One year at a time, five rows of weeks.

    Signals:
        day_opened(date): the person wants to read that day in the journal.
        name_asked(date): the person wants to give that day a name.
    """

    day_opened = Signal(object)
    name_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("year_look")
        self._ratings: AllRatings | None = None
        self._year: int | None = None
        self._heading = text("", "heading", self, wrap=False)
        self._heading.setObjectName("year_shown")
        self._before = self._step_button(self.tr("The year before"), "chevron-left", -1)
        self._after = self._step_button(self.tr("The year after"), "chevron-right", 1)
        self.squares = YearSquares(self)
        self.squares.week_picked.connect(self._pick)
        self._table = FactTable(self.tr("The year, week by week"), "year_table", self)
        self._sentence = text("", "body", self)
        self._sentence.setObjectName("year_sentence")
        self.turned = Turned(self.squares, self._table, self)
        self.picked = PickedWeek(session, self)
        self.picked.day_opened.connect(self.day_opened)
        self.picked.name_asked.connect(self.name_asked)
        self.picked.left.connect(self.squares.setFocus)
        card = Card(parent=self, margin=14)
        card.inside.addLayout(self._head())
        for part in (self._sentence, self.turned):
            card.inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(card)
        column.addWidget(self.picked)
        column.addStretch(1)

    def _step_button(self, said: str, icon: str, step: int) -> IconButton:
        made = IconButton(said, icon, parent=self)
        made.setObjectName("year_before" if step < 0 else "year_after")
        made.clicked.connect(partial(self._go, step))
        policy = made.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the other one must not jump below the mouse
        made.setSizePolicy(policy)
        return made

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        for part in (self._heading, self._before, self._after):
            head.addWidget(part)
        head.addStretch(1)
        return head

    @property
    def year(self) -> int | None:
        """Return the year on show."""
        return self._year

    def show_ratings(self, ratings: AllRatings) -> None:
        """Show the same year of other ratings; at first, the newest year that has some."""
        self._ratings = ratings
        days = ratings.rated_days
        if self._year is None:
            self._year = _year_of(days[-1]) if len(days) else ratings.today.year
        self._show()
        self.picked.refresh(ratings)

    def _go(self, step: int, _: bool = False) -> None:
        if self._year is None:
            return
        self._year += step
        self.picked.clear()
        self._show()
        self._keep_keyboard(self._before if step < 0 else self._after)
        said = f"{self._year}. {self._sentence.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _keep_keyboard(self, pressed: IconButton) -> None:
        """Leave the focus here where the last year in this direction is reached."""
        if pressed.isHidden():
            (self._after if pressed is self._before else self._before).setFocus()

    def _show(self) -> None:
        ratings, year = self._ratings, self._year
        if ratings is None or year is None:
            return
        begin = first_weekday(ratings.week_start).value
        weeks = ratings.each(lambda days, values: year_of_weeks(days, values, year, begin))
        days = ratings.rated_days
        first = _year_of(days[0]) if len(days) else year
        self._heading.setText(str(year))
        self._before.setVisible(year > first)
        self._after.setVisible(year < ratings.today.year)
        rows = _rows(weeks)
        self._sentence.setText(words.year_sentence(year, rated=bool(rows)))
        self.turned.setVisible(bool(rows))
        self.squares.show_year(year, weeks)
        self._table.fill(words.year_headings([label(domain.value) for domain in Domain]), rows)

    def _pick(self, first: date, last: date) -> None:
        if self._ratings is not None:
            self.picked.show_week(first, last, self._ratings, by_keys=self.squares.by_keys)


def _year_of(ordinal: np.int64) -> int:
    return date.fromordinal(int(ordinal)).year


def _rows(weeks: dict[Domain, YearOfWeeks]) -> list[list[str]]:
    """Return a row for each week with a rating; what was not rated stays empty."""
    one = weeks[Domain.CONNECTEDNESS]
    known = np.array([~np.isnan(each.medians) for each in weeks.values()])
    return [
        [
            words.week(date.fromordinal(int(one.firsts[at])), date.fromordinal(int(one.lasts[at]))),
            *("" if np.isnan(each.medians[at]) else number(each.medians[at])
              for each in weeks.values()),
        ]
        for at in np.flatnonzero(known.any(axis=0))
    ]  # fmt: skip
