"""The charts of a shared file and their tables, from the file's own ratings alone.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.trends.cards import DomainCard
from chime_journal.gui.trends.facts import Head, Kind, Placed, Row, Table
from chime_journal.gui.trends.tables import (
    OLDEST_FIRST,
    Tables,
    summary_cells,
    summary_heads,
)
from chime_journal.gui.widgets.chart import NOTHING_OVER
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import Domain
from chime_journal.model.mark import Overlay
from chime_journal.share import document as shared
from chime_journal.share.document import Document
from chime_journal.share.pages import rating_moments
from chime_journal.trends.series import Trend
from chime_journal.words import report
from chime_journal.words.days import day_words
from chime_journal.words.labels import label, own_questions
from chime_journal.words.trends import summary_row

CARD_WIDTH = 270  # pixels at 100 per cent text that a card wants at least
MOST_COLUMNS = 3
MOST_GAPS = 200  # characters in a cell; the charts show every gap


@dataclass(frozen=True, eq=False, slots=True)
class Read:
    """What the charts and the tables show of one document."""

    first: date
    last: date
    trends: dict[Domain, Trend]
    said: Table
    ratings: Table


def read(document: Document) -> Read:
    """Read every rating of a document."""
    period = document.period
    found = {chart.domain: shared.trend(chart, period) for chart in document.charts}
    rows = [
        summary_cells([_short(cell) for cell in summary_row(label(domain), trend)], trend)
        for domain, trend in found.items()
    ]
    return Read(period.first, period.last, found, (summary_heads(), rows), _ratings(document))


def _ratings(document: Document) -> Table:
    """Return every rating under its heads, as the report has them, to be sorted by true days."""
    domains = [chart.domain for chart in document.charts]
    day, time, *labels = report.rating_heads(domains)
    heads = [Head(day, Kind.DAYS), Head(time, Kind.WORDS)]
    heads += [Head(each, Kind.NUMBERS) for each in labels]
    near, nothing = document.period.last, Placed(report.not_rated(), ())
    rows: list[Row] = [
        [
            Placed(day_words(when, near), (when.toordinal(), place)),
            clock,
            *(said.get(domain, nothing) for domain in domains),
        ]
        for place, (when, clock, said) in enumerate(rating_moments(document))
    ]
    return heads, rows


def _short(cell: str) -> str:
    return cell if len(cell) <= MOST_GAPS else cell[:MOST_GAPS].rsplit(" ", 1)[0] + " …"


class RatedCard(DomainCard):
    """One domain's chart, described as the report describes it."""

    def show_trend(
        self, trend: Trend, first: date, last: date, overlay: Overlay = NOTHING_OVER
    ) -> None:
        super().show_trend(trend, first, last, overlay)
        domain = self.chart.domain
        self.chart.setAccessibleDescription(report.chart_description(domain, trend))


class Ratings(QWidget):
    """The charts side by side where there is room, and below them the same in tables."""

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shared_ratings")
        self._columns = 0
        self._cards = [RatedCard(domain, self) for domain in read.trends]
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for card in self._cards:
            card.show_trend(read.trends[card.chart.domain], read.first, read.last)
        self.tables = Tables(self, self.tr("The ratings"), OLDEST_FIRST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(text(own_questions(), "small", self, tone="muted"))
        column.addLayout(self._grid)
        column.addWidget(text(report.direction_window(), "small", self, tone="muted"))
        column.addWidget(self.tables)
        Fitting(self, self._arrange)
        self._arrange()
        self.tables.show_rows(read.said, read.ratings)

    def _arrange(self) -> None:
        """Use as many columns as have room for their words."""
        room = CARD_WIDTH * max(0.8, theme.scale())
        columns = max(1, min(MOST_COLUMNS, int(self.width() / room)))
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def lines(read: Read) -> list[str]:
    """Return what the charts say in words, a line a domain."""
    return [f"{row[0]}: {row[1]}" for row in read.said[1]]
