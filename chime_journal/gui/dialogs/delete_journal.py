"""Deleting a whole journal: with its words, and with what remains elsewhere said first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.model.backup import SecondPlace


class DeleteJournalCard(Card):
    """Nothing goes before the right words are typed.

    Signals:
        left(): the person changed their mind.
        lock_asked(): lock; the journal is deleted then.
    """

    left = Signal()
    lock_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("delete_journal_card")
        self._session = session
        self._elsewhere = text("", "body", self)
        self._elsewhere.setObjectName("elsewhere")
        self.there_too = QCheckBox(self.tr("Delete the backups there too"), self)
        self.there_too.setObjectName("there_too")
        self.there_too.setAccessibleName(self.there_too.text())
        self.there_too.hide()
        self.words = SecretField(self.tr("Passphrase"), "delete_words", self)
        self.words.entered.connect(self.delete)
        self.notice = Notice("delete_notice", self)
        self.words.edited.connect(self.notice.clear)
        self.waiting = Waiting(self)
        self._lay_out()
        session.ask(self, lambda diary: diary.shelf.second(), self._say_elsewhere)

    def _lay_out(self) -> None:
        self.inside.addWidget(text(self.tr("Delete this whole journal"), "heading", self))
        about = self.tr(
            "All you wrote here goes, with every backup in the journal's folder. "
            "Nobody can bring it back from here."
        )
        self.inside.addWidget(text(about, "body", self))
        for part in (self._elsewhere, self.there_too, self.words, self.notice, self.waiting):
            self.inside.addWidget(part)
        self._cancel = button(
            self.tr("Keep my journal"), name="keep_journal", clicked=self.left.emit
        )
        self._gone = button(
            self.tr("Delete it for good"), "trash", name="delete_it", clicked=self.delete
        )
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._gone)
        self.inside.addLayout(row)
        self.setFocusProxy(self.words)

    def _say_elsewhere(self, second: SecondPlace | None) -> None:
        said = []
        if second is not None and not second.there:
            said.append(
                self.tr("Backups at your second place stay: that place is not there today.")
            )
        said.append(self.tr("Copies of the folder, and what you saved, printed or shared, stay."))
        said.append(
            self.tr("The system may keep old pieces. They are locked, and your words open them.")
        )
        if second is not None and second.there:
            said.append(
                self.tr("Backups lie at your second place too: {path}").format(path=second.folder)
            )
        self._elsewhere.setText("\n".join(said))
        self.there_too.setVisible(second is not None and second.there)

    def delete(self) -> None:
        """Try the words; only the right ones delete."""
        words = self.words.words
        if not words:
            self.notice.say(self.tr("Type your words first."))
            self.words.setFocus()
            return
        self._rest(False)
        self.waiting.begin(self.tr("Trying your words. This takes a moment."))
        self._session.ask(self, lambda diary: diary.opens_with(words), self._tried, self._refuse)

    def _rest(self, resting: bool) -> None:
        for part in (self.words, self.there_too, self._cancel, self._gone):
            part.setEnabled(resting)
        self.waiting.end()

    def _tried(self, right: bool) -> None:
        if right:
            there_too = self.there_too.isVisibleTo(self) and self.there_too.isChecked()
            self._session.remove_at_end("deleted", copied=False, there_too=there_too)
            self.lock_asked.emit()
            return
        self._rest(True)
        self.notice.say(self.tr("Those words did not open this journal. Nothing was deleted."))
        self.words.setFocus()
        self.words.line.selectAll()

    def _refuse(self, problem: Exception) -> None:
        self._rest(True)
        known = explain(problem)
        self.notice.say(str(known) if known else self.tr("Something did not work."))
