"""Earlier check-ins, shown only when the person asks for them: open one again, or bin it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft
from chime_journal.model.chime import Domain
from chime_journal.model.moment import EARLIEST_DAY
from chime_journal.words.days import long_day
from chime_journal.words.labels import label


class CheckInHistory(QWidget):
    """A list, newest first.

    Signals:
        picked(CheckInDraft): open this one in the form.
        left(): back to the form as it was.
    """

    picked = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._list = QListWidget(self)
        self._list.setObjectName("earlier_checkins")
        self._list.setAccessibleName(self.tr("Earlier check-ins"))
        self._list.setWordWrap(True)
        self._list.setSpacing(4)
        self._list.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._open)
        self._list.currentRowChanged.connect(self._show_buttons)
        self._none = text(
            self.tr("There are no earlier check-ins yet."), "lead", self, tone="muted"
        )
        self._open_button = button(self.tr("Open it"), "pencil", name="open_checkin")
        self._open_button.clicked.connect(self._open)
        self._bin_button = button(self.tr("Move to the bin"), "trash", name="bin_checkin")
        self._bin_button.clicked.connect(self._bin)
        back = button(self.tr("Back to the form"), "arrow-left", name="back_to_form")
        back.clicked.connect(self.left)
        buttons = Flow(spacing=10, at_end=True)
        buttons.addWidget(back)
        buttons.addWidget(self._bin_button)
        buttons.addWidget(self._open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Ask for every check-in up to today."""
        today = date.today()
        self._session.ask(self, lambda diary: diary.checkins.list(EARLIEST_DAY, today), self._fill)

    def _fill(self, drafts: list[CheckInDraft]) -> None:
        self._list.clear()
        for draft in drafts:
            item = QListWidgetItem(self._line(draft))
            item.setData(Qt.ItemDataRole.UserRole, draft)
            self._list.addItem(item)
        self._none.setVisible(not drafts)
        self._list.setVisible(bool(drafts))
        self._list.setCurrentRow(0)
        self._show_buttons()

    def _line(self, draft: CheckInDraft) -> str:
        clock = QLocale().toString(
            QTime(draft.moment.clock.hour, draft.moment.clock.minute), "HH:mm"
        )
        said = []
        for domain in Domain:
            rated = draft.ratings.get(domain)
            if rated is not None and rated.value is not None:
                said.append(f"{label(domain.value)} {rated.value}")
        if draft.hard:
            said.append(f"{label('hard')}: {draft.hard}")
        return f"{long_day(draft.moment.day)}, {clock}\n" + " · ".join(said)

    def _current(self) -> CheckInDraft | None:
        item = self._list.currentItem()
        draft = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return draft if isinstance(draft, CheckInDraft) else None

    def _show_buttons(self) -> None:
        there = self._current() is not None
        self._open_button.setEnabled(there)
        self._bin_button.setEnabled(there)

    def _open(self) -> None:
        draft = self._current()
        if draft is not None:
            self.picked.emit(draft)

    def _bin(self) -> None:
        draft = self._current()
        if draft is not None and draft.id is not None:
            number = draft.id
            self._session.change(self, lambda diary: diary.bin.put(Kind.CHECKIN, number))
