"""A board of columns, with a strip above them for what lies nowhere yet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.board import Board
from chime_journal.gui.exercises.drawing import bold, lines_of
from chime_journal.gui.exercises.piece import Piece
from chime_journal.gui.exercises.row import rows
from chime_journal.model.answers import by_place
from chime_journal.model.exercise import Place

ASIDE, GAP = 10, 8  # pixels around and between columns, and between pieces
WIDEST = 330  # pixels of a piece in a column at 100 per cent text
LEAST_COLUMN = 150  # pixels of a column's free room at 100 per cent text


class SortBoard(Board):
    """Pieces in places: the strip's first, then column by column, each from top to bottom.

    `strip` is the place above the columns, if there is one. `full` says how many pieces a column
    takes at most, and `why_full` is said when another one should go there.
    """

    def __init__(
        self,
        name: str,
        columns: Sequence[Place],
        parent: QWidget,
        *,
        strip: Place | None = None,
        full: int = 1_000,
        why_full: str = "",
    ) -> None:
        super().__init__(name, parent)
        self._columns = list(columns)
        self._strip, self._full, self._why_full = strip, full, why_full
        self.places = [*([strip] if strip else []), *columns]
        self.put: dict[str, list[str]] = {}
        self._heads: dict[str, QRectF] = {}  # where each place's name stands
        self._rooms: dict[str, QRectF] = {}  # and each place itself

    def value(self) -> dict[str, list[str]]:
        return {place: list(words) for place, words in self.put.items() if words}

    def take(self, value: object) -> None:
        self.put = by_place(value)

    def _order(self) -> list[tuple[str, int]]:
        """Return the place of each piece, and its number there."""
        return [(place.id, n) for place in self.places for n in range(len(self.on(place.id)))]

    def on(self, place: str) -> list[str]:
        """Return what lies at a place, to be changed there."""
        return self.put.setdefault(place, [])

    def items(self) -> list[tuple[str, str, str]]:
        titles = {place.id: place.title for place in self.places}
        said = self.tr("{thing}, {place}")
        return [
            (words, said.format(thing=words, place=titles[place]), "")
            for place, n in self._order()
            for words in (self.on(place)[n],)
        ]

    def push(self, at: int, right: int, down: int) -> int:
        place, n = self._order()[at]
        if right:
            ids = [each.id for each in self.places]
            to = ids[min(max(ids.index(place) + right, 0), len(ids) - 1)]
            return self.put_at(at, to)
        return self._move(at, place, n + down)

    def put_at(self, at: int, to: str) -> int:
        """Move a piece to the end of another place, if that takes it."""
        place, _ = self._order()[at]
        return at if place == to else self._move(at, to, len(self.on(to)))

    def put_chosen(self, to: str) -> None:
        """Move the piece that is meant to the end of a place."""
        if self.at is not None:
            self.do(partial(self.put_at, self.at, to))

    def is_elsewhere(self, place: str, at: int) -> bool:
        """Tell whether a piece could be moved to a place."""
        return self._order()[at][0] != place

    def has_order(self, at: int) -> bool:
        """Tell whether a piece can be moved up and down where it lies."""
        return at < len(self._order())

    def _move(self, at: int, to: str, n: int) -> int:
        place, was = self._order()[at]
        if place != to and self._is_full(to):
            self.refused.emit(self._why_full)
            return at
        words = self.on(place).pop(was)
        n = min(max(n, 0), len(self.on(to)))
        self.on(to).insert(n, words)
        return self._order().index((to, n))

    def _is_full(self, place: str) -> bool:
        in_strip = self._strip is not None and place == self._strip.id
        return not in_strip and len(self.on(place)) >= self._full

    def drop(self, at: int, point: QPointF) -> int:
        inside = [place for place, room in self._rooms.items() if room.contains(point)]
        if not inside:
            return at
        to, order = inside[0], self._order()
        above = [number for number, (place, _) in enumerate(order)
                 if place == to and number != at and self._is_before(number, point)]  # fmt: skip
        return self._move(at, to, len(above))

    def _is_before(self, number: int, point: QPointF) -> bool:
        """Tell whether a piece comes before a point, as one reads."""
        box = self.pieces[number].geometry()
        if self._strip is None or self._order()[number][0] != self._strip.id:
            return box.center().y() < point.y()
        in_row = box.top() <= point.y() <= box.bottom()
        return box.center().x() < point.x() if in_row else box.bottom() < point.y()

    def take_away(self, at: int) -> None:
        place, n = self._order()[at]
        del self.on(place)[n]

    def rename(self, at: int, words: str) -> None:
        place, n = self._order()[at]
        self.on(place)[n] = words

    def place(self) -> int:
        top = float(ASIDE)
        if self._strip is not None:
            top = self._place_strip(self._strip, top) + ASIDE
        wide = (self.width() - ASIDE * (len(self._columns) + 1)) / len(self._columns)
        head = max(self._head(place, wide) for place in self._columns)
        ends = [top + head + round(LEAST_COLUMN * max(0.8, theme.scale()))]
        for number, column in enumerate(self._columns):
            left = ASIDE + number * (wide + ASIDE)
            self._heads[column.id] = QRectF(left + 8, top + 8, wide - 16, head)
            ends.append(self._fill_column(column, QRectF(left, top + head, wide, 0)))
        bottom = max(*ends, float(self.height() - ASIDE))
        for number, column in enumerate(self._columns):
            left = ASIDE + number * (wide + ASIDE)
            self._rooms[column.id] = QRectF(left, top, wide, bottom - top)
        return round(max(ends) + ASIDE)

    def _head(self, place: Place, wide: float) -> float:
        return lines_of(place.title, bold(self.font()), wide - 16, 3).size.height() + 14

    def _pieces_on(self, place: str) -> list[Piece]:
        order = self._order()
        return [piece for piece, (there, _) in zip(self.pieces, order, strict=False)
                if there == place]  # fmt: skip

    def _fill_column(self, column: Place, room: QRectF) -> float:
        top = room.top() + 4
        wide = min(round(room.width()) - 16, round(WIDEST * max(0.8, theme.scale())))
        for piece in self._pieces_on(column.id):
            size = piece.fit(wide)
            piece.setGeometry(round(room.left()) + 8, round(top), wide, size.height())
            top += size.height() + GAP
        return top

    def _place_strip(self, strip: Place, top: float) -> float:
        wide = self.width() - 2 * ASIDE
        head = self._head(strip, wide)
        self._heads[strip.id] = QRectF(ASIDE + 8, top + 8, wide - 16, head)
        pieces = self._pieces_on(strip.id)
        sizes = [piece.fit(wide - 16) for piece in pieces]
        boxes: list[QRect] = [box for row in rows(sizes, wide - 16, GAP) for box in row]
        for piece, box in zip(pieces, boxes, strict=True):
            piece.setGeometry(box.translated(ASIDE + 8, round(top + head)))
        least = self.fontMetrics().height() if not boxes else 0
        bottom = max((box.bottom() + 1 for box in boxes), default=least) + top + head + GAP
        self._rooms[strip.id] = QRectF(ASIDE, top, wide, bottom - top)
        return bottom

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in self.places:
            room, head = self._rooms.get(place.id), self._heads.get(place.id)
            if room is None or head is None:
                continue
            in_strip = self._strip is not None and place.id == self._strip.id
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.setBrush(QColor(colours.surface if in_strip else colours.paper))
            painter.drawRoundedRect(room, 10, 10)
            painter.setPen(QColor(colours.ink))
            lines_of(place.title, bold(self.font()), head.width(), 3).paint(painter, head, 0.0)
