"""The bin: what was deleted, for 30 days. Bring it back, or let it go for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.older_backups import DELETED, OlderBackups
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.support import BinnedThing
from chime_journal.words.days import long_day

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class BinDialog(QDialog):
    """Everything in the bin, newest first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("bin")
        self.setWindowTitle(self.tr("Bin"))
        self.resize(680, 520)
        self._list = QListWidget(self)
        self._list.setObjectName("binned")
        self._list.setAccessibleName(self.tr("Things in the bin"))
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._fit)
        self._none = text(self.tr("The bin is empty."), "lead", self, tone="muted")
        self._older = OlderBackups(session, DELETED, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Bin"), "heading", self))
        column.addWidget(text(self.tr("Things stay here for 30 days, then they go."), "body", self))
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addWidget(self._older)
        column.addLayout(self._buttons())
        session.changed.connect(self._refresh)
        self._refresh()

    def _buttons(self) -> QHBoxLayout:
        self._back = button(self.tr("Bring it back"), "rotate-ccw", name="bring_back")
        self._back.clicked.connect(self._restore)
        self._gone = button(self.tr("Delete for good"), "trash", name="delete_for_good")
        self._gone.clicked.connect(self._delete)
        self._empty = button(self.tr("Empty the bin"), name="empty_bin", clicked=self._empty_all)
        row = QHBoxLayout()
        for made in (self._back, self._gone, self._empty):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), name="close_bin", clicked=self.accept))
        return row

    def _refresh(self) -> None:
        self._session.ask(self, lambda diary: diary.bin.listing(), self._fill)

    def _fill(self, things: list[BinnedThing]) -> None:
        names = {
            Kind.REFLECTION: self.tr("Reflection"),
            Kind.CHECKIN: self.tr("Check-in"),
            Kind.GOAL: self.tr("Goal"),
            Kind.STEP: self.tr("Step"),
            Kind.STRENGTH: self.tr("Strength"),
            Kind.PERSON: self.tr("Person"),
            Kind.REPLY: self.tr("Reply"),
            Kind.RECEIPT: self.tr("Line about a share"),
            Kind.TEMPLATE: self.tr("Kept choice"),
            Kind.EVENT: self.tr("Named day"),
            Kind.STORY: self.tr("Part of my story"),
            Kind.PROMPT: self.tr("Own prompt"),
            Kind.PICTURE: self.tr("Picture"),
        }
        self._list.clear()
        for thing in things:
            until = self.tr("here until {day}").format(day=long_day(thing.until))
            words = thing.words or self.tr("Untitled")
            if thing.kind is Kind.RECEIPT and thing.day is not None:
                words = " · ".join(filter(None, (long_day(thing.day), thing.words)))
            item = QListWidgetItem(f"{words}\n{names.get(thing.kind, '')} · {until}")
            item.setData(Qt.ItemDataRole.UserRole, thing)
            self._list.addItem(item)
        self._none.setVisible(not things)
        self._list.setVisible(bool(things))
        self._list.setCurrentRow(0)
        self._fit()

    def _fit(self) -> None:
        chosen = bool(self._list.selectedItems())
        self._back.setEnabled(chosen)
        self._gone.setEnabled(chosen)
        self._empty.setEnabled(self._list.count() > 0)

    def _chosen(self) -> list[BinnedThing]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()]

    def _restore(self) -> None:
        chosen = self._chosen()

        def restore(diary: Diary) -> Change:
            changes = [diary.bin.restore(thing.kind, thing.id) for thing in chosen]
            return Change.of(*(kind for change in changes for kind in change.kinds))

        self._session.change(self, restore)

    def _delete(self) -> None:
        chosen = self._chosen()
        if not chosen or not self._sure(self.tr("Delete what you chose for good?")):
            return

        def delete(diary: Diary) -> Change:
            changes = [diary.bin.delete_for_good(thing.kind, thing.id) for thing in chosen]
            return Change.of(*(kind for change in changes for kind in change.kinds))

        self._session.change(self, delete, self._deleted)

    def _empty_all(self) -> None:
        if self._sure(self.tr("Delete everything in the bin for good?")):
            self._session.change(self, lambda diary: diary.bin.empty(), self._deleted)

    def _deleted(self, _: Change) -> None:
        self._older.look()

    def _sure(self, question: str) -> bool:
        box = QMessageBox(self)
        box.setObjectName("sure")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Delete for good"))
        box.setText(question)
        box.setInformativeText(
            self.tr("This cannot be undone. Backups made before keep it for a while.")
        )
        yes = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes
