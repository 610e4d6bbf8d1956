"""Pick: cards that matter or do not for now, and of those that do the few to keep, in order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises.arranging import Arranging
from chime_journal.gui.exercises.columns import PoolBoard, add_sorting_moves
from chime_journal.gui.exercises.sorting import SortBoard
from chime_journal.gui.exercises.step import StepView
from chime_journal.model.answers import KEPT, MATTERS, NOT_NOW, by_place
from chime_journal.model.exercise import Pick, Place
from chime_journal.words.exercise import pile_words


class PickStep(StepView):
    """Two places, one after the other: sorting all cards, and keeping a few."""

    def __init__(self, step: Pick, parent: QWidget) -> None:
        super().__init__(parent)
        self.sorting, self.keeping = Sorting(step, self), Keeping(step, self)
        self._keeps = False  # at the second place
        for each in (self.sorting, self.keeping):
            each.board.setParent(parent)
            each.board.hide()
            self.inside.addWidget(each)
            each.changed.connect(self.changed)
        self.keeping.changed.connect(self._bring_back)
        self._show()

    @property
    def here(self) -> Arranging:
        """Return the place the person is at."""
        return self.keeping if self._keeps else self.sorting

    @property
    def drawing(self) -> QWidget:
        return self.here.board

    @property
    def names(self) -> frozenset[str]:
        return frozenset({KEPT, MATTERS, NOT_NOW})

    @property
    def can_go_back(self) -> bool:
        return self._keeps

    def value(self) -> dict[str, list[str]]:
        put = by_place(self.sorting.value())
        kept = by_place(self.keeping.value()).get(KEPT, [])
        matters = put.get(MATTERS, [])
        found = {
            KEPT: [words for words in kept if words in matters],
            MATTERS: [words for words in matters if words not in kept],
            NOT_NOW: put.get(NOT_NOW, []),
        }
        return {pile: words for pile, words in found.items() if words}

    def show_value(self, value: object) -> None:
        put = by_place(value)
        kept, matters = put.get(KEPT, []), put.get(MATTERS, [])
        sorted_ = {MATTERS: [*kept, *matters], NOT_NOW: put.get(NOT_NOW, [])}
        self.sorting.show_value(sorted_)
        self.keeping.show_value({KEPT: kept, MATTERS: matters})

    def is_blank(self) -> bool:
        return not self.value()

    def begin(self, *, at_end: bool = False) -> None:
        self._go(keeps=at_end and bool(self._matters()))

    def forward(self) -> bool:
        self.sorting.left()
        if self._keeps or not self._matters():
            return False
        self._go(keeps=True)
        return True

    def backward(self) -> bool:
        if not self._keeps:
            return False
        self._go(keeps=False)
        return True

    def left(self) -> None:
        self.here.left()

    def _matters(self) -> list[str]:
        return by_place(self.sorting.value()).get(MATTERS, [])

    def _go(self, *, keeps: bool) -> None:
        if keeps:
            found = self.value()
            piles = {pile: found.get(pile, []) for pile in (KEPT, MATTERS)}
            self.keeping.show_value(piles)
        self._keeps = keeps
        self._show()
        self.turned.emit()
        self.here.begin()

    def _show(self) -> None:
        self.sorting.setVisible(not self._keeps)
        self.keeping.setVisible(self._keeps)

    def _bring_back(self) -> None:
        """What was taken out of those that matter is to be sorted anew."""
        put = by_place(self.keeping.value())
        matters = [*put.get(KEPT, []), *put.get(MATTERS, [])]
        not_now = by_place(self.sorting.value()).get(NOT_NOW, [])
        self.sorting.show_value({MATTERS: matters, NOT_NOW: not_now})


class Sorting(Arranging):
    """Every card goes to what matters or to what does not for now."""

    def __init__(self, step: Pick, parent: QWidget) -> None:
        piles = tuple(Place(pile, pile_words(pile)) for pile in (MATTERS, NOT_NOW))
        board = PoolBoard("piles_drawing", piles, step.cards, parent)
        super().__init__(step.key, board, piles, parent)
        self.ask(self.tr("A card of your own"))
        self.explain(self.tr("Drag a card, or move it with the arrow keys."))
        add_sorting_moves(self, board)

    def with_added(self, value: object, words: str, place: str) -> object:
        put = by_place(value)
        return {**put, place: [*put.get(place, []), words]}


class Keeping(Arranging):
    """Of what matters a few are kept, the dearest first."""

    def __init__(self, step: Pick, parent: QWidget) -> None:
        board = SortBoard(
            "kept_drawing",
            (Place(KEPT, pile_words(KEPT)),),
            parent,
            strip=Place(MATTERS, pile_words(MATTERS)),
            full=step.most,
            why_full=QCoreApplication.translate(
                "exercises", "This list is full. Take a card out of it first."
            ),
        )
        super().__init__(f"{step.key}_kept", board, (), parent)
        self.ask(self.tr("Keep a few of them, in your order"))
        self.explain(self.tr("Drag a card, or move it with the arrow keys."))
        add_sorting_moves(self, board)
