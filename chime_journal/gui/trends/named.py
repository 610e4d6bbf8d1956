"""The list of what lies over the charts: each day, its words, and how to change or delete it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from chime_journal.gui.trends.reading import Shown
from chime_journal.gui.trends.tables import HIGHEST, ROOM, SIDES
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.plain_table import PlainTable
from chime_journal.model.event import EventDraft
from chime_journal.model.mark import Mark, MarkKind, Stop
from chime_journal.words.days import full_day
from chime_journal.words.marks import stop_line

NUMBER, DAY, WORDS = range(3)  # columns
MOST_ROWS = 6  # to be seen at once


class NamedCard(Card):
    """Everything that lies over the charts, oldest first; hidden while nothing does.

    Signals:
        day_asked(date): the person wants to see what was going on on that day.
        change_asked(EventDraft): the person wants to change a named day.
        bin_asked(int): the person wants to delete the named day with this id.
    """

    day_asked = Signal(object)
    change_asked = Signal(object)
    bin_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("On these days")
        super().__init__(title, parent)
        self.setObjectName("named_days")
        self._marks: tuple[Mark, ...] = ()
        self._rows = QStandardItemModel(self)
        self.table = _table(self._rows, title, self)
        self.table.selectionModel().currentRowChanged.connect(self._fit_buttons)
        self.table.doubleClicked.connect(self._ask_day)
        self.inside.addWidget(self.table)
        self._see = button(self.tr("See this day"), name="see_named_day", clicked=self._ask_day)
        self._change = button(self.tr("Change"), "pencil", name="rename_named_day")
        self._change.clicked.connect(self._ask_change)
        self._bin = button(self.tr("Delete"), "trash", name="bin_named_day")
        self._bin.clicked.connect(self._ask_bin)
        row = Flow(spacing=10)
        for made in (self._see, self._change, self._bin):
            row.addWidget(made)
        self.inside.addLayout(row)
        Fitting(self, self._fit_rows)
        self.hide()

    @property
    def last_stop(self) -> QWidget:
        """Return what Tab reaches last here."""
        return self._bin

    def show_over(self, shown: Shown) -> None:
        """List what lies over the charts, with the numbers that named days wear there."""
        was, self._marks = self._chosen(), shown.overlay.marks
        self._rows.clear()
        for row in _rows(shown):
            self._rows.appendRow([_item(words) for words in row])
        heads = (self.tr("Number"), self.tr("Day"), self.tr("What"))
        self._rows.setHorizontalHeaderLabels(heads)
        found = [
            row
            for row, mark in enumerate(self._marks)
            if was is not None and (mark.kind, mark.id) == (was.kind, was.id)
        ]
        if self._marks:
            self.table.selectRow(found[0] if found else len(self._marks) - 1)
        self.setVisible(bool(self._marks))
        self._fit_rows()
        self._fit_buttons()

    def _chosen(self) -> Mark | None:
        row = self.table.currentIndex().row()
        return self._marks[row] if 0 <= row < len(self._marks) else None

    def _fit_buttons(self) -> None:
        chosen = self._chosen()
        for made in (self._change, self._bin):
            made.setEnabled(chosen is not None and chosen.kind is MarkKind.NAMED)

    def _fit_rows(self) -> None:
        """Show a few rows at once, each as high as its words."""
        table, metrics, wrap = self.table, self.table.fontMetrics(), Qt.TextFlag.TextWordWrap
        for column in (NUMBER, DAY):
            table.setColumnWidth(column, table.sizeHintForColumn(column) + ROOM)
        used = table.columnWidth(NUMBER) + table.columnWidth(DAY)
        bar = table.verticalScrollBar().sizeHint().width()
        room = QRect(0, 0, table.width() - used - SIDES - bar, HIGHEST)
        heights = []
        for row in range(self._rows.rowCount()):
            words = self._rows.item(row, WORDS).text()
            heights.append(metrics.boundingRect(room, wrap, words).height() + ROOM)
            table.setRowHeight(row, heights[-1])
        table.setFixedHeight(sum(heights[:MOST_ROWS]) + 2 * table.frameWidth())

    def _ask_day(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.day_asked.emit(chosen.day)

    def _ask_change(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.change_asked.emit(EventDraft(id=chosen.id, day=chosen.day, words=chosen.words))

    def _ask_bin(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.bin_asked.emit(chosen.id)


def _item(words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setEditable(False)
    return item


def _table(rows: QStandardItemModel, words: str, parent: QWidget) -> PlainTable:
    """Return a table that reads as a list: words wrap, and nothing is drawn around them."""
    table = PlainTable(words, "named_table", parent)
    table.setModel(rows)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setAlternatingRowColors(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.horizontalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    return table


def _rows(shown: Shown) -> list[tuple[str, str, str]]:
    """Return number, day and words; two marks of one day share its number."""
    numbers: dict[date, str] = {}
    rows = []
    for mark in shown.overlay.marks:
        number = ""
        if mark.kind is MarkKind.NAMED and shown.first <= mark.day <= shown.last:
            number = numbers.setdefault(mark.day, str(len(numbers) + 1))
        said = stop_line(Stop(mark.kind, mark.day, (mark.words,)))
        rows.append((number, full_day(mark.day), said))
    return rows
