"""A page with a list of texts on the left, and a desk for one of them on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.dialogs.bin import BinDialog
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.two_sides import TwoSides
from chime_journal.gui.writing.desk import Desk, Draft
from chime_journal.gui.writing.helping import SpellingHelp
from chime_journal.gui.writing.more import MoreMenu
from chime_journal.model.change import Kind

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.gui.dialogs.versions import Room


class Listing(Protocol):
    """A list that says which text a person picked, and shows which one is open."""

    @property
    def picked(self) -> SignalInstance: ...

    def mark(self, number: int | None) -> None: ...


class DeskPage(Page):
    """Opens, keeps and closes the texts of one room. Children fill the list and begin new ones."""

    scrolls: ClassVar[bool] = False
    kind: ClassVar[Kind]

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._wanted: int | None = None  # the text that was asked for last

    @staticmethod
    def room(diary: Diary) -> Room:
        """Return the room of the diary these texts live in."""
        raise NotImplementedError

    def _furnish(
        self,
        listing: Listing,
        left: QWidget,
        desk: Desk[Any],
        instead: Sequence[QWidget],
        menu: MoreMenu,
    ) -> None:
        """Lay out list and desk, and let them know of each other; `instead` as in TwoSides."""
        self._listing, self._desk, self._more = listing, desk, menu
        self._spelling = SpellingHelp(self.session, desk.field)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        scrolled = scrolling(f"{self.name}_desk_scroll", inside, self)
        self.sides = TwoSides(left, scrolled, instead, self)
        inside.addWidget(desk)  # last: with each new parent all of it is dressed anew
        self.body.addWidget(self.sides, 1)
        tab_through(left, self.sides.back, *instead, *desk.tabbed)
        self.sides.back_asked.connect(self._to_list)
        listing.picked.connect(self._pick)
        desk.binned.connect(self._close)
        desk.field.refused.connect(self.said)
        menu.said.connect(self.said)
        menu.replaced.connect(self._show)
        menu.binned.connect(self._close)

    def spot(self) -> dict[str, int]:
        return self._desk.spot() if self.sides.at_desk else {}

    def come_back(self, spot: Mapping[str, int]) -> None:
        if self.kind.value in spot:
            self._show(spot[self.kind.value])
            # Answers come in the order of the questions, so the text is there by then.
            self.session.ask(self, lambda _: None, lambda _: self._desk.come_back(spot))

    def _begin_with(self, draft: Draft) -> None:
        """Open the desk for a new text."""
        self._wanted = None
        self.sides.open_desk()
        self._desk.begin(draft)
        self._listing.mark(None)

    def _pick(self, number: int) -> None:
        there = number in (self._wanted, self._desk.number)
        if not there or not self.sides.at_desk:
            self._show(number)

    def _show(self, number: int) -> None:
        self._wanted = number
        self.session.ask(
            self, lambda diary: self.room(diary).read(number), partial(self._shown, number)
        )

    def _shown(self, number: int, draft: Draft) -> None:
        if number != self._wanted:  # the person went on to another one meanwhile
            return
        self.sides.open_desk()
        self._listing.mark(number)
        if number == self._desk.number and self._desk.unsaved:  # and so is what is on screen
            return
        self._desk.show_draft(draft)
        self._spelling.check()

    def _close(self) -> None:
        self._desk.forget()
        self.sides.close_desk()

    def _to_list(self) -> None:
        self._desk.leave()
        self.sides.to_list()

    def _open_bin(self) -> None:
        self._desk.leave()
        BinDialog(self.session, self).open()

    def flush(self) -> None:
        self._desk.store()

    def left(self) -> None:
        self._desk.leave()
