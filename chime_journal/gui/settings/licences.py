"""What others made: a list of it, and the terms of the one that is picked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui.settings.made_by_others import parts
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text, tip


class Licences(QDialog):
    """A table that can be read line by line, above the terms of its line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setObjectName("licences_dialog")
        self.setWindowTitle(parent.window().windowTitle())
        self.resize(780, 600)
        self._parts = parts()
        self._table = self._made_table()
        self._terms = QPlainTextEdit(self)
        self._terms.setObjectName("licence_terms")
        self._terms.setAccessibleName(self.tr("Its terms"))
        self._terms.setReadOnly(True)
        self._terms.setTabChangesFocus(True)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(10)
        both.addWidget(self._table)
        both.addWidget(self._terms)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(text(self.tr("What others made"), "heading", self))
        layout.addWidget(both, 1)
        layout.addWidget(button(self.tr("Close"), name="close_licences", clicked=self.close))
        self._table.currentCellChanged.connect(self._show)
        self._table.setCurrentCell(0, 0)

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(len(self._parts), 3, self)
        table.setObjectName("licences_table")
        table.setAccessibleName(self.tr("Licences"))
        table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        in_text = self.tr("In its text below")
        for row, part in enumerate(self._parts):
            _fill(table, row, (part.name, part.version, part.licence or in_text))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _show(self, row: int) -> None:
        words = self._parts[row].terms() or self.tr("No text of its own came with this part.")
        self._terms.setPlainText(words)


def _fill(table: QTableWidget, row: int, line: tuple[str, str, str]) -> None:
    for column, words in enumerate(line):
        cell = QTableWidgetItem(words)
        cell.setToolTip(tip(words))
        table.setItem(row, column, cell)
