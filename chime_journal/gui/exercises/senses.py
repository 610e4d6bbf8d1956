"""Senses: what is around, one sense at a time; looking is enough, nothing needs to be typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.drawing import Drawing, bold, lines_of
from chime_journal.gui.exercises.one_at_a_time import OneAtATime
from chime_journal.gui.exercises.spot import Spot
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.model.exercise import Field, Senses

WORDS_LINES = 2  # of what was typed, beside its number


class SensesStep(OneAtATime):
    """A field for one sense after the other, beside all the numbers."""

    def __init__(self, step: Senses, parent: QWidget) -> None:
        super().__init__(step.key, step.fields, parent)
        self.numbers = SensesDrawing(step.fields, parent)
        self.numbers.picked.connect(self.go)
        self._draw()

    @property
    def drawing(self) -> QWidget:
        return self.numbers

    def _draw(self) -> None:
        said = self.value()
        self.numbers.show_words([said.get(id_, "") for id_ in self._ids], self.at)


class SensesDrawing(Drawing):
    """A quiet circle for each sense, one below the other; the one the person is at is filled.

    Signals:
        picked(int): the person wants to go to this sense.
    """

    picked = Signal(int)

    def __init__(self, fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("senses_drawing")
        self._fields = list(fields)
        self._words = [""] * len(fields)
        self._at = 0
        self._spots = [Spot(f"sense_{field.id}", self) for field in fields]
        for number, (spot, field) in enumerate(zip(self._spots, fields, strict=True)):
            spot.setAccessibleName(field.label)
            spot.clicked.connect(partial(self._pick, number))
        Fitting(self, self._place)

    def show_words(self, words: list[str], at: int) -> None:
        """Show what was typed, and which sense the person is at."""
        self._words, self._at = words, at
        self._place()
        self.update()

    def _pick(self, number: int, _: bool = False) -> None:
        self.picked.emit(number)

    def _row(self, number: int) -> QRectF:
        high = (self.height() - 24) / len(self._fields)
        wide = min(self.width() - 32.0, 560.0 * max(1.0, theme.scale()))
        return QRectF((self.width() - wide) / 2, 12 + high * number, wide, high)

    def _place(self) -> None:
        for number, spot in enumerate(self._spots):
            spot.setGeometry(self._row(number).adjusted(0, 3, 0, -3).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(self._fields)):
            self._paint(painter, number, theme.tokens())

    def _paint(self, painter: QPainter, number: int, colours: theme.Tokens) -> None:
        row, here, field = self._row(number), number == self._at, self._fields[number]
        side = min(row.height() - 12, 84.0 * max(1.0, theme.scale()))
        side = side if here else side * 0.78
        most = min(row.height() - 12, 84.0 * max(1.0, theme.scale()))
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QPointF(row.left() + most / 2 + 6, row.center().y()))
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.accent if here else colours.tint))
        painter.drawEllipse(circle)
        painter.setFont(self._large(side))
        painter.setPen(QColor(colours.on_accent if here else colours.accent))
        shown = str(field.number) if field.number else str(number + 1)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, shown)
        left = row.left() + most + 24
        self._paint_words(painter, QRectF(left, row.top(), row.right() - left, row.height()),
                          number, colours)  # fmt: skip

    def _paint_words(
        self, painter: QPainter, room: QRectF, number: int, colours: theme.Tokens
    ) -> None:
        here = number == self._at
        label = lines_of(self._fields[number].label, bold(self.font()), room.width(), 2)
        words = lines_of(self._words[number], self.font(), room.width(), WORDS_LINES)
        high = label.size.height() + words.size.height()
        room = QRectF(room.left(), room.center().y() - high / 2, room.width(), high)
        painter.setPen(QColor(colours.ink if here else colours.muted))
        label.paint(painter, room, 0.0)
        painter.setPen(QColor(colours.ink))
        words.paint(painter, room.translated(0, label.size.height()), 0.0)

    def _large(self, side: float) -> QFont:
        font = bold(self.font())
        font.setPixelSize(max(10, round(side * 0.42)))
        return font
