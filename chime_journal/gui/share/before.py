"""What was shared before, each with the replies that came home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.share import things
from chime_journal.gui.share.adding import Adding
from chime_journal.gui.share.answer import Answer, other_side
from chime_journal.gui.share.part import BELOW_WORDS
from chime_journal.gui.share.saved import form_words
from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Kind
from chime_journal.model.goal import GoalCard, GoalState
from chime_journal.model.reply import ReplyLine
from chime_journal.model.support import ReceiptLine
from chime_journal.words.days import day_words, full_day

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

Seen = tuple[bool, Sequence[ReceiptLine], Sequence[ReplyLine], Sequence[GoalCard]]


class Before(Card):
    """A line for each share, its replies below it; lines and replies can go to the bin."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("receipts")
        self._session = session
        self._goal: int | None = None  # the one picked for steps
        self._goals: Sequence[GoalCard] = ()
        self._came: int | None = None  # the reply that was added last
        self.inside.addWidget(text(self.tr("What you shared before"), "section", self))
        about = self.tr("Only your journal knows this. It never goes into a share.")
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        self._add_keeping()
        self._add = button(self.tr("Add a reply"), "message-square-reply", name="add_reply",
                           look="primary", clicked=self._begin)  # fmt: skip
        self.inside.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.adding = Adding(session, self)
        self.adding.added.connect(self._tell_added)
        self.adding.left.connect(self._leave_adding)
        self.adding.hide()
        self.inside.addWidget(self.adding)
        self.notice = Notice("before_notice", self)
        self.inside.addWidget(self.notice)
        self._empty = Empty("send", self.tr("Nothing is shared yet."), parent=self)
        self.inside.addWidget(self._empty)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.inside.addLayout(self._lines)
        self.inside.addStretch(1)

    def rest(self) -> None:
        """Show the list and nothing else; what was being opened is given up."""
        self.adding.hide()
        self.notice.clear()
        self._add.show()

    def refresh(self) -> None:
        """Ask for the lines and the replies anew."""
        self._session.ask(self, _look, self._show)

    # Whether lines are kept

    def _add_keeping(self) -> None:
        about = self.tr("If off, new shares are not listed here. Lines that are here stay.")
        self._keeps = QCheckBox(self.tr("Keep a line for each share"), self)
        self._keeps.setObjectName("keep_receipts")
        self._keeps.setAccessibleDescription(about)
        self._keeps.clicked.connect(self._keep)
        below = text(about, "small", self, tone="muted")
        below.setContentsMargins(BELOW_WORDS, 0, 0, 0)
        self.inside.addWidget(self._keeps)
        self.inside.addWidget(below)

    @property
    def keeps(self) -> bool:
        """Return whether a line is kept of what is shared now."""
        return self._keeps.isChecked()

    def _keep(self, on: bool) -> None:
        self._session.change(self, lambda diary: diary.preferences.change(keep_receipts=on))

    # Adding one

    def _begin(self) -> None:
        self.notice.clear()
        self.adding.begin()
        self._add.hide()

    def _leave_adding(self) -> None:
        self.rest()
        self._add.setFocus()

    def _tell_added(self, number: int) -> None:
        self._leave_adding()
        self._came = number
        self.refresh()

    def _greet(self, replies: Sequence[ReplyLine]) -> None:
        came, self._came = self._came, None
        found = next((each for each in replies if each.id == came), None)
        if found is None:
            return
        if found.receipt_id is None:
            words = self.tr("The reply is here. There is no line about what it answers.")
        else:
            words = self.tr("The reply is here, below what it answers.")
        self.notice.say(words)

    # The lines

    def _show(self, seen: Seen) -> None:
        keeps, receipts, replies, self._goals = seen
        self._keeps.setChecked(keeps)
        had = self._focused()
        self._clear()
        answers: dict[int | None, list[ReplyLine]] = defaultdict(list)
        for reply in replies:
            answers[reply.receipt_id].append(reply)
        self._empty.setVisible(not receipts and not replies)
        for receipt in receipts:
            self._lines.addWidget(self._line(receipt, answers[receipt.id]))
        for reply in answers[None]:
            self._lines.addWidget(self._answer(reply, self))
        self._give_back(had)
        self._greet(replies)

    def _clear(self) -> None:
        while (taken := self._lines.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _line(self, receipt: ReceiptLine, replies: Sequence[ReplyLine]) -> QWidget:
        room = QWidget(self)
        saved = full_day(receipt.saved_at.astimezone().date())
        head = f"{saved} · {form_words(receipt.form)}"
        if receipt.for_whom:
            head = self.tr("{what}, for {reader}").format(what=head, reader=receipt.for_whom)
        days = self.tr("{first_day} to {last_day}").format(
            first_day=day_words(receipt.first_day, receipt.last_day),
            last_day=full_day(receipt.last_day),
        )
        parts = ", ".join(things.title(part) for part in receipt.parts)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(head, "strong", room))
        words.addWidget(text(f"{days}: {parts}", "small", room, tone="muted"))
        delete = IconButton(self.tr("Move to the bin: {line}").format(line=head), "trash")
        delete.setObjectName(f"bin_receipt_{receipt.id}")
        delete.clicked.connect(partial(self._bin, Kind.RECEIPT, receipt.id))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        for reply in replies:
            column.addWidget(self._answer(reply, room))
        column.addWidget(rule(room))
        return room

    def _answer(self, reply: ReplyLine, room: QWidget) -> Answer:
        made = Answer(reply, self._goals, self._goal_now(), room)
        made.step_asked.connect(self._make_step)
        made.step_taken_back.connect(partial(self._bin, Kind.STEP))
        made.goal_picked.connect(self._pick_goal)
        made.bin_asked.connect(partial(self._bin, Kind.REPLY))
        return made

    # What the person does

    def _goal_now(self) -> int | None:
        """Return the goal that steps are for: the one picked, or the first that is offered."""
        offered = [goal.id for goal in self._goals]
        if self._goal in offered:
            return self._goal
        return offered[0] if offered else None

    def _pick_goal(self, goal: int) -> None:
        self._goal = goal
        self.refresh()

    def _make_step(self, reply: int, place: int) -> None:
        goal = self._goal_now()
        if goal is not None:
            self._session.change(self, lambda diary: diary.replies.make_step(reply, place, goal))

    def _bin(self, kind: Kind, number: int, _: bool = False) -> None:
        self._session.change(self, lambda diary: diary.bin.put(kind, number))

    # The keyboard keeps its place while the lines are made anew

    def _focused(self) -> str | None:
        """Return the name of what has the keyboard, if it is in a line."""
        had = QApplication.focusWidget()
        inside = had is not None and any(room.isAncestorOf(had) for room in self._rooms())
        return had.objectName() if had is not None and inside else None

    def _give_back(self, name: str | None) -> None:
        if name is None:
            return
        there = (self.findChild(QWidget, each) for each in (name, other_side(name)) if each)
        # Never the bin of another line: who presses twice would delete that one, too.
        next((each for each in there if each is not None), self._add).setFocus()

    def _rooms(self) -> list[QWidget]:
        items = (self._lines.itemAt(row) for row in range(self._lines.count()))
        return [room for item in items if item is not None and (room := item.widget()) is not None]


def _look(diary: Diary) -> Seen:
    """Return whether lines are kept, the lines, the replies, and the goals, open ones first."""
    goals = diary.goals.list()
    goals.sort(key=lambda goal: goal.state is not GoalState.WORKING_ON)
    keeps = diary.preferences.read().keep_receipts
    return keeps, diary.receipts.list(), diary.replies.list(), goals
