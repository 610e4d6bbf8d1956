"""How lines of a pen look on paper, on the screen and in what is kept."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from chime_journal.gui.pictures.dots import RESOLUTION, thumbnail, written
from chime_journal.model.drawing import FINE, HIGH, RUBBER, WIDE, Line, Lines, to_text
from chime_journal.model.picture import NewPicture, PictureKind

PAPER = "#FFFDF8"  # in every theme: what is drawn looks the same by night
INKS = ("#1F2D2C", "#0B66A8", "#1B7550", "#B5420E", "#9C3F78", "#B97A00")
NIBS = (3.0, 8.0, 20.0)  # dots
RUBBERS = (14.0, 36.0, 80.0)


def blank() -> QImage:
    """Return an empty sheet."""
    sheet = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    sheet.setDotsPerMeterX(RESOLUTION)
    sheet.setDotsPerMeterY(RESOLUTION)
    sheet.fill(QColor(PAPER))
    return sheet


def sheet(lines: Lines) -> QImage:
    """Return a sheet with these lines on it. May run on any thread."""
    drawn = blank()
    painter = QPainter(drawn)
    for line in lines:
        draw(painter, line)
    painter.end()
    return drawn


def draw(painter: QPainter, line: Line) -> None:
    """Draw one line, in dots of the paper."""
    rubber = line.colour == RUBBER
    ink = PAPER if rubber else INKS[line.colour]
    width = (RUBBERS if rubber else NIBS)[line.width]
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), width, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dots = [QPointF(x / FINE, y / FINE) for x, y in line.dots]
    if len(dots) == 1:
        painter.drawPoint(dots[0])
    elif dots:
        painter.drawPath(_through(dots))


def picture(lines: Lines) -> NewPicture:
    """Return a drawing as it is kept. May run on any thread."""
    drawn = sheet(lines)
    return NewPicture(
        kind=PictureKind.DRAWING,
        width=WIDE,
        height=HIGH,
        image=written(drawn, "PNG"),
        thumbnail=thumbnail(drawn),
        strokes=to_text(lines),
    )


def _through(dots: list[QPointF]) -> QPainterPath:
    """Return a soft path: it bends at each dot and passes midway between two."""
    path = QPainterPath(dots[0])
    for one, other in pairwise(dots[1:]):
        path.quadTo(one, (one + other) / 2)
    path.lineTo(dots[-1])
    return path
