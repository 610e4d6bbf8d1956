"""Seven small questions that lead from a dream to a next step, and the places for the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.goals.answers import Answer, StrengthsAnswer
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.stack import FittingStack
from chime_journal.model.chime import Tag
from chime_journal.model.goal import GOAL_LIMIT, GoalDraft, StepDraft, StepLine


@dataclass(frozen=True, slots=True)
class Offered:
    """What is in the journal already and can help with a goal."""

    strengths: Sequence[tuple[int, str]]
    people: Sequence[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, a line below it, and the place for its answer."""

    words: str
    hint: str
    answer: Answer


class Questions(FittingStack):
    """The answers, of which one is in sight.

    Signals:
        goal_said(), step_said(): an answer about the goal, or about the step, is another now.
        entered(): Enter was pressed at the end of an answer.
        undoable(str, object): a strength was named here, which can be taken back; see Page.
    """

    goal_said = Signal()
    step_said = Signal()
    entered = Signal()
    undoable = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._tags: frozenset[Tag] = frozenset()  # not asked for here, and kept
        self._leans_on: int | None = None  # the strength of the step, likewise
        self._strengths = StrengthsAnswer(session, self)
        self._strengths.undoable.connect(self.undoable)
        about_goal = (self._ask_dream(), self._ask_why(), self._ask_strengths(), self._ask_help())
        about_step = (self._ask_step(), self._ask_details(), self._ask_plan())
        self.asked = (*about_goal, *about_step)
        self.step_at = len(about_goal)  # the question after which there is none without a step
        for asked in about_goal:
            asked.answer.changed.connect(self.goal_said)
        for asked in about_step:
            asked.answer.changed.connect(self.step_said)
        for asked in self.asked:
            self.add(asked.answer)
        for line in (self._dream, self._step, self._details, self._then):
            line.returnPressed.connect(self.entered)

    def _ask_dream(self) -> Asked:
        words, answer = self.tr("What would you like?"), Answer(self)
        self._dream = answer.line(words, "path_dream", face="lead")
        hint = self.tr("It can be a big dream or a small wish. Say it your way.")
        return Asked(words, hint, answer)

    def _ask_why(self) -> Asked:
        words, answer = self.tr("Why does it matter to you?"), Answer(self)
        self._why = answer.note(words, "path_why", hint=self.tr("Because…"))
        return Asked(words, self.tr("Your own reason is enough."), answer)

    def _ask_strengths(self) -> Asked:
        words = self.tr("Which strengths can you bring?")
        return Asked(words, self.tr("One is plenty. You can leave it, too."), self._strengths)

    def _ask_help(self) -> Asked:
        words, answer = self.tr("Who or what can help?"), Answer(self)
        hint = self.tr("A person, a place, a group")
        self._helpers = answer.note(words, "path_helpers", hint=hint)
        self._people = answer.offer_people(self._helpers, "path_person")
        return Asked(words, self.tr("You do not have to do it alone."), answer)

    def _ask_step(self) -> Asked:
        words, answer = self.tr("What is one small step?"), Answer(self)
        self._step = answer.line(words, "path_step", face="lead")
        hint = self.tr("So small that you could do it on a hard day.")
        return Asked(words, hint, answer)

    def _ask_details(self) -> Asked:
        words, answer = self.tr("When, where and with whom?"), Answer(self)
        hint = self.tr("For example: tomorrow, at the library")
        self._details = answer.line(words, "path_details", hint=hint)
        self._company = answer.offer_people(self._details, "path_company")
        return Asked(words, self.tr("Say as much as helps you. No date is needed."), answer)

    def _ask_plan(self) -> Asked:
        words, answer = self.tr("What if something comes in between?"), Answer(self)
        self._if = answer.line(self.tr("If this comes in between"), "path_if", hint=self.tr("If …"))
        self._then = answer.line(self.tr("Then I do this"), "path_then", hint=self.tr("then …"))
        self._if.returnPressed.connect(self._then.setFocus)
        return Asked(words, self.tr("For example: If it rains, then I take the bus."), answer)

    def fill(self, draft: GoalDraft, step: StepLine | None, offered: Offered) -> None:
        """Show what is said already about a goal and its next step."""
        self._tags = draft.tags
        self._dream.setText(draft.words)
        self._why.setPlainText(draft.why)
        self._helpers.setPlainText(draft.helpers)
        self._strengths.offer(offered.strengths, draft.strengths)
        for offer in (self._people, self._company):
            offer.show_people(offered.people)
        self._leans_on = step.strength[0] if step and step.strength else None
        self._step.setText(step.words if step else "")
        self._details.setText(step.details if step else "")
        self._if.setText(step.if_words if step else "")
        self._then.setText(step.then_words if step else "")

    @property
    def dream(self) -> str:
        return self._dream.text().strip()

    def goal(self) -> GoalDraft | None:
        """Return the goal; until it has words of its own, the first other ones are lent to it."""
        why, helpers = self._why.toPlainText(), self._helpers.toPlainText()
        said = (self.dream, why, helpers, self._step.text())
        first = next((words.strip() for words in said if words.strip()), "")
        if not first:
            return None
        return GoalDraft(
            words=first.splitlines()[0][:GOAL_LIMIT],
            why=why,
            helpers=helpers,
            tags=self._tags,
            strengths=self._strengths.chosen,
        )

    def step(self) -> StepDraft | None:
        """Return the step, of which goal is not known here; None while it has no words."""
        words = self._step.text().strip()
        if not words:
            return None
        return StepDraft(
            goal_id=0,
            words=words,
            details=self._details.text().strip(),
            strength_id=self._leans_on,
            if_words=self._if.text().strip(),
            then_words=self._then.text().strip(),
        )

    def store(self) -> None:
        """Keep the name of a strength that is typed but not handed over yet."""
        self._strengths.store()
