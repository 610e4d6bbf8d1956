"""Which column of a table is what: a list for each, above the first rows as they are read."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from chime_journal.exchange.question import Columns, Role, WhichColumns
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.plain_table import PlainTable
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.text import text

LEAST_ROWS = 4  # that the first rows have room for, under their heads
WIDEST = 240  # pixels of one column at the beginning

Index = QModelIndex | QPersistentModelIndex


class FirstRows(QAbstractTableModel):
    """The first rows of a table under the names of its columns."""

    def __init__(self, question: WhichColumns, parent: QObject) -> None:
        super().__init__(parent)
        self._question = question

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._question.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._question.names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._question.names[section][:60]

    def data(self, index: Index, role: int = 0) -> str | None:
        row = self._question.rows[index.row()]
        if role != Qt.ItemDataRole.DisplayRole or index.column() >= len(row):
            return None
        return " ".join(row[index.column()][:200].split())


class ColumnsPart(QWidget):
    """Lists to choose from, already set to what the names of the columns seem to mean.

    Signals:
        changed(): another column, or another way to write days.
        read_anew(): the letters or what parts the columns are others; the rows must be read again.
    """

    changed = Signal()
    read_anew = Signal()

    def __init__(self, question: WhichColumns, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("columns")
        self._guess = question.guess
        self._lists = {role: self._list(role, words, question) for role, words in self._roles()}
        self._order = self._make("day_order", self.tr("How days are written"), self._orders())
        self._letters = self._make("letters", self.tr("Letters"), self._encodings())
        self._apart = self._make("apart", self.tr("Between columns"), self._delimiters())
        _pick(self._order, question.guess.month_first)
        _pick(self._letters, question.guess.encoding)
        _pick(self._apart, question.guess.delimiter)
        for choice in (*self._lists.values(), self._order):
            choice.activated.connect(self.changed)
        for choice in (self._letters, self._apart):
            choice.activated.connect(self.read_anew)
        self.table = PlainTable(self.tr("The first rows"), "first_rows", self)
        self.table.setModel(FirstRows(question, self))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.resizeColumnsToContents()
        for column in range(len(question.names)):
            self.table.setColumnWidth(column, min(WIDEST, self.table.columnWidth(column)))
        self._lay_out()

    def answer(self) -> Columns:
        """Return what the person chose."""
        places = {role: choice.currentData() for role, choice in self._lists.items()}
        return Columns(
            {role: at for role, at in places.items() if at is not None},
            self._order.currentData(),
            self._letters.currentData(),
            self._apart.currentData(),
        )

    def is_enough(self) -> bool:
        """Tell whether the day is known, and no column is to be two things."""
        places = self.answer().places
        return Role.DATE in places and len(set(places.values())) == len(places)

    def _lay_out(self) -> None:
        about = self.tr("Which column is what? The others are kept as lines below the text.")
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(text(about, "body", self, tone="muted"))
        row = Flow(spacing=14)
        for role, words in self._roles():
            row.addWidget(_named(words, self._lists[role], self))
        for choice in (self._order, self._letters, self._apart):
            row.addWidget(_named(choice.accessibleName(), choice, self))
        inside.addLayout(row)
        inside.addWidget(self.table, 1)
        self.table.setMinimumHeight(LEAST_ROWS * self.table.verticalHeader().defaultSectionSize())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling("columns_area", inside, self))

    def _roles(self) -> tuple[tuple[Role, str], ...]:
        return (
            (Role.DATE, self.tr("Day")),
            (Role.TIME, self.tr("Time")),
            (Role.TITLE, self.tr("Title")),
            (Role.TEXT, self.tr("Text")),
            (Role.TAGS, self.tr("Tags")),
        )

    def _orders(self) -> tuple[tuple[str, object], ...]:
        return (self.tr("Day before month"), False), (self.tr("Month before day"), True)

    def _encodings(self) -> tuple[tuple[str, object], ...]:
        return (
            (self.tr("Usual (UTF-8)"), "utf-8-sig"),
            (self.tr("Windows"), "cp1252"),
            (self.tr("Excel (UTF-16)"), "utf-16"),
        )

    def _delimiters(self) -> tuple[tuple[str, object], ...]:
        return (
            (self.tr("Comma"), ","),
            (self.tr("Semicolon"), ";"),
            (self.tr("Tab"), "\t"),
            (self.tr("Line"), "|"),
        )

    def _list(self, role: Role, words: str, question: WhichColumns) -> DropDown:
        columns = [(name[:40] or str(at + 1), at) for at, name in enumerate(question.names)]
        made = self._make(f"column_{role.value}", words, ((self.tr("None"), None), *columns))
        _pick(made, question.guess.places.get(role))
        return made

    def _make(self, name: str, words: str, choices: tuple[tuple[str, object], ...]) -> DropDown:
        made = DropDown(name, words, self)
        for shown, value in choices:
            made.addItem(shown, value)
        return made


def _pick(choice: DropDown, value: object) -> None:
    """Let a value hold. Qt's own search takes 0, False and "" for the same."""
    for index in range(choice.count()):
        if choice.itemData(index) is value or (
            type(choice.itemData(index)) is type(value) and choice.itemData(index) == value
        ):
            choice.setCurrentIndex(index)
            return


def _named(words: str, choice: DropDown, parent: QWidget) -> QWidget:
    """Return a list with its name above it."""
    pair = QWidget(parent)
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(text(words, "small", pair, tone="muted", wrap=False))
    column.addWidget(choice)
    return pair
