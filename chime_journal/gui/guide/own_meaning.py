"""What recovery means to the person, in their own words; kept at every pause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.preferences import RECOVERY_MEANS_LIMIT

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

LINES = 3  # of the field, until more is written


@dataclass(frozen=True, slots=True)
class OwnMeaning:
    """The words as they are typed; there is one such text, so it has no id."""

    words: str
    id: int | None = None


class OwnMeaningCard(Card):
    """A field for the person's own definition. It may stay empty, and is never shared."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = self.tr("What this means to me, in my words")
        super().__init__(title, parent)
        self.setObjectName("own_meaning")
        self.inside.setSpacing(6)
        self._known = ""  # what the journal has, as far as this field heard
        self._keeper = Keeper(session, Kind.PREFERENCE, self._to_keep, _write, self)
        hint = self.tr("What is recovery for you? Is there a word you like more? It can change.")
        self.field = GrowingField(title, "recovery_means", self, least=LINES)
        self.field.setAccessibleDescription(hint)
        limit_length(self.field, RECOVERY_MEANS_LIMIT)
        self.field.textChanged.connect(self._keeper.touch)
        private = self.tr("This is never part of a share.")
        self.inside.addWidget(text(hint, "body", self, tone="muted"))
        self.inside.addWidget(self.field)
        self.inside.addWidget(text(private, "small", self, tone="muted"))
        self.inside.addStretch(1)

    def show_words(self, words: str) -> None:
        """Show what the journal has, unless newer words wait to be kept."""
        if words == self._known or self._keeper.unsaved:
            return
        self._known = words
        self.field.blockSignals(True)
        self.field.setPlainText(words)
        self.field.blockSignals(False)

    def _to_keep(self) -> OwnMeaning:
        self._known = self.field.toPlainText()
        return OwnMeaning(self._known)

    def flush(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self._keeper.store()


def _write(diary: Diary, draft: OwnMeaning) -> Change:
    return diary.preferences.change(recovery_means=draft.words)
