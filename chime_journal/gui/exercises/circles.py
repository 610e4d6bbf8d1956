"""Circles: people, places, pets and other things on rings around the person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.arranging import Arranging
from chime_journal.gui.exercises.board import Board
from chime_journal.gui.exercises.drawing import bold, lines_of
from chime_journal.model.answers import Around, around, from_around
from chime_journal.model.exercise import Circles, Place
from chime_journal.words.exercise import me

MIDDLE = 0.15  # of the whole: the person
LONGEST = 1.3  # how much longer one side of the rings may be than the other
TURN = 15.0  # degrees of one arrow key
EDGE = 10.0  # pixels kept free around the largest ring
FREE_TOP = 50.0  # degrees on both sides of the top, where the rings' names stand
WIDEST = 150  # pixels of a piece at 100 per cent text
LEAST_HIGH = 480  # pixels at 100 per cent text


class CirclesStep(Arranging):
    """A field for a name, a button for each ring, and the rings themselves."""

    def __init__(self, step: Circles, parent: QWidget) -> None:
        self.rings = RingsBoard(step.rings, parent)
        super().__init__(step.key, self.rings, step.rings, parent)
        self.ask(self.tr("A name, a place, a pet, a group, a number"))
        self.explain(
            self.tr("Drag a name, or move it with the arrow keys: left and right go round."),
        )
        self.add_move(self.tr("Closer"), "minimize-2", (0, 1))
        self.add_move(self.tr("Further out"), "maximize-2", (0, -1))
        self.add_move(self.tr("Round to the left"), "rotate-ccw", (-1, 0))
        self.add_move(self.tr("Round to the right"), "rotate-cw", (1, 0))

    def with_added(self, value: object, words: str, place: str) -> object:
        things = around(value)
        return from_around([*things, Around(words, place, free_turn(things, place))])


class RingsBoard(Board):
    """The rings, the person in the middle, and a piece for each thing."""

    def __init__(self, rings: tuple[Place, ...], parent: QWidget) -> None:
        super().__init__("rings_drawing", parent)
        self._rings = rings
        self._things: list[Around] = []

    def value(self) -> list[dict[str, str | float]]:
        return from_around(self._things)

    def take(self, value: object) -> None:
        self._things = around(value)

    def items(self) -> list[tuple[str, str, str]]:
        said = self.tr("{thing}, {ring}")
        return [
            (each.name, said.format(thing=each.name, ring=self._rings[self._ring(each)].title), "")
            for each in self._things
        ]

    def push(self, at: int, right: int, down: int) -> int:
        thing = self._things[at]
        ring = min(max(self._ring(thing) - down, 0), len(self._rings) - 1)
        turn = (thing.turn + right * TURN) % 360
        self._things[at] = replace(thing, ring=self._rings[ring].id, turn=turn)
        return at

    def drop(self, at: int, point: QPointF) -> int:
        way = point - self._middle()
        wide, high = self._reach()
        far = hypot(way.x() / wide, way.y() / high)  # 1 is the edge of the largest ring
        turn = degrees(atan2(way.x() / wide, -way.y() / high)) % 360
        ring = min(max(int((far - MIDDLE) / self._band()), 0), len(self._rings) - 1)
        self._things[at] = replace(self._things[at], ring=self._rings[ring].id, turn=turn)
        return at

    def take_away(self, at: int) -> None:
        del self._things[at]

    def rename(self, at: int, words: str) -> None:
        self._things[at] = replace(self._things[at], name=words)

    def place(self) -> int:
        widest = round(WIDEST * max(0.8, theme.scale()))
        for piece, thing in zip(self.pieces, self._things, strict=False):
            size = piece.fit(min(widest, max(60, self.width() // 2)))
            middle = self._middle() + self._way(thing)
            corner = QPoint(round(middle.x() - size.width() / 2),
                            round(middle.y() - size.height() / 2))  # fmt: skip
            corner.setX(max(2, min(corner.x(), self.width() - size.width() - 2)))
            corner.setY(max(2, min(corner.y(), self.height() - size.height() - 2)))
            piece.setGeometry(corner.x(), corner.y(), size.width(), size.height())
        return round(LEAST_HIGH * max(1.0, (1 + theme.scale()) / 2))

    def _ring(self, thing: Around) -> int:
        """Return the number of a thing's ring; on one that is no more it lies at the edge."""
        ids = [ring.id for ring in self._rings]
        return ids.index(thing.ring) if thing.ring in ids else len(ids) - 1

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _reach(self) -> tuple[float, float]:
        """Return how far the largest ring reaches to the side, and up and down."""
        wide, high = self.width() / 2 - EDGE, self.height() / 2 - EDGE
        shorter = max(40.0, min(wide, high))
        return min(max(wide, 40.0), LONGEST * shorter), min(max(high, 40.0), LONGEST * shorter)

    def _band(self) -> float:
        """Return how wide each ring is, as a part of the whole."""
        return (1 - MIDDLE) / len(self._rings)

    def _way(self, thing: Around) -> QPointF:
        """Return the way from the middle to a thing."""
        wide, high = self._reach()
        far = MIDDLE + self._band() * (self._ring(thing) + 0.5)
        turn = radians(thing.turn)
        return QPointF(wide * far * sin(turn), -high * far * cos(turn))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, middle = theme.tokens(), self._middle()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self._reach()
        for number in reversed(range(len(self._rings))):
            far = MIDDLE + self._band() * (number + 1)
            painter.setPen(QPen(QColor(colours.edge), 1.4))
            painter.setBrush(QColor(colours.surface if number % 2 else colours.paper))
            painter.drawEllipse(middle, wide * far, high * far)
        self._paint_names(painter, colours)
        inner = min(wide, high) * MIDDLE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(middle, inner, inner)
        painter.setPen(QColor(colours.on_accent))
        lines = lines_of(me(), bold(self.font()), 2 * inner, 1)
        lines.paint(painter, QRectF(middle.x() - inner, middle.y() - lines.size.height() / 2,
                                    2 * inner, inner), 0.5)  # fmt: skip

    def _paint_names(self, painter: QPainter, colours: theme.Tokens) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.86)
        painter.setPen(QColor(colours.muted))
        wide, high = self._reach()
        for number, ring in enumerate(self._rings):
            far = MIDDLE + self._band() * (number + 1)
            radius, up = wide * far, high * far
            lines = lines_of(ring.title, font, radius * 1.5, 1)
            room = QRectF(self.width() / 2 - radius, self._middle().y() - up + 5, 2 * radius,
                          lines.size.height())  # fmt: skip
            lines.paint(painter, room, 0.5)


def free_turn(things: list[Around], ring: str) -> float:
    """Return where on a ring a new thing has the most room, away from the rings' names."""
    taken = [thing.turn for thing in things if thing.ring == ring]
    others = [thing.turn for thing in things if thing.ring != ring]
    turns = [90.0, 270.0, 180.0, 135.0, 225.0, 60.0, 300.0, *(float(n) for n in range(0, 360, 15))]
    free = [turn for turn in turns if _apart(turn, 0) >= FREE_TOP]
    return max(free, key=partial(_room, taken, others))


def _room(taken: list[float], others: list[float], turn: float) -> float:
    near = min((_apart(turn, other) for other in taken), default=180.0)
    return near + min((_apart(turn, other) for other in others), default=180.0) / 4


def _apart(one: float, other: float) -> float:
    gap = abs(one - other) % 360
    return min(gap, 360 - gap)
