"""A table with its name and a choice of order; a click on a heading and the choice are one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from chime_journal.gui.trends.facts import AS_FILLED, Facts, Kind, Order, Sorting
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.plain_table import PlainTable
from chime_journal.gui.widgets.text import text

BESIDE_FROM = 520  # pixels at 100 per cent text; below it the choice stands under the name
LOOKED_AT = 200  # rows beyond those in sight, for the width of a column: ten years have thousands
WAYS = (Order.AscendingOrder, Order.DescendingOrder)


class Sortable(QWidget):
    """A real table view. With the keyboard the drop-down "Sort by" does what the headings do."""

    def __init__(self, facts: Facts, name: str, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.facts = facts
        self.view = PlainTable(name, object_name, self)
        self._let_sort()
        named = self.tr("Sort by: {table}").format(table=name)
        self.choice = DropDown(f"sort_{object_name}", named, self)
        self.choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choice.activated.connect(self._choose)
        label = text(self.tr("Sort by"), "small", self, tone="muted", wrap=False)
        label.setBuddy(self.choice)
        chosen = QHBoxLayout()
        chosen.setSpacing(8)
        chosen.addWidget(label)
        chosen.addWidget(self.choice)
        chosen.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(text(name, "section", self), 1)
        self._head.addLayout(chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.view, 1)
        facts.modelReset.connect(self._offer)
        facts.layoutChanged.connect(self._show_order)
        Fitting(self, self._fit)

    def _let_sort(self) -> None:
        self.view.setModel(self.facts)
        head = self.view.horizontalHeader()
        head.setStretchLastSection(True)
        head.setResizeContentsPrecision(LOOKED_AT)
        head.setSortIndicator(*self.facts.sorting)
        head.setSortIndicatorClearable(self.facts.sorting == AS_FILLED)
        self.view.setSortingEnabled(True)

    def _offer(self) -> None:
        """Offer each column both ways round, and the order of the page where that is another."""
        self.choice.clear()
        if self.view.horizontalHeader().isSortIndicatorClearable():
            self.choice.addItem(self.tr("Same order as the charts"), AS_FILLED)
        for column, head in enumerate(self.facts.heads):
            ways = reversed(WAYS) if head.kind is Kind.DAYS else WAYS
            for way in ways:
                self.choice.addItem(head.sorted(way), (column, way))
        self._show_order()

    def _choose(self, line: int) -> None:
        column, way = self.choice.itemData(line)
        self.view.sortByColumn(column, way)

    def _show_order(self) -> None:
        """Tell the arrow, the choice and a screen reader how the rows stand now."""
        head, now = self.view.horizontalHeader(), self.facts.sorting
        if (head.sortIndicatorSection(), head.sortIndicatorOrder()) != now:
            with QSignalBlocker(head):
                head.setSortIndicator(*now)
        self.choice.setCurrentIndex(self._line(now))
        said = self.tr("Sorted by: {order}").format(order=self.choice.currentText())
        self.view.setAccessibleDescription(said)
        here = self.view.currentIndex()
        if here.isValid():
            self.view.scrollTo(here)
        else:
            self.view.scrollToTop()

    def _line(self, sorting: Sorting) -> int:
        lines = [self.choice.itemData(line) for line in range(self.choice.count())]
        return next((at for at, line in enumerate(lines) if tuple(line) == sorting), -1)

    def _fit(self) -> None:
        turn(self._head, self.width(), BESIDE_FROM)
