"""A blank exercise on one page, for a group or for whoever likes to write by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform
from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises import hand
from chime_journal.gui.exercises.drawing import SetLines, bold, lines_of
from chime_journal.gui.printing import print_painted
from chime_journal.gui.theme import FAMILY
from chime_journal.model.answers import KEPT, MATTERS, NOT_NOW
from chime_journal.model.exercise import (
    Breathe,
    Circles,
    Columns,
    Exercise,
    Hand,
    Lines,
    Parts,
    Pick,
    Place,
    Senses,
    Steady,
    Step,
    Words,
)
from chime_journal.words.exercise import breathing, me, pile_words

# The page in units of its own, in the shape that fits both A4 and Letter.
PAGE = QSizeF(600, 796)
MARGIN, GAP = 14.0, 12.0
SIZE = 11.0  # units of the type
WRITING_LINE = 24.0  # units from one line to write on to the next
MOST_LINES = 12  # of one text
INK, LINE = QColor("#1F2D2C"), QColor("#857D70")
SHARE = {Hand: 9.0, Circles: 9.0, Parts: 8.0, Columns: 7.0, Pick: 7.0, Words: 5.0}


def print_blank(parent: QWidget, exercise: Exercise) -> bool:
    """Ask for a printer and print one page; False when the person would not. Raises PrintFailed."""
    return print_painted(parent, PAGE, lambda painter: paint(painter, exercise))


def paint(painter: QPainter, exercise: Exercise) -> None:
    """Paint the whole exercise, with room to write, on a page of PAGE."""
    room = QRectF(MARGIN, MARGIN, PAGE.width() - 2 * MARGIN, PAGE.height() - 2 * MARGIN)
    top = room.top() + _say(painter, exercise.title, room, SIZE * 1.7, strong=True)
    top += _say(painter, exercise.about, _from(room, top), SIZE) + GAP
    heads = [_head(step, room.width()) for step in exercise.steps]
    free = room.bottom() - top - sum(heads) - GAP * len(heads)
    shares = [_share(step) for step in exercise.steps]
    for step, head, share in zip(exercise.steps, heads, shares, strict=True):
        _paint_head(painter, step, _from(room, top))
        high = free * share / sum(shares)
        _paint_room(painter, step, QRectF(room.left(), top + head, room.width(), high))
        top += head + high + GAP


def _share(step: Step) -> float:
    """Return how much of the free page a step takes, next to the others."""
    match step:
        case Lines() | Senses() | Steady():
            return max(1.0, 1.6 * len(step.fields))
        case Breathe():
            return 0.5
    return SHARE[type(step)]


def _from(room: QRectF, top: float) -> QRectF:
    return QRectF(room.left(), top, room.width(), room.bottom() - top)


def _font(size: float, *, strong: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(round(size))
    return bold(font) if strong else font


def _lines(words: str, wide: float, size: float, *, strong: bool = False) -> SetLines:
    return lines_of(words, _font(size, strong=strong), wide, MOST_LINES)


def _say(
    painter: QPainter, words: str, room: QRectF, size: float, *, strong: bool = False
) -> float:
    """Write words at the top of a room; return how high they are."""
    lines = _lines(words, room.width(), size, strong=strong)
    painter.setPen(INK)
    lines.paint(painter, room, 0.0)
    return lines.size.height()


def _head(step: Step, wide: float) -> float:
    high = _lines(step.title, wide, SIZE * 1.2, strong=True).size.height()
    return high + (_lines(step.words, wide, SIZE).size.height() if step.words else 0) + 4


def _paint_head(painter: QPainter, step: Step, room: QRectF) -> None:
    down = _say(painter, step.title, room, SIZE * 1.2, strong=True)
    if step.words:
        _say(painter, step.words, _from(room, room.top() + down), SIZE)


def _paint_room(painter: QPainter, step: Step, room: QRectF) -> None:
    """Paint what a step is done on, empty."""
    painter.save()
    match step:
        case Hand():
            _paint_hand(painter, step, room)
        case Circles():
            _paint_rings(painter, step, room)
        case Parts():
            _paint_panes(painter, room)
        case Columns():
            _paint_columns(painter, step.columns, step.cards, room)
        case Pick():
            piles = [Place(pile, pile_words(pile)) for pile in (MATTERS, NOT_NOW, KEPT)]
            _paint_columns(painter, piles, step.cards, room)
        case Words():
            painter.setPen(QPen(LINE, 1))
            painter.drawRoundedRect(room, 12, 12)
        case Lines() | Senses() | Steady():
            each = room.height() / max(1, len(step.fields))
            for number, field in enumerate(step.fields):
                place = QRectF(room.left(), room.top() + number * each, room.width(), each)
                _rule(painter, place, _say(painter, field.label, place, SIZE, strong=True))
        case Breathe():
            _say(painter, breathing(step.inwards, step.outwards), room, SIZE)
    painter.restore()


def _rule(painter: QPainter, room: QRectF, head: float) -> None:
    """Draw lines to write on below a head, as many as there is room for, at least one."""
    painter.setPen(QPen(LINE, 0.8))
    y = room.top() + head + WRITING_LINE * 0.8
    while True:
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        y += WRITING_LINE
        if y > room.bottom():
            return


def _paint_hand(painter: QPainter, step: Hand, room: QRectF) -> None:
    fit = min(room.width() / hand.FRAME.width(), room.height() / hand.FRAME.height())
    left = room.left() + (room.width() - hand.FRAME.width() * fit) / 2
    into = QTransform().translate(left, room.top()).scale(fit, fit)
    painter.setPen(QPen(INK, 1.4))
    painter.drawPath(into.map(hand.outline()))
    painter.setPen(LINE)
    for field in step.fields:
        lines = _lines(field.label, 120, SIZE * 0.9)
        point, side = hand.PLACES[field.id]
        box = QRectF(QPointF(0, 0), lines.size)
        box.moveCenter(into.map(point) + QPointF(side * box.width() / 2, -box.height() / 2))
        lines.paint(painter, box, 0.5)


def _paint_rings(painter: QPainter, step: Circles, room: QRectF) -> None:
    radius = min(room.width(), room.height()) / 2 - 2
    middle, inner = room.center(), radius * 0.13
    band = (radius - inner) / len(step.rings)
    for number, ring in enumerate(step.rings, start=1):
        far = inner + band * number
        painter.setPen(QPen(INK, 1))
        painter.drawEllipse(middle, far, far)
        painter.setPen(LINE)
        lines = _lines(ring.title, far * 1.4, SIZE * 0.9)
        box = QRectF(middle.x() - far, middle.y() - far + 4, 2 * far, lines.size.height())
        lines.paint(painter, box, 0.5)
    painter.setPen(QPen(INK, 1))
    painter.drawEllipse(middle, inner, inner)
    painter.setFont(_font(SIZE, strong=True))
    box = QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, me())


def _paint_panes(painter: QPainter, room: QRectF) -> None:
    painter.setPen(QPen(INK, 1.4))
    painter.drawRoundedRect(room, 8, 8)
    for part in (1, 2, 3):
        x = room.left() + room.width() * part / 4
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
    for part in (1, 2):
        y = room.top() + room.height() * part / 3
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))


def _paint_columns(
    painter: QPainter, columns: Sequence[Place], cards: Sequence[str], room: QRectF
) -> None:
    if cards:
        used = _say(painter, " · ".join(cards), room, SIZE * 0.95) + 8
        room = room.adjusted(0, used, 0, 0)
    wide = (room.width() - GAP * (len(columns) - 1)) / len(columns)
    for number, column in enumerate(columns):
        box = QRectF(room.left() + number * (wide + GAP), room.top(), wide, room.height())
        painter.setPen(QPen(LINE, 1))
        painter.drawRoundedRect(box, 8, 8)
        _say(painter, column.title, box.adjusted(8, 6, -8, 0), SIZE, strong=True)
