"""A list on the left, and on the right the one thing that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.fitting import Fitting

LIST_WIDTH = 300  # pixels at 100 per cent text
BESIDE_FROM = 692  # pixels at 100 per cent text; below it the two take turns
_NO_LIMIT = 16_777_215  # pixels, Qt's own


class TwoSides(QWidget):
    """List and desk beside each other; in narrow windows they take turns.

    Signals:
        back_asked(): the person wants to see the list again.
    """

    back_asked = Signal()

    def __init__(
        self, left: QWidget, desk: QWidget, instead: Sequence[QWidget], parent: QWidget
    ) -> None:
        """One of `instead`, first the first, stands on the right while the desk is closed."""
        super().__init__(parent)
        self.left, self._desk, self._instead = left, desk, instead[0]
        self._alone = False
        self.back = button(self.tr("Back to the list"), "arrow-left", name="back", look="link")
        self.back.clicked.connect(self.back_asked)
        self.right = QWidget(self)
        self._stack = QStackedWidget(self.right)
        for widget in (desk, *instead):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self.right, 1)
        self.at_desk = False
        self._show()
        Fitting(self, self._fit)

    def show_instead(self, instead: QWidget, *, alone: bool = False) -> None:
        """Let this stand on the right while the desk is closed; `alone` takes the list away."""
        self._instead, self._alone = instead, alone
        self._show()

    def open_desk(self) -> None:
        """Show the desk on the right."""
        self.at_desk = True
        self._show()

    def close_desk(self) -> None:
        """Nothing is open any more."""
        self.at_desk = False
        self._show()

    def to_list(self) -> None:
        """Bring the list into sight, where list and desk take turns."""
        if self._narrow():
            self.close_desk()

    def _show(self) -> None:
        self._stack.setCurrentWidget(self._desk if self.at_desk else self._instead)
        self._fit()

    def _narrow(self) -> bool:
        return self.width() < BESIDE_FROM * max(0.8, theme.scale())

    def _fit(self) -> None:
        narrow = self._narrow()
        self.left.setVisible(not self._alone and not (narrow and self.at_desk))
        self.right.setVisible(not narrow or self.at_desk or self._alone)
        self.back.setVisible(narrow and not self._alone)
        wide = round(LIST_WIDTH * max(0.9, min(1.5, theme.scale())))
        self.left.setMinimumWidth(0 if narrow else wide)
        self.left.setMaximumWidth(_NO_LIMIT if narrow else wide)
