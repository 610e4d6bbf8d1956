"""Bringing a copy in: its words if it is locked, what is new in it, then all of that or nothing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.errors import ImportRefused, WrongPassphrase
from chime_journal.exchange.open_export import coming_in
from chime_journal.exchange.open_export.coming_in import Compared, Looked
from chime_journal.exchange.open_export.copy import is_locked, open_copy
from chime_journal.gui.bring_back import words
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.change import Change

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class BringBackCard(Card):
    """One copy, from opening it to having it here.

    Signals:
        left(): the person is done, or changed their mind.
    """

    left = Signal()

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("bring_back_card")
        self._session = session
        self._path = path
        self._compared: Compared | None = None
        self._came: Counter[str] = Counter()
        self._locked = is_locked(path)
        self.words = SecretField(self.tr("The words of this copy"), "copy_words", self)
        self.words.entered.connect(self.go_on)
        self.words.edited.connect(self._listen)
        self.notice = Notice("bring_back_notice", self)
        self.working = Working("bringing_back", self)
        self._about = text("", "body", self)
        self._about.setObjectName("bring_back_words")
        self._new = text("", "strong", self)
        self._new.setObjectName("bring_back_new")
        self._note = text("", "body", self, tone="muted")
        self._lay_out()
        self._show(self.tr("This copy is locked.") if self._locked else "", ask=self._locked)
        if not self._locked:
            self._read()

    def _lay_out(self) -> None:
        self.inside.addWidget(text(self.tr("Bring in a copy of a journal"), "heading", self))
        for part in (self._about, self._new, self._note, self.words, self.notice, self.working):
            self.inside.addWidget(part)
        self._cancel = button(self.tr("Cancel"), name="bring_nothing", clicked=self.left.emit)
        self._on = button(
            self.tr("Open it"), name="bring_back_on", look="primary", clicked=self.go_on
        )
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._on)
        self.inside.addLayout(row)
        self.setFocusProxy(self.words if self._locked else self._cancel)

    def _show(self, about: str, new: str = "", note: str = "", *, ask: bool = False) -> None:
        """Show these words, and the field for the words of the copy if they are asked for."""
        for label, said in ((self._about, about), (self._new, new), (self._note, note)):
            label.setText(said)
            label.setVisible(bool(said))
        self.words.setVisible(ask)
        self._on.setVisible(ask)

    def _listen(self) -> None:
        self.notice.clear()

    def go_on(self) -> None:
        """Open the copy with its words; or, once it was looked through, bring it in."""
        self.notice.clear()
        if self._compared is not None:
            self._bring_in(self._compared)
        elif not self.words.words:
            self.notice.say(self.tr("Type the words of this copy first."))
            self.words.setFocus()
        else:
            self._read()

    def _read(self) -> None:
        path, said = self._path, self.words.words
        tell = self._begin(self.tr("Reading the copy."))

        def look() -> Looked:
            return coming_in.look(open_copy(path, said, tell))

        self._session.work(self, look, self._compare, self._refuse)

    def _compare(self, looked: Looked) -> None:
        def compare(diary: Diary) -> Compared:
            return coming_in.compare(diary, looked)

        self._session.ask(self, compare, self._looked, self._refuse)

    def _looked(self, compared: Compared) -> None:
        self._rest()
        self.words.clear()
        if not compared.new.total():
            self._show(self.tr("All that is in this copy is in your journal already."))
            self._close_only()
            return
        self._compared = compared
        here = self.tr("What you have already stays as it is.") if compared.here else ""
        backup = self.tr("A backup is made first.")
        self._show(
            self.tr("This is new in it:"),
            words.new_things(compared.new),
            " ".join(filter(None, (here, backup))),
        )
        self._on.setText(self.tr("Bring it in"))
        self._on.setAccessibleName(self._on.text())
        self._on.show()
        self._on.setFocus()

    def _bring_in(self, compared: Compared) -> None:
        tell = self._begin(self.tr("Making a backup, then bringing it in."))

        def bring(diary: Diary) -> Change:
            change, self._came = coming_in.bring_in(diary, compared, from_bytes, tell)
            return change

        self._session.change(self, bring, self._done, self._refuse)

    def _begin(self, said: str) -> coming_in.Progress:
        self._on.setEnabled(False)
        self.words.setEnabled(False)
        return self._session.stoppable(self.working.begin(said))

    def _rest(self) -> None:
        self.working.end()
        self._on.setEnabled(True)
        self.words.setEnabled(True)

    def _done(self, _: Change) -> None:
        self._rest()
        self._compared = None
        backup = self.tr("A backup from just before lies with your other backups, in Settings.")
        self._show(
            self.tr("Done. This is in your journal now:"), words.new_things(self._came), backup
        )
        self._close_only()

    def _close_only(self) -> None:
        self._on.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._rest()
        known = explain(problem)
        if isinstance(problem, ImportRefused):
            said = words.refusal(problem)
        elif isinstance(problem, WrongPassphrase):
            said = self.tr("Those words did not open this copy. Check Caps Lock and try again.")
            self.words.setFocus()
            self.words.line.selectAll()
        else:
            said = str(known) if known else self.tr("Something did not work. Nothing was added.")
        self.notice.say(said)
