"""The editor: one reflection, kept at every pause and on leaving."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.journal.foot import Foot
from chime_journal.gui.journal.heading import Heading
from chime_journal.gui.journal.marks import TagRow
from chime_journal.gui.journal.toolbar import Toolbar
from chime_journal.gui.journal.writing import WritingField
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

LONG_WRITING = 30 * 60  # seconds of writing after which a version is kept


class Editor(Card):
    """Everything about one reflection.

    Signals:
        stored(int, Draft): the journal has these words now.
        binned(): the reflection on screen was put into the bin.
    """

    stored = Signal(int, object)
    binned = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._keeper = Keeper(session, Kind.REFLECTION, self._to_keep, self._write, self)
        self._keeper.stored.connect(self._say_saved)
        self._keeper.failed.connect(self._say_not_saved)
        self._keeper.binned.connect(self.binned)
        self._prompt = ""
        self._touched = False  # changed since it was opened
        self._since = monotonic()  # seconds; start of this stretch of writing
        self.heading = Heading(self)
        self.marks = TagRow(self)
        self.field = WritingField(self)
        self.toolbar = Toolbar(self.field, self)
        self.foot = Foot(session, self)
        self.inside.addWidget(self.heading)
        self.inside.addWidget(self.marks)
        self.inside.addWidget(rule(self))
        self.inside.addWidget(self.toolbar)
        self.inside.addWidget(rule(self))
        self.inside.addWidget(self.field, 1)
        self.inside.addWidget(self.foot)
        self.field.textChanged.connect(self._touch)
        for part in (self.heading, self.marks, self.foot):
            part.changed.connect(self._touch)

    @property
    def begun(self) -> bool:
        """Whether the journal has the reflection on screen, or will have it in a moment."""
        return self._keeper.begun

    @property
    def number(self) -> int | None:
        """Return the id of the reflection on screen once an answer from the journal named it."""
        return self._keeper.number

    @property
    def unsaved(self) -> bool:
        """Whether anything on screen is not in the journal yet."""
        return self._keeper.unsaved

    def with_number(self, action: Callable[[int], None]) -> None:
        """Do something with the record once everything handed over before has been stored."""

        def then(number: int | None) -> None:
            if number is not None:
                action(number)

        self._keeper.then(then)

    def put_away(self) -> None:
        """Put the reflection on screen into the bin."""
        self.store()
        self._keeper.put_away()

    def draft(self) -> Draft:
        """Return what is on screen."""
        return Draft(
            moment=self.heading.moment(),
            title=self.heading.title(),
            body=self.field.words(),
            tags=self.marks.tags(),
            goals=self.foot.goals.ticked,
            strengths=self.foot.strengths.ticked,
            good_memory=self.foot.good_memory(),
            never_share=self.foot.never_share(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show a reflection, after handing over the one that was there."""
        self.leave()
        self._prompt, self._touched, self._since = "", False, monotonic()
        self._keeper.begin(draft.id)
        self.heading.show_heading(draft.moment, draft.title)
        self.marks.show_tags(draft.tags)
        self.field.show_words(draft.body)
        self.foot.show_foot(draft)
        self.heading.say_saved("")

    def begin(self, moment: Moment, words: str = "") -> None:
        """Begin a new one, perhaps from a prompt; the first word makes it a reflection."""
        quoted = f"> {words}\n\n" if words else ""
        self.show_draft(Draft(moment=moment, body=quoted))
        self._prompt = quoted
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    def forget(self) -> None:
        """Let go of what is on screen: it lies in the bin now."""
        self._keeper.forget()
        self.begin(Moment.now())

    def spot(self) -> dict[str, int]:
        """Return which reflection is on screen, if the journal has it, and where in it one is."""
        return {} if self.number is None else {**self.field.spot(), "reflection": self.number}

    def come_back(self, spot: Mapping[str, int]) -> None:
        """Put the cursor where it was, if it is the same reflection."""
        if self.number == spot.get("reflection"):
            self.field.come_back(spot)

    def _touch(self) -> None:
        self._touched = True
        self._keeper.touch()

    def _to_keep(self) -> Draft | None:
        draft = self.draft()
        nothing_new = not self.begun and draft.body == self._prompt and not draft.title
        # Emptied words stay in the journal until the person leaves: then they go to the bin.
        return None if draft.is_empty or nothing_new else draft

    def _write(self, diary: Diary, draft: Draft) -> Change:
        change = diary.reflections.write(draft)
        if monotonic() - self._since > LONG_WRITING and change.id is not None:
            self._since = monotonic()
            diary.reflections.leave(change.id)
        return change

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        if self._emptied():
            self._keeper.put_away()
            self._touched = False
        else:
            self._keeper.store()

    def _emptied(self) -> bool:
        return self._touched and self.begun and self.draft().is_empty

    def _say_saved(self, number: int, draft: Draft) -> None:
        if number == self.number:
            self.heading.say_saved(self.tr("Saved"))
        self.stored.emit(number, draft)

    def _say_not_saved(self) -> None:
        self.heading.say_saved(self.tr("Not saved yet"))

    def leave(self) -> None:
        """Hand over what is there and keep a version of it; an emptied one goes to the bin."""
        self.store()
        if self._touched and self.begun:
            self._touched = False
            self._keeper.afterwards(_leave)


def _leave(diary: Diary, number: int) -> Change:
    diary.reflections.leave(number)
    return Change.of()
