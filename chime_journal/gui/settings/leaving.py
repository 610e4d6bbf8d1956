"""Leaving this computer, or ending the journal for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.dialogs.delete_journal import DeleteJournalCard
from chime_journal.gui.dialogs.leave import LeaveCard
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.session import Session
from chime_journal.gui.settings.section import Section
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text


class LeavingSection(Section):
    """Two ways out, each with what it means said before anything happens.

    Signals:
        lock_asked(): lock; the journal goes then, or what the app remembers of it here.
    """

    lock_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("leaving", parent)
        self.set_title(self.tr("Leaving"))
        self._session = session
        about = self.tr("Take your journal along and leave none of it here. Or delete all of it.")
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        box = QWidget(self)
        row = Flow(box, spacing=10)
        row.addWidget(
            button(self.tr("Leave this computer"), "usb", name="leave_computer", clicked=self.leave)
        )
        row.addWidget(
            button(
                self.tr("Delete this whole journal"),
                "trash",
                name="delete_journal",
                clicked=self.delete,
            )
        )
        self.inside.addWidget(box)

    def leave(self) -> None:
        """Copy the journal somewhere else, then remove it from here."""
        self._open("leave_panel", LeaveCard(self._session))

    def delete(self) -> None:
        """Delete it with every backup beside it."""
        self._open("delete_journal_panel", DeleteJournalCard(self._session))

    def _open(self, name: str, card: LeaveCard | DeleteJournalCard) -> None:
        panel = Panel(name, card, self)
        card.left.connect(panel.close)
        card.lock_asked.connect(self.lock_asked)
        panel.open()
