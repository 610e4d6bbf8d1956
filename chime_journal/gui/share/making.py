"""From what is ticked to the very bytes that would be saved, off the main thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from chime_journal.gui.session import Session
from chime_journal.model.shared import Selection, Snapshot

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.share.document import Document, Image
    from chime_journal.share.pdf import Report

Looked: TypeAlias = tuple[Snapshot, tuple[str, ...]]  # and the names that are nowhere in it


@dataclass(frozen=True, slots=True)
class Made:
    """One finished document, how it looks on paper, and what it was made from."""

    document: Document
    report: Report
    selection: Selection
    snapshot: Snapshot
    absent_names: tuple[str, ...] = ()  # names to change that are nowhere in it
    images: Mapping[str, Image] = field(default_factory=dict)  # its pictures, made smaller


class Making(QObject):
    """Makes one document at a time; only the one asked for last is told of.

    Signals:
        made(Made): here it is.
        failed(Exception): it could not be made.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = 0
        self._images: Mapping[str, Image] = {}  # of the last one: most of them come again

    def make(self, selection: Selection, paper: str) -> None:
        """Make the document of a selection; an older wish is forgotten."""
        self._wanted += 1
        take = partial(self._took, self._wanted, selection, paper)
        fail = partial(self._fail, self._wanted)
        self._session.ask(self, lambda diary: _look(diary, selection), take, fail)

    def forget(self) -> None:
        """Want nothing any more."""
        self._wanted += 1
        self._images = {}

    def _took(self, number: int, selection: Selection, paper: str, looked: Looked) -> None:
        if number == self._wanted:
            done, fail = partial(self._done, number), partial(self._fail, number)
            make = partial(_make, selection, looked, paper, self._images)
            self._session.work(self, make, done, fail)

    def _done(self, number: int, made: Made) -> None:
        if number == self._wanted:
            self._images = made.images
            self.made.emit(made)

    def _fail(self, number: int, problem: Exception) -> None:
        if number == self._wanted:
            self.failed.emit(problem)


def _look(diary: Diary, selection: Selection) -> Looked:
    return diary.snapshot(selection), diary.absent_names(selection)


def _make(selection: Selection, looked: Looked, paper: str, known: Mapping[str, Image]) -> Made:
    from chime_journal.gui.pictures.shared import into_share
    from chime_journal.share import document, pdf
    from chime_journal.words import report

    snapshot, absent = looked
    images = into_share(snapshot.images, known)
    made = document.make(snapshot, document.new_share_id(), report.language(), images)
    return Made(made, pdf.make(made, pdf.Paper(paper)), selection, snapshot, absent, images)
