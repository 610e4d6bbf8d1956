"""The hand: words on five fingers and in the palm, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.drawing import Drawing, bold, lines_of
from chime_journal.gui.exercises.one_at_a_time import OneAtATime
from chime_journal.gui.exercises.spot import Spot
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.model.exercise import FINGERS, Field, Hand

# The hand is drawn in a frame of its own, 480 wide and 400 high, and set into the room there is.
FRAME = QRectF(0, 0, 480, 400)
# Where words stand: the point they grow from, and which of their sides is there.
_LEFT, _RIGHT, _MIDDLE = -1, 1, 0
PLACES = {
    "thumb": (QPointF(114, 222), _LEFT),
    "index": (QPointF(176, 92), _LEFT),
    "middle": (QPointF(253, 54), _MIDDLE),
    "ring": (QPointF(318, 76), _RIGHT),
    "little": (QPointF(374, 158), _RIGHT),
    "palm": (QPointF(258, 296), _MIDDLE),
}
TIPS = {
    "thumb": QPointF(139, 238),
    "index": QPointF(196, 118),
    "middle": QPointF(253, 88),
    "ring": QPointF(306, 108),
    "little": QPointF(353, 178),
    "palm": QPointF(258, 296),
}
PALM = 100  # of the frame, for the words in the palm
WIDEST = 150  # of the frame, for the words at a finger
LINES = 3  # of words at a finger; the whole is in the field


def outline() -> QPainterPath:
    """Return the hand in its frame."""
    path = QPainterPath(QPointF(194, 352))
    path.cubicTo(176, 304, 160, 280, 128, 254)
    path.cubicTo(112, 240, 118, 214, 142, 220)
    path.cubicTo(164, 226, 180, 240, 194, 258)
    path.lineTo(179, 116)
    path.cubicTo(177, 92, 209, 86, 213, 112)
    path.lineTo(229, 228)
    path.lineTo(235, 82)
    path.cubicTo(236, 58, 270, 58, 270, 82)
    path.lineTo(269, 228)
    path.lineTo(291, 98)
    path.cubicTo(296, 76, 326, 82, 324, 106)
    path.lineTo(307, 240)
    path.lineTo(340, 166)
    path.cubicTo(350, 146, 376, 156, 370, 180)
    path.lineTo(336, 288)
    path.cubicTo(326, 316, 320, 332, 320, 352)
    path.closeSubpath()
    return path


class HandStep(OneAtATime):
    """A field for one finger after the other, beside the whole hand."""

    def __init__(self, step: Hand, parent: QWidget) -> None:
        super().__init__(step.key, step.fields, parent)
        self.hand = HandDrawing(step.fields, parent)
        self.hand.picked.connect(self.go)
        self._draw()

    @property
    def drawing(self) -> QWidget:
        return self.hand

    def _draw(self) -> None:
        self.hand.show_words(self.value(), FINGERS[self.at])


class HandDrawing(Drawing):
    """The hand with its words; each finger can be pressed.

    Signals:
        picked(int): the person wants to go to this finger.
    """

    picked = Signal(int)

    def __init__(self, fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hand_drawing")
        self._words: dict[str, str] = {}
        self._here = ""
        self._labels = {field.id: field.label for field in fields}
        self._hints = {field.id: field.hint for field in fields}
        self._spots = {id_: Spot(f"finger_{id_}", self) for id_ in FINGERS}
        for number, spot in enumerate(self._spots.values()):
            spot.clicked.connect(partial(self._pick, number))
        Fitting(self, self._place)

    def show_words(self, words: dict[str, str], here: str) -> None:
        """Show what is on the fingers, and which one is meant."""
        self._words, self._here = words, here
        for id_, spot in self._spots.items():
            said = self.tr("{finger}: {words}") if words.get(id_) else self.tr("{finger}, empty")
            name = said.format(finger=self._labels[id_], words=words.get(id_, ""))
            spot.setAccessibleName(name)
        self._place()
        self.update()

    def _pick(self, number: int, _: bool = False) -> None:
        self.picked.emit(number)

    def _into(self) -> QTransform:
        """Return what sets the frame into the middle of this widget, with room for words."""
        fit = min(self.width() / FRAME.width(), self.height() / FRAME.height())
        left = (self.width() - FRAME.width() * fit) / 2
        top = (self.height() - FRAME.height() * fit) / 2
        return QTransform().translate(left, top).scale(fit, fit)

    def _place(self) -> None:
        into = self._into()
        rooms = self._rooms(into)
        side = 44 * into.m11()
        for id_, spot in self._spots.items():
            box = QRectF(0, 0, side, side)
            box.moveCenter(into.map(TIPS[id_]))
            spot.setGeometry(box.united(rooms[id_]).toAlignedRect())

    def _said(self, id_: str) -> str:
        return self._words.get(id_) or (self._hints[id_] if id_ == self._here else "")

    def _rooms(self, into: QTransform) -> dict[str, QRectF]:
        """Return where the words of each finger stand: the upper ones give way to the lower."""
        found: dict[str, QRectF] = {}
        for id_ in ("palm", "thumb", "little", "index", "ring", "middle"):
            room = self._room(id_, into)
            for other in found.values():
                if room.intersects(other):
                    room.moveBottom(min(room.bottom(), other.top() - 2))
            room.moveTop(max(2.0, room.top()))
            found[id_] = room
        return found

    def _room(self, id_: str, into: QTransform) -> QRectF:
        """Return where the words of a finger would stand by themselves."""
        point, side = PLACES[id_]
        place, widest = into.map(point), WIDEST * into.m11()
        if side == _LEFT:
            widest = min(widest, place.x() - 4)
        elif side == _RIGHT:
            widest = min(widest, self.width() - place.x() - 4)
        if id_ == "palm":
            widest = PALM * into.m11()
        size = lines_of(self._said(id_), bold(self.font()), widest, LINES).size
        box = QRectF(QPointF(0, 0), size)
        if side == _LEFT:
            box.moveBottomRight(place)
        elif side == _RIGHT:
            box.moveBottomLeft(place)
        else:
            box.moveCenter(place)
            box.moveBottom(box.bottom() if id_ == "palm" else place.y())
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, into = theme.tokens(), self._into()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(colours.accent), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                 Qt.PenJoinStyle.RoundJoin)
        )  # fmt: skip
        painter.drawPath(into.map(outline()))
        self._paint_here(painter, into, colours)
        painter.setFont(bold(self.font()))
        rooms = self._rooms(into)
        for id_ in FINGERS:
            room = rooms[id_]
            painter.setPen(QColor(colours.ink if self._words.get(id_) else colours.muted))
            side = PLACES[id_][1]
            lines = lines_of(self._said(id_), painter.font(), room.width() + 1, LINES)
            lines.paint(painter, room, {_LEFT: 1.0, _RIGHT: 0.0}.get(side, 0.5))
        if self._words.get("palm") and self._hints["palm"]:
            self._paint_over_palm(painter, rooms["palm"], into, colours)

    def _paint_over_palm(
        self, painter: QPainter, room: QRectF, into: QTransform, colours: theme.Tokens
    ) -> None:
        """Write what the palm is for above its words."""
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.82)
        lines = lines_of(self._hints["palm"], font, 110 * into.m11(), 1)
        room = room.adjusted(0, -lines.size.height() - 2, 0, 0)
        painter.setPen(QColor(colours.muted))
        lines.paint(painter, room, 0.5)

    def _paint_here(self, painter: QPainter, into: QTransform, colours: theme.Tokens) -> None:
        if not self._here or self._here == "palm":
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(into.map(TIPS[self._here]), 5 * into.m11(), 5 * into.m11())
        painter.setBrush(Qt.BrushStyle.NoBrush)
