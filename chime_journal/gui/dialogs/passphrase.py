"""Other words for an open journal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.new_words import NewWords
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.older_backups import WORDS, OlderBackups
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting


class PassphraseCard(Card):
    """The words of now, new ones twice, and what becomes of older backups.

    Signals:
        left(): the person is done, or changed their mind.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("passphrase_card")
        self._session = session
        self.old = SecretField(self.tr("Your words now"), "old_words", self)
        self.words = NewWords(self, others=True)
        self.old.entered.connect(self.words.setFocus)
        self.old.edited.connect(self._listen)
        self.words.entered.connect(self.change)
        self.notice = Notice("passphrase_notice", self)
        self.waiting = Waiting(self)
        self._older = OlderBackups(session, WORDS, self)
        self._cancel = button(self.tr("Cancel"), name="keep_words", clicked=self.left.emit)
        self._change = button(
            self.tr("Change the words"), name="set_words", look="primary", clicked=self.change
        )
        self.inside.addWidget(text(self.tr("Change my words"), "heading", self))
        said = self.tr("Your recovery sheet stays good.")
        self.inside.addWidget(text(said, "body", self, tone="muted"))
        for part in (self.old, self.notice, self.words, self.waiting, self._older):
            self.inside.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._change)
        self.inside.addLayout(row)
        self.setFocusProxy(self.old)

    def _listen(self) -> None:
        self.notice.clear()

    def change(self) -> None:
        """Try the old words and let the new ones take their place."""
        if not self.old.words:
            self.notice.say(self.tr("Type the words that open your journal now."))
            self.old.setFocus()
        elif self.words.is_good():
            self._wait(True)
            old, new = self.old.words, self.words.words
            self._session.ask(
                self, lambda diary: diary.change_passphrase(old, new), self._done, self._refuse
            )

    def _wait(self, waiting: bool) -> None:
        for part in (self.old, self.words, self._cancel, self._change):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
            self.waiting.begin(self.tr("Changing the words. This takes a moment."))
        else:
            self.waiting.end()

    def _done(self, _: None) -> None:
        self._wait(False)
        self.old.clear()
        self.words.clear()
        for part in (self.old, self.words, self._change):
            part.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self._cancel.text())
        self.notice.say(
            self.tr(
                "Your new words open your journal from now on. "
                "Older backups still open with the words of their day."
            )
        )
        self._older.look()
        self._cancel.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._wait(False)
        known = explain(problem)
        self.notice.say(str(known) if known else self.tr("Something did not work."))
        self.old.setFocus()
        self.old.line.selectAll()
