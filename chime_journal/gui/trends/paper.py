"""Words and charts on white paper, in pixels of 96 an inch; lines stay lines on every device."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgRenderer

from chime_journal.charts.image import PIXELS_IN_INCH, Size
from chime_journal.gui import theme

BODY, SMALL, TITLE = 15, 13, 22  # pixels
BETWEEN = 4  # pixels below a line
HIGHEST = 10_000  # pixels
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


def write(
    painter: QPainter, room: QRectF, said: str, size: int, colour: str, *, bold: bool = False
) -> float:
    """Write wrapped words at the top of a room; return where the next ones may begin."""
    painter.setFont(_font(size, bold=bold))
    painter.setPen(QColor(colour))
    used = painter.boundingRect(room, _WRAPPED, said)
    painter.drawText(room, _WRAPPED, said)
    return used.bottom() + BETWEEN


def height(said: str, width: float, size: int) -> float:
    """Return how much room wrapped words take."""
    room = QRectF(0, 0, width, HIGHEST)
    return QFontMetricsF(_font(size)).boundingRect(room, _WRAPPED, said).height()


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setFeature(QFont.Tag("liga"), 0)  # so that "fine" can be found and copied letter by letter
    return font


def inches(room: QRectF) -> Size:
    """Return how large a figure has to be to fill a room."""
    return room.width() / PIXELS_IN_INCH, room.height() / PIXELS_IN_INCH


def place(painter: QPainter, room: QRectF, drawing: bytes) -> None:
    """Paint a figure that was made as SVG for this room."""
    QSvgRenderer(QByteArray(drawing)).render(painter, room)
