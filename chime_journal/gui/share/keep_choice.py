"""Keeping what is ticked now under a name, to tick the same another time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui.session import Session
from chime_journal.gui.share.naming import Naming
from chime_journal.gui.share.part import BELOW_WORDS
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change
from chime_journal.model.shared import Selection

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

Now = Callable[[], tuple[Selection, int]]  # what is ticked, and how many days back or 0


class KeepChoice(QWidget):
    """A closed part of the form; opened, it asks for a name and keeps what `now` returns.

    Signals:
        opened(): it is higher now, and may reach below what is in sight.
    """

    opened = Signal()

    def __init__(self, session: Session, now: Now, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keep_part")
        self._session, self._now = session, now
        self._name = self._usual = self.tr("For my mentor")
        self._open = button(
            self.tr("Keep this choice"), "chevron-right", look="link", name="keep_choice"
        )
        self._open.clicked.connect(self._turn)
        about = self.tr(
            "Keeps your ticks, what you left out and the names to change. Not your note."
        )
        below = text(about, "small", self, tone="muted")
        below.setContentsMargins(BELOW_WORDS, 0, 0, 0)
        self._open.setAccessibleDescription(about)
        self._notice = Notice("kept_notice", self)
        self._room = QWidget(self)
        inside = QVBoxLayout(self._room)
        inside.setContentsMargins(BELOW_WORDS, 4, 4, 4)
        self._naming = Naming("keep_choice", self.tr("Keep it"), self._room)
        self._naming.given.connect(self._keep)
        self._naming.left.connect(self._close)
        inside.addWidget(self._naming)
        self._room.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (below, self._room, self._notice):
            column.addWidget(widget)
        self._naming.keep_order(self._open)

    def suggest(self, name: str = "") -> None:
        """Propose a name from now on, the usual one if it is empty."""
        self._name = name or self._usual

    def rest(self) -> None:
        """Close, and say nothing more of what was kept."""
        self._notice.clear()
        self._show_room(False)

    def _turn(self) -> None:
        if self._room.isVisibleTo(self):
            self.rest()
        else:
            self._notice.clear()
            self._show_room(True)
            self._naming.begin(self._name)
            self.opened.emit()

    def _close(self) -> None:
        self._open.setFocus()
        self._show_room(False)

    def _show_room(self, opened: bool) -> None:
        self._room.setVisible(opened)
        self._open.set_icon("chevron-down" if opened else "chevron-right")

    def _keep(self, name: str, *, replace: bool = False) -> None:
        selection, back = self._now()

        def keep(diary: Diary) -> Change:
            return diary.templates.keep(name, selection, back, replace=replace)

        self._session.change(self, keep, partial(self._tell, name.strip()), self._refuse)

    def _replace(self) -> None:
        self._keep(self._naming.field.text(), replace=True)

    def _refuse(self, problem: Exception) -> None:
        offer = None
        if isinstance(problem, InvalidEntry) and problem.reason == "taken":
            offer = button(
                self.tr("Put this in its place"), name="keep_choice_replace", clicked=self._replace
            )
        if not self._naming.refuse(problem, offer):
            self._session.troubled.emit(problem)

    def _tell(self, name: str, _: Change) -> None:
        self._name = name
        self._close()
        said = self.tr("Kept. “Use a kept choice” at the top ticks it again.")
        self._notice.say(said)
