"""A name for a choice that is kept: one field, yes or never mind, and what is wrong with a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui.problems import explain
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.template import NAME_LIMIT


class Naming(QWidget):
    """Asks for a name; closed until `begin`.

    Signals:
        given(str): the person wants this name.
        left(): they changed their mind.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, name: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        label = self.tr("A name for this choice")
        self.field = QLineEdit(self)
        self.field.setObjectName(f"{name}_name")
        self.field.setAccessibleName(label)
        self.field.setMaxLength(NAME_LIMIT)
        self.field.returnPressed.connect(self._give)
        self.field.textEdited.connect(self._edited)
        self._notice = Notice(f"{name}_notice", self)
        self._buttons = QWidget(self)
        row = Flow(self._buttons, spacing=8)
        self._yes = button(yes, "check", name=f"{name}_yes", clicked=self._give)
        self._no = button(self.tr("Never mind"), name=f"{name}_no", clicked=self.left.emit)
        for made in (self._yes, self._no):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(6)
        words = text(label, "small", self, tone="muted")
        words.setBuddy(self.field)
        for widget in (words, self.field, self._notice, self._buttons):
            column.addWidget(widget)
        self.hide()

    def begin(self, words: str) -> None:
        """Open with these words, ready to be typed over."""
        self._notice.clear()
        self.field.setText(words)
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def keep_order(self, before: QWidget) -> QWidget:
        """Let Tab come here after `before`; return what it reaches last."""
        tab_through(before, self.field, self._yes, self._no)
        return self._no

    def refuse(self, problem: Exception, offer: Button | None = None) -> bool:
        """Say what is wrong with a name, and what else can be done; return whether it is known."""
        said = self._said(problem)
        if said:
            self._notice.say(said, offer)
            if offer is not None:  # else Tab would reach it after all else
                QWidget.setTabOrder(self.field, offer)
            self.field.setFocus()
        return bool(said)

    def _said(self, problem: Exception) -> str:
        reason = problem.reason if isinstance(problem, InvalidEntry) else ""
        return {
            "empty": self.tr("Type a name first."),
            "taken": self.tr("A choice of this name is kept already."),
            "nothing": self.tr("Nothing is ticked yet. Tick something first."),
        }.get(reason) or str(explain(problem) or "")

    def _give(self) -> None:
        self.given.emit(self.field.text())

    def _edited(self) -> None:
        self._notice.clear()
