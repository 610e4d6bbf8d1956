"""What the drawings of exercises share: how large they are, and words set in lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from chime_journal.gui import theme

LEAST = QSize(330, 330)  # pixels at 100 per cent text; half of what the text grows by is added


class Drawing(QWidget):
    """Takes all the room there is, and keeps enough to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        expanding = QSizePolicy.Policy.Expanding
        self.setSizePolicy(expanding, expanding)

    def minimumSizeHint(self) -> QSize:
        grown = LEAST * max(1.0, (1 + theme.scale()) / 2)
        return QSize(LEAST.width(), grown.height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


@dataclass(frozen=True, slots=True)
class SetLines:
    """Words set in lines under each other; `size` is in pixels."""

    lines: tuple[str, ...]
    font: QFont
    size: QSizeF

    def paint(self, painter: QPainter, room: QRectF, side: float) -> None:
        """Paint in the pen's colour; `side` is 0 at the left, 0.5 in the middle, 1 at the right."""
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        baseline = room.top() + metrics.ascent()
        for line in self.lines:
            aside = (room.width() - metrics.horizontalAdvance(line)) * side
            painter.drawText(QPointF(room.left() + aside, baseline), line)
            baseline += metrics.lineSpacing()


def lines_of(words: str, font: QFont, widest: float, most: int) -> SetLines:
    """Set words into at most `most` lines of `widest` pixels; what does not fit ends in dots."""
    metrics = QFontMetricsF(font)
    widest = max(widest, metrics.averageCharWidth() * 3)
    letters = " ".join(words.split()).encode("utf-16-le")  # Qt counts in these units
    layout = QTextLayout(letters.decode("utf-16-le"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while letters and (line := layout.createLine()).isValid():
        line.setLineWidth(widest)
        start = line.textStart()
        if len(lines) == most - 1:
            rest = letters[2 * start :].decode("utf-16-le", "replace")
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, widest))
            break
        end = start + line.textLength()
        lines.append(letters[2 * start : 2 * end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    wide = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return SetLines(tuple(lines), font, QSizeF(wide, len(lines) * metrics.lineSpacing()))


def bold(font: QFont) -> QFont:
    """Return a font as words on a drawing are set in."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
