"""The charts' facts as two real tables: what they say, and every rating."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.trends.facts import (
    Cell,
    Facts,
    Head,
    Kind,
    Order,
    Placed,
    Row,
    Sorting,
    Table,
)
from chime_journal.gui.trends.reading import Shown
from chime_journal.gui.trends.sortable import Sortable
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from chime_journal.trends.series import Trend
from chime_journal.words.labels import label
from chime_journal.words.marks import lens_cell, lens_heading
from chime_journal.words.trends import summary_headings, summary_row

ROOM = 18  # pixels of air in each column and, half as much, in each row
LEAST_ROWS = 9  # of ratings to be seen at once
SAID, NUMBERS, GAPS = 1, range(2, 5), 5  # columns of what the charts say
KINDS = (Kind.WORDS, Kind.WORDS, Kind.NUMBERS, Kind.NUMBERS, Kind.NUMBERS, Kind.DAYS)
NEWEST_FIRST = (0, Order.DescendingOrder)
OLDEST_FIRST = (0, Order.AscendingOrder)
SIDES = 24  # pixels of air beside the words of a cell, by the style sheet
HIGHEST = 10_000  # pixels
WRAPPED = 6  # line heights: what a column of sentences wants at least


class Tables(QWidget):
    """What the charts say, a row a domain; below, every rating, newest first."""

    def __init__(
        self, parent: QWidget | None = None, ratings: str = "", at_first: Sorting = NEWEST_FIRST
    ) -> None:
        """`ratings` names the lower table where they are not one's own."""
        super().__init__(parent)
        self.setObjectName("tables")
        self._summary, self._ratings = Facts(self, NUMBERS), Facts(self, at_first=at_first)
        self._said = Sortable(self._summary, self.tr("What the charts say"), "summary_table", self)
        self._rated = Sortable(
            self._ratings, ratings or self.tr("Your ratings"), "ratings_table", self
        )
        self._upper, self._lower = self._said.view, self._rated.view
        self._upper.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._upper.setWordWrap(True)
        self._summary.layoutChanged.connect(self._fit_rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addWidget(self._rated, 1)
        Fitting(self, self._fit)

    def show_facts(self, shown: Shown) -> None:
        """Fill both tables from the same trends and ratings as the charts."""
        said = [
            summary_cells(summary_row(label(domain.value), trend), trend)
            for domain, trend in shown.trends.items()
        ]
        heads = [Head(self.tr("Day"), Kind.DAYS)]
        heads += [Head(label(domain.value), Kind.NUMBERS) for domain in shown.points]
        if shown.overlay.lens is not None:
            heads.append(Head(lens_heading(), Kind.WORDS, copied=False))
        self.show_rows((summary_heads(), said), (heads, _rating_rows(shown)))

    def show_rows(self, said: Table, ratings: Table) -> None:
        """Fill both tables; the order that was chosen stays."""
        self._summary.fill(*said)
        self._ratings.fill(*ratings)
        self._fit()

    def facts_as_csv(self) -> str:
        """Return the upper table in the order shown, to be copied."""
        return self._summary.as_csv()

    def ratings_as_csv(self) -> str:
        """Return the lower table in the order shown, to be copied."""
        return self._ratings.as_csv()

    def _fit(self) -> None:
        for table in (self._upper, self._lower):
            for column in range(table.model().columnCount()):
                head = table.horizontalHeader().sectionSizeHint(column)
                table.setColumnWidth(column, max(head, table.sizeHintForColumn(column) + ROOM))
            line = table.fontMetrics().lineSpacing() + ROOM // 2
            table.verticalHeader().setDefaultSectionSize(line)
        self._share_width()
        heads = self._upper.horizontalHeader().sizeHint().height()
        edges = 2 * self._upper.frameWidth() + self._upper.horizontalScrollBar().sizeHint().height()
        self._upper.setFixedHeight(heads + self._fit_rows() + edges)
        self._lower.setMinimumHeight(
            self._lower.horizontalHeader().sizeHint().height() + line * LEAST_ROWS
        )

    def _fit_rows(self) -> int:
        """Make each upper row as high as its wrapped words; return the height of all of them."""
        # Qt's own hint forgets the air at the sides that the style sheet gives a cell.
        rows, metrics, facts = (
            self._upper.verticalHeader(),
            self._upper.fontMetrics(),
            self._summary,
        )
        wrap, total = Qt.TextFlag.TextWordWrap, 0
        for row in range(facts.rowCount()):
            for column in range(facts.columnCount()):
                room = QRect(0, 0, self._upper.columnWidth(column) - SIDES, HIGHEST)
                words = str(facts.index(row, column).data())
                needed = metrics.boundingRect(room, wrap, words).height() + ROOM // 2
                rows.resizeSection(row, max(needed, rows.sectionSize(row) if column else 0))
            total += rows.sectionSize(row)
        return total

    def _share_width(self) -> None:
        """Give the two columns of sentences what the others leave; there their words wrap."""
        if not self._summary.columnCount():
            return
        table, least = self._upper, WRAPPED * self._upper.fontMetrics().lineSpacing()
        columns = range(self._summary.columnCount())
        others = sum(table.columnWidth(each) for each in columns if each not in (SAID, GAPS))
        room = self.width() - 2 * table.frameWidth() - others
        said, gaps = table.columnWidth(SAID), table.columnWidth(GAPS)
        if said + gaps > room:
            said = max(min(said, least), min(said, max(room // 2, room - gaps)))
            gaps = max(min(gaps, least), room - said)
            table.setColumnWidth(SAID, said)
            table.setColumnWidth(GAPS, gaps)


def summary_heads() -> list[Head]:
    """Return the heads of the table that says what the charts say."""
    return [Head(*each) for each in zip(summary_headings(), KINDS, strict=True)]


def summary_cells(words: Sequence[str], trend: Trend) -> list[Cell]:
    """Return one domain's row, with the numbers and days by which it can be sorted."""
    name, said, usual, then, now, gaps = words
    found = trend.then_and_now
    first_gap = (float(trend.gaps[0][0].toordinal()),) if trend.gaps else ()
    return [
        name,
        said,
        Placed(usual, trend.usual or ()),
        Placed(then, (found.then,) if found else ()),
        Placed(now, (found.now,) if found else ()),
        Placed(gaps, first_gap),
    ]


def _rating_rows(shown: Shown) -> list[Row]:
    """Return a row for each check-in; what was not rated stays empty."""
    rows: dict[tuple[Moment, int], dict[Domain, int]] = {}
    for domain, points in shown.points.items():
        for point in points:
            rows.setdefault((point.moment, point.checkin_id), {})[domain] = point.value
    return [
        [
            Placed(moment.day, (moment.day.toordinal(), place)),
            *map(rated.get, shown.points),
            *lens_cell(moment.day, shown.overlay),
        ]
        for place, ((moment, _), rated) in enumerate(sorted(rows.items(), key=lambda row: row[0]))
    ]
