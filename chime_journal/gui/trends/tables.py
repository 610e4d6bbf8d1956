"""The charts' facts as two real tables: what they say, and every rating."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from chime_journal.gui.trends.reading import Shown
from chime_journal.gui.widgets.day import long_day
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from chime_journal.words.labels import label
from chime_journal.words.marks import lens_cell, lens_heading
from chime_journal.words.trends import number, summary_headings, summary_row

Table = tuple[Sequence[str], Sequence[Sequence[str | date]]]  # headings, rows
Index = QModelIndex | QPersistentModelIndex
_ANYWHERE = QModelIndex()
ROOM = 18  # pixels of air in each column and, half as much, in each row
LEAST_ROWS = 9  # of ratings to be seen at once
SAID, NUMBERS, GAPS = 1, range(2, 5), 5  # columns of what the charts say
SIDES = 24  # pixels of air beside the words of a cell, by the style sheet
HIGHEST = 10_000  # pixels
WRAPPED = 8  # line heights: what a column of sentences wants at least


class Facts(QAbstractTableModel):
    """Rows of plain words and days under headings; a day is put into words when it is seen."""

    def __init__(self, parent: QWidget, narrow: range = range(0)) -> None:
        """`narrow` are the columns whose heading has a line for each word."""
        super().__init__(parent)
        self._narrow = narrow
        self._headings: Sequence[str] = ()
        self._copied = 0  # so many columns, from the first
        self._rows: Sequence[Sequence[str | date]] = ()

    def fill(
        self, headings: Sequence[str], rows: Sequence[Sequence[str | date]], aside: int = 0
    ) -> None:
        """Show other rows; the last `aside` columns are not copied with the others."""
        self.beginResetModel()
        self._headings, self._rows, self._copied = headings, rows, len(headings) - aside
        self.endResetModel()

    def as_csv(self) -> str:
        """Return headings and rows as RFC 4180 asks for; days as 2026-11-24."""
        file = io.StringIO()
        every = (self._headings, *self._rows)
        csv.writer(file).writerows(row[: self._copied] for row in every)
        return file.getvalue()

    def rowCount(self, parent: Index = _ANYWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ANYWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            cell = self._rows[index.row()][index.column()]
            return long_day(cell) if isinstance(cell, date) else cell
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        heading = self._headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(heading.split()) if section in self._narrow else heading
        return heading if role == Qt.ItemDataRole.AccessibleTextRole else None


class Tables(QWidget):
    """What the charts say, a row a domain; below, every rating, newest first."""

    def __init__(self, parent: QWidget | None = None, ratings: str = "") -> None:
        """`ratings` names the lower table where they are not one's own."""
        super().__init__(parent)
        self.setObjectName("tables")
        self._summary, self._ratings = Facts(self, NUMBERS), Facts(self)
        self._upper = self._table(self._summary, self.tr("What the charts say"), "summary_table")
        self._lower = self._table(
            self._ratings, ratings or self.tr("Your ratings"), "ratings_table"
        )
        self._upper.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._upper.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for table in (self._upper, self._lower):
            column.addWidget(text(table.accessibleName(), "section", self))
            column.addWidget(table, 0 if table is self._upper else 1)
        Fitting(self, self._fit)

    def _table(self, facts: Facts, name: str, object_name: str) -> QTableView:
        table = QTableView(self)
        table.setModel(facts)
        table.setObjectName(object_name)
        table.setAccessibleName(name)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().hide()
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return table

    def show_facts(self, shown: Shown) -> None:
        """Fill both tables from the same trends and ratings as the charts."""
        said = [summary_row(label(domain.value), trend) for domain, trend in shown.trends.items()]
        labels = [label(domain.value) for domain in shown.points]
        through = [] if shown.overlay.lens is None else [lens_heading()]
        heads = [self.tr("Day"), *labels, *through]
        self.show_rows((summary_headings(), said), (heads, _rating_rows(shown)), len(through))

    def show_rows(self, said: Table, ratings: Table, aside: int = 0) -> None:
        """Fill both tables with what they hold as words already, each under its headings."""
        self._summary.fill(*said)
        self._ratings.fill(*ratings, aside)
        self._fit()

    def ratings_as_csv(self) -> str:
        """Return the lower table, to be copied."""
        return self._ratings.as_csv()

    def _fit(self) -> None:
        for table in (self._upper, self._lower):
            table.resizeColumnsToContents()
            for column in range(table.model().columnCount() - 1):  # the last one takes the rest
                table.setColumnWidth(column, table.columnWidth(column) + ROOM)
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


def _rating_rows(shown: Shown) -> list[list[str | date]]:
    """Return a row for each check-in, newest first; what was not rated stays empty."""
    rows: dict[tuple[Moment, int], dict[Domain, int]] = {}
    for domain, points in shown.points.items():
        for point in points:
            rows.setdefault((point.moment, point.checkin_id), {})[domain] = point.value
    return [
        [
            moment.day,
            *(number(rated[domain]) if domain in rated else "" for domain in shown.points),
            *lens_cell(moment.day, shown.overlay),
        ]
        for (moment, _), rated in sorted(rows.items(), key=lambda row: row[0], reverse=True)
    ]
