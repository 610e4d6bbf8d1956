"""Between the charts and the journal: naming days, and remembering what lies over the charts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.trends.board import Board
from chime_journal.gui.trends.naming import Naming
from chime_journal.gui.trends.overlay import Wish
from chime_journal.model.change import Kind

if TYPE_CHECKING:
    from chime_journal.gui.trends.reading import Shown


class OverCharts(QObject):
    """Does for a board what the person wants over its charts.

    Signals:
        changed(): something else should lie over the charts.
        said(str): a quiet line for the bar.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, session: Session, board: Board, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._board = session, board
        self._naming = Naming(session, page)
        self._naming.named.connect(self._tell_where)
        board.over.wished.connect(self.changed)
        board.over.switched.connect(self._remember)
        board.over.name_asked.connect(self._name_a_day)
        board.picked.name_asked.connect(self.name_day)
        board.named.change_asked.connect(self._naming.change)
        board.named.bin_asked.connect(self._put_away)

    @property
    def wish(self) -> Wish:
        """Return what should lie over the charts."""
        return self._board.over.wish

    def take_lens_off(self) -> bool:
        """Show all dots alike again; return whether they were not."""
        on = self.wish.lens is not None
        if on:
            self._board.over.take_lens_off()
        return on

    def name_day(self, day: date) -> None:
        """Ask for a few words for a day."""
        self._naming.name(day)

    def flush(self) -> None:
        """Store what is being typed."""
        self._naming.flush()

    def _name_a_day(self) -> None:
        self.name_day(self._board.picked.day or date.today())

    def _remember(self, preference: str, on: bool) -> None:
        if not self._session.why_reading:  # then it is shown this once
            choice = {preference: on}
            self._session.change(self, lambda diary: diary.preferences.change(**choice))

    def _put_away(self, id_: int) -> None:
        self._session.change(self, lambda diary: diary.bin.put(Kind.EVENT, id_))

    def _tell_where(self, day: date) -> None:
        """Say so where a named day is not to be seen in the time that is shown."""
        shown: Shown | None = self._board.shown
        if shown is not None and not shown.first <= day <= shown.last:
            self.said.emit(self.tr("Kept. That day is not in the time you see now."))
