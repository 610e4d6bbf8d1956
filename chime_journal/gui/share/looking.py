"""Looking at a document together on this screen: no file, and the journal locked meanwhile."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from chime_journal.gui.computer.left import Look
from chime_journal.gui.session import Session
from chime_journal.gui.share.making import Made
from chime_journal.model.change import Change
from chime_journal.model.shared import Snapshot

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.share.document import Document

HERE = "here"  # the form of its receipt


class Looking(QObject):
    """Gets the document ready for the window that shows it, and keeps a receipt.

    Signals:
        began(str, bool): something is on its way; whether it can be stopped.
        rested(): nothing is on its way.
        ready(): lock now; the session knows what is to be shown then.
        failed(Exception): it cannot be shown.
        outdated(): the journal would not give the same things any more.
    """

    began = Signal(str, bool)
    rested = Signal()
    ready = Signal()
    failed = Signal(object)
    outdated = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def look(self, made: Made) -> None:
        """Show this document next, if it can be read as a file of it would be."""
        self.began.emit(self.tr("Getting it ready"), False)
        self._session.work(self, partial(_write, made), partial(self._check, made), self._fail)

    def _check(self, made: Made, written: tuple[Document, bytes]) -> None:
        # Asked at the last moment: what the person took back since may not leave the journal.
        selection = made.selection
        self._session.ask(
            self,
            lambda diary: diary.snapshot(selection),
            partial(self._compare, made, written),
            self._fail,
        )

    def _compare(self, made: Made, written: tuple[Document, bytes], now: Snapshot) -> None:
        if now != made.snapshot:
            self.rested.emit()
            self.outdated.emit()
            return
        document, data = written
        if self._session.why_reading:
            self._session.ask(self, partial(_only_read, data=data), self._begin, self._fail)
            return
        looks: list[Look] = []
        prepare = partial(_prepare, document=document, data=data, looks=looks)
        self._session.change(self, prepare, lambda _: self._begin(looks[0]), self._fail)

    def _begin(self, look: Look) -> None:
        self.rested.emit()
        self._session.look = look
        self.ready.emit()

    def _fail(self, problem: Exception) -> None:
        self.rested.emit()
        self.failed.emit(problem)


def _write(made: Made) -> tuple[Document, bytes]:
    """Return the document under an id of its own, and its bytes. Raises ExportFailed."""
    from chime_journal.errors import ExportFailed, ImportRefused
    from chime_journal.gui.computer.handed import LARGEST
    from chime_journal.share import document, encoding

    named = replace(made.document, share=document.new_share_id())
    data = encoding.encode(named)
    try:
        if len(data) > LARGEST:
            raise ImportRefused("too_large")
        encoding.decode(data)  # what could not be shown is told of while the journal is open
    except ImportRefused as problem:
        raise ExportFailed("too_large") from problem
    return named, data


def _prepare(diary: Diary, *, document: Document, data: bytes, looks: list[Look]) -> Change:
    """Keep a receipt and the secret of the reply; put what is to be shown into `looks`."""
    idle, recipient = diary.preferences.read().lock_minutes, diary.looks.begin()
    looks.append(Look(data, recipient, idle))
    period = document.period
    return diary.receipts.add(
        document.share,
        HERE,
        period.first,
        period.last,
        for_whom=document.for_whom,
        parts=document.parts,
    )


def _only_read(diary: Diary, *, data: bytes) -> Look:
    """Return what is to be shown of a journal in which nothing can be kept."""
    return Look(data, "", diary.preferences.read().lock_minutes)
