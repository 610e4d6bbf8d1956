"""Rows of facts under headings, which a person can put in another order."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cmp_to_key
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from chime_journal.words.days import long_day
from chime_journal.words.trends import number, sorted_heading

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparison

Index = QModelIndex | QPersistentModelIndex
Order = Qt.SortOrder
Sorting = tuple[int, Order]  # a column and which way it goes; column -1 is the order of the rows
AS_FILLED: Sorting = (-1, Order.AscendingOrder)
_ANYWHERE = QModelIndex()


class Kind(Enum):
    """What a column holds, and so what its two orders are called."""

    DAYS = "days"
    NUMBERS = "numbers"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a column and what stands below it."""

    words: str
    kind: Kind
    copied: bool = True  # as CSV; what a person wrote about is not

    def sorted(self, order: Order) -> str:
        """Return the heading with an order, e.g. "Day, newest first"."""
        return sorted_heading(self.words, self.kind.value, rising=order is Order.AscendingOrder)


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell whose order is not that of its letters: "5 to 7" stands before "10".

    An empty `place` means that nothing is there; such a cell is at the end either way.
    """

    shown: str | date
    place: tuple[float, ...]


Cell = str | float | date | Placed | None  # None is nothing at all, which is not 0
Row = Sequence[Cell]
Table = tuple[Sequence[Head], Sequence[Row]]


class Facts(QAbstractTableModel):
    """A table of words, numbers and days; a day is put into words when it is seen."""

    def __init__(
        self, parent: QObject, narrow: range = range(0), at_first: Sorting = AS_FILLED
    ) -> None:
        """`narrow` are the columns whose heading has a line for each word."""
        super().__init__(parent)
        self._narrow = narrow
        self._heads: Sequence[Head] = ()
        self._rows: Sequence[Row] = ()
        self._order: list[int] = []  # which row stands where
        self._sorted = [] if at_first == AS_FILLED else [at_first]  # the newest choice is last

    def fill(self, heads: Sequence[Head], rows: Sequence[Row]) -> None:
        """Show other rows, in the order that was chosen for those before where it still can be."""
        self.beginResetModel()
        self._heads, self._rows = heads, rows
        self._sorted = [each for each in self._sorted if each[0] < len(heads)]
        self._put_in_order()
        self.endResetModel()

    @property
    def heads(self) -> Sequence[Head]:
        return self._heads

    @property
    def sorting(self) -> Sorting:
        """Return the column the rows are sorted by, and which way."""
        return self._sorted[-1] if self._sorted else AS_FILLED

    def sort(self, column: int, order: Order = Order.AscendingOrder) -> None:
        """Sort by a column; rows that are equal there stay as they stood. -1 undoes it all."""
        self.layoutAboutToBeChanged.emit()
        before, held = self._order, self.persistentIndexList()
        kept = [each for each in self._sorted if each[0] != column]
        self._sorted = [*kept, (column, order)] if column >= 0 else []
        self._put_in_order()
        where = {row: place for place, row in enumerate(self._order)}
        moved = [self.index(where[before[one.row()]], one.column()) for one in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()
        if self._heads:
            last = len(self._heads) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _put_in_order(self) -> None:
        order = list(range(len(self._rows)))
        for column, way in self._sorted:
            if column >= len(self._heads):  # nothing is filled in yet
                continue
            key = _key(self._heads[column].kind)
            cells = {row: self._rows[row][column] for row in order}
            keys = {row: key(cell) for row, cell in cells.items() if not _is_empty(cell)}
            there = sorted(keys, key=keys.__getitem__, reverse=way is Order.DescendingOrder)
            order = there + [row for row in order if row not in keys]
        self._order = order

    def as_csv(self) -> str:
        """Return headings and rows, as they stand, as RFC 4180 asks for; days as 2026-11-24."""
        file = io.StringIO()
        columns = [column for column, head in enumerate(self._heads) if head.copied]
        heads = [self._heads[column].words for column in columns]
        lines = [[_plain(self._rows[row][column]) for column in columns] for row in self._order]
        csv.writer(file).writerows([heads, *lines])
        return file.getvalue()

    def rowCount(self, parent: Index = _ANYWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ANYWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _seen(self._rows[self._order[index.row()]][index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        head, (column, order) = self._heads[section], self.sorting
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(head.words.split()) if section in self._narrow else head.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return head.sorted(order) if section == column else head.words
        if role == Qt.ItemDataRole.InitialSortOrderRole:  # of a first click
            return Order.DescendingOrder if head.kind is Kind.DAYS else Order.AscendingOrder
        return None


def _is_empty(cell: Cell) -> bool:
    return cell is None or cell == "" or (isinstance(cell, Placed) and not cell.place)


def _key(kind: Kind) -> Callable[[Cell], SupportsRichComparison]:
    """Return by what cells of a kind are sorted: true days, numbers, or letters of the language."""
    if kind is not Kind.WORDS:
        return _place
    letters = QCollator()
    letters.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    by_letters = cmp_to_key(letters.compare)
    return lambda cell: by_letters(str(_seen(cell)))


def _place(cell: Cell) -> tuple[float, ...]:
    if isinstance(cell, Placed):
        return cell.place
    if isinstance(cell, date):
        return (cell.toordinal(),)
    return (float(cell or 0),)


def _seen(cell: Cell) -> str:
    if isinstance(cell, Placed):
        return _seen(cell.shown)
    if isinstance(cell, date):
        return long_day(cell)
    return "" if cell is None else cell if isinstance(cell, str) else number(cell)


def _plain(cell: Cell) -> str:
    if isinstance(cell, Placed):
        return _plain(cell.shown)
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else cell if isinstance(cell, str) else f"{cell:g}"
