"""Words: what comes to mind, one after the other, as a quiet cloud."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from chime_journal.gui import theme
from chime_journal.gui.exercises.arranging import Arranging
from chime_journal.gui.exercises.piece import Look
from chime_journal.gui.exercises.row import RowBoard, rows
from chime_journal.model.answers import in_order
from chime_journal.model.exercise import Place, Words

ASIDE = 24  # pixels free around the cloud
GAP = 8  # pixels between two words


class WordsStep(Arranging):
    """A field for a word, and the cloud."""

    def __init__(self, step: Words, parent: QWidget) -> None:
        super().__init__(step.key, Cloud(parent), (Place("cloud", ""),), parent)
        self.ask(self.tr("A word or a few"))
        self.explain(self.tr("Drag a word, or move it with the arrow keys."))
        self.add_move(self.tr("Earlier"), "arrow-left", (-1, 0))
        self.add_move(self.tr("Later"), "arrow-right", (1, 0))

    def with_added(self, value: object, words: str, place: str) -> object:
        return [*in_order(value), words]


class Cloud(RowBoard):
    """The words in rows around the middle."""

    look: ClassVar[Look] = "word"

    def __init__(self, parent: QWidget) -> None:
        super().__init__("cloud_drawing", parent)

    def place(self) -> int:
        room = max(80, self.width() - 2 * ASIDE)
        sizes = [piece.fit(room) for piece in self.pieces]
        filled = rows(sizes, min(room, round(560 * max(1.0, theme.scale()))), GAP)
        boxes = [box for row in filled for box in row]
        high = max((box.bottom() + 1 for box in boxes), default=0)
        wide = min(room, round(560 * max(1.0, theme.scale())))
        left, top = (self.width() - wide) // 2, max(ASIDE, (self.height() - high) // 2)
        for piece, box in zip(self.pieces, boxes, strict=True):
            piece.setGeometry(box.translated(left, top))
        return max(self.minimumSizeHint().height(), high + 2 * ASIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.words:
            return
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().muted))
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = self.tr("Your words will stand here.")
        painter.drawText(self.rect().adjusted(ASIDE, 0, -ASIDE, 0), int(middle), words)
