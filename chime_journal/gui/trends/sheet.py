"""One chart on a white sheet of its own, to save as a picture, a drawing or a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from chime_journal.charts.colours import PRINT
from chime_journal.charts.image import PIXELS_IN_INCH, trend_svg
from chime_journal.charts.ticks import DateNames
from chime_journal.gui import theme
from chime_journal.model.chime import Domain
from chime_journal.trends.series import Trend
from chime_journal.words import trends as words
from chime_journal.words.labels import label, own_questions, question

WIDE, HIGH, EDGE = 800, 480, 36  # pixels at 96 an inch
CHART_HIGH = 250
FINE = 2  # pixels of a picture for each pixel of the sheet
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
_BODY, _SMALL, _TITLE = 15, 13, 22  # pixels


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart with its title, time and sentences. Nothing that was written is on it."""

    domain: Domain
    trend: Trend
    first: date
    last: date

    def as_file(self, ending: str) -> bytes:
        """Return the sheet as ".png", ".svg" or ".pdf"; always in the light colours of paper."""
        return {".png": self._png, ".svg": self._svg, ".pdf": self._pdf}[ending]()

    def _png(self) -> bytes:
        image = QImage(WIDE * FINE, HIGH * FINE, QImage.Format.Format_RGB32)
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
        drawing.setViewBox(QRectF(0, 0, WIDE, HIGH))
        drawing.setTitle(label(self.domain.value))
        drawing.setDescription(" ".join(self._said()))
        self._paint_on(drawing)
        return bytes(kept.data().data())

    def _pdf(self) -> bytes:
        kept = QBuffer()
        kept.open(QBuffer.OpenModeFlag.WriteOnly)
        page = QPdfWriter(kept)
        points = QSizeF(WIDE, HIGH) * 72 / PIXELS_IN_INCH
        page.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        page.setPageMargins(QMarginsF())
        page.setResolution(round(PIXELS_IN_INCH))
        page.setTitle(label(self.domain.value))
        self._paint_on(page)
        return bytes(kept.data().data())

    def _said(self) -> list[str]:
        about = (words.dots_sentence(self.trend), words.gap_sentence(self.trend))
        return [words.sentence(self.trend), *(one for one in about if one)]

    def _paint_on(self, device: QImage | QSvgGenerator | QPdfWriter) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, WIDE, HIGH), Qt.GlobalColor.white)
        name = self.domain.value
        title = f"{label(name)} ({question(self.domain).chime_word})"
        time = words.span(self.first, self.last, date.today())
        colour, _ = theme.LIGHT.mark(name)
        down = self._write(painter, EDGE, title, _TITLE, colour, bold=True)
        down = self._write(painter, down, time, _SMALL, theme.LIGHT.muted)
        place = QRectF(EDGE, down + 6, WIDE - 2 * EDGE, CHART_HIGH)
        QSvgRenderer(QByteArray(self._chart(place))).render(painter, place)
        down = place.bottom() + 8
        for said in self._said():
            down = self._write(painter, down, said, _BODY, theme.LIGHT.ink)
        self._write(painter, HIGH - EDGE - _SMALL, own_questions(), _SMALL, theme.LIGHT.muted)
        painter.end()

    def _chart(self, place: QRectF) -> bytes:
        size = (place.width() / PIXELS_IN_INCH, place.height() / PIXELS_IN_INCH)
        names = DateNames(words.short_months())
        return trend_svg(self.trend, PRINT[self.domain], names, self.first, self.last, size)

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
        font = QFont(theme.FAMILY)
        font.setPixelSize(size)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = QRectF(EDGE, down, WIDE - 2 * EDGE, HIGH - down)
        used = painter.boundingRect(room, _WRAPPED, said)
        painter.drawText(room, _WRAPPED, said)
        return used.bottom() + 4
