"""What a file holds, line by line: skipped entries first, then the new ones."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from chime_journal.exchange.dry_run import DryRun
from chime_journal.exchange.entry import Found, Skipped
from chime_journal.gui.dialogs import bring_in_words
from chime_journal.gui.widgets.plain_table import PlainTable
from chime_journal.words.days import short_date

LINE, DAY, WORDS, OUTCOME = range(4)
OPENING = 80  # characters of an entry that are shown
LEAST_WORDS = 24  # characters the column of words has room for, however narrow the table

Index = QModelIndex | QPersistentModelIndex


class Lines(QAbstractTableModel):
    """One row for each entry that is skipped or new."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Found | Skipped, ...] = ()

    def show_run(self, run: DryRun) -> None:
        """Show what a dry run found."""
        self.beginResetModel()
        self._rows = (*run.skipped, *run.new)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Line"), self.tr("Day"), self.tr("First words"), self.tr("What happens"))
        return names[section]

    def data(self, index: Index, role: int = 0) -> str | Qt.AlignmentFlag | None:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == LINE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        if index.column() == LINE:
            return row.where
        if isinstance(row, Skipped):
            return bring_in_words.skipped(row.reason) if index.column() == OUTCOME else ""
        return self._cell(row, index.column())

    def _cell(self, found: Found, column: int) -> str:
        entry = found.entry
        if column == DAY:
            return short_date(entry.moment.day)
        if column == WORDS:
            return " ".join((entry.title or entry.body)[: 4 * OPENING].split())[:OPENING]
        return self.tr("New")


class LinesTable(PlainTable):
    """The table itself: read with arrow keys, nothing to edit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("What is in the file"), "file_lines", parent)
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_run(self, run: DryRun) -> None:
        """Show a dry run, its columns as wide as their words."""
        self.lines.show_run(run)
        height = round(self.fontMetrics().height() * 1.7)
        self.verticalHeader().setDefaultSectionSize(height)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(40)  # rows that are measured
        for column in (LINE, DAY, OUTCOME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Fixed)
        self._fit()
        self.selectRow(0)

    def _fit(self) -> None:
        """Give the words what the other columns leave; in a narrow table it scrolls sideways."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in (LINE, DAY, OUTCOME))
        least = self.fontMetrics().averageCharWidth() * LEAST_WORDS
        header.resizeSection(WORDS, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
