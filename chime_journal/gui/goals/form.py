"""The form of a goal: own words first, then why, parts, strengths, and who can help."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from chime_journal.gui.goals.people import PeopleOffer
from chime_journal.gui.goals.questions import Offered
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chip import Chip, strength_chip, tag_chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.rating_row import note_field
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.chime import DIMENSION_TAGS, DOMAIN_TAGS, Tag
from chime_journal.model.goal import GOAL_LIMIT, WHY_LIMIT, GoalDraft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

WIDEST = 900  # pixels; longer lines are hard to follow


class GoalForm(Card):
    """Everything but the first line can be left empty. Words are kept at every pause.

    Signals:
        finished(object): done; the goal's id, or None when there were no words.
    """

    finished = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setMaximumWidth(WIDEST)
        self._keeper = Keeper(session, Kind.GOAL, self._to_keep, _write, self)
        self._words = QLineEdit(self)
        self._words.setObjectName("goal_words")
        self._words.setProperty("face", "lead")
        self._words.setMaxLength(GOAL_LIMIT)
        self._why = note_field(self.tr("Because…"), "goal_why", self)
        self._helpers = note_field(self.tr("A person, a place, a group"), "goal_helpers", self)
        self._tags = {
            tag: self._tag(tag) for tag in (*DOMAIN_TAGS, *DIMENSION_TAGS, Tag.SPIRITUALITY)
        }
        self._strengths: dict[int, Chip] = {}
        self._strength_flow = Flow(spacing=7)
        self._lay_out()
        self._words.textEdited.connect(self._keeper.touch)
        for field in (self._why, self._helpers):
            limit_length(field, WHY_LIMIT)
            field.textChanged.connect(self._keeper.touch)

    def _lay_out(self) -> None:
        self._ask(self.tr("What would you like?"), self._words)
        self._ask(self.tr("Why does it matter to you?"), self._why)
        domains, dimensions = Flow(spacing=7), Flow(spacing=7)
        for tag, chip in self._tags.items():
            (domains if tag in DOMAIN_TAGS else dimensions).addWidget(chip)
        self.inside.addWidget(text(self.tr("Which parts does it touch?"), "strong", self))
        self.inside.addLayout(domains)
        self.inside.addLayout(dimensions)
        self._bring = text(self.tr("Which strengths do you bring?"), "strong", self)
        self.inside.addWidget(self._bring)
        self.inside.addLayout(self._strength_flow)
        self._ask(self.tr("Who or what can help?"), self._helpers)
        self._people = PeopleOffer(self._helpers, "goal_person", self)
        self.inside.addWidget(self._people)
        done = button(self.tr("Done"), "check", name="goal_done", look="primary")
        done.clicked.connect(self.finish)
        self._leave = button(self.tr("Never mind"), name="leave_goal", clicked=self._never_mind)
        hint = self.tr("No date needed. You can change all of this later.")
        row = QHBoxLayout()
        row.addWidget(text(hint, "small", self, tone="muted"), 1)
        buttons = Flow(spacing=10, at_end=True)
        buttons.addWidget(self._leave)
        buttons.addWidget(done)
        row.addLayout(buttons, 1)
        self.inside.addLayout(row)

    @property
    def number(self) -> int | None:
        """Return the id of the goal in the form, once the journal has it."""
        return self._keeper.number

    def _ask(self, question: str, field: QLineEdit | QPlainTextEdit) -> None:
        self.inside.addWidget(text(question, "strong", self))
        field.setAccessibleName(question)
        self.inside.addWidget(field)

    def _tag(self, tag: Tag) -> Chip:
        chip = tag_chip(tag.value, self, checkable=True)
        chip.setObjectName(f"goal_tag_{tag.value}")
        chip.toggled.connect(self._keeper.touch)
        return chip

    def begin(self, draft: GoalDraft, offered: Offered, spirit: bool) -> None:
        """Show a goal, or an empty form; offer these strengths and people."""
        strengths = offered.strengths
        self._words.setText(draft.words)
        for field, words in ((self._why, draft.why), (self._helpers, draft.helpers)):
            field.setPlainText(words)
        for tag, chip in self._tags.items():
            chip.setChecked(tag in draft.tags)
        self._tags[Tag.SPIRITUALITY].setVisible(spirit or Tag.SPIRITUALITY in draft.tags)
        self._strength_flow.clear()
        self._strengths = {number: self._strength(number, name) for number, name in strengths}
        for number, chip in self._strengths.items():
            chip.setChecked(number in draft.strengths)
            self._strength_flow.addWidget(chip)
        self._bring.setVisible(bool(strengths))
        self._people.show_people(offered.people)
        self._keeper.begin(draft.id)
        self._leave.setVisible(draft.id is None)
        self._words.setFocus()

    def _strength(self, number: int, name: str) -> Chip:
        chip = strength_chip(name, self, checkable=True)
        chip.setObjectName(f"goal_strength_{number}")
        chip.toggled.connect(self._keeper.touch)
        return chip

    def draft(self) -> GoalDraft:
        """Return what the form says."""
        return GoalDraft(
            words=self._words.text().strip(),
            why=self._why.toPlainText(),
            helpers=self._helpers.toPlainText(),
            tags=frozenset(tag for tag, chip in self._tags.items() if chip.isChecked()),
            strengths=frozenset(
                number for number, chip in self._strengths.items() if chip.isChecked()
            ),
        )

    def _to_keep(self) -> GoalDraft | None:
        draft = self.draft()
        lent = draft.why.strip() or draft.helpers.strip()
        if not draft.words and lent:
            # A goal needs words; until it has its own, the reason lends its first line.
            return replace(draft, words=lent.splitlines()[0][:GOAL_LIMIT])
        return draft if draft.words else None

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self._keeper.store()

    def _never_mind(self) -> None:
        """Put what was stored of a new goal into the bin, from where it can come back."""
        self._keeper.put_away()
        self.finished.emit(None)

    def finish(self) -> None:
        """Store, and say which goal it was."""
        self._keeper.then(self.finished.emit)


def _write(diary: Diary, draft: GoalDraft) -> Change:
    return diary.goals.write(draft)
