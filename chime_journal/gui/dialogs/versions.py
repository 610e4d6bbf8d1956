"""Earlier texts: read them, see what changed, and bring one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui import theme
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.writing.changes import Piece, changes
from chime_journal.gui.writing.compared import ChangeList, Compared
from chime_journal.gui.writing.desk import Draft
from chime_journal.model.change import Change
from chime_journal.model.version import Version
from chime_journal.words.days import full_day, with_clock

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

LIST_WIDTH = 250  # pixels at 100 per cent text


class Room(Protocol):
    """A room of the diary with texts that are reshaped over time."""

    def read(self, id: int) -> Draft: ...

    def versions(self, id: int) -> list[Version]: ...

    def restore_version(self, id: int, version_id: int) -> Change: ...


class Versions(QDialog):
    """A list of times on the left, the text of then on the right.

    Signals:
        restore_asked(): an earlier text comes back now; newer words have to be stored before.
        restored(int): the text with this id is an earlier one again.
    """

    restore_asked = Signal()
    restored = Signal(int)

    def __init__(
        self, session: Session, room: Callable[[Diary], Room], number: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._room, self._number, self._now = session, room, number, ""
        self._wanted = 0  # counts what was asked to be compared; older answers are dropped
        self.setObjectName("versions")
        self.setWindowTitle(parent.window().windowTitle())  # neutral, for the taskbar
        self.setAccessibleName(self.tr("Earlier versions"))
        self.resize(900, 600)
        self._list = QListWidget(self)
        self._list.setObjectName("version_list")
        self._list.setAccessibleName(self.tr("Earlier versions, newest first"))
        self._list.setProperty("look", "places")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._show)
        self._text = Compared("version_text", self)
        self._text.setAccessibleName(self.tr("The text as it was"))
        self._changes_title = text(self.tr("What changed"), "strong", self)
        self._changes = ChangeList(self._text, self)
        self._none = text("", "body", self, tone="muted")
        self._compare = QCheckBox(self.tr("Show what changed since then"), self)
        self._compare.setObjectName("compare_versions")
        self._compare.toggled.connect(self._show)
        self._legend = text(
            self.tr("Struck through: taken out since. Underlined: added since."),
            "small",
            self,
            tone="muted",
        )
        self._lay_out()
        self._bring.setEnabled(False)
        session.ask(
            self,
            lambda diary: (room(diary).versions(number), room(diary).read(number)),
            lambda found: self._fill(*found),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Earlier versions"), "heading", self))
        column.addWidget(self._none)
        column.addLayout(self._halves(), 1)
        column.addWidget(self._compare)
        column.addWidget(self._legend)
        column.addLayout(self._foot())

    def _halves(self) -> QHBoxLayout:
        left = QWidget(self)
        left.setMaximumWidth(round(LIST_WIDTH * theme.scale()))
        lists = QVBoxLayout(left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.addWidget(self._list, 2)
        lists.addWidget(self._changes_title)
        lists.addWidget(self._changes, 3)
        halves = QHBoxLayout()
        halves.setSpacing(14)
        halves.addWidget(left)
        halves.addWidget(self._text, 1)
        return halves

    def _foot(self) -> QHBoxLayout:
        close = button(self.tr("Close"), name="close_versions", clicked=self.reject)
        self._bring = button(
            self.tr("Bring the earlier text back"),
            "rotate-ccw",
            name="restore_version",
            look="primary",
        )
        self._bring.clicked.connect(self._restore)
        foot = QHBoxLayout()
        foot.addWidget(text(self.tr("Your text as it is now is kept too."), "small", self), 1)
        buttons = Flow(spacing=10, at_end=True)
        buttons.addWidget(close)
        buttons.addWidget(self._bring)
        foot.addLayout(buttons, 1)
        return foot

    def _fill(self, versions: Sequence[Version], now: Draft) -> None:
        self._now = whole(now.title, now.body)
        self._none.setVisible(not versions)
        if not versions:
            self._none.setText(self.tr("There are no earlier versions yet."))
        for version in versions:
            kept = version.kept_at.astimezone()
            when = with_clock(full_day(kept), kept)
            if version.apart:
                when = self.tr("{when}, in another copy").format(when=when)
            item = QListWidgetItem(when)
            item.setData(Qt.ItemDataRole.UserRole, version)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._show()

    def _chosen(self) -> Version | None:
        item = self._list.currentItem()
        version = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return version if isinstance(version, Version) else None

    def _show(self) -> None:
        version = self._chosen()
        self._bring.setEnabled(version is not None)
        self._compare.setEnabled(version is not None)
        comparing = self._compare.isChecked() and version is not None
        for widget in (self._legend, self._changes_title, self._changes):
            widget.setVisible(comparing)
        then = whole(version.title, version.body) if version is not None else ""
        self._wanted += 1
        self._changes.clear()
        self._text.show_alone(then)
        if comparing:
            job, show = partial(changes, then, self._now), partial(self._mark, self._wanted)
            self._session.work(self, job, show)

    def _mark(self, wanted: int, found: Sequence[Piece]) -> None:
        if wanted == self._wanted:
            self._changes.show_changes(found)

    def _restore(self) -> None:
        version = self._chosen()
        if version is not None:
            number, chosen, room = self._number, version.id, self._room
            self.restore_asked.emit()
            self._session.change(
                self, lambda diary: room(diary).restore_version(number, chosen), self._done
            )

    def _done(self, _: Change) -> None:
        self.restored.emit(self._number)
        self.accept()


def whole(title: str, body: str) -> str:
    """Return title and text as one."""
    return "\n\n".join(filter(None, (title, body)))
