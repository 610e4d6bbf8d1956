"""The look of two times the person picked, side by side and without a verdict."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.trends.all_ratings import AllRatings
from chime_journal.gui.trends.fact_table import FactTable
from chime_journal.gui.trends.times import TimePicker
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.day import begin_weeks
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.ranges import TwoTimesChart
from chime_journal.gui.widgets.text import text
from chime_journal.trends.compare import PickedTime, picked_time
from chime_journal.trends.weeks import Days, Numbers
from chime_journal.words import looks as words
from chime_journal.words.labels import label
from chime_journal.words.trends import span

BESIDE_FROM = 760  # pixels at 100 per cent text; below it one picker stands under the other


class TwoTimesLook(QWidget):
    """Two pickers, five rows with the ratings of both times, and the numbers as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("two_times_look")
        self._ratings: AllRatings | None = None
        self.pickers = (
            TimePicker(self.tr("One time"), "time_one", "last_month", self),
            TimePicker(self.tr("Another time"), "time_two", "this_month", self),
        )
        self._pickers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for picker in self.pickers:
            picker.changed.connect(self._show)
            self._pickers.addWidget(picker, 1)
        self.chart = TwoTimesChart(self)
        self.sentence = text("", "body", self)
        self.sentence.setObjectName("two_times_sentence")
        self.table = FactTable(self.tr("Two times, in numbers"), "two_times_table", self)
        card = Card(parent=self, margin=14)
        card.inside.addWidget(self.sentence)
        card.inside.addWidget(self.chart)
        notes = " ".join((words.how_to_read_two_times(), words.few_sentence()))
        card.inside.addWidget(text(notes, "small", self, tone="muted"))
        card.inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._pickers)
        column.addWidget(card)
        column.addStretch(1)
        Fitting(self, self._fit)

    def show_ratings(self, ratings: AllRatings) -> None:
        """Show the same two times of other ratings."""
        self._ratings = ratings
        begin_weeks(self, ratings.week_start)
        for picker in self.pickers:  # another day may have begun
            picker.renew()
        self._show()

    def _show(self) -> None:
        ratings = self._ratings
        if ratings is None:
            return
        times = self.pickers[0].time(), self.pickers[1].time()

        def both(days: Days, values: Numbers) -> tuple[PickedTime, PickedTime]:
            one, two = (
                picked_time(days, values, first.toordinal(), last.toordinal())
                for first, last in times
            )
            return one, two

        found = ratings.each(both)
        named = span(*times[0], ratings.today), span(*times[1], ratings.today)
        one, two = (any(len(pair[place].values) for pair in found.values()) for place in (0, 1))
        self.sentence.setText(words.two_times_sentence(times, ratings.today, rated=(one, two)))
        self.chart.show_times(found, named)
        rows = [
            [label(domain.value), *(words.in_numbers(time) for time in pair)]
            for domain, pair in found.items()
        ]
        self.table.fill(words.two_times_headings(times, ratings.today), rows)

    def _fit(self) -> None:
        turn(self._pickers, self.width(), BESIDE_FROM)
