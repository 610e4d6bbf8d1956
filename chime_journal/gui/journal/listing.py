"""The list of reflections, newest first, fetched as a person scrolls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from chime_journal.gui.journal.delegate import PreviewDelegate
from chime_journal.gui.session import Session
from chime_journal.model.reflection import Draft, Filter, PageOfPreviews, Preview
from chime_journal.words.days import long_day
from chime_journal.words.labels import label_in_domain

AT_ONCE = 60  # rows fetched in one go
EXCERPT = 200  # characters, as the diary's own excerpts

Index = QModelIndex | QPersistentModelIndex
PreviewRole = Qt.ItemDataRole.UserRole


class ReflectionModel(QAbstractListModel):
    """Rows that arrive page by page from the diary thread.

    Signals:
        filled(): the first page of a new list is here (it may be empty).
    """

    filled = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = Filter()
        self._rows: list[Preview] = []
        self._more = False
        self._asked = 0  # counts lists, so that a late answer to an old one is dropped
        self._waiting = False

    @property
    def filter(self) -> Filter:
        return self._filter

    def reload(self, filter: Filter | None = None) -> None:
        """Begin the list anew, with another filter or the same one."""
        self._filter = self._filter if filter is None else filter
        self._asked += 1
        wanted, limit = self._filter, max(AT_ONCE, min(len(self._rows), 4 * AT_ONCE))
        number = self._asked
        self._waiting = True
        self._session.ask(
            self,
            lambda diary: diary.reflections.list(wanted, None, limit),
            lambda page: self._start(number, page),
        )

    def _start(self, number: int, page: PageOfPreviews) -> None:
        if number != self._asked:
            return
        self._waiting = False
        self.beginResetModel()
        self._rows, self._more = list(page.previews), page.more
        self.endResetModel()
        self.filled.emit()

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        self._waiting = True
        wanted, last, number = self._filter, self._rows[-1], self._asked
        self._session.ask(
            self,
            lambda diary: diary.reflections.list(wanted, last, AT_ONCE),
            lambda page: self._add(number, page),
        )

    def _add(self, number: int, page: PageOfPreviews) -> None:
        if number != self._asked:
            return
        self._waiting = False
        self._more = page.more
        if page.previews:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.previews) - 1)
            self._rows += page.previews
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        preview = self._rows[index.row()]
        if role == PreviewRole:
            return preview
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(preview)
        return None

    def _spoken(self, preview: Preview) -> str:
        parts = [preview.title or self.tr("Untitled"), long_day(preview.moment.day)]
        parts += [label_in_domain(tag) for tag in sorted(preview.tags)]
        parts += [self.tr("With a picture")] if preview.pictured else []
        return ". ".join([*parts, preview.excerpt])

    def row_of(self, number: int) -> int | None:
        """Return the row of a reflection, if it has been fetched."""
        return next((row for row, preview in enumerate(self._rows) if preview.id == number), None)

    def show_written(self, number: int, draft: Draft) -> bool:
        """Bring a row up to date with what was just written; False if it belongs elsewhere now."""
        row = self.row_of(number)
        if row is None or self._rows[row].moment != draft.moment:
            return False
        self._rows[row] = Preview(
            id=number,
            moment=draft.moment,
            title=draft.title,
            excerpt=" ".join(draft.body[: 3 * EXCERPT].split())[:EXCERPT],
            tags=draft.tags,
            good_memory=draft.good_memory,
            pictured=draft.pictured,
        )
        place = self.index(row)
        self.dataChanged.emit(place, place)
        return True


class ReflectionList(QListView):
    """The list itself.

    Signals:
        picked(int): open the reflection with this id.
    """

    picked = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reflections")
        self.setAccessibleName(self.tr("Reflections, newest first"))
        self.rows = ReflectionModel(session, self)
        self.setModel(self.rows)
        self.setItemDelegate(PreviewDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(28)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._moved)
        # In a narrow window the one that was open is still the current one, and opens again.
        self.clicked.connect(self._moved)
        self.activated.connect(self._moved)

    def _moved(self, current: QModelIndex, _: QModelIndex | None = None) -> None:
        preview = current.data(PreviewRole)
        if preview is not None and not self._quiet:
            self.picked.emit(preview.id)

    def mark(self, number: int | None) -> None:
        """Show which reflection is open, without opening it again."""
        self._quiet = True
        row = None if number is None else self.rows.row_of(number)
        if row is None:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        else:
            self.setCurrentIndex(self.rows.index(row))
        self._quiet = False
