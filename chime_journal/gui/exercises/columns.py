"""Columns: cards that lie ready and own ones, each put where it belongs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises.arranging import Arranging
from chime_journal.gui.exercises.sorting import SortBoard
from chime_journal.model.answers import by_place
from chime_journal.model.exercise import Columns, Place

POOL = ""  # the strip's place; what lies there is put nowhere, and is not kept


class ColumnsStep(Arranging):
    """A field for a card, a button for each column, and the columns."""

    def __init__(self, step: Columns, parent: QWidget) -> None:
        board = PoolBoard("columns_drawing", step.columns, step.cards, parent)
        super().__init__(step.key, board, step.columns, parent)
        self._columns = step.columns
        self.ask(self.tr("A card of your own"))
        self.explain(self.tr("Drag a card, or move it with the arrow keys."))
        add_sorting_moves(self, board)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(place.id for place in self._columns)

    def with_added(self, value: object, words: str, place: str) -> object:
        put = by_place(value)
        return {**put, place: [*put.get(place, []), words]}


class PoolBoard(SortBoard):
    """Columns below the cards that lie ready. A card taken away lies ready again.

    What lies ready has no order that is kept, and is never a card of the person's own.
    """

    def __init__(
        self, name: str, columns: tuple[Place, ...], cards: tuple[str, ...], parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("PoolBoard", "Not put anywhere yet")
        strip = Place(POOL, title) if cards else None
        super().__init__(name, columns, parent, strip=strip)
        self._cards = cards
        self.show_value({})

    def value(self) -> dict[str, list[str]]:
        return {place: words for place, words in super().value().items() if place != POOL}

    def take(self, value: object) -> None:
        super().take(value)
        put = {words for place in self.put if place != POOL for words in self.put[place]}
        self.put[POOL] = [card for card in self._cards if card not in put]

    def take_away(self, at: int) -> None:
        super().take_away(at)
        self.take(self.value())

    def can_change(self, at: int) -> bool:
        return super().can_change(at) and self._order()[at][0] != POOL

    def is_elsewhere(self, place: str, at: int) -> bool:
        there = place != POOL or self.items()[at][0] in self._cards
        return there and super().is_elsewhere(place, at)

    def has_order(self, at: int) -> bool:
        return self._order()[at][0] != POOL

    def _move(self, at: int, to: str, n: int) -> int:
        if to == POOL and not self.is_elsewhere(POOL, at):
            return at
        return super()._move(at, to, n)

    def put_at(self, at: int, to: str) -> int:
        """Move a piece; from the cards that lie ready the next one is meant then."""
        from_pool = self._order()[at][0] == POOL
        there = super().put_at(at, to)
        return at if from_pool and at < len(self.on(POOL)) else there


def add_sorting_moves(view: Arranging, board: SortBoard) -> None:
    """Put in buttons that move the card that is meant to each place, and up and down."""
    translate = QCoreApplication.translate
    for place in board.places:
        words = translate("ColumnsStep", "To: {place}").format(place=place.title)
        move, fits = partial(board.put_chosen, place.id), partial(board.is_elsewhere, place.id)
        view.add_own_move(words, "", f"move_to_{place.id or 'pool'}", move, fits)
    up, down = partial(board.push_chosen, 0, -1), partial(board.push_chosen, 0, 1)
    view.add_own_move(translate("ColumnsStep", "Up"), "arrow-up", "move_up", up, board.has_order)
    view.add_own_move(
        translate("ColumnsStep", "Down"), "arrow-down", "move_down", down, board.has_order
    )
