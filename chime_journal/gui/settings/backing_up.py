"""A button that makes a backup now and says how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting


class BackUpNow(QWidget):
    """Works beside the window; writing goes on meanwhile.

    Signals:
        made(): there is a new backup.
    """

    made = Signal()
    _progressed = Signal(float)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._button = button(
            self.tr("Back up now"), "archive", name="back_up_now", clicked=self.back_up
        )
        self._waiting = Waiting(self)
        self._said = text("", "body", self)
        self._said.setObjectName("backed_up")
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._waiting)
        column.addWidget(self._said)
        # Progress is told on the worker's thread and shown on the window's.
        self._progressed.connect(self._waiting.fill, Qt.ConnectionType.QueuedConnection)

    def back_up(self) -> None:
        """Make a backup and check that it opens."""
        self._button.setEnabled(False)
        self._said.hide()
        self._waiting.begin(self.tr("Making a backup and checking it opens."))
        tell = self._progressed.emit
        self._session.beside(self, lambda diary: diary.back_up(tell), self._done, self._refuse)

    def _done(self, _: object) -> None:
        self._say(self.tr("The backup is made, and it opens."))
        self.made.emit()

    def _refuse(self, problem: Exception) -> None:
        known = explain(problem)
        self._say(str(known) if known else self.tr("The backup did not work."))

    def _say(self, words: str) -> None:
        self._waiting.end()
        self._button.setEnabled(True)
        self._said.setText(words)
        self._said.show()
