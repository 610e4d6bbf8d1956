"""Everything that can be read of a damaged database, and what its indexes know of the rest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from chime_journal.errors import StoreUnreachable, VaultDamaged
from chime_journal.model.damage import INDEX, BadPage, Damage
from chime_journal.store import layout
from chime_journal.store.pages import Pages
from chime_journal.store.rows import Row, Value
from chime_journal.store.survey import Survey, Tree

Keep = Callable[[Tree, Row], None]
Known: TypeAlias = "dict[str, Value]"  # a lost row's columns that an index has
MOST_DAYS = 31  # named for one page


class Findings:
    """Hands every row that can be read to `keep`; `missing` says what the others were."""

    def __init__(self, survey: Survey, keep: Keep) -> None:
        self.survey = survey
        self.kept: dict[str, set[int]] = {}
        self.missing: dict[str, dict[int, Known]] = {}
        trees = survey.trees.values()
        tables = [tree for tree in trees if not tree.is_index]
        for tree in tables:
            for row in survey.rows(tree):
                self._take(tree, row, keep)
        for tree in trees:
            if tree.is_index:
                self._look_up(tree)
        survey.note_free()
        if survey.holes:
            for name, found in survey.strays(tables).items():
                for row in found:
                    self._take(survey.trees[name], row, keep)

    def _take(self, tree: Tree, row: Row, keep: Keep) -> None:
        self.kept.setdefault(tree.name, set()).add(row.id)
        self.missing.get(tree.name, {}).pop(row.id, None)
        if layout.is_kept(tree.table) or tree.name == "sqlite_sequence":
            keep(tree, row)

    def _look_up(self, index: Tree) -> None:
        kept = self.kept.get(index.table, set())
        names = [name for name, _ in index.columns]
        for row in self.survey.rows(index):
            if row.id not in kept and layout.is_kept(index.table):
                known = self.missing.setdefault(index.table, {}).setdefault(row.id, {})
                known.update(zip(names, row.values, strict=False))

    def describe(self, number: int) -> BadPage:
        """Say what a damaged page belonged to, and which days were written about on it."""
        trees = self.survey.trees
        owner = self.survey.owner(number)
        if owner in trees and not layout.is_kept(trees[owner].table):
            owner = INDEX
        if owner in trees and trees[owner].is_index:
            return BadPage(number, INDEX)
        days = {
            day
            for hole in self.survey.holes
            if hole.page == number
            for id_, known in self.missing.get(hole.tree.name, {}).items()
            if hole.first <= id_ <= hole.last and (day := day_of(known))
        }
        return BadPage(number, owner, tuple(sorted(days)[:MOST_DAYS]))


def day_of(known: Known) -> date | None:
    """Return the day of a row that an index knows, if it does."""
    day = known.get("day")
    return date.fromisoformat(day) if isinstance(day, str) else None


def broken_pages(pages: Pages, progress: Callable[[float], None]) -> list[int]:
    """Verify the seal of every page; return the numbers of those that are damaged.

    A page that is being written meanwhile is looked at again. Raises StoreUnreachable when the
    place itself does not answer, and what `progress` raises.
    """
    broken = []
    for number in range(1, pages.total + 1):
        progress(number / pages.total)
        if not pages.is_whole(number) and not any(pages.is_whole(number) for _ in range(3)):
            broken.append(number)
        if pages.failed:
            raise StoreUnreachable
    return broken


def describe(pages: Pages, broken: list[int], progress: Callable[[float], None]) -> Damage:
    """Name damaged pages by what they belonged to, as far as the rest of the database knows."""
    if not pages.any_whole():
        raise VaultDamaged
    found = Findings(Survey(pages, layout.without_roots(), progress), lambda _tree, _row: None)
    return Damage(tuple(found.describe(number) for number in broken), pages.total)
