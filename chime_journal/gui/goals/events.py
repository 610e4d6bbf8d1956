"""A goal's story on one line of time, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.day import long_day
from chime_journal.gui.widgets.text import text
from chime_journal.model.goal import GoalEvent
from chime_journal.words.labels import label, went_label


class EventList(Card):
    """What happened with a goal: states, steps done, looks back, reflections.

    Signals:
        reflection_asked(int): read this reflection.
    """

    reflection_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("goal_events")
        self.inside.addWidget(text(self.tr("Its story so far"), "section", self))
        self._rows: list[QWidget] = []

    def show_events(self, events: Sequence[GoalEvent]) -> None:
        """Show these events, newest first."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(event) for event in events]
        for row in self._rows:
            self.inside.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, event: GoalEvent) -> QWidget:
        row = QWidget(self)
        icon, words = self._said(event)
        picture = QLabel(row)
        side = round(self.fontMetrics().height() * 1.1)
        ratio = self.devicePixelRatioF()
        picture.setPixmap(icons.pixmap(icon, theme.tokens().accent, side, ratio))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text(long_day(event.day), "small", row, tone="muted"))
        if event.reflection_id is not None:
            link = button(words, name=f"read_{event.reflection_id}", look="link")
            link.setProperty("reflection", event.reflection_id)
            link.clicked.connect(self._read)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(text(words, "strong", row))
            if event.words:
                column.addWidget(text(event.words, "body", row))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        return row

    def _said(self, event: GoalEvent) -> tuple[str, str]:
        if event.went is not None:
            return "rotate-ccw", self.tr("Looked back: {went}").format(went=went_label(event.went))
        if event.state is not None:
            return "flag", label(event.state.value)
        if event.step:
            return "check", self.tr("Done: {step}").format(step=event.step)
        return "book-open", event.words or self.tr("Untitled")

    def _read(self) -> None:
        self.reflection_asked.emit(int(self.sender().property("reflection")))
