"""A table of plain facts under a drawing, and the link that turns one into the other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.trends.facts import Facts, Head, Kind
from chime_journal.gui.trends.tables import ROOM
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.drawing import Drawing
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.plain_table import PlainTable

MOST_ROWS = 12  # to be seen at once; more of them scroll


class FactTable(PlainTable):
    """Rows of words under headings, as high as its rows up to a dozen."""

    def __init__(self, words: str, name: str, parent: QWidget) -> None:
        super().__init__(words, name, parent)
        self._facts = Facts(self)
        self.setModel(self._facts)
        Fitting(self, self._fit)

    def fill(self, headings: Sequence[str], rows: Sequence[Sequence[str | date]]) -> None:
        """Show other rows; they stay in this order."""
        self._facts.fill([Head(words, Kind.WORDS) for words in headings], rows)
        self._fit()

    def _fit(self) -> None:
        across = self.horizontalHeader()
        across.setStretchLastSection(False)
        self.resizeColumnsToContents()
        for column in range(self._facts.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + ROOM)
        # Where there is room the last one takes the rest; else all are scrolled, none cut off.
        across.setStretchLastSection(across.length() <= self.viewport().width())
        line = self.fontMetrics().lineSpacing() + ROOM // 2
        self.verticalHeader().setDefaultSectionSize(line)
        heads = across.sizeHint().height()
        edges = 2 * self.frameWidth() + self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(heads + line * min(MOST_ROWS, self._facts.rowCount()) + edges)


class Turned(QWidget):
    """A drawing, or the same facts as a table; a link turns one into the other."""

    def __init__(self, drawing: Drawing, table: FactTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._table = drawing, table
        name = f"{table.objectName()}_turn"
        self.link = button("", name=name, look="link", clicked=self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(drawing)
        column.addWidget(table)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        table.hide()
        self._name_link()

    def _turn(self) -> None:
        as_table = self._table.isHidden()
        self._table.setVisible(as_table)
        self._drawing.setVisible(not as_table)
        self._name_link()

    def _name_link(self) -> None:
        drawn = self._table.isHidden()
        words = self.tr("Show as a table") if drawn else self.tr("Show as a chart")
        self.link.setText(words)
        self.link.setAccessibleName(f"{words}: {self._table.accessibleName()}")
