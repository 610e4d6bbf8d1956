"""One heading of the staying-well plan, with the words under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.plan import WORDS_LIMIT, PlanHeading
from chime_journal.words.labels import plan_heading

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

LONGEST_OFFER = 26  # characters of a name on its button; all of it is put in


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What stands under a heading now; it has no id, because there is one of each."""

    heading: PlanHeading
    words: str
    id: int | None = None


def about(heading: PlanHeading) -> str:
    """Return the line under a heading that says what it is for."""
    translate = QCoreApplication.translate
    return {
        PlanHeading.WELL: translate(
            "plan", "So that you, or someone you trust, can tell a good day."
        ),
        PlanHeading.DAILY: translate(
            "plan", "Small things that hold a day up. Sleep, food, air, a call."
        ),
        PlanHeading.THROWS: translate("plan", "A word or two is enough. You need not say why."),
        PlanHeading.SIGNS: translate("plan", "What you, or others, notice first."),
        PlanHeading.THEN: translate(
            "plan", "What has helped before. The smallest first step counts."
        ),
        PlanHeading.PEOPLE: translate("plan", "Who to call, where to go, and when they are there."),
        PlanHeading.SAFER: translate(
            "plan", "What to put away or ask someone to keep. Where to be."
        ),
    }[heading]


class PartBox(Card):
    """A heading, what it is for, and a field. Words are kept at every pause.

    Signals:
        edited(): the words on screen are others now.
    """

    edited = Signal()

    def __init__(self, session: Session, heading: PlanHeading, parent: QWidget) -> None:
        super().__init__(parent=parent, margin=14)
        self.setObjectName(f"plan_{heading.value}")
        self.inside.setSpacing(4)
        self.heading = heading
        self._known = ""  # what the journal has, as far as this field heard
        self._offers: list[tuple[str, Button]] = []
        self._keeper = Keeper(session, Kind.PLAN, self._to_keep, _write, self)
        title, hint = plan_heading(heading), about(heading)
        self.field = GrowingField(title, f"plan_words_{heading.value}", self)
        self.field.setAccessibleDescription(hint)
        limit_length(self.field, WORDS_LIMIT)
        self.field.textChanged.connect(self._hear)
        self._row = QWidget(self)
        self._flow = Flow(self._row, spacing=6)
        self._row.hide()
        self.inside.addWidget(text(title, "section", self))
        self.inside.addWidget(text(hint, "body", self, tone="muted"))
        self.inside.addSpacing(4)
        self.inside.addWidget(self.field)
        self.inside.addWidget(self._row)

    @property
    def words(self) -> str:
        """Return the words on screen."""
        return self.field.toPlainText()

    def show_words(self, words: str) -> None:
        """Show what the journal has, unless newer words wait to be kept."""
        if words == self._known or self._keeper.unsaved:
            return
        self._known = words
        self.field.blockSignals(True)
        self.field.setPlainText(words)
        self.field.blockSignals(False)
        self._show_offers()

    def offer(self, names: Sequence[str]) -> None:
        """Offer names to put in; those that stand there already are not offered."""
        if names == [name for name, _ in self._offers]:
            return
        self._flow.clear()
        self._offers = []
        for number, name in enumerate(names):
            made = button(
                _short(name), "plus", name=f"offer_{self.heading.value}_{number}", look="quiet"
            )
            made.setAccessibleName(self.tr("Put in {name}").format(name=name))
            made.clicked.connect(partial(self._put_in, name))
            self._flow.addWidget(made)
            QWidget.setTabOrder(self._offers[-1][1] if self._offers else self.field, made)
            self._offers.append((name, made))
        self._show_offers()

    def _show_offers(self) -> None:
        words = self.words.casefold()
        for name, made in self._offers:
            made.setVisible(name.casefold() not in words)
        self._row.setVisible(any(not made.isHidden() for _, made in self._offers))

    def _put_in(self, name: str, _: bool = False) -> None:
        """Put a name on a line of its own at the end; undo takes it away again."""
        cursor = self.field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before = "" if self.words.endswith("\n") or not self.words else "\n"
        cursor.insertText(before + name)
        self.field.setTextCursor(cursor)
        self.field.setFocus()

    def _hear(self) -> None:
        self._show_offers()
        self._keeper.touch()
        self.edited.emit()

    def _to_keep(self) -> PlanWords:
        self._known = self.words
        return PlanWords(self.heading, self._known)

    def flush(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self._keeper.store()


def _short(name: str) -> str:
    name = name.replace("&", "&&")  # a single one would mark a key
    return name if len(name) <= LONGEST_OFFER else f"{name[: LONGEST_OFFER - 1].rstrip()}…"


def _write(diary: Diary, draft: PlanWords) -> Change:
    return diary.plan.write(draft.heading, draft.words)
