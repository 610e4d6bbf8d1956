"""A line to name a strength right where it showed, without leaving the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.model.change import Change, Kind
from chime_journal.model.strength import NAME_LIMIT

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class NameStrength(QWidget):
    """One line and Keep. A strength that has this name already is taken instead of a second one.

    Signals:
        named(int, str): the journal has a strength of this name.
        closed(): the line is put away.
        undoable(str, object): what was named can be taken back; see Page.
    """

    named = Signal(int, str)
    closed = Signal()
    undoable = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0  # goes on when something else is on screen, which was not meant
        question = self.tr("What strength did you use?")
        self._line = QLineEdit(self)
        self._line.setObjectName("strength_here")
        self._line.setPlaceholderText(question)
        self._line.setAccessibleName(question)
        self._line.setMaxLength(NAME_LIMIT)
        self._line.returnPressed.connect(self.keep)
        keep = button(self.tr("Keep this strength"), name="keep_strength_here", clicked=self.keep)
        leave = button(self.tr("Never mind"), name="leave_strength_here", clicked=self.close_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = Flow(spacing=9)
        buttons.addWidget(keep)
        buttons.addWidget(leave)
        column.addWidget(self._line)
        column.addLayout(buttons)
        self.hide()

    @property
    def turn(self) -> int:
        """Return a number that stays while the same thing is on screen."""
        return self._turn

    def start_anew(self) -> None:
        """Something else is on screen now."""
        self._turn += 1
        self._line.clear()
        self.hide()

    def begin(self) -> None:
        """Be in sight and ready to type."""
        self.show()
        self._line.setFocus()

    def keep(self) -> None:
        """Hand the name to the journal; without one stay where we are."""
        name = self.take()
        if not name:
            self._line.setFocus()
            return
        turn, known = self._turn, list[bool]()

        def write(diary: Diary) -> Change:
            known.append(diary.strengths.named(name) is not None)
            return diary.strengths.name(name)

        def done(change: Change) -> None:
            number = change.id or 0
            if turn == self._turn:
                self.named.emit(number, name)
                self.close_line()
            if not known[-1]:
                words = self.tr("Kept with your strengths.")
                self.undoable.emit(words, lambda diary: diary.bin.put(Kind.STRENGTH, number))

        def not_done(problem: Exception) -> None:
            self._line.setText(name)  # the words are still here
            self._session.troubled.emit(problem)

        self._session.change(self, write, done, not_done)

    def take(self) -> str:
        """Return the words in the line and leave it empty."""
        name = self._line.text().strip()
        self._line.clear()
        return name

    def close_line(self) -> None:
        """Put the line away; what is in it was not meant."""
        self._line.clear()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)
