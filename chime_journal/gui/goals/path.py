"""From a dream to a next step: one question at a time, to be left at any point."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.goals.kept import Aim, FirstStep, Wish, keep_step, keep_wish
from chime_journal.gui.goals.questions import Offered, Questions
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Kind
from chime_journal.model.goal import GoalDraft, StepLine

WIDEST = 900  # pixels; longer lines are hard to follow


class GoalPath(Card):
    """Asks a few small things about a goal. Each can be skipped; words are kept at every pause.

    Signals:
        finished(object): enough for now; the goal's id, or None when there were no words.
        plain_asked(object): the same goal, all on one page; its id, or None.
        turned(): another question is asked.
    """

    finished = Signal(object)
    plain_asked = Signal(object)
    turned = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("goal_path")
        self.setMaximumWidth(WIDEST)
        self._at, self._aim = 0, Aim()
        self._wish = Keeper(session, Kind.GOAL, self._wish_to_keep, keep_wish, self)
        self._step = Keeper(session, Kind.STEP, self._step_to_keep, keep_step, self)
        self._for = text("", "small", self, tone="muted")
        self._question = text("", "heading", self)
        self._question.setObjectName("path_question")
        self._hint = text("", "body", self, tone="muted")
        self.questions = Questions(session, self)
        self.questions.goal_said.connect(self._wish.touch)
        self.questions.step_said.connect(self._touch_step)
        self.questions.entered.connect(self.go_on)
        for widget in (self._for, self._question, self._hint, self.questions):
            self.inside.addWidget(widget)
        self._lay_out_buttons()

    def _lay_out_buttons(self) -> None:
        self._back = button(self.tr("Back"), "arrow-left", name="path_back", clicked=self.go_back)
        # What stands in an answer stays, so both lead on in the same way.
        self._skip = button(self.tr("Skip"), name="path_skip", clicked=self.go_on)
        self._next = button(self.tr("Next"), name="path_next", look="primary")
        self._next.clicked.connect(self.go_on)
        self._enough = button(self.tr("That is enough for now"), name="path_enough")
        self._enough.clicked.connect(self.finish)
        self._plain = button(self.tr("All on one page"), name="plain_goal", look="link")
        self._plain.clicked.connect(self._ask_plain)
        self._leave = button(self.tr("Never mind"), name="leave_path", look="link")
        self._leave.clicked.connect(self._never_mind)
        main, other = Flow(spacing=10, at_end=True), Flow(spacing=16)
        for made in (self._back, self._skip, self._enough, self._next):
            main.addWidget(made)
        for made in (self._plain, self._leave):
            other.addWidget(made)
        self.inside.addLayout(main)
        self.inside.addLayout(other)
        ways = (self._back, self._skip, self._enough, self._next, self._plain, self._leave)
        tab_through(self.questions, *ways)

    def begin(self, draft: GoalDraft, step: StepLine | None, offered: Offered, at: int = 0) -> None:
        """Show a goal with its next step, or an empty one, at one of the questions."""
        self.store()
        self._aim = Aim(draft.id)
        self.questions.fill(draft, step, offered)
        self._wish.begin(draft.id)
        self._step.begin(step.id if step else None)
        self._leave.setVisible(draft.id is None)
        self._go(max(0, min(at, len(self.questions.asked) - 1)))

    def spot(self) -> dict[str, int]:
        """Return which goal this is, once the journal has it, and which question is asked."""
        number, step = self._wish.number, self._step.number
        if number is None:
            return {}
        return {"goal": number, "path": self._at} | ({} if step is None else {"step": step})

    @property
    def _last(self) -> bool:
        return self._at == len(self.questions.asked) - 1

    def _go(self, at: int) -> None:
        self._at = at
        asked, dream = self.questions.asked[at], self.questions.dream if at else ""
        self._question.setText(asked.words)
        self._hint.setText(asked.hint)
        self._for.setText(self.tr("for “{goal}”").format(goal=dream))
        self._for.setVisible(bool(dream))
        self.questions.show_one(asked.answer)
        self._back.setVisible(at > 0)
        self._skip.setVisible(not self._last)
        self._enough.setVisible(not self._last)
        self._next.setText(self.tr("Done") if self._last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self.turned.emit()
        asked.answer.setFocus()

    def go_on(self) -> None:
        """Keep what is said and ask the next thing; there is none without a step."""
        without_step = self._at == self.questions.step_at and self.questions.step() is None
        if self._last or without_step:
            self.finish()
        else:
            self.store()
            self._go(self._at + 1)

    def go_back(self) -> None:
        """Ask the thing before again, with its answer."""
        self.store()
        self._go(max(0, self._at - 1))

    def _touch_step(self) -> None:
        self._wish.touch()  # a goal without words is lent those of its step
        self._step.touch()

    def _wish_to_keep(self) -> Wish | None:
        goal = self.questions.goal()
        return None if goal is None else Wish(goal=goal, aim=self._aim)

    def _step_to_keep(self) -> FirstStep | None:
        self._wish.store()  # the step needs its goal
        step = self.questions.step()
        return None if step is None else FirstStep(step=step, aim=self._aim)

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self.questions.store()
        self._wish.store()
        if self._step.begun and self.questions.step() is None:
            self._step.put_away()  # its words were taken out
        self._step.store()

    def finish(self) -> None:
        """Store, and say which goal it was."""
        self.store()
        self._wish.then(self.finished.emit)

    def _ask_plain(self) -> None:
        self.store()
        self._wish.then(self.plain_asked.emit)

    def _never_mind(self) -> None:
        """Put what was stored of a new goal into the bin, from where it can come back."""
        self._step.forget()
        self._wish.put_away()
        self.finished.emit(None)
