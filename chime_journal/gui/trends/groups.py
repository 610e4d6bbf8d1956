"""The look of weekdays and of parts of the year: small ranges, silent where there is too little."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.trends.all_ratings import AllRatings
from chime_journal.gui.trends.fact_table import FactTable, Turned
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.day import first_weekday
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.ranges import GroupsChart
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import Domain
from chime_journal.trends.groups import (
    DATES_OF_A_WEEKDAY,
    WEEKS_OF_A_PART,
    Groups,
    weekday_groups,
    year_groups,
)
from chime_journal.words import looks as words
from chime_journal.words.labels import label

BESIDE_FROM = 700  # pixels at 100 per cent text; below it one card stands under the other


class GroupsCard(Card):
    """One way to part all ratings: why some parts wait, and the ranges of those that do not."""

    def __init__(self, title: str, name: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, margin=14)
        self.setObjectName(f"card_{name}")
        self.why = text(why, "body", self)
        self.why.setObjectName(f"why_{name}")
        self.chart = GroupsChart(name, title, self)
        self.table = FactTable(title, f"{name}_table", self)
        self.turned = Turned(self.chart, self.table, self)
        self.reading = text(words.how_to_read_groups(), "small", self, tone="muted")
        for part in (self.why, self.turned, self.reading):
            self.inside.addWidget(part)
        self.inside.addStretch(1)

    def show_groups(
        self, groups: Mapping[Domain, Groups], short: list[str], long: list[str]
    ) -> None:
        """Show the groups of each domain; nothing but the reason if there are none at all."""
        some = any(group for found in groups.values() for group in found)
        waiting = any(group is None for found in groups.values() for group in found)
        self.why.setVisible(waiting)
        self.turned.setVisible(some)
        self.reading.setVisible(some)
        self.chart.show_groups(groups, short, long)
        rows = [
            row
            for domain, found in groups.items()
            for row in words.group_rows(label(domain.value), long, found)
        ]
        self.table.fill(words.group_headings(), rows)


class GroupsLook(QWidget):
    """All ratings by day of the week and by part of the year.

    Always all of them: who looks at one time after the other finds a difference by chance.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groups_look")
        self.weekdays = GroupsCard(
            self.tr("Days of the week"), "weekdays", words.why_weekdays_wait(DATES_OF_A_WEEKDAY),
            self,
        )  # fmt: skip
        self.parts = GroupsCard(
            self.tr("Parts of the year"), "parts", words.why_parts_wait(WEEKS_OF_A_PART), self
        )
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(12)
        for card in (self.weekdays, self.parts):
            self._cards.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._cards)
        column.addStretch(1)
        Fitting(self, self._fit)

    def show_ratings(self, ratings: AllRatings) -> None:
        """Show all ratings, in weeks that begin as the person wants them to."""
        begin = first_weekday(ratings.week_start).value
        found = {
            domain: groups[begin - 1 :] + groups[: begin - 1]
            for domain, groups in ratings.each(weekday_groups).items()
        }
        self.weekdays.show_groups(
            found, words.weekdays(begin, short=True), words.weekdays(begin, short=False)
        )
        self.parts.show_groups(
            ratings.each(year_groups),
            words.parts_of_year(short=True),
            words.parts_of_year(short=False),
        )

    def _fit(self) -> None:
        turn(self._cards, self.width(), BESIDE_FROM)
