"""The foot of the editor: good memory, goals, strengths, never share."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.journal.links import LinkButton, fill_goals, fill_strengths
from chime_journal.gui.session import Session
from chime_journal.gui.strengths.naming import NameStrength
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.model.reflection import Draft


class Foot(QWidget):
    """Marks and links of one reflection.

    Signals:
        changed(): one of them is another now.
        goals_asked(): make a goal to link.
        undoable(str, object): a strength was named here, which can be taken back; see Page.
    """

    changed = Signal()
    goals_asked = Signal()
    undoable = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._good = self._switch(self.tr("Good memory"), "star", "good_memory")
        self._good.setToolTip(self.tr("Today may show it to you again"))
        self.goals = LinkButton(
            self.tr("Link to a goal"), "flag", "link_goal", self.tr("Write a new goal"), self
        )
        self.strengths = LinkButton(
            self.tr("I used a strength"), "gem", "link_strength", self.tr("Name a new one"), self
        )
        self._never = self._switch(self.tr("Never share this one"), "eye-off", "never_share")
        self._never.setToolTip(self.tr("It cannot be chosen on the Share page"))
        self.goals.changed.connect(self.changed)
        self.goals.new_asked.connect(self.goals_asked)
        self.strengths.changed.connect(self.changed)
        self.naming = NameStrength(session, self)
        self.strengths.new_asked.connect(self.naming.begin)
        self.naming.named.connect(self.strengths.tick)
        self.naming.closed.connect(self.strengths.button.setFocus)
        self.naming.undoable.connect(self.undoable)
        flow = Flow(spacing=4)
        for widget in (self._good, self.goals, self.strengths, self._never):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)
        column.addWidget(self.naming)
        self.refresh()

    def _switch(self, words: str, icon: str, name: str) -> Button:
        made = button(words, icon, name=name, look="quiet")
        made.setCheckable(True)
        made.clicked.connect(self.changed)
        return made

    def refresh(self) -> None:
        """Ask again which goals and strengths there are."""
        fill_goals(self._session, self.goals)
        fill_strengths(self._session, self.strengths)

    def good_memory(self) -> bool:
        return self._good.isChecked()

    def never_share(self) -> bool:
        return self._never.isChecked()

    def show_foot(self, draft: Draft) -> None:
        """Show a reflection's marks and links."""
        self.naming.start_anew()
        self._good.setChecked(draft.good_memory)
        self._never.setChecked(draft.never_share)
        self.goals.show_ticked(draft.goals)
        self.strengths.show_ticked(draft.strengths)
