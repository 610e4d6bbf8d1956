"""Taking a journal out: choose, save, and hear what the copy means."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.errors import ExportFailed, PassphraseRefused
from chime_journal.gui.dialogs.asking import ask
from chime_journal.gui.dialogs.files import save_file
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.take_out.days import DaysChoice
from chime_journal.gui.take_out.lock import LockChoice
from chime_journal.gui.take_out.parts import PartsChoice
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.gui.widgets.working import Working
from chime_journal.model.taken import Wanted

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class TakeOutCard(Card):
    """What goes along, the lock, then the file.

    Signals:
        left(): the person is done, or changed their mind.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("take_out_card")
        self._session = session
        self.days = DaysChoice("taken_days", self)
        self.parts = PartsChoice(self)
        self.lock = LockChoice(self)
        self.lock.entered.connect(self.go_on)
        self.notice = Notice("take_out_notice", self)
        self._looking = Waiting(self)
        self.working = Working("taking_out", self)
        self._lay_out()
        session.ask(self, lambda diary: diary.reflections.all_days(), self.days.show_all_days)

    def _lay_out(self) -> None:
        about = self.tr(
            "You get one zip with your words, pictures and ratings. Any computer can read it, "
            "now and in twenty years, without this app. Your journal stays as it is."
        )
        self._about = text(about, "body", self, tone="muted")
        no_day = self.tr("What belongs to no day, such as your goals, comes as it is today.")
        never = self.tr("What you marked “never share” goes along too, because it is yours.")
        self._asked = (
            self._group(self.tr("Which days"), self.days, no_day),
            self._group(self.tr("What goes along"), self.parts, never),
            self._group(self.tr("Its lock"), self.lock),
        )
        self.inside.addWidget(text(self.tr("Take my journal out"), "heading", self))
        for part in (self._about, *self._asked, self.notice, self._looking, self.working):
            self.inside.addWidget(part)
        self._cancel = button(self.tr("Cancel"), name="take_nothing_out", clicked=self.left.emit)
        self._on = button(
            self.tr("Save the copy"),
            "package-open",
            name="take_out_on",
            look="primary",
            clicked=self.go_on,
        )
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._on)
        self.inside.addLayout(row)
        tab_through(*self._asked, self.notice, self.working, self._cancel, self._on)
        self.setFocusProxy(self.days)

    def _group(self, title: str, part: QWidget, note: str = "") -> QWidget:
        group = QWidget(self)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(text(title, "strong", group))
        column.addWidget(part)
        if note:
            column.addWidget(text(note, "small", group, tone="muted"))
        return group

    def go_on(self) -> None:
        """Look at the lock, then ask where the copy should be."""
        self.notice.clear()
        if self.parts.is_empty:
            self.notice.say(self.tr("Nothing is ticked yet. Tick what should go along."))
            self.parts.setFocus()
        elif not self.lock.locked:
            if self._wants_no_lock():
                self._choose_file()
        elif self.lock.is_good():
            words = self.lock.words
            self._rest(False)
            self._looking.begin(self.tr("Looking at the words."))
            question = self._session.ask
            question(self, lambda diary: diary.opens_with(words), self._looked, self._refuse)

    def _wants_no_lock(self) -> bool:
        return ask(
            self.window(),
            "no_lock_on_copy",
            words=self.tr("Anybody who has this file can read it."),
            more=self.tr("All you chose is in it. Keep it in a place that only you get at."),
            yes=self.tr("Save it without a lock"),
            no=self.tr("Keep the lock"),
        )

    def _looked(self, opens_the_journal: bool) -> None:
        self._looking.end()
        self._rest(True)
        if opens_the_journal:
            self._refuse(PassphraseRefused())
        else:
            self._choose_file()

    def _choose_file(self) -> None:
        ending = ".zip.age" if self.lock.locked else ".zip"
        name = f"journal-{date.today().isoformat()}{ending}"
        what = self.tr("Locked copies") if self.lock.locked else self.tr("Copies")
        path = save_file(self.window(), self.tr("Save the copy"), what, ending, name)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Make the copy at a place; writing in the journal goes on meanwhile."""
        first, last = self.days.days()
        wanted = Wanted(parts=self.parts.parts(), first=first, last=last)
        words = self.lock.words
        self._rest(False)
        tell = self._session.stoppable(self.working.begin(self.tr("Making the copy.")))

        def take(diary: Diary) -> Path:
            from chime_journal.exchange.open_export.taking_out import take_out

            take_out(diary, wanted, path, words, tell)
            return path

        self._session.beside(self, take, self._saved, self._refuse)

    def _rest(self, resting: bool) -> None:
        for part in (*self._asked, self._cancel, self._on):
            part.setEnabled(resting)

    def _saved(self, path: Path) -> None:
        self.working.end()
        self._rest(True)
        locked = self.lock.locked
        self.lock.forget()
        for part in (*self._asked, self._on):
            part.hide()
        means = (
            self.tr("The words you chose open it, and nothing else does. Keep them safe.")
            if locked
            else self.tr("Anybody who has this file can read it. Keep it where only you get at it.")
        )
        start = (
            self.tr("Outside this app, “age” opens it. Then open the page {name} in it.")
            if locked
            else self.tr("Begin with the page {name} in it. Any browser shows it.")
        ).format(name="index.html")
        where = self.tr("The copy is saved: {path}").format(path=path)
        self._about.setText("\n\n".join((where, means, start)))
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._looking.end()
        self.working.end()
        self._rest(True)
        known = explain(problem)
        said = str(known) if known else self.tr("Something did not work. Nothing was saved.")
        if isinstance(problem, ExportFailed) and problem.reason == "inside":
            said = self.tr("That folder is inside your journal. Choose another place.")
        if isinstance(problem, PassphraseRefused):
            said = self.tr("These words open your own journal. Choose other words for the copy.")
            self.lock.new_words.setFocus()
        self.notice.say(said)
