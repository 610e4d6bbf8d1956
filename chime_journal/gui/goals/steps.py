"""Small steps: tick them, add one, change one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.goal import GOAL_LIMIT, StepDraft, StepLine
from chime_journal.words.steps import if_then

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class StepRow(QWidget):
    """One step with its box; with `tools` it can be moved, changed and binned.

    Signals:
        ticked(int, bool): done, or not after all.
        moved(int, bool): one place up (True) or down.
        edit_asked(StepLine), bin_asked(int).
    """

    ticked = Signal(int, bool)
    moved = Signal(int, bool)
    edit_asked = Signal(object)
    bin_asked = Signal(int)

    def __init__(self, step: StepLine, parent: QWidget, *, tools: bool = False) -> None:
        super().__init__(parent)
        self._step = step
        self._box = QCheckBox(self)
        self._box.setObjectName(f"step_{step.id}")
        self._box.setAccessibleName(step.words)
        self._box.setChecked(step.done_on is not None)
        self._box.setProperty("bare", "true")
        self._box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._box.clicked.connect(self._tick)
        done = step.done_on is not None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(step.words, "body", self, tone="muted" if done else ""))
        aside = [step.details] if step.details else []
        if step.strength is not None and tools:
            aside.append(self.tr("with {strength}").format(strength=step.strength[1]))
        if aside:
            words.addWidget(text(" · ".join(aside), "small", self, tone="muted"))
        if planned := if_then(step.if_words, step.then_words):
            words.addWidget(text(planned, "small", self, tone="muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if tools:
            self._add_tools(row)

    def _add_tools(self, row: QHBoxLayout) -> None:
        for words, icon, name, action in (
            (self.tr("Move up"), "chevron-up", "up", self._up),
            (self.tr("Move down"), "chevron-down", "down", self._down),
            (self.tr("Change this step"), "pencil", "edit", self._edit),
            (self.tr("Move this step to the bin"), "trash", "bin", self._bin),
        ):
            made = IconButton(words, icon)
            made.setObjectName(f"{name}_step_{self._step.id}")
            made.clicked.connect(action)
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)

    def _tick(self) -> None:
        self.ticked.emit(self._step.id, self._box.isChecked())

    def _up(self) -> None:
        self.moved.emit(self._step.id, True)

    def _down(self) -> None:
        self.moved.emit(self._step.id, False)

    def _edit(self) -> None:
        self.edit_asked.emit(self._step)

    def _bin(self) -> None:
        self.bin_asked.emit(self._step.id)


class StepForm(QWidget):
    """Lines for a step, for when, where or with whom, and for "If ..., then I ...".

    Words are kept at every pause.

    Signals:
        closed(): the person is done; what was typed is in the journal or on its way.
    """

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._goal, self._new = 0, True
        self._keeper = Keeper(session, Kind.STEP, self._to_keep, _write, self)
        self._words = self._line("step_words", self.tr("A next small step"))
        self._details = self._line("step_details", self.tr("When, where or with whom"))
        self._if = self._line("step_if", self.tr("If … (what may come in between)"))
        self._then = self._line("step_then", self.tr("then … (what I do then)"))
        self._strength = QComboBox(self)
        self._strength.setObjectName("step_strength")
        self._strength.setAccessibleName(self.tr("A strength for this step"))
        self._strength.activated.connect(self._keeper.touch)
        keep = button(self.tr("Keep this step"), name="keep_step", look="primary")
        keep.clicked.connect(self.keep)
        leave = button(self.tr("Never mind"), name="leave_step", clicked=self._never_mind)
        buttons = Flow(spacing=9)
        buttons.addWidget(keep)
        buttons.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._words, self._details, self._if, self._then, self._strength):
            column.addWidget(widget)
        column.addLayout(buttons)

    @property
    def number(self) -> int | None:
        """Return the id of the step in the form, if it has one."""
        return None if self.isHidden() else self._keeper.number

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.setMaxLength(GOAL_LIMIT)
        line.textEdited.connect(self._keeper.touch)
        line.returnPressed.connect(self.keep)
        return line

    def begin(
        self, goal: int, strengths: Sequence[tuple[int, str]], step: StepLine | None = None
    ) -> None:
        """Begin a new step of a goal, or change one."""
        self.flush()
        self._goal, self._new = goal, step is None
        self._keeper.begin(step.id if step else None)
        self._words.setText(step.words if step else "")
        self._details.setText(step.details if step else "")
        self._if.setText(step.if_words if step else "")
        self._then.setText(step.then_words if step else "")
        self._strength.clear()
        self._strength.addItem(self.tr("With a strength, if you like"), None)
        for number, name in strengths:
            self._strength.addItem(name, number)
        chosen = step.strength[0] if step and step.strength else None
        self._strength.setCurrentIndex(max(0, self._strength.findData(chosen)))
        self._strength.setVisible(bool(strengths))
        self.show()
        self._words.setFocus()

    def _to_keep(self) -> StepDraft | None:
        lines = (self._words, self._details, self._if, self._then)
        words, details, if_words, then_words = (line.text().strip() for line in lines)
        first = words or details or if_words or then_words
        if not first:
            return None
        return StepDraft(
            goal_id=self._goal,
            words=first,
            details=details,
            strength_id=self._strength.currentData(),
            if_words=if_words,
            then_words=then_words,
        )

    def keep(self) -> None:
        """Hand the step over and close, if there are words for it."""
        if self._to_keep() is None:
            self._words.setFocus()
            return
        self.flush()
        self._close()

    def _never_mind(self) -> None:
        if self._new:
            self._keeper.put_away()
        self._keeper.forget()
        self._close()

    def _close(self) -> None:
        self._keeper.begin(None)
        for line in (self._words, self._details, self._if, self._then):
            line.clear()
        self.hide()
        self.closed.emit()

    def flush(self) -> None:
        """Hand over what was typed."""
        self._keeper.store()


def _write(diary: Diary, draft: StepDraft) -> Change:
    return diary.goals.write_step(draft)
