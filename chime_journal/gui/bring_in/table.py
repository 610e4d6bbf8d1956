"""What a file holds, line by line, and what stayed outside when all of it came in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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
from chime_journal.exchange.entry import Found, Left, Skipped
from chime_journal.gui.bring_in import words
from chime_journal.gui.widgets.plain_table import PlainTable
from chime_journal.words.days import short_date

WHERE, DAY, OUTCOME, WORDS = range(4)
OPENING = 80  # characters of an entry that are shown
LEAST_WORDS = 18  # characters the column of words has room for, however narrow the table

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Stayed:
    """A photo that turned out not to open while its entry came in."""

    left: Left


Row = Found | Skipped | Stayed


class Lines(QAbstractTableModel):
    """One row for each entry that is skipped or new, and for what stayed outside."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._after = False

    def show_rows(self, rows: Iterable[Row], *, after: bool = False) -> None:
        """Show these rows and no others; `after` all came in, only what stayed outside is told."""
        self.beginResetModel()
        self._rows, self._after = tuple(rows), after
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        what = self.tr("What stayed out") if self._after else self.tr("What happens")
        return (self.tr("Where"), self.tr("Day"), what, self.tr("First words"))[section]

    def data(self, index: Index, role: int = 0) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        whole = role == Qt.ItemDataRole.ToolTipRole
        if isinstance(row, Stayed):
            return words.left(row.left, whole=whole) if index.column() == OUTCOME else ""
        if index.column() == WHERE:
            return words.short_place(row.where, row.file, whole=whole)
        if isinstance(row, Skipped):
            return words.skipped(row.reason) if index.column() == OUTCOME else ""
        return self._cell(row, index.column(), whole=whole)

    def _cell(self, found: Found, column: int, *, whole: bool) -> str:
        entry = found.entry
        if column == DAY:
            return short_date(entry.moment.day)
        if column == WORDS:
            return " ".join((entry.title or entry.body)[: 4 * OPENING].split())[:OPENING]
        becomes = [] if self._after else [self._becomes(found)]
        return " ".join([*becomes, *(words.left(left, whole=whole) for left in found.left)])

    def _becomes(self, found: Found) -> str:
        if not found.entry.is_reflection:
            return self.tr("New: a check-in.")
        if found.entry.ratings:
            return self.tr("New, with a check-in.")
        return self.tr("New, with photos.") if found.entry.photos else self.tr("New.")


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
        """Show a dry run: what is skipped first, then what is new and not whole, then the rest."""
        whole = [found for found in run.new if not found.left]
        self.show_rows((*run.skipped, *(found for found in run.new if found.left), *whole))

    def show_outside(self, run: DryRun, missed: Iterable[Left]) -> int:
        """Show what did not come in; return how much that is."""
        parted = (found for found in run.new if found.left)
        self.show_rows((*run.skipped, *parted, *map(Stayed, missed)), after=True)
        return self.lines.rowCount()

    def show_rows(self, rows: Iterable[Row], *, after: bool = False) -> None:
        """Show these rows, the columns as wide as their words."""
        self.lines.show_rows(rows, after=after)
        height = round(self.fontMetrics().height() * 1.7)
        self.verticalHeader().setDefaultSectionSize(height)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(40)  # rows that are measured
        for column in (WHERE, DAY, OUTCOME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Fixed)
        self._fit()
        self.selectRow(0)

    def _fit(self) -> None:
        """Give the words what the other columns leave; in a narrow table it scrolls sideways."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in (WHERE, DAY, OUTCOME))
        least = self.fontMetrics().averageCharWidth() * LEAST_WORDS
        header.resizeSection(WORDS, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
