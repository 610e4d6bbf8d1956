"""A goal that is being written: question by question, or all on one page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.goals.form import GoalForm
from chime_journal.gui.goals.path import GoalPath
from chime_journal.gui.goals.questions import Offered
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.stack import FittingStack
from chime_journal.model.goal import GoalCard, GoalDraft, GoalPageData, StepLine

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class WritingGoal(FittingStack):
    """Asks the journal for what can help, then shows the questions or the form.

    Signals:
        opened(): there is something to write in now.
        turned(): another question is asked.
        finished(object): done for now; the goal's id, or None when there were no words.
        undoable(str, object): a strength was named here, which can be taken back; see Page.
    """

    opened = Signal()
    turned = Signal()
    finished = Signal(object)
    undoable = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.path = GoalPath(session, self)
        self.form = GoalForm(session, self)
        self.add(self.path)
        self.add(self.form)
        self.path.finished.connect(self.finished)
        self.form.finished.connect(self.finished)
        self.path.turned.connect(self.turned)
        self.path.plain_asked.connect(self._write_plainly)
        self.path.questions.undoable.connect(self.undoable)

    def begin(self) -> None:
        """Begin a new goal with the first question."""
        self._open_path(GoalDraft(words=""), None)

    def think(self, goal: GoalCard) -> None:
        """Ask about a goal that is there, and about its next step."""
        self._open_path(_draft(goal), next((s for s in goal.steps if s.done_on is None), None))

    def edit(self, goal: GoalCard) -> None:
        """Show a goal all on one page."""
        self._open_form(_draft(goal))

    def go_on(self, goal: GoalCard, spot: Mapping[str, int]) -> None:
        """Go on where the person was: see `spot`."""
        if "path" not in spot:
            self.edit(goal)
            return
        step = next((step for step in goal.steps if step.id == spot.get("step")), None)
        self._open_path(_draft(goal), step, spot["path"])

    def spot(self) -> dict[str, int]:
        """Return which goal is being written, once the journal has it, and where one is."""
        if self.shown is self.path:
            return self.path.spot()
        return {} if self.form.number is None else {"goal": self.form.number, "editing": 1}

    def _open_path(self, draft: GoalDraft, step: StepLine | None, at: int = 0) -> None:
        self.store()

        def show(offered: Offered) -> None:
            self.show_one(self.path)
            self.opened.emit()
            self.path.begin(draft, step, offered, at)

        self._session.ask(self, _offered, show)

    def _write_plainly(self, number: int | None) -> None:
        if number is None:
            self._open_form(GoalDraft(words=""))
            return

        def show(data: GoalPageData) -> None:
            self.edit(data.goal)

        self._session.ask(self, lambda diary: diary.goals.read(number), show)

    def _open_form(self, draft: GoalDraft) -> None:
        self.store()

        def read(diary: Diary) -> tuple[Offered, bool]:
            return _offered(diary), diary.preferences.read().spirituality_on

        def show(found: tuple[Offered, bool]) -> None:
            self.show_one(self.form)
            self.opened.emit()
            self.form.begin(draft, *found)

        self._session.ask(self, read, show)

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self.form.store()
        self.path.store()


def _offered(diary: Diary) -> Offered:
    people = [person.name for person in diary.people.list()]
    return Offered(diary.strengths.names(), people)


def _draft(goal: GoalCard) -> GoalDraft:
    return GoalDraft(
        id=goal.id,
        words=goal.words,
        why=goal.why,
        helpers=goal.helpers,
        tags=goal.tags,
        strengths=frozenset(number for number, _ in goal.strengths),
    )
