"""One chart on a white sheet of its own, to save as a picture, a drawing or a page."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from chime_journal.charts.colours import PRINT
from chime_journal.charts.figure import plot_box
from chime_journal.charts.image import PIXELS_IN_INCH, trend_svg
from chime_journal.charts.over import Over
from chime_journal.charts.ticks import DateNames
from chime_journal.gui import theme
from chime_journal.gui.widgets.marks import Marks
from chime_journal.model.chime import Domain
from chime_journal.model.mark import Mark
from chime_journal.trends.series import Trend
from chime_journal.words import trends as words
from chime_journal.words.labels import label, own_questions, question
from chime_journal.words.marks import named_line

WIDE, HIGH, EDGE = 800, 480, 36  # pixels at 96 an inch
HIGHEST = 10_000  # pixels that names may take
CHART_HIGH = 250
FINE = 2  # pixels of a picture for each pixel of the sheet
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
_BODY, _SMALL, _TITLE = 15, 13, 22  # pixels


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart with its title, time and sentences.

    Nothing that was written is on it, but the names in `named`, if the person asked for them.
    """

    domain: Domain
    trend: Trend
    first: date
    last: date
    named: tuple[Mark, ...] = ()

    def as_file(self, ending: str) -> bytes:
        """Return the sheet as ".png", ".svg" or ".pdf"; always in the light colours of paper."""
        return {".png": self._png, ".svg": self._svg, ".pdf": self._pdf}[ending]()

    def _png(self) -> bytes:
        image = QImage(WIDE * FINE, self._high * FINE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(FINE)
        self._paint_on(image)
        kept = QBuffer()
        kept.open(QBuffer.OpenModeFlag.WriteOnly)
        QImageWriter(kept, QByteArray(b"png")).write(image)
        return bytes(kept.data().data())

    def _svg(self) -> bytes:
        kept = QBuffer()
        drawing = QSvgGenerator()
        drawing.setOutputDevice(kept)
        drawing.setResolution(round(PIXELS_IN_INCH))
        drawing.setViewBox(QRectF(0, 0, WIDE, self._high))
        drawing.setTitle(label(self.domain.value))
        drawing.setDescription(" ".join(self._said()))
        self._paint_on(drawing)
        return bytes(kept.data().data())

    def _pdf(self) -> bytes:
        kept = QBuffer()
        kept.open(QBuffer.OpenModeFlag.WriteOnly)
        page = QPdfWriter(kept)
        points = QSizeF(WIDE, self._high) * 72 / PIXELS_IN_INCH
        page.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        page.setPageMargins(QMarginsF())
        page.setResolution(round(PIXELS_IN_INCH))
        page.setTitle(label(self.domain.value))
        self._paint_on(page)
        return bytes(kept.data().data())

    def _said(self) -> list[str]:
        about = (words.dots_sentence(self.trend), words.gap_sentence(self.trend))
        said = [words.sentence(self.trend), *(one for one in about if one)]
        return [*said, named_line(self._marks().stops, self.last)] if self.named else said

    def _paint_on(self, device: QImage | QSvgGenerator | QPdfWriter) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, WIDE, self._high), Qt.GlobalColor.white)
        name = self.domain.value
        title = f"{label(name)} ({question(self.domain).chime_word})"
        time = words.span(self.first, self.last, date.today())
        colour, _ = theme.LIGHT.mark(name)
        down = self._write(painter, EDGE, title, _TITLE, colour, bold=True)
        down = self._write(painter, down, time, _SMALL, theme.LIGHT.muted)
        place = QRectF(EDGE, down + 6, WIDE - 2 * EDGE, CHART_HIGH)
        self._paint_chart(painter, place)
        down = place.bottom() + 8
        for said in self._said():
            down = self._write(painter, down, said, _BODY, theme.LIGHT.ink)
        self._write(painter, self._high - EDGE - _SMALL, own_questions(), _SMALL, theme.LIGHT.muted)
        painter.end()

    def _paint_chart(self, painter: QPainter, place: QRectF) -> None:
        size = (place.width() / PIXELS_IN_INCH, place.height() / PIXELS_IN_INCH)
        names, marks = DateNames(words.short_months()), self._marks()
        over = Over(marks.lines, above=marks.above)
        colours = PRINT[self.domain]
        svg = trend_svg(self.trend, colours, names, self.first, self.last, size, over=over)
        QSvgRenderer(QByteArray(svg)).render(painter, place)
        left, top, right, bottom = plot_box(size, over=over)
        wide, high = place.width(), place.height()
        plot = QRectF(QPointF(left * wide, top * high), QPointF(right * wide, bottom * high))
        painter.translate(place.topLeft())
        marks.paint(painter, plot, 1.0, theme.LIGHT)
        painter.translate(-place.topLeft())

    def _marks(self) -> Marks:
        return Marks(self.named, self.first, self.last, worded=True)

    @property
    def _high(self) -> int:
        """Return how high the sheet is: names take the room they need."""
        if not self.named:
            return HIGH
        room = QRectF(0, 0, WIDE - 2 * EDGE, HIGHEST)
        names = QFontMetricsF(_font(_BODY)).boundingRect(room, _WRAPPED, self._said()[-1])
        return HIGH + math.ceil(names.height()) + 8

    def _write(
        self,
        painter: QPainter,
        down: float,
        said: str,
        size: int,
        colour: str,
        *,
        bold: bool = False,
    ) -> float:
        """Write wrapped words below `down`; return where the next ones may begin."""
        painter.setFont(_font(size, bold=bold))
        painter.setPen(QColor(colour))
        room = QRectF(EDGE, down, WIDE - 2 * EDGE, self._high - down)
        used = painter.boundingRect(room, _WRAPPED, said)
        painter.drawText(room, _WRAPPED, said)
        return used.bottom() + 4


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    return font
