"""The charts' facts as two real tables: what they say, and every rating."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from chime_journal.gui.trends.reading import Shown
from chime_journal.gui.widgets.day import long_day
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from chime_journal.words.labels import label
from chime_journal.words.trends import number, summary_headings, summary_row

Index = QModelIndex | QPersistentModelIndex
_ANYWHERE = QModelIndex()
ROOM = 18  # pixels of air in each column and, half as much, in each row
LEAST_ROWS = 9  # of ratings to be seen at once


class Facts(QAbstractTableModel):
    """Rows of plain words and days under headings; a day is put into words when it is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._headings: Sequence[str] = ()
        self._rows: Sequence[Sequence[str | date]] = ()

    def fill(self, headings: Sequence[str], rows: Sequence[Sequence[str | date]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headings, self._rows = headings, rows
        self.endResetModel()

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
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self._headings[section] if shown else None


class Tables(QWidget):
    """What the charts say, a row a domain; below, every rating, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tables")
        self._summary, self._ratings = Facts(self), Facts(self)
        self._upper = self._table(self._summary, self.tr("What the charts say"), "summary_table")
        self._lower = self._table(self._ratings, self.tr("Your ratings"), "ratings_table")
        self._upper.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for table in (self._upper, self._lower):
            column.addWidget(text(table.accessibleName(), "section", self))
            column.addWidget(table, 0 if table is self._upper else 1)

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
        self._summary.fill(
            summary_headings(),
            [summary_row(label(domain.value), trend) for domain, trend in shown.trends.items()],
        )
        labels = [label(domain.value) for domain in shown.points]
        self._ratings.fill([self.tr("Day"), *labels], _rating_rows(shown))
        self._fit()

    def _fit(self) -> None:
        for table in (self._upper, self._lower):
            table.resizeColumnsToContents()
            for column in range(table.model().columnCount()):
                table.setColumnWidth(column, table.columnWidth(column) + ROOM)
            line = table.fontMetrics().lineSpacing() + ROOM // 2
            table.verticalHeader().setDefaultSectionSize(line)
        line = self._upper.verticalHeader().defaultSectionSize()
        edges = 2 * self._upper.frameWidth() + self._upper.horizontalScrollBar().sizeHint().height()
        head = self._upper.horizontalHeader().sizeHint().height()
        self._upper.setFixedHeight(head + line * self._summary.rowCount() + edges)
        self._lower.setMinimumHeight(head + line * LEAST_ROWS)


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
        ]
        for (moment, _), rated in sorted(rows.items(), key=lambda row: row[0], reverse=True)
    ]
