"""The last step at work: look at the words, ask where to, save, and keep a receipt."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.errors import PassphraseRefused
from chime_journal.gui.dialogs.asking import ask
from chime_journal.gui.dialogs.files import save_file
from chime_journal.gui.session import Session
from chime_journal.gui.share.making import Made
from chime_journal.gui.share.protecting import PDF, SEALED, UNLOCKED, Protecting
from chime_journal.gui.share.saved import form_words
from chime_journal.gui.share.saving import Saved, Saving, ending
from chime_journal.model.change import Change
from chime_journal.model.shared import Snapshot

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.share.document import Document


class Finishing(QWidget):
    """Has no looks of its own; the windows it asks in belong to it.

    Signals:
        began(str, bool): something is on its way; whether it can be stopped.
        rested(): nothing is on its way.
        saved(Saved): the file is on the disk.
        failed(Exception): it is not, and nothing of it stayed.
        outdated(): it is not, because the journal would not give the same things any more.
    """

    began = Signal(str, bool)
    rested = Signal()
    saved = Signal(object)
    failed = Signal(object)
    outdated = Signal()

    def __init__(self, session: Session, protecting: Protecting, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._session = session
        self._protecting = protecting
        self._made: Made | None = None
        self._saving: Saving | None = None

    def save(self, made: Made) -> None:
        """Save a document as the person chose, if its words may lock it."""
        if not self._protecting.is_good():
            return
        self._made = made
        if self._protecting.form == UNLOCKED:
            if self._wants_no_lock():
                self._choose_file()
            return
        words = self._protecting.words
        self.began.emit(self.tr("Looking at the words"), False)
        self._session.ask(self, lambda diary: diary.opens_with(words), self._looked, self._fail)

    def stop(self) -> None:
        """Leave nothing behind, as soon as possible."""
        if self._saving is not None:
            self._saving.stop()

    def _wants_no_lock(self) -> bool:
        return ask(
            self.window(),
            "no_lock",
            words=self.tr("Anyone who finds this file can read all of it."),
            more=self.tr("That may be whoever uses this computer or stick next."),
            yes=self.tr("Save it without a lock"),
            no=self.tr("Keep the lock"),
        )

    def _looked(self, opens_the_journal: bool) -> None:
        self.rested.emit()
        if opens_the_journal:
            self.failed.emit(PassphraseRefused())
        else:
            self._choose_file()

    def _choose_file(self) -> None:
        form, made = self._protecting.form, self._made
        name = f"shared-{date.today().isoformat()}{ending(form)}"
        title = self.tr("Save the file")
        path = save_file(self.window(), title, form_words(form), ending(form), name)
        if path is None or made is None:
            return
        self._saving = Saving(made, form, self._protecting.words, path)
        self.began.emit(self.tr("Saving the file"), True)
        # Asked at the last moment: what the person took back since may not leave the journal.
        selection = made.selection
        self._session.ask(self, lambda diary: diary.snapshot(selection), self._compare, self._fail)

    def _compare(self, now: Snapshot) -> None:
        if self._made is None or self._saving is None:
            return
        if now == self._made.snapshot:
            self._session.work(self, self._saving.run, self._tell_saved, self._fail)
        else:
            self._made = self._saving = None
            self.rested.emit()
            self.outdated.emit()

    def _tell_saved(self, saved: Saved) -> None:
        made, self._made, self._saving = self._made, None, None
        self.rested.emit()
        self.saved.emit(saved)
        if made is not None:
            keep = partial(_keep_receipt, saved=saved, document=made.document)
            self._session.change(self, keep)

    def _fail(self, problem: Exception) -> None:
        self._saving = None
        self.rested.emit()
        self.failed.emit(problem)


def _keep_receipt(diary: Diary, saved: Saved, document: Document) -> Change:
    period = document.period
    return diary.receipts.add(
        saved.share_id,
        SEALED if saved.form == SEALED else PDF,
        period.first,
        period.last,
        for_whom=document.for_whom,
        parts=document.parts,
    )
