"""Parts: the many panes of one window, each with words of its own."""

from __future__ import annotations

from math import ceil, sqrt
from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.arranging import Arranging
from chime_journal.gui.exercises.piece import Look, Piece
from chime_journal.gui.exercises.row import RowBoard
from chime_journal.model.answers import in_order
from chime_journal.model.chime import Domain
from chime_journal.model.exercise import Parts, Place

ASIDE, LEAD = 18, 6  # pixels around the window, and of the lead between two panes
LEAST_WIDE, LEAST_HIGH = 116, 62  # pixels of a pane at 100 per cent text
COLOURS = tuple(domain.value for domain in Domain)


class PartsStep(Arranging):
    """A field for what stands on a pane, and the window."""

    def __init__(self, step: Parts, parent: QWidget) -> None:
        super().__init__(step.key, Panes(parent), (Place("window", ""),), parent)
        self.ask(self.tr("What stands on this pane"))
        self.explain(self.tr("Drag a pane, or move it with the arrow keys."))
        self.add_move(self.tr("Earlier"), "arrow-left", (-1, 0))
        self.add_move(self.tr("Later"), "arrow-right", (1, 0))

    def with_added(self, value: object, words: str, place: str) -> object:
        return [*in_order(value), words]


class Panes(RowBoard):
    """Panes of coloured glass, side by side, in a frame of lead."""

    look: ClassVar[Look] = "pane"

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window_drawing", parent)

    def tag(self, at: int) -> str:
        columns = self._columns()
        return COLOURS[(at % columns * 2 + at // columns) % len(COLOURS)]

    def _columns(self) -> int:
        fits = (self.width() - 2 * ASIDE) // round(LEAST_WIDE * max(0.8, theme.scale()))
        return max(1, min(fits, ceil(sqrt(max(1, len(self.words))))))

    def _window(self) -> QRect:
        return self.rect().adjusted(ASIDE, ASIDE, -ASIDE, -ASIDE)

    def place(self) -> int:
        columns, window = self._columns(), self._window()
        wide = (window.width() - LEAD * (columns + 1)) / columns
        number = ceil(len(self.pieces) / columns) if self.pieces else 1
        needs = [max((piece.fit(round(wide)).height() + 12 for piece in row), default=0)
                 for row in _in_rows(self.pieces, columns)]  # fmt: skip
        least = max([round(LEAST_HIGH * max(0.8, theme.scale())), *needs])
        high = max(float(least), (window.height() - LEAD * (number + 1)) / number)
        for at, piece in enumerate(self.pieces):
            row, column = divmod(at, columns)
            in_row = len(self.pieces) - row * columns if row == number - 1 else columns
            each = (window.width() - LEAD * (in_row + 1)) / in_row  # a last row fills the frame
            box = QRectF(window.left() + LEAD + column * (each + LEAD),
                         window.top() + LEAD + row * (high + LEAD), each, high)  # fmt: skip
            piece.fit(round(each))
            piece.setGeometry(box.toRect())
        needed = round(number * (least + LEAD) + LEAD + 2 * ASIDE)
        return max(self.minimumSizeHint().height(), needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.ink), 3))
        painter.setBrush(QColor(colours.edge if self.words else colours.surface))
        painter.drawRoundedRect(QRectF(self._window()), 10, 10)
        if not self.words:
            painter.setPen(QColor(colours.muted))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            words = self.tr("The first pane will stand here.")
            painter.drawText(self._window().adjusted(ASIDE, 0, -ASIDE, 0), int(middle), words)


def _in_rows(things: list[Piece], columns: int) -> list[list[Piece]]:
    return [things[start : start + columns] for start in range(0, len(things), columns)]
