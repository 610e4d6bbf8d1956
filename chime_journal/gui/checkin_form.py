"""The check-in as a form: five rows and what was hard, kept at every pause like any other words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.kept import Kept
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.rating_row import HardRow, RatingRow, Row
from chime_journal.model.change import Change, Kind
from chime_journal.model.checkin import CheckInDraft
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

PAUSE = 1500  # milliseconds without a touch, after which the answers are stored


class CheckInForm(QWidget):
    """Rows to answer; stored as one check-in that grows until it is finished or let be.

    Signals:
        touched(): something was answered, changed or cleared.
        finished(bool): the form is ready for another; whether anything was kept.
    """

    touched = Signal()
    finished = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None, *, full: bool) -> None:
        super().__init__(parent)
        self._session = session
        self._full = full
        self._shown = CheckInDraft(moment=Moment.now())
        self._kept = Kept()
        self._dated = False  # the person chose the day themselves
        self._dirty = False  # touched since it was last stored
        self._begun = False  # it is, or will be in a moment, in the journal
        self.rows = {domain: RatingRow(domain, self, full=full) for domain in Domain}
        self.hard = HardRow(self, full=full)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.store)
        for row in self.every_row():
            row.changed.connect(self._touch)

    def every_row(self) -> list[Row]:
        """Return the rows in the order of the screen."""
        return [*self.rows.values(), self.hard]

    @property
    def begun(self) -> bool:
        """Whether this check-in is in the journal already."""
        return self._begun

    @property
    def moment(self) -> Moment:
        return self._shown.moment

    def show_draft(self, draft: CheckInDraft) -> None:
        """Show a check-in, stored or new, after storing what was there."""
        self.store()
        self._shown, self._kept, self._dirty = draft, Kept(draft.id), False
        self._begun = self._dated = draft.id is not None
        for domain, row in self.rows.items():
            row.show_rated(draft.ratings.get(domain))
        self.hard.show_hard(draft.hard, draft.labels)

    def set_moment(self, moment: Moment) -> None:
        """Date this check-in; back-dating is fine."""
        self._shown, self._dated = replace(self._shown, moment=moment), True
        self._touch()

    def draft(self) -> CheckInDraft:
        """Return what the form says now."""
        said = {domain: row.rated() for domain, row in self.rows.items()}
        ratings = {domain: rated for domain, rated in said.items() if rated is not None}
        labels = self.hard.labels() if self._full else self._shown.labels
        moment = self._shown.moment if self._dated else Moment.now()
        return replace(
            self._shown, moment=moment, ratings=ratings, hard=self.hard.line.text(), labels=labels
        )

    def _touch(self) -> None:
        self._dirty = True
        self._pause.start()
        self.touched.emit()

    def store(self) -> None:
        """Write what was touched; an empty form that was never stored stays unwritten."""
        self._store(None)

    def _store(self, done: Callable[[], None] | None) -> None:
        self._pause.stop()
        draft, kept = self.draft(), self._kept
        if not self._dirty or (draft.is_empty and not self._begun):
            if done is not None:
                done()
            return
        self._dirty = False
        self._begun = self._dated = True  # from now on it keeps the moment it was begun
        self._shown = draft

        def write(diary: Diary) -> Change:
            change = diary.checkins.write(replace(draft, id=kept.id))
            kept.id = change.id
            return change

        stored = (lambda _: done()) if done is not None else None
        self._session.change(self, write, stored, self._not_stored)

    def _not_stored(self, problem: Exception) -> None:
        self._dirty = True
        self._session.troubled.emit(problem)

    def save(self) -> None:
        """Store what is there, then begin anew. With nothing said, nothing is kept."""
        self._store(self._finish)

    def _finish(self) -> None:
        said = self._begun
        self._clear()
        self.finished.emit(said)

    def let_be(self) -> None:
        """Put what was stored of this check-in into the bin, and begin anew."""
        kept, begun = self._kept, self._begun
        self._clear()

        def put(diary: Diary) -> Change:
            return diary.bin.put(Kind.CHECKIN, kept.id) if kept.id is not None else Change.of()

        if begun:
            self._session.change(self, put)

    def _clear(self) -> None:
        self._pause.stop()
        self._shown, self._kept = CheckInDraft(moment=Moment.now()), Kept()
        self._dated = self._dirty = self._begun = False
        for row in self.rows.values():
            row.show_rated(None)
        self.hard.show_hard("", frozenset())
