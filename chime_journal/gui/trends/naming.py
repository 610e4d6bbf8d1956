"""Naming a day: a small form over the window, kept at each pause like everything that is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.day import DayField, begin_weeks
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.event import WORDS_LIMIT, EventDraft
from chime_journal.model.preferences import Preferences

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class NamingForm(Card):
    """A day and a few words for it.

    Signals:
        edited(): the form says something else now.
        closed(), remove_asked(): the person is done with the form, or with the day it names.
        left(): what was typed since the last pause, or for a new day, is not wanted.
    """

    edited = Signal()
    closed = Signal()
    remove_asked = Signal()
    left = Signal()

    def __init__(self, draft: EventDraft, parent: QWidget | None = None) -> None:
        known = draft.id is not None
        title = self.tr("Change this name") if known else self.tr("Name a day")
        super().__init__(title, parent, look="plain")
        self.setObjectName("naming_form")
        self._said = draft
        about = self.tr("A move, a new job, a goodbye: it shows as a quiet line on the charts.")
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        self._day = DayField(self)
        self._day.setObjectName("named_day")
        self._day.set_day(draft.day)
        self._day.dateChanged.connect(self.edited)
        self._words = QLineEdit(draft.words, self)
        self._words.setObjectName("named_words")
        self._words.setMaxLength(WORDS_LIMIT)
        self._words.textEdited.connect(self.edited)
        self._words.returnPressed.connect(self.closed)
        for said, field in (
            (self.tr("Day"), self._day),
            (self.tr("A few words for it"), self._words),
        ):
            self.inside.addWidget(text(said, "strong", self))
            field.setAccessibleName(said)
            self.inside.addWidget(field)
        self.inside.addLayout(self._buttons(known))
        self.setFocusProxy(self._words)

    def _buttons(self, known: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        done = button(self.tr("Done"), "check", name="naming_done", look="primary")
        done.clicked.connect(self.closed)
        leave = button(self.tr("Never mind"), name="leave_naming", clicked=self.left.emit)
        row.addWidget(done)
        row.addWidget(leave)
        row.addStretch(1)
        if known:
            remove = button(self.tr("Delete"), "trash", name="naming_remove", look="quiet")
            remove.clicked.connect(self.remove_asked)
            row.addWidget(remove)
        return row

    def draft(self) -> EventDraft | None:
        """Return what the form says; without words there is nothing to keep."""
        said = replace(self._said, day=self._day.day(), words=self._words.text().strip())
        return said if said.words else None


class Naming(QObject):
    """Opens the form, and stores what it says.

    Signals:
        named(date): a form was closed in which this day has a name.
    """

    named = Signal(object)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._form: NamingForm | None = None
        # It outlives the form, so that a save that failed is tried again.
        self._keeper = Keeper(session, Kind.EVENT, self._to_keep, _write, self)

    def name(self, day: date) -> None:
        """Ask for the name of a day that may still be changed to another."""
        self.change(EventDraft(day=min(day, date.today()), words=""))

    def change(self, draft: EventDraft) -> None:
        """Ask for other words, or another day."""
        begin = partial(self._begin, draft)
        self._session.ask(self, lambda diary: diary.preferences.read(), begin)

    def flush(self) -> None:
        """Store what is being typed."""
        self._keeper.store()

    def _to_keep(self) -> EventDraft | None:
        return None if self._form is None else self._form.draft()

    def _begin(self, draft: EventDraft, preferences: Preferences) -> None:
        if self._form is not None:
            return
        form = self._form = NamingForm(draft)
        begin_weeks(form, preferences.week_start)
        self._keeper.begin(draft.id)
        form.edited.connect(self._keeper.touch)
        panel = Panel("naming_panel", form, self._page)
        form.closed.connect(panel.accept)
        form.remove_asked.connect(self._keeper.put_away)
        form.left.connect(self._keeper.put_away if draft.id is None else self._keeper.forget)
        form.left.connect(panel.accept)
        form.remove_asked.connect(panel.accept)
        panel.finished.connect(self._end)
        panel.open()
        form.setFocus()

    def _end(self, _: int) -> None:
        """Keep what was typed, however the form was closed."""
        self._keeper.store()
        said = self._to_keep()
        if said is not None and self._keeper.begun:
            self.named.emit(said.day)
        self._form = None
        self._keeper.begin(None)


def _write(diary: Diary, draft: EventDraft) -> Change:
    return diary.events.write(draft)
