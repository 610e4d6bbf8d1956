"""The form of a strength: own words, a story of when it showed, and the parts it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chip import tag_chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.rating_row import note_field
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.chime import Domain
from chime_journal.model.strength import (
    NAME_LIMIT,
    STORY_LIMIT,
    StrengthCard,
    StrengthDraft,
)

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

WIDEST = 900  # pixels; longer lines are hard to follow


class StrengthForm(Card):
    """A name is enough. With a question the answer comes first, and the name is found in it.

    Words are kept at every pause.

    Signals:
        finished(): back to all strengths.
    """

    finished = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setMaximumWidth(WIDEST)
        self._session = session
        self._number: int | None = None
        self._shown_in: int | None = None  # the reflection in which a new one was found
        self._keeper = Keeper(session, Kind.STRENGTH, self._to_keep, _write, self)
        self._question = text("", "section", self, tone="accent")
        self._name = QLineEdit(self)
        self._name.setObjectName("strength_name")
        self._name.setProperty("face", "lead")
        self._name.setMaxLength(NAME_LIMIT)
        self._story = note_field(self.tr("A day, a moment, a small thing"), "strength_story", self)
        self._domains = {domain: tag_chip(domain.value, self, checkable=True) for domain in Domain}
        self._lay_out()
        self._name.textEdited.connect(self._keeper.touch)
        limit_length(self._story, STORY_LIMIT)
        self._story.textChanged.connect(self._keeper.touch)
        for domain, chip in self._domains.items():
            chip.setObjectName(f"strength_domain_{domain.value}")
            chip.toggled.connect(self._keeper.touch)

    def _lay_out(self) -> None:
        self.inside.addWidget(self._question)
        self._name_label = text("", "strong", self)
        self._story_label = text(self.tr("When did it show?"), "strong", self)
        self._words = QVBoxLayout()
        self._words.setSpacing(10)
        self.inside.addLayout(self._words)
        self.inside.addWidget(text(self.tr("Which parts does it touch?"), "strong", self))
        flow = Flow(spacing=7)
        for chip in self._domains.values():
            flow.addWidget(chip)
        self.inside.addLayout(flow)
        done = button(self.tr("Done"), "check", name="strength_done", look="primary")
        done.clicked.connect(self.finish)
        self._bin = button(self.tr("Move to the bin"), "trash", name="bin_strength")
        self._bin.clicked.connect(self._put_away)
        self._leave = button(self.tr("Never mind"), name="leave_strength")
        self._leave.clicked.connect(self._put_away)
        buttons = Flow(spacing=10, at_end=True)
        for made in (self._bin, self._leave, done):
            buttons.addWidget(made)
        self.inside.addLayout(buttons)

    @property
    def number(self) -> int | None:
        """Return the id of the strength in the form, once the journal has it."""
        return self._keeper.number

    def _ask(self, question: str) -> None:
        """Ask for a name and a story, or a question, its answer, and the name that is in it."""
        name, story = (self._name_label, self._name), (self._story_label, self._story)
        order = (*story, *name) if question else (*name, *story)
        for place, part in enumerate(order):
            self._words.insertWidget(place, part)
        self._question.setText(question)
        self._question.setVisible(bool(question))
        self._story_label.setVisible(not question)
        usual = self.tr("What do you call it?")
        self._name_label.setText(self.tr("What strength is in that?") if question else usual)
        self._name.setAccessibleName(self._name_label.text())
        self._story.setAccessibleName(question or self._story_label.text())
        tab_through(*(part for part in order), *self._domains.values())

    def begin(
        self, strength: StrengthCard | None, question: str = "", reflection: int | None = None
    ) -> None:
        """Show a strength, or an empty form with a question to find one, perhaps about a day."""
        self.store()
        self._shown_in = reflection
        self._number = strength.id if strength else None
        self._ask(question)
        self._name.setText(strength.name if strength else "")
        self._story.setPlainText(strength.story if strength else "")
        for domain, chip in self._domains.items():
            chip.setChecked(strength is not None and domain in strength.domains)
        self._bin.setVisible(strength is not None)
        self._leave.setVisible(strength is None)
        self._keeper.begin(self._number)
        (self._story if question else self._name).setFocus()

    def draft(self) -> StrengthDraft:
        """Return what the form says; without a name the story lends its first words."""
        story = self._story.toPlainText()
        name = self._name.text().strip()
        if not name and story.strip():
            name = story.strip().splitlines()[0][:NAME_LIMIT]
        domains = frozenset(domain for domain, chip in self._domains.items() if chip.isChecked())
        return StrengthDraft(name=name, story=story, domains=domains, shown_in=self._shown_in)

    def _to_keep(self) -> StrengthDraft | None:
        draft = self.draft()
        return draft if draft.name else None

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self._keeper.store()

    def finish(self) -> None:
        """Store, and go back."""
        self.store()
        self.finished.emit()

    def _put_away(self) -> None:
        self._keeper.put_away()
        self.finished.emit()


def _write(diary: Diary, draft: StrengthDraft) -> Change:
    return diary.strengths.write(draft)
