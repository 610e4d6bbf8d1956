"""A board of pieces in one order, row after row: what a cloud of words and a window share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises.board import Board
from chime_journal.model.answers import in_order


class RowBoard(Board):
    """Words in an order. Children set the pieces into rows."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.words: list[str] = []

    def value(self) -> list[str]:
        return list(self.words)

    def take(self, value: object) -> None:
        self.words = in_order(value)

    def items(self) -> list[tuple[str, str, str]]:
        return [(words, words, self.tag(at)) for at, words in enumerate(self.words)]

    def tag(self, at: int) -> str:
        """Return whose colours a piece wears, if anybody's."""
        return ""

    def push(self, at: int, right: int, down: int) -> int:
        row = self._rows_of(at)
        if down:
            row = self._rows_of(at, down)
            to = min(row, key=lambda other: abs(self._x(other) - self._x(at))) if row else at
        else:
            to = min(max(at + right, 0), len(self.words) - 1)
        return self._move(at, to)

    def drop(self, at: int, point: QPointF) -> int:
        others = [other for other in range(len(self.words)) if other != at]
        if not others:
            return at
        near = min(others, key=lambda other: self._far(other, point))
        box = self.pieces[near].geometry()
        after = point.x() > box.center().x()
        to = near + after if near < at else near - 1 + after
        return self._move(at, min(max(to, 0), len(self.words) - 1))

    def take_away(self, at: int) -> None:
        del self.words[at]

    def rename(self, at: int, words: str) -> None:
        self.words[at] = words

    def _move(self, at: int, to: int) -> int:
        self.words.insert(to, self.words.pop(at))
        return to

    def _x(self, at: int) -> int:
        return self.pieces[at].geometry().center().x()

    def _far(self, at: int, point: QPointF) -> float:
        way = QPointF(self.pieces[at].geometry().center()) - point
        return abs(way.x()) + 3 * abs(way.y())

    def _rows_of(self, at: int, below: int = 0) -> list[int]:
        """Return the pieces of a piece's row, or of the row so many below it."""
        tops = sorted({piece.geometry().center().y() for piece in self.pieces})
        row = tops.index(self.pieces[at].geometry().center().y()) + below
        if not 0 <= row < len(tops):
            return []
        return [n for n, piece in enumerate(self.pieces)
                if piece.geometry().center().y() == tops[row]]  # fmt: skip


def rows(sizes: list[QSize], room: int, gap: int) -> list[list[QRect]]:
    """Fill rows of a room with boxes, each row in its middle; the first begins at the top."""
    filled: list[list[QRect]] = []
    taken = room + 1
    for size in sizes:
        if not filled or taken + gap + size.width() > room:
            filled.append([])
            taken = -gap
        filled[-1].append(QRect(taken + gap, 0, size.width(), size.height()))
        taken += gap + size.width()
    top = 0
    for row in filled:
        high = max(box.height() for box in row)
        aside = max(0, room - row[-1].right() - 1) // 2
        for number, box in enumerate(row):
            row[number] = box.translated(aside, top + (high - box.height()) // 2)
        top += high + gap
    return filled
