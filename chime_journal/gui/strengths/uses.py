"""Where a strength showed over time: words and links, newest first, by month or year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.time_row import TimeRow
from chime_journal.model.strength import StrengthUse
from chime_journal.words.days import month, short_day

FEW = 6  # shown at first; "Show all" has the rest
BY_MONTH = timedelta(days=365)  # what is older stands below its year


class UseTimeline(Card):
    """All places where one strength showed.

    Signals:
        reflection_asked(int), goal_asked(int): the person pressed one.
    """

    reflection_asked = Signal(int)
    goal_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("strength_uses")
        self._uses: Sequence[StrengthUse] = ()
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._all = button(self.tr("Show all"), name="all_uses", look="link")
        self._all.clicked.connect(self.show_all)
        self.inside.addWidget(text(self.tr("Where it showed"), "section", self))
        self.inside.addLayout(self._list)
        self.inside.addWidget(self._all)

    @property
    def whole(self) -> bool:
        """Return whether all of them are in sight."""
        return self._all.isHidden()

    def show_uses(self, uses: Sequence[StrengthUse], *, whole: bool = False) -> None:
        """Show the newest of these uses, or all; without any the card hides."""
        self._uses = uses
        self._all.setVisible(len(uses) > FEW and not whole)
        self._fill(uses if whole else uses[:FEW])
        self.setVisible(bool(uses))

    def show_all(self) -> None:
        """Show the older ones, too; the keyboard goes on with the first of them."""
        self._all.hide()
        self._fill(self._uses)
        older = self.findChild(QWidget, f"use_{FEW}")
        if older is not None:
            older.setFocus()

    def _fill(self, uses: Sequence[StrengthUse]) -> None:
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows, today = [], date.today()
        numbered = groupby(enumerate(uses), key=lambda pair: period(pair[1].day, today))
        for heading, pairs in numbered:
            said = text(heading, "small", self, tone="muted")
            said.setContentsMargins(0, 8, 0, 0)
            self._rows.append(said)
            self._rows += [self._row(number, use, today) for number, use in pairs]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()  # now, not a moment later: the page would grow short and long again

    def _row(self, number: int, use: StrengthUse, today: date) -> TimeRow:
        icon, words = "book-open", use.words or self.tr("Untitled")
        if use.step_id is not None:
            icon, words = "check", self.tr("Done: {step}").format(step=use.words)
        elif use.goal_id is not None:
            icon, words = "flag", self.tr("Brought to a goal: {goal}").format(goal=use.words)
        row = TimeRow(icon, short_day(use.day, today), words, self, name=f"use_{number}")
        row.pressed.connect(partial(self._go, use))
        return row

    def _go(self, use: StrengthUse) -> None:
        if use.reflection_id is not None:
            self.reflection_asked.emit(use.reflection_id)
        elif use.goal_id is not None:
            self.goal_asked.emit(use.goal_id)


def period(day: date, today: date) -> str:
    """Return the month a day lies in, or only its year if it is long ago."""
    return month(day) if today - day < BY_MONTH else str(day.year)
