"""A goal's story on one line of time, the newest or the oldest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.time_row import TimeRow
from chime_journal.model.goal import GoalEvent
from chime_journal.words.days import long_day
from chime_journal.words.goals import event_words


class EventList(Card):
    """What happened with a goal: states, steps done, looks back, reflections.

    Signals:
        reflection_asked(int): read this reflection.
    """

    reflection_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("goal_events")
        self._events: Sequence[GoalEvent] = ()
        self._newest_first = True
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._turn = button("", "arrow-down-up", name="turn_events", look="quiet")
        self._turn.clicked.connect(self._turn_round)
        top = QHBoxLayout()
        top.addWidget(text(self.tr("Its story so far"), "section", self), 1)
        top.addWidget(self._turn)
        self.inside.addLayout(top)
        self.inside.addLayout(self._list)

    def show_events(self, events: Sequence[GoalEvent]) -> None:
        """Show these events, which come newest first, in the order that was chosen."""
        self._events = events
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        ordered = events if self._newest_first else events[::-1]
        self._rows = [event_row(event, self, self.reflection_asked.emit) for event in ordered]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()  # now, not a moment later: the page would grow short and long again
        other = self.tr("Oldest first") if self._newest_first else self.tr("Newest first")
        self._turn.setText(other)
        self._turn.setAccessibleName(other)
        self._turn.setVisible(len(events) > 1)
        self.setVisible(bool(events))

    def _turn_round(self) -> None:
        self._newest_first = not self._newest_first
        self.show_events(self._events)


def event_row(event: GoalEvent, parent: QWidget, read: Callable[[int], object]) -> TimeRow:
    """Return one thing that happened; `read` hears of a reflection that is asked for."""
    icon, words = event_words(event)
    day = long_day(event.day)
    if event.reflection_id is None:
        return TimeRow(icon, day, words, parent, more=event.words)
    row = TimeRow(icon, day, words, parent, name=f"read_{event.reflection_id}")
    row.pressed.connect(partial(read, event.reflection_id))
    return row
