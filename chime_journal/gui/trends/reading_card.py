"""The card that says how to read the charts, and leads to the table, to paper and to copies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.text import text
from chime_journal.model.mark import MarkKind


class ReadingCard(Card):
    """How to read what is on show, as charts or as a table.

    Signals:
        turned(): the table is asked for, or the charts again.
        print_asked(): all the charts are wanted on paper.
        ratings_asked(), facts_asked(): a table is wanted on the clipboard.
    """

    turned = Signal()
    print_asked = Signal()
    ratings_asked = Signal()
    facts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reading this"), parent, look="sunken", margin=14)
        self.setObjectName("reading_this")
        self.inside.setSpacing(6)
        self._said = text("", "body", self)
        self._said.setObjectName("reading_said")
        self._switch = button("", name="as_table", look="link", clicked=self.turned.emit)
        self._print = button(self.tr("Print all the charts"), name="print_all", look="link",
                             clicked=self.print_asked.emit)  # fmt: skip
        self._copies = (
            button(self.tr("Copy your ratings as CSV"), name="copy_csv", look="link",
                   clicked=self.ratings_asked.emit),
            button(self.tr("Copy what the charts say as CSV"), name="copy_facts", look="link",
                   clicked=self.facts_asked.emit),
        )  # fmt: skip
        for part in (self._said, self._switch, self._print, *self._copies):
            self.inside.addWidget(part)
        self.inside.addStretch(1)
        self.show_for(table=False, kinds=frozenset())

    def show_for(self, *, table: bool, kinds: frozenset[MarkKind]) -> None:
        """Say what helps with the table or the charts; `kinds` are those of marks on the charts."""
        self._said.setText(self._table_words() if table else self._chart_words(kinds))
        self._print.setVisible(not table)
        for copy in self._copies:
            copy.setVisible(table)
        switch = self.tr("Show as charts") if table else self.tr("Show as a table")
        self._switch.setText(switch)
        self._switch.setAccessibleName(switch)

    def _table_words(self) -> str:
        return self.tr(
            "Words about up or down look at the last 26 weeks. "
            "Gaps are fine. These are your own ratings, not a test."
        )

    def _chart_words(self, kinds: frozenset[MarkKind]) -> str:
        dots = self.tr(
            "Each dot is a rating, on its day. The line smooths them. "
            "The band shows your usual range, and a ring marks a dot far outside it."
        )
        flag = self.tr("A small flag marks a day you reached a goal.")
        square = self.tr("A small square marks a day of an exercise.")
        days = self.tr(
            "Draw over some days with the mouse to see just those. "
            "With the keyboard, hold Shift with the arrow keys, then press Enter."
        )
        shapes = {MarkKind.REACHED: flag, MarkKind.EXERCISE: square}
        marks = (words for kind, words in shapes.items() if kind in kinds)
        return " ".join((dots, *marks, self._table_words(), days))
