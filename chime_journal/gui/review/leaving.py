"""The one question on the way out: a reply that is not saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text


class LeaveQuestion(QFrame):
    """Stands under the head while it asks; Hide, the keys and the clock never wait for it.

    Signals:
        save_asked(), leave_asked(): save the reply first, or close without it.
        stayed(): neither of them.
    """

    save_asked = Signal()
    leave_asked = Signal()
    stayed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leave_question")
        self.setProperty("look", "sunken")
        words = self.tr("The reply is not saved yet. Closing lets it go.")
        self.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 12, 34, 12)
        column.setSpacing(8)
        column.addWidget(text(words, "strong", self))
        self._save = button(self.tr("Save the reply"), "save", name="save_first",
                            clicked=self._choose_save)  # fmt: skip
        row = QWidget(self)
        flow = Flow(row, spacing=10)
        flow.addWidget(self._save)
        flow.addWidget(button(self.tr("Close without it"), "x", name="leave_it",
                              clicked=self.leave_asked.emit))  # fmt: skip
        flow.addWidget(button(self.tr("Stay here"), "arrow-left", name="stay",
                              clicked=self._choose_stay))  # fmt: skip
        column.addWidget(row)
        self.hide()

    def ask(self) -> None:
        """Show the question; a screen reader hears it."""
        self.show()
        self._save.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _choose_save(self) -> None:
        self.hide()
        self.save_asked.emit()

    def _choose_stay(self) -> None:
        self.hide()
        self.stayed.emit()
