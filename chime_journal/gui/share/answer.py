"""One reply as it came home: its words, and what was agreed, each ready to become a step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import Button, IconButton, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.text import text
from chime_journal.model.goal import GoalCard
from chime_journal.model.reply import Agreed, ReplyLine
from chime_journal.words.days import full_day

LONGEST_NAME = 60  # characters of a goal's words in the list to choose from
MAKE_STEP, TAKE_STEP_BACK = "agreed_step_{}_{}", "bin_agreed_{}_{}"  # of a reply, at a place
BREAK = "\u200b"  # a line may go on in the next one here
_LONG = re.compile(rf"[^\s{BREAK}]{{16}}(?=[^\s{BREAK}])")  # what may not fit beside a button


def other_side(name: str) -> str:
    """Return the name of the button that stands where one was, once that has been pressed."""
    make, back = (each.partition("{")[0] for each in (MAKE_STEP, TAKE_STEP_BACK))
    if name.startswith(back):
        return make + name.removeprefix(back)
    return back + name.removeprefix(make) if name.startswith(make) else ""


def short(words: str) -> str:
    """Return a goal's words, cut where they are long."""
    return words if len(words) <= LONGEST_NAME else words[:LONGEST_NAME].rstrip() + "\u2026"


def fitting(words: str) -> str:
    """Return words from outside as this narrow place may show them."""
    from chime_journal.share.characters import readable

    return _LONG.sub(lambda found: found.group() + BREAK, readable(words))


class Answer(Card):
    """Shows a reply. What came from outside is plain words, never markup.

    Signals:
        step_asked(int, int): make this reply's agreed step, counted from 0, a step of the goal.
        step_taken_back(int): move this step of a goal to the bin.
        goal_picked(int): the goal that steps are for.
        bin_asked(int): move this reply to the bin.
    """

    step_asked = Signal(int, int)
    step_taken_back = Signal(int)
    goal_picked = Signal(int)
    bin_asked = Signal(int)

    def __init__(
        self, reply: ReplyLine, goals: Sequence[GoalCard], goal: int | None, parent: QWidget
    ) -> None:
        super().__init__(parent=parent, look="tinted", margin=14)
        self.setObjectName(f"reply_{reply.id}")
        self._reply = reply
        self._add_head()
        if reply.receipt_id is None:
            lost = self.tr("Your journal has no line about the share that this answers.")
            self.inside.addWidget(text(lost, "small", self, tone="muted"))
        self._add_words(self.tr("What I heard"), reply.heard)
        self._add_words(self.tr("A question to take away"), reply.question)
        if reply.agreed:
            self._add_agreed(goals, goal)
        self._add_words(self.tr("Something to carry with you"), reply.encouragement)

    def _add_head(self) -> None:
        head = self.tr("Reply of {day}").format(day=full_day(self._reply.written))
        delete = IconButton(self.tr("Move to the bin: {line}").format(line=head), "trash")
        delete.setObjectName(f"bin_reply_{self._reply.id}")
        delete.clicked.connect(self._bin)
        row = QHBoxLayout()
        row.addWidget(text(head, "strong", self), 1)
        row.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(row)

    def _add_words(self, title: str, words: str) -> None:
        if words:
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(text(title, "small", self, tone="muted"))
            column.addWidget(text(fitting(words), "body", self))
            self.inside.addLayout(column)

    def _add_agreed(self, goals: Sequence[GoalCard], goal: int | None) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(text(self.tr("What we agreed"), "small", self, tone="muted"))
        if not goals:
            none = self.tr("Write a goal first. Then these can become its steps.")
            column.addWidget(text(none, "small", self, tone="muted"))
        elif any(agreed.step_id is None for agreed in self._reply.agreed):
            column.addWidget(text(self.tr("Steps for this goal"), "small", self, tone="muted"))
            column.addWidget(self._choice(goals, goal), 0, Qt.AlignmentFlag.AlignLeft)
        for place, agreed in enumerate(self._reply.agreed):
            column.addLayout(self._step(place, agreed, ready=bool(goals)))
        self.inside.addLayout(column)

    def _choice(self, goals: Sequence[GoalCard], goal: int | None) -> DropDown:
        name = f"goal_for_{self._reply.id}"
        choice = DropDown(name, self.tr("Steps for this goal"), self)
        for each in goals:
            choice.addItem(short(each.words), each.id)
        choice.setCurrentIndex(max(0, choice.findData(goal)))
        choice.activated.connect(lambda at: self.goal_picked.emit(choice.itemData(at)))
        return choice

    def _step(self, place: int, agreed: Agreed, *, ready: bool) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(fitting(agreed.words), "body", self))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(words, 1)
        if agreed.step_id is not None:
            now = self.tr("Now a step of: {goal}").format(goal=fitting(short(agreed.goal_words)))
            words.addWidget(text(now, "small", self, tone="muted"))
            row.addWidget(self._undo(place, agreed, agreed.step_id), 0, Qt.AlignmentFlag.AlignTop)
        elif ready:
            row.addWidget(self._make(place, agreed), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make(self, place: int, agreed: Agreed) -> Button:
        number = self._reply.id
        made = button(self.tr("Make it a step"), "footprints", name=MAKE_STEP.format(number, place))
        made.setAccessibleName(self.tr("Make it a step: {words}").format(words=agreed.words))
        made.clicked.connect(partial(self.step_asked.emit, number, place))
        return made

    def _undo(self, place: int, agreed: Agreed, step: int) -> Button:
        name = TAKE_STEP_BACK.format(self._reply.id, place)
        made = button(self.tr("Undo"), "undo-2", name=name)
        made.setAccessibleName(self.tr("Undo: {words}").format(words=agreed.words))
        made.clicked.connect(partial(self.step_taken_back.emit, step))
        return made

    def _bin(self) -> None:
        self.bin_asked.emit(self._reply.id)
