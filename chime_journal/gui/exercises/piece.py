"""A piece: words that lie somewhere and can be moved, by the mouse and by keys."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.drawing import SetLines, bold, lines_of
from chime_journal.gui.widgets.text import tip

Look = Literal["card", "word", "pane"]

AROUND = QSize(24, 14)  # pixels between the words and the edge, both sides together
MOST_LINES = 5  # the whole is in the tool tip
LONG = 40  # characters of words that may not all be seen
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Piece(QAbstractButton):
    """Words in a box. It says where it lies by its accessible name.

    Signals:
        dragged(): the mouse moves it. dropped(): the mouse let it go where it is now.
        pushed(int, int): an arrow key moves it by so many to the right and down.
        chosen(): the mouse or the keyboard is at it.
        removed(): it should go.
    """

    dragged = Signal()
    dropped = Signal()
    pushed = Signal(int, int)
    chosen = Signal()
    removed = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._look: Look = look
        self._tag = ""  # whose colours a pane wears
        self._lines: SetLines | None = None
        self._grip: QPoint | None = None  # where the mouse holds it
        self._moving = False
        self.is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_words(self, words: str, name: str, tag: str = "") -> None:
        """Say these words, and to a screen reader where they lie."""
        self.setText(words)
        self.setToolTip(tip(words) if len(words) > LONG else "")
        self.setAccessibleName(name)
        self._tag = tag

    def fit(self, widest: int) -> QSize:
        """Set the words for a box of at most so many pixels; return the size it needs."""
        font = bold(self.font())
        if self._look == "word":
            font.setPointSizeF(font.pointSizeF() * 1.2)
        self._lines = lines_of(self.text(), font, widest - AROUND.width(), MOST_LINES)
        return self._lines.size.toSize() + AROUND + QSize(2, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lines is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.tokens()
        self._paint_box(painter, colours)
        painter.setPen(QColor(colours.ink))
        size = self._lines.size
        room = QRectF(self.rect())
        top = room.top() + (room.height() - size.height()) / 2
        inner = QRectF(room.left() + AROUND.width() / 2, top,
                       room.width() - AROUND.width(), size.height())  # fmt: skip
        self._lines.paint(painter, inner, 0.5)

    def _paint_box(self, painter: QPainter, colours: theme.Tokens) -> None:
        marked = self.hasFocus() or self.is_chosen
        if self._look == "word" and not marked and not self.underMouse():
            return
        edge = 2.0 if marked else 1.2
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        tint = colours.mark(self._tag)[1] if self._look == "pane" else colours.tint
        painter.setBrush(QColor(tint if self._look == "pane" else
                                tint if marked else colours.surface))  # fmt: skip
        quiet = colours.ink if self._look == "pane" else colours.accent
        painter.setPen(QPen(QColor(colours.accent if marked else quiet), edge + (marked and 0.6)))
        round_ = 3 if self._look == "pane" else min(box.height() / 2, 14)
        painter.drawRoundedRect(box, round_, round_)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip, self._moving = event.position().toPoint(), False
            self.raise_()
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        way = event.position().toPoint() - self._grip
        if self._moving or way.manhattanLength() >= QApplication.startDragDistance():
            self._moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.move(self.pos() + way)
            self.dragged.emit()

    def let_go(self) -> bool:
        """Let the mouse hold it no more; return whether it was being dragged."""
        moved, self._grip, self._moving = self._moving, None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        return moved

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.let_go():
            self.dropped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in ARROWS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.pushed.emit(*ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
