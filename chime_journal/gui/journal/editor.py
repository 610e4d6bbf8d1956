"""The editor: one reflection, kept at every pause and on leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.journal.foot import Foot
from chime_journal.gui.journal.heading import Heading
from chime_journal.gui.journal.marks import TagRow
from chime_journal.gui.journal.toolbar import Toolbar
from chime_journal.gui.journal.writing import WritingField
from chime_journal.gui.kept import Kept
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

PAUSE = 800  # milliseconds without a key, after which the words are stored
LONG_WRITING = 30 * 60  # seconds of writing after which a version is kept


@dataclass(slots=True)
class _Open:
    """The reflection on screen: its record, and what of it is on its way into the journal."""

    kept: Kept
    begun: bool  # it is, or will be in a moment, in the journal
    dirty: bool = False  # changed since it was last handed over
    touched: bool = False  # changed since it was opened
    since: float = field(default_factory=monotonic)  # seconds; start of this stretch of writing


class Editor(Card):
    """Everything about one reflection.

    Signals:
        stored(int, Draft): the journal has these words now.
    """

    stored = Signal(int, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._open = _Open(Kept(), begun=False)
        self._prompt = ""
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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.store)
        self.field.textChanged.connect(self._touch)
        for part in (self.heading, self.marks, self.foot):
            part.changed.connect(self._touch)

    @property
    def begun(self) -> bool:
        """Whether the reflection on screen is in the journal, or will be in a moment."""
        return self._open.begun

    @property
    def number(self) -> int | None:
        """Return the id of the reflection on screen once an answer from the journal named it."""
        return self._open.kept.id

    def with_number(self, action: Callable[[int], None]) -> None:
        """Do something with the record once everything handed over before has been stored."""
        here = self._open

        def then(number: int | None) -> None:
            if number is not None:
                action(number)

        self._session.ask(self, lambda _: here.kept.id, then)

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
        self._prompt = ""
        self._open = _Open(Kept(draft.id), begun=draft.id is not None)
        self.heading.show_heading(draft.moment, draft.title)
        self.marks.show_tags(draft.tags)
        self.field.show_words(draft.body)
        self.foot.show_foot(draft)
        self.heading.say_saved("")
        self._pause.stop()

    def begin(self, moment: Moment, words: str = "") -> None:
        """Begin a new one, perhaps from a prompt; the first word makes it a reflection."""
        quoted = f"> {words}\n\n" if words else ""
        self.show_draft(Draft(moment=moment, body=quoted))
        self._prompt = quoted
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    def forget(self) -> None:
        """Let go of what is on screen: it lies in the bin now."""
        self._open = _Open(Kept(), begun=False)
        self.begin(Moment.now())

    def _touch(self) -> None:
        self._open.dirty = self._open.touched = True
        self._pause.start()

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self._pause.stop()
        here, draft = self._open, self.draft()
        nothing_yet = not here.begun and (draft.is_empty or draft.body == self._prompt)
        if not here.dirty or nothing_yet:
            return
        here.dirty, here.begun = False, True
        keep_version = monotonic() - here.since > LONG_WRITING
        if keep_version:
            here.since = monotonic()

        def write(diary: Diary) -> Change:
            change = diary.reflections.write(replace(draft, id=here.kept.id))
            here.kept.id = change.id
            if keep_version and change.id is not None:
                diary.reflections.leave(change.id)
            return change

        def stored(change: Change) -> None:
            if here is self._open:
                self.heading.say_saved(self.tr("Saved"))
            if change.id is not None:
                self.stored.emit(change.id, draft)

        def not_stored(problem: Exception) -> None:
            here.dirty = True
            if here is self._open:
                self.heading.say_saved(self.tr("Not saved yet"))
                self._pause.start(10 * PAUSE)
            self._session.troubled.emit(problem)

        self._session.change(self, write, stored, not_stored)

    def leave(self) -> None:
        """Hand over what is there and keep a version of it; an emptied one goes to the bin."""
        self.store()
        here = self._open
        if not here.begun or not here.touched:
            return
        here.touched = False
        empty = self.draft().is_empty

        def leave(diary: Diary) -> Change:
            if here.kept.id is None:
                return Change.of()
            if empty:
                return diary.bin.put(Kind.REFLECTION, here.kept.id)
            diary.reflections.leave(here.kept.id)
            return Change.of()

        self._session.change(self, leave)
