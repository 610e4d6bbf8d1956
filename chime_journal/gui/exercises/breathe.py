"""Breathing: a soft shape that grows and shrinks, or words and a still bar where nothing moves."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from chime_journal.gui import motion, theme
from chime_journal.gui.exercises.drawing import Drawing, bold, lines_of
from chime_journal.gui.exercises.step import StepView
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text
from chime_journal.model.exercise import Breathe
from chime_journal.words.exercise import breathing

FRAME = 40  # milliseconds between two pictures
SMALLEST = 0.42  # of the shape at its largest


class BreatheStep(StepView):
    """Start and stop, and what to do in words; it ends by itself, and any time before."""

    def __init__(self, step: Breathe, parent: QWidget, *, less_motion: bool = False) -> None:
        super().__init__(parent)
        self.shape = BreathDrawing(step, parent)
        self.still = motion.is_unwanted(less_motion)
        self._step = step
        self._since = 0.0  # when it was begun, by the steady clock
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._said = text("", "lead", self, tone="accent")
        self._said.setObjectName("breath_words")
        self._switch = button(self.tr("Start"), "wind", name="breath_switch", look="way")
        self._switch.clicked.connect(self._turn)
        self.inside.addWidget(self._said)
        self.inside.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._rest()

    @property
    def drawing(self) -> QWidget:
        return self.shape

    def is_blank(self) -> bool:
        return False

    def begin(self, *, at_end: bool = False) -> None:
        self._switch.setFocus()

    @property
    def running(self) -> bool:
        """Tell whether the breathing goes on."""
        return self._timer.isActive()

    def left(self) -> None:
        self._rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()

    def _turn(self) -> None:
        if self.running:
            self._rest()
            return
        self._since = monotonic()
        self._timer.start(FRAME if not self.still else 250)
        self._name_switch()
        self._tick()

    def _rest(self, words: str = "") -> None:
        self._timer.stop()
        self._name_switch()
        self._say(words or breathing(self._step.inwards, self._step.outwards))
        self.shape.show_still(None)

    def _name_switch(self) -> None:
        words = self.tr("Stop") if self.running else self.tr("Start")
        self._switch.setText(words)
        self._switch.setAccessibleName(words)

    def _say(self, words: str) -> None:
        if words != self._said.text():
            self._said.setText(words)

    def _tick(self) -> None:
        whole = self._step.inwards + self._step.outwards
        passed = monotonic() - self._since
        if passed >= whole * self._step.rounds:
            self._rest(self.tr("That is enough. Stay as long as you like."))
            return
        now = passed % whole
        inwards = now < self._step.inwards
        self._say(self.tr("Breathe in") if inwards else self.tr("Breathe out, slowly"))
        if self.still:
            self.shape.show_still(inwards)
        else:
            self.shape.show_size(self._size(now))

    def _size(self, now: float) -> float:
        """Return how large the shape is, 0 to 1, soft at both ends."""
        inwards, outwards = self._step.inwards, self._step.outwards
        part = now / inwards if now < inwards else 1 - (now - inwards) / outwards
        return part * part * (3 - 2 * part)


class BreathDrawing(Drawing):
    """The shape while it moves; else a bar with a part for in and a part for out."""

    def __init__(self, step: Breathe, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("breath_drawing")
        self._step = step
        self._size: float | None = None
        self._inwards: bool | None = None

    def show_size(self, size: float) -> None:
        """Show the shape, 0 for its smallest and 1 for its largest."""
        self._size, self._inwards = size, None
        self.update()

    def show_still(self, inwards: bool | None) -> None:
        """Show the bar; one of its parts is filled, or none."""
        self._size, self._inwards = None, inwards
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._size is None:
            self._paint_bar(painter, theme.tokens())
        else:
            self._paint_shape(painter, theme.tokens(), self._size)

    def _paint_shape(self, painter: QPainter, colours: theme.Tokens, size: float) -> None:
        most = min(self.width(), self.height()) / 2 - 24
        radius = most * (SMALLEST + (1 - SMALLEST) * size)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(QColor(colours.line), 1.5))
        painter.drawEllipse(middle, most, most)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.tint))
        painter.drawEllipse(middle, radius, radius)

    def _paint_bar(self, painter: QPainter, colours: theme.Tokens) -> None:
        scale = max(1.0, theme.scale())
        wide, high = min(self.width() - 48.0, 460.0 * scale), 56.0 * scale
        left, top = (self.width() - wide) / 2, (self.height() - high) / 2
        share = self._step.inwards / (self._step.inwards + self._step.outwards)
        parts = ((self.tr("In"), True, 0.0, share), (self.tr("Out"), False, share, 1.0))
        for words, inwards, begins, ends in parts:
            part = QRectF(left + wide * begins + 2, top, wide * (ends - begins) - 4, high)
            on = self._inwards is inwards
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(QColor(colours.accent if on else colours.tint))
            painter.drawRoundedRect(part, 12, 12)
            painter.setPen(QColor(colours.on_accent if on else colours.accent))
            lines = lines_of(words, bold(self.font()), part.width() - 8, 1)
            high_of = lines.size.height()
            lines.paint(painter, part.adjusted(0, (high - high_of) / 2, 0, 0), 0.5)
