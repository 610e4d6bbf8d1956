"""The sheet one draws on, with mouse, pen or finger; each line can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from chime_journal.gui import theme
from chime_journal.gui.pictures import pen
from chime_journal.gui.widgets.spoken import Spoken
from chime_journal.model.drawing import FINE, HIGH, MOST_DOTS, WIDE, Dot, Line, Lines, count

STEP = 1.5 * FINE  # a pen that rests goes no shorter way
LEAST = 300  # pixels high


class Paper(Spoken):
    """Shows lines and takes new ones.

    Signals:
        changed(): there are other lines now.
        full(): no more lines fit on it.
    """

    changed = Signal()
    full = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour, self.width_step = 0, 1
        self._lines: Lines = ()
        self._before: list[Lines] = []
        self._after: list[Lines] = []
        self._dots: list[Dot] = []  # of the line that is being drawn
        self._sheet: QImage = pen.blank()
        self.setObjectName("drawing_paper")
        self.setAccessibleName(self.tr("Paper"))
        self.setAccessibleDescription(
            self.tr("You draw here with a mouse, a pen or a finger. The keys reach every tool.")
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def spoken_role(self) -> QAccessible.Role:
        return QAccessible.Role.Graphic

    @property
    def lines(self) -> Lines:
        return self._lines

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def show_lines(self, lines: Lines) -> None:
        """Show a drawing, without making it a change."""
        self._before, self._after = [], []
        self._show(lines)

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._after.append(self._lines)
            self._show(self._before.pop())
            self.changed.emit()

    def redo(self) -> None:
        """Bring back what was taken back."""
        if self._after:
            self._before.append(self._lines)
            self._show(self._after.pop())
            self.changed.emit()

    def clear(self) -> None:
        """Begin with an empty sheet; undo brings the lines back."""
        if self._lines:
            self._change(())
            self._show(())
            self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(LEAST * WIDE // HIGH, LEAST)  # and all the room that is free besides

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.isEnabled():
            return
        if count(self._lines) >= MOST_DOTS:
            self.full.emit()
            return
        self._dots = [self._dot(event.position())]
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._dots:
            return
        x, y = self._dots[-1]
        dot = self._dot(event.position())
        if abs(dot[0] - x) + abs(dot[1] - y) >= STEP:
            self._dots.append(dot)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.finish()

    def finish(self) -> None:
        """End the line that is being drawn, as lifting the pen does."""
        if not self._dots:
            return
        line = self._line()
        self._dots = []
        self._change((*self._lines, line))
        painter = QPainter(self._sheet)
        pen.draw(painter, line)
        painter.end()
        self.update()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._sheet)
        if self._dots:
            painter.save()
            painter.setClipRect(place)
            painter.translate(place.topLeft())
            painter.scale(place.width() / WIDE, place.height() / HIGH)
            pen.draw(painter, self._line())
            painter.restore()
        painter.setPen(QPen(QColor(theme.tokens().edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _line(self) -> Line:
        return Line(self.colour, self.width_step, tuple(self._dots))

    def _change(self, lines: Lines) -> None:
        self._before.append(self._lines)
        self._after = []
        self._lines = lines

    def _show(self, lines: Lines) -> None:
        self._lines = lines
        self._sheet = pen.sheet(lines)
        self.update()

    def _place(self) -> QRectF:
        """Return where the sheet lies: as large as it can be, in the middle."""
        scale = min(self.width() / WIDE, self.height() / HIGH)
        wide, high = WIDE * scale, HIGH * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _dot(self, at: QPointF) -> Dot:
        """Return a place on the sheet; beyond its edge the pen stays on the edge."""
        place = self._place()
        x = (at.x() - place.left()) / max(1.0, place.width()) * WIDE * FINE
        y = (at.y() - place.top()) / max(1.0, place.height()) * HIGH * FINE
        return (
            round(min(max(x, 0.0), WIDE * FINE)),
            round(min(max(y, 0.0), HIGH * FINE)),
        )
