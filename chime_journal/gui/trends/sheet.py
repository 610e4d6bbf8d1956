"""One chart on a white sheet of its own, to print, or to save as a picture, drawing or page."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from chime_journal.charts.colours import PRINT
from chime_journal.charts.figure import plot_box
from chime_journal.charts.image import PIXELS_IN_INCH, trend_svg
from chime_journal.charts.over import NOTHING, Over
from chime_journal.charts.ticks import DateNames
from chime_journal.gui import theme
from chime_journal.gui.trends.paper import BODY, SMALL, TITLE, height, inches, place, write
from chime_journal.gui.widgets.marks import Marks
from chime_journal.model.chime import Domain
from chime_journal.model.mark import Mark
from chime_journal.trends.series import Trend
from chime_journal.words import trends as words
from chime_journal.words.days import short_form
from chime_journal.words.labels import both_words, label, own_questions
from chime_journal.words.marks import named_line

WIDE, HIGH, EDGE = 800, 480, 36  # pixels at 96 an inch
CHART_HIGH = 250
LARGER = 1.25  # letters inside a chart that has a sheet to itself
FINE = 2  # pixels of a picture for each pixel of the sheet


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

    def _paint_on(self, device: QImage | QSvgGenerator | QPdfWriter) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        painter.end()

    @property
    def size(self) -> QSizeF:
        """Return how large the sheet is, in pixels of 96 an inch."""
        return QSizeF(WIDE, self._high)

    def paint(self, painter: QPainter) -> None:
        """Paint the sheet from its upper left corner."""
        painter.fillRect(QRectF(0, 0, WIDE, self._high), Qt.GlobalColor.white)
        name, paper = self.domain.value, theme.LIGHT
        title = both_words(self.domain)
        time = words.span(self.first, self.last, date.min)  # it is read in other years, too
        down = write(painter, self._below(EDGE), title, TITLE, paper.mark(name)[0], bold=True)
        down = write(painter, self._below(down), time, SMALL, paper.muted)
        room = QRectF(EDGE, down + 6, WIDE - 2 * EDGE, CHART_HIGH)
        self._paint_chart(painter, room)
        down = room.bottom() + 8
        for said in self._said():
            down = write(painter, self._below(down), said, BODY, paper.ink)
        foot = self._below(self._high - EDGE - SMALL)
        write(painter, foot, own_questions(), SMALL, paper.muted)

    def _paint_chart(self, painter: QPainter, room: QRectF) -> None:
        marks = self._marks()
        over = Over(marks.lines, above=marks.above)
        time = (self.first, self.last)
        place(painter, room, chart(self.domain, self.trend, *time, room, LARGER, over))
        left, top, right, bottom = plot_box(inches(room), LARGER, over=over)
        wide, high = room.width(), room.height()
        plot = QRectF(QPointF(left * wide, top * high), QPointF(right * wide, bottom * high))
        painter.translate(room.topLeft())
        marks.paint(painter, plot, LARGER, theme.LIGHT)
        painter.translate(-room.topLeft())

    def _marks(self) -> Marks:
        return Marks(self.named, self.first, self.last, worded=True)

    def _said(self) -> list[str]:
        said = sentences(self.trend)
        return [*said, named_line(self._marks().stops, self.last)] if self.named else said

    @property
    def _high(self) -> int:
        """Return how high the sheet is: names take the room they need."""
        if not self.named:
            return HIGH
        return HIGH + math.ceil(height(self._said()[-1], WIDE - 2 * EDGE, BODY)) + 8

    def _below(self, down: float) -> QRectF:
        return QRectF(EDGE, down, WIDE - 2 * EDGE, self._high - down)


def sentences(trend: Trend) -> list[str]:
    """Return what stands under a chart on paper: the same as on the screen."""
    about = (words.dots_sentence(trend), words.gap_sentence(trend))
    return [words.sentence(trend), *(one for one in about if one)]


def chart(
    domain: Domain,
    trend: Trend,
    first: date,
    last: date,
    room: QRectF,
    text_scale: float = 1.0,
    over: Over = NOTHING,
) -> bytes:
    """Return one domain's chart as SVG in the colours of paper."""
    names = DateNames(words.short_months(), short_form())
    size = inches(room)
    return trend_svg(trend, PRINT[domain], names, first, last, size, text_scale, over)
