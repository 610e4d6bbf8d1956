"""The menu of rarer things one can do with a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from chime_journal.gui.dialogs.versions import Room, Versions
from chime_journal.gui.session import Session
from chime_journal.gui.writing.desk import Desk

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class MoreMenu(QObject):
    """Find, earlier versions, and the bin; children put their own in between.

    Signals:
        said(str): a quiet line.
        replaced(int): the text of this record is another now; show it again.
        binned(): the text on screen went to the bin.
    """

    said = Signal(str)
    replaced = Signal(int)
    binned = Signal()

    def __init__(self, session: Session, room: Callable[[Diary], Room], desk: Desk[Any]) -> None:
        super().__init__(desk)
        self._session, self._room, self._desk = session, room, desk
        desk.toolbar.more_asked.connect(self.open)

    def open(self, below: QWidget) -> None:
        """Show the menu below a button."""
        menu = QMenu(below)
        menu.setObjectName("more_menu")
        menu.addAction(self.tr("Find in this text"), self._desk.toolbar.find_in_text)
        earlier = menu.addAction(self.tr("Earlier versions"), self._show_versions)
        self._add_own(menu)
        menu.addSeparator()
        away = menu.addAction(self.tr("Move to the bin"), self._bin)
        earlier.setEnabled(self._desk.begun)
        away.setEnabled(self._desk.begun and not self._session.why_reading)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _add_own(self, menu: QMenu) -> None:
        """Add what can be done with this kind of text alone."""

    def _show_versions(self) -> None:
        self._desk.leave()
        self._desk.with_number(self._open_versions)

    def _open_versions(self, number: int) -> None:
        dialog = Versions(self._session, self._room, number, self._desk)
        dialog.restore_asked.connect(self._desk.leave)
        dialog.restored.connect(self.replaced)
        dialog.open()

    def _bin(self) -> None:
        self._desk.put_away()
        self.binned.emit()
