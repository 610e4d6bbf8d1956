"""The rows of the list of reflections: all of them at once, their words as they are shown.

A row is only an id until somebody looks at it. So a list of any length can be jumped about in, and
takes little memory.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.session import Session
from chime_journal.model.reflection import Draft, Filter, PageOfPreviews, Preview
from chime_journal.words.days import long_day
from chime_journal.words.labels import label_in_domain

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

AT_ONCE = 60  # rows fetched in one go, a block
AHEAD = 20  # rows before and after the one on screen that should be there as well
AROUND = 3  # blocks that one screen can need
KEPT = 50  # blocks whose words are kept; the longest unseen go first
EXCERPT = 200  # characters, as the diary's own excerpts

Index = QModelIndex | QPersistentModelIndex
PreviewRole = Qt.ItemDataRole.UserRole
Block = dict[int, Preview]  # by id; what is gone meanwhile is not in it


class ReflectionRows(QStringListModel):
    """The ids of all rows, and the words of those looked at lately.

    Underneath lies a list of empty strings, because Qt counts those by itself. Where it has to ask
    Python how many rows there are, it does so for every row, and 100,000 take a tenth of a second.

    Signals:
        filled(): a new list is here, or all the rows of one that had begun (it may be empty).
        fetched(): words that were on their way have come. No `dataChanged`: after that Qt would
            ask every row for its place, and none of them has moved.
    """

    filled = Signal()
    fetched = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = Filter()
        self._ids: Sequence[int] = ()
        self._blocks: OrderedDict[int, Block] = OrderedDict()  # the one looked at last comes last
        self._wanted: list[int] = []  # blocks to be fetched, the one looked at last comes last
        self._asked = 0  # counts lists, so that a late answer to an old one is dropped
        self._coming: int | None = None  # the block asked for; more at once would pile up

    @property
    def filter(self) -> Filter:
        return self._filter

    def reload(self, filter: Filter | None = None) -> None:
        """Begin the list anew, with another filter or the same one."""
        again = filter is None or filter == self._filter
        self._filter = self._filter if filter is None else filter
        self._asked += 1
        number, wanted = self._asked, self._filter
        if again and self._ids:
            self._ask_all(number, wanted, list(self._blocks)[-2:])
        else:
            self._session.ask(
                self,
                lambda diary: diary.reflections.list(wanted, AT_ONCE),
                lambda page: self._begin(number, wanted, page),
            )

    def _begin(self, number: int, wanted: Filter, page: PageOfPreviews) -> None:
        """Show the first rows of a new list; the order of the rest follows."""
        if number != self._asked:
            return
        self._start([preview.id for preview in page.previews], {0: _by_id(page.previews)})
        if page.more:
            self._ask_all(number, wanted, [])

    def _ask_all(self, number: int, wanted: Filter, seen: list[int]) -> None:
        """Ask for the order of all rows, and for the words of the blocks `seen`."""

        def read(diary: Diary) -> tuple[Sequence[int], dict[int, Block]]:
            if number != self._asked:  # typed on meanwhile: nobody waits for this any more
                return (), {}
            ids = diary.reflections.order(wanted)
            return ids, {
                block: _by_id(diary.reflections.previews(_part(ids, block), wanted.words))
                for block in seen
            }

        self._session.ask(self, read, lambda found: self._all_there(number, *found))

    def _all_there(self, number: int, ids: Sequence[int], blocks: dict[int, Block]) -> None:
        if number == self._asked:
            self._start(ids, blocks or dict(self._blocks))

    def _start(self, ids: Sequence[int], blocks: dict[int, Block]) -> None:
        self._ids, self._blocks = ids, OrderedDict(blocks)
        self._wanted.clear()
        self.setStringList([""] * len(ids))
        self.filled.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        if role == PreviewRole:
            return self._preview(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            preview = self._preview(index.row())
            return None if preview is None else self._spoken(preview)
        return None

    def _spoken(self, preview: Preview) -> str:
        parts = [preview.title or self.tr("Untitled"), long_day(preview.moment.day)]
        parts += [label_in_domain(tag) for tag in sorted(preview.tags)]
        parts += [self.tr("With a picture")] if preview.pictured else []
        return ". ".join([*parts, preview.excerpt])

    def _preview(self, row: int) -> Preview | None:
        """Return the words of a row, or None while they are on their way."""
        for near in (row - AHEAD, row + AHEAD, row):
            if 0 <= near < len(self._ids):
                self._look_at(near // AT_ONCE)
        return self._blocks.get(row // AT_ONCE, {}).get(self._ids[row])

    def _look_at(self, block: int) -> None:
        if block in self._blocks:
            self._blocks.move_to_end(block)
            return
        if block != self._coming:
            # Whoever drags through the list only wants to see where they stop.
            self._wanted = [*(old for old in self._wanted if old != block), block][-AROUND:]
            self._fetch()

    def _fetch(self) -> None:
        if self._coming is not None or not self._wanted:
            return
        self._coming = block = self._wanted.pop()
        number, words = self._asked, self._filter.words
        ids = _part(self._ids, block)
        self._session.ask(
            self,
            lambda diary: diary.reflections.previews(ids, words),
            lambda previews: self._fetched(number, block, previews),
            self._not_fetched,
        )

    def _fetched(self, number: int, block: int, previews: list[Preview]) -> None:
        self._coming = None
        if number == self._asked:
            self._keep({block: _by_id(previews)})
            self.fetched.emit()
        self._fetch()

    def _not_fetched(self, problem: Exception) -> None:
        self._coming = None
        self._wanted.clear()
        self._session.troubled.emit(problem)

    def _keep(self, blocks: dict[int, Block]) -> None:
        self._blocks.update(blocks)
        while len(self._blocks) > KEPT:
            self._blocks.popitem(last=False)

    def id_of(self, row: int) -> int:
        """Return which reflection stands in a row."""
        return self._ids[row]

    def row_of(self, number: int) -> int | None:
        """Return the row of a reflection, if it is in the list."""
        try:
            return self._ids.index(number)
        except ValueError:
            return None

    def show_written(self, number: int, draft: Draft) -> bool:
        """Bring a row up to date with what was just written; False if it belongs elsewhere now."""
        row = self.row_of(number)
        block = {} if row is None else self._blocks.get(row // AT_ONCE, {})
        if row is None or number not in block or block[number].moment != draft.moment:
            return False
        block[number] = Preview(
            id=number,
            moment=draft.moment,
            title=draft.title,
            excerpt=" ".join(draft.body[: 3 * EXCERPT].split())[:EXCERPT],
            tags=draft.tags,
            good_memory=draft.good_memory,
            pictured=draft.pictured,
        )
        self.fetched.emit()
        return True


def _part(ids: Sequence[int], block: int) -> list[int]:
    return list(ids[block * AT_ONCE : (block + 1) * AT_ONCE])


def _by_id(previews: Sequence[Preview]) -> Block:
    return {preview.id: preview for preview in previews}
