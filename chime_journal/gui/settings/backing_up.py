"""A button that makes a backup now and says how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.backup import SecondPlace

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class BackUpNow(QWidget):
    """Works beside the window; writing goes on meanwhile.

    Signals:
        made(): there is a new backup.
    """

    made = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._button = button(
            self.tr("Back up now"), "archive", name="back_up_now", clicked=self.back_up
        )
        self._working = Working("backing_up", self)
        self._said = text("", "body", self)
        self._said.setObjectName("backed_up")
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._working)
        column.addWidget(self._said)

    def back_up(self) -> None:
        """Make a backup and check that it opens, at the second place too if that is there."""
        self._button.setEnabled(False)
        self._said.hide()
        tell = self._session.stoppable(
            self._working.begin(self.tr("Making a backup and checking it opens."))
        )

        def make(diary: Diary) -> SecondPlace | None:
            diary.shelf.make(tell)
            return diary.shelf.second()

        self._session.beside(self, make, self._done, self._refuse)

    def _done(self, second: SecondPlace | None) -> None:
        if second is None:
            said = self.tr("The backup is made, and it opens.")
        elif second.there and second.trouble is None:
            said = self.tr("The backup is made. It opens here and at the second place.")
        else:
            said = self.tr("The backup is made here, and it opens. The second place has none yet.")
        self._say(said)
        self.made.emit()

    def _refuse(self, problem: Exception) -> None:
        known = explain(problem)
        self._say(str(known) if known else self.tr("The backup did not work."))
        self.made.emit()

    def _say(self, words: str) -> None:
        self._working.end()
        self._button.setEnabled(True)
        self._said.setText(words)
        self._said.show()
