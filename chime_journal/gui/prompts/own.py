"""The form of an own prompt: one line, kept at every pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.prompt import PROMPT_LIMIT, PromptDraft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class OwnPromptForm(QWidget):
    """Words for one own prompt.

    Signals:
        finished(): back to the list.
    """

    finished = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = Keeper(session, Kind.PROMPT, self._to_keep, _write, self)
        self._keeper.binned.connect(self.finished)
        label = self.tr("Your own prompt")
        self._field = QLineEdit(self)
        self._field.setObjectName("own_prompt")
        self._field.setProperty("face", "lead")
        self._field.setMaxLength(PROMPT_LIMIT)
        self._field.setAccessibleName(label)
        self._field.textEdited.connect(self._keeper.touch)
        self._field.returnPressed.connect(self.finish)
        self._leave = button(self.tr("Never mind"), name="leave_own_prompt", clicked=self._put_away)
        self._bin = button(self.tr("Move to the bin"), "trash", name="bin_this_prompt")
        self._bin.clicked.connect(self._put_away)
        done = button(self.tr("Done"), "check", name="own_prompt_done", look="primary")
        done.clicked.connect(self.finish)
        buttons = Flow(spacing=10, at_end=True)
        for made in (self._bin, self._leave, done):
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        about = self.tr("A question, or the start of a line. Only you see it.")
        column.addWidget(text(label, "heading", self))
        column.addWidget(text(about, "body", self, tone="muted"))
        column.addWidget(self._field)
        column.addStretch(1)
        column.addLayout(buttons)

    def begin(self, number: int | None = None, words: str = "") -> None:
        """Show an own prompt, or an empty form for a new one."""
        self._keeper.begin(number)
        self._field.setText(words)
        self._bin.setVisible(number is not None)
        self._leave.setVisible(number is None)
        self._field.setFocus()

    @property
    def number(self) -> int | None:
        """Return the id of the prompt in the form, once the journal has it."""
        return self._keeper.number

    def store(self) -> None:
        """Store the words as they stand; a prompt emptied of them goes to the bin."""
        if self._to_keep() is None and self._keeper.begun:
            self._keeper.put_away()
        else:
            self._keeper.store()

    def finish(self) -> None:
        """Keep the words and go back."""
        self.store()
        self.finished.emit()

    def _put_away(self) -> None:
        self._keeper.put_away()
        self.finished.emit()

    def _to_keep(self) -> PromptDraft | None:
        words = self._field.text().strip()
        return PromptDraft(words=words) if words else None


def _write(diary: Diary, draft: PromptDraft) -> Change:
    return diary.prompts.write(draft)
