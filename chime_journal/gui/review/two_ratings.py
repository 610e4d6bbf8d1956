"""The charts of two files of one journal: each domain's own two, one under the other.

Nothing is said about the difference. What was rated in one file is read from that file alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.review.ratings import CARD_WIDTH, MOST_COLUMNS, RatedCard, Read, lines
from chime_journal.gui.trends.tables import OLDEST_FIRST, Tables
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import Domain
from chime_journal.words import report, review
from chime_journal.words.labels import label, own_questions

Named = Sequence[tuple[str, Read]]  # what each file is called, and its ratings


class TwoRatings(QWidget):
    """A pair of charts for each domain in either file, and below them the tables of each."""

    def __init__(self, files: Named, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("two_ratings")
        self._columns = 0
        either = [domain for domain in Domain if any(domain in read.trends for _, read in files)]
        self._pairs = [self._pair(domain, files) for domain in either]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(22)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(text(own_questions(), "small", self, tone="muted"))
        column.addLayout(self._grid)
        column.addWidget(text(report.direction_window(), "small", self, tone="muted"))
        for name, read in files:
            if read.trends:
                column.addWidget(text(name, "section", self))
                tables = Tables(self, self.tr("The ratings"), OLDEST_FIRST)
                column.addWidget(tables)
                tables.show_rows(read.said, read.ratings)
        Fitting(self, self._arrange)
        self._arrange()

    def _pair(self, domain: Domain, files: Named) -> QWidget:
        pair = QWidget(self)
        pair.setObjectName(f"pair_{domain.value}")
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, read in files:
            days = review.days(read.first, read.last)
            column.addWidget(text(f"{name}: {days}", "small", pair, tone="muted"))
            if domain in read.trends:
                card = RatedCard(domain, pair)
                card.show_trend(read.trends[domain], read.first, read.last)
                column.addWidget(card, 1)
            else:
                none = review.no_chart(label(domain))
                column.addWidget(text(none, "body", pair), 1)
        return pair

    def _arrange(self) -> None:
        """Use as many columns as have room for their words."""
        room = CARD_WIDTH * max(0.8, theme.scale())
        columns = max(1, min(MOST_COLUMNS, int(self.width() / room)))
        if columns == self._columns:
            return
        self._columns = columns
        for place, pair in enumerate(self._pairs):
            self._grid.addWidget(pair, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def lines_of_both(files: Named) -> list[str]:
    """Return what the charts say in words, one file after the other."""
    return [f"{name}: {line}" for name, read in files for line in lines(read)]
