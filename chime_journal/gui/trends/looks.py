"""The looks of the Trends page, one at a time, and the quiet switch above them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.trends.all_ratings import AllRatings, read_all
from chime_journal.gui.trends.board import Board
from chime_journal.gui.trends.groups import GroupsLook
from chime_journal.gui.trends.names import CHARTS, GROUPS, LOOKS, TWO_TIMES
from chime_journal.gui.trends.two_times import TwoTimesLook
from chime_journal.gui.trends.year import YearLook
from chime_journal.gui.widgets.one_of import OneOf


class Looks(QWidget):
    """The five charts, a year, two times, or weekdays and parts of the year.

    Signals:
        turned(): another look is on show; the page asks for what it needs.
        day_opened(date): the person wants to read that day in the journal.
        name_asked(date): the person wants to give that day a name.
        rated(bool): whether there is any rating, once the journal has been read for a look.
    """

    turned = Signal()
    day_opened = Signal(object)
    name_asked = Signal(object)
    rated = Signal(bool)

    def __init__(self, board: Board, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("looks")
        self._session = session
        self._board = board
        self._others: dict[str, YearLook | TwoTimesLook | GroupsLook] = {}
        self.switch = OneOf("look", self.tr("How to look at your ratings"), self)
        words = (self.tr("Charts"), self.tr("Year"), self.tr("Two times"),
                 self.tr("Weekdays and months"))  # fmt: skip
        self.switch.offer(list(zip(LOOKS, words, strict=True)), CHARTS)
        self.switch.picked.connect(self.go)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self.switch)
        self._column.addWidget(board, 1)

    @property
    def name(self) -> str:
        """Return which look is on show."""
        return self.switch.chosen

    def go(self, name: str) -> None:
        """Show a look; it is made when it is first shown."""
        self.switch.choose(name)
        if name != CHARTS and name not in self._others:
            self._others[name] = made = self._make(name)
            self._column.addWidget(made, 1)
        self._board.setVisible(name == CHARTS)
        for each, look in self._others.items():
            look.setVisible(each == name)
        self.turned.emit()

    def other(self, name: str) -> YearLook | TwoTimesLook | GroupsLook:
        """Return a look that was shown before."""
        return self._others[name]

    def refresh(self) -> None:
        """Read all ratings for the look on show, if it is not the charts."""
        today = date.today()
        self._session.ask(self, lambda diary: read_all(diary, today), self._show)

    def _show(self, ratings: AllRatings) -> None:
        if self.name in self._others:
            self._others[self.name].show_ratings(ratings)
        self.rated.emit(ratings.ever_rated)

    def _make(self, name: str) -> YearLook | TwoTimesLook | GroupsLook:
        if name == TWO_TIMES:
            return TwoTimesLook(self)
        if name == GROUPS:
            return GroupsLook(self)
        year = YearLook(self._session, self)
        year.day_opened.connect(self.day_opened)
        year.name_asked.connect(self.name_asked)
        return year
