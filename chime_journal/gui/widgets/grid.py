"""Cards side by side in as many columns as fit, all of one row equally high."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.fitting import Fitting


class CardGrid(QWidget):
    """Lays its cards out anew whenever the number of columns that fit has changed."""

    def __init__(self, least: int, most: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most  # pixels a card needs at 100 per cent text; columns
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        Fitting(self, self._fit)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Replace all cards; the old ones are deleted."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = list(cards)
        self._columns = 0
        self._fit()

    def cards(self) -> list[QWidget]:
        """Return the cards on show."""
        return list(self._cards)

    def _fit(self) -> None:
        room = self.width() + self._grid.spacing()
        each = self._least * max(0.8, theme.scale()) + self._grid.spacing()
        columns = max(1, min(self._most, int(room // each)))
        if columns == self._columns:
            return
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._columns = columns
