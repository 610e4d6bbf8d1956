"""The check-in as a form: five rows and what was hard, kept at every pause like any other words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.rating_row import HardRow, RatingRow, Row
from chime_journal.model.change import Change, Kind
from chime_journal.model.checkin import CheckInDraft
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


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
        self._dated = False  # the moment is settled: chosen by the person, or of the first save
        self._keeper = Keeper(session, Kind.CHECKIN, self._to_keep, _write, self)
        self._keeper.binned.connect(self._clear)
        self.rows = {domain: RatingRow(domain, self, full=full) for domain in Domain}
        self.hard = HardRow(self, full=full)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        for row in self.every_row():
            row.changed.connect(self._touch)

    def every_row(self) -> list[Row]:
        """Return the rows in the order of the screen."""
        return [*self.rows.values(), self.hard]

    def questions(self) -> str:
        """Return what is asked, row by row, as it is read aloud."""
        return "\n".join(row.spoken() for row in self.every_row())

    @property
    def begun(self) -> bool:
        """Whether this check-in is in the journal already."""
        return self._keeper.begun

    @property
    def moment(self) -> Moment:
        return self._shown.moment

    @property
    def spot(self) -> dict[str, int]:
        """Return which check-in this is, if it has been stored and not been finished."""
        number = self._keeper.number
        return {} if number is None else {"checkin": number}

    def come_back(self, spot: Mapping[str, int]) -> None:
        """Go on with the check-in of before a lock."""
        if "checkin" in spot:
            number = spot["checkin"]
            self._session.ask(self, lambda diary: diary.checkins.read(number), self.show_draft)

    def show_draft(self, draft: CheckInDraft) -> None:
        """Show a check-in, stored or new, after storing what was there."""
        self.store()
        self._shown, self._dated = draft, draft.id is not None
        self._keeper.begin(draft.id)
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

    def _to_keep(self) -> CheckInDraft | None:
        draft = self.draft()
        if draft.is_empty and not self._keeper.is_stored:
            return None
        self._shown, self._dated = draft, True  # from now on it keeps the moment it was begun
        return draft

    def _touch(self) -> None:
        self._keeper.touch()
        self.touched.emit()

    def store(self) -> None:
        """Write what was touched; an empty form that was never stored stays unwritten."""
        self._keeper.store()

    def save(self) -> None:
        """Store what is there, and begin anew at once. With nothing said, nothing is kept."""
        self._keeper.then(lambda number: self.finished.emit(number is not None))
        self._clear()

    def let_be(self) -> None:
        """Put what was stored of this check-in into the bin, and begin anew."""
        self._keeper.put_away()
        self._clear()

    def _clear(self) -> None:
        self._shown, self._dated = CheckInDraft(moment=Moment.now()), False
        self._keeper.begin(None)
        for row in self.rows.values():
            row.show_rated(None)
        self.hard.show_hard("", frozenset())


def _write(diary: Diary, draft: CheckInDraft) -> Change:
    return diary.checkins.write(draft)
