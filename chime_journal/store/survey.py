"""A walk through every tree of a database, damaged or not: what it holds, and what is missing."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chime_journal.model.damage import FREE, LAYOUT, UNKNOWN
from chime_journal.store import rows
from chime_journal.store.pages import UNUSED, USABLE, Pages
from chime_journal.store.rows import TABLE_LEAF, TREE, Row

SCHEMA = "sqlite_schema"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FIRST, _LAST = -(2**63), 2**63 - 1  # row ids


@dataclass(frozen=True, slots=True)
class Tree:
    """A table or an index and where it begins; `columns` are (name, declared type)."""

    name: str
    table: str
    root: int
    columns: tuple[tuple[str, str], ...]

    @property
    def is_index(self) -> bool:
        return self.name != self.table


@dataclass(frozen=True, slots=True)
class Hole:
    """A damaged page, the tree that it belongs to, and the rows it may have held."""

    page: int
    tree: Tree
    first: int
    last: int


class Survey:
    """Reads all rows of all trees; `progress` hears the part of the pages seen, 0 to 1.

    `layout` is what a new journal of the same schema looks like. It stands in where the journal's
    own list of tables cannot be read: tables are made in one order, so they begin on one page.
    """

    def __init__(
        self, pages: Pages, layout: dict[str, Tree], progress: Callable[[float], None]
    ) -> None:
        self._pages, self._progress = pages, progress
        self.seen: dict[int, str] = {}  # page -> what it belongs to
        self.holes: list[Hole] = []
        self.trees = self._own_trees(layout)

    def _own_trees(self, layout: dict[str, Tree]) -> dict[str, Tree]:
        """Return the layout with this database's own roots, as far as they are known."""
        schema = Tree(SCHEMA, SCHEMA, 1, (("", "TEXT"),) * 3 + (("", "INTEGER"), ("", "TEXT")))
        found = [*self.rows(schema)]
        if self.holes:
            found += self.strays([schema]).get(SCHEMA, [])
        roots = {str(row.values[1]): row.values[3] for row in found if len(row.values) == 5}
        trees = {}
        for name, tree in layout.items():
            root = roots.get(name, tree.root)
            trees[name] = Tree(name, tree.table, int(str(root)), tree.columns)
        return trees

    def rows(self, tree: Tree) -> Iterator[Row]:
        """Yield the rows of a tree that can be reached from where it begins."""
        waiting = [(tree.root, _FIRST, _LAST)]
        while waiting:
            number, first, last = waiting.pop()
            if number in self.seen or not 0 < number <= self._pages.total:
                continue
            page = self._look(number, tree.name)
            if page is None or rows.kind(page, number) not in TREE:
                self.holes.append(Hole(number, tree, first, last))
                continue
            if rows.kind(page, number) in (rows.TABLE_INNER, rows.INDEX_INNER):
                for child in rows.children(page, number):
                    end = last if child.last is None else child.last
                    waiting.append((child.page, first, end))
                    first = end if tree.is_index else end + 1
            yield from self._on(page, number, tree)

    def _on(self, page: bytes, number: int, tree: Tree) -> Iterator[Row]:
        """Yield the rows on a page, and note the pages that they go on to."""
        further: list[int] = []
        for row in rows.rows(page, number, self._pages.read, further.append):
            for each in further:
                self.seen[each] = tree.name
            if not row.whole:
                self.holes.append(Hole(further[-1], tree, row.id, row.id))
            further.clear()
            yield row

    def _look(self, number: int, owner: str) -> bytes | None:
        self.seen[number] = owner
        self._progress(min(1.0, len(self.seen) / self._pages.total))
        return self._pages.read(number)

    def strays(self, trees: list[Tree]) -> dict[str, list[Row]]:
        """Return the rows of leaves that a damaged page cut off from their table, by its name."""
        found: dict[str, list[Row]] = {}
        for number in range(1, self._pages.total + 1):
            if number in self.seen or number == UNUSED:
                continue
            page = self._pages.read(number)
            if page is None or rows.kind(page, number) != TABLE_LEAF:
                continue
            first = next(rows.rows(page, number, self._pages.read, lambda _: None), None)
            fitting = [tree for tree in trees if first and self._may_hold(tree, first)]
            if len(fitting) == 1:  # of two that fit, none is chosen: no wrong word comes in
                self.seen[number] = fitting[0].name
                rest = found.setdefault(fitting[0].name, [])
                rest.extend(self._on(page, number, fitting[0]))
        return found

    def _may_hold(self, tree: Tree, row: Row) -> bool:
        within = any(
            hole.tree.name == tree.name and hole.first <= row.id <= hole.last for hole in self.holes
        )
        return (
            within
            and len(row.values) == len(tree.columns)
            and all(
                _fits(value, declared)
                for value, (_, declared) in zip(row.values, tree.columns, strict=True)
            )
        )

    def note_free(self) -> None:
        """Note the pages that nothing lies on any more."""
        first = self._pages.read(1)
        (number,) = struct.unpack_from(">I", first, 32) if first else (0,)
        while number and number not in self.seen:
            self.seen[number] = FREE
            trunk = self._pages.read(number)
            if trunk is None:
                return
            number, count = struct.unpack_from(">II", trunk)
            if count > (USABLE - 8) // 4:
                return  # an older page in the place of a newer one: no list of free pages
            for leaf in struct.unpack_from(f">{count}I", trunk, 8):
                self.seen.setdefault(leaf, FREE)

    def owner(self, number: int) -> str:
        """Return the name of the tree a page belongs to, or what else it is."""
        name = self.seen.get(number, UNKNOWN)
        return LAYOUT if name == SCHEMA else name


def _fits(value: rows.Value, declared: str) -> bool:
    if value is None:
        return True
    if declared in ("DATE", "DATETIME"):
        return isinstance(value, str) and _DAY.match(value) is not None
    if declared in ("INTEGER", "BOOLEAN"):
        return isinstance(value, int)
    return isinstance(value, bytes if declared == "BLOB" else str)
