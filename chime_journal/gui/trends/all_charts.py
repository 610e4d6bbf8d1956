"""All five charts with then and now on one white page, to print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from chime_journal.charts.colours import PRINT
from chime_journal.charts.image import then_and_now_svg
from chime_journal.gui import theme
from chime_journal.gui.trends.paper import SMALL, TITLE, inches, place, write
from chime_journal.gui.trends.sheet import chart, sentences
from chime_journal.gui.widgets.chart import then_and_now_rows
from chime_journal.model.chime import Domain
from chime_journal.trends.series import Trend
from chime_journal.words import trends as words
from chime_journal.words.labels import both_words, label, own_questions

WIDE, HIGH, EDGE = 800, 1120, 36  # pixels at 96 an inch: A4, and letter paper with more edge
TOP, FOOT, BETWEEN = 68, 26, 26
CHART_HIGH = 194
HEAD = 17  # pixels


@dataclass(frozen=True, slots=True)
class AllCharts:
    """Two columns of three: each domain with its sentences, then what was then and is now."""

    trends: dict[Domain, Trend]
    first: date
    last: date

    @property
    def size(self) -> QSizeF:
        """Return how large the page is, in pixels of 96 an inch."""
        return QSizeF(WIDE, HIGH)

    def paint(self, painter: QPainter) -> None:
        """Paint the page from its upper left corner."""
        painter.fillRect(QRectF(0, 0, WIDE, HIGH), Qt.GlobalColor.white)
        paper = theme.LIGHT
        title = QCoreApplication.translate("trends", "How you rated things")
        time = words.span(self.first, self.last, date.min)  # paper is read in other years, too
        line = QRectF(EDGE, EDGE, WIDE - 2 * EDGE, HIGH)
        line.setTop(write(painter, line, title, TITLE, paper.ink, bold=True))
        write(painter, line, time, SMALL, paper.muted)
        for number, (domain, trend) in enumerate(self.trends.items()):
            self._one(painter, _room(number), domain, trend)
        self._then_and_now(painter, _room(len(self.trends)))
        line.setTop(HIGH - EDGE - SMALL)
        write(painter, line, own_questions(), SMALL, paper.muted)

    def _one(self, painter: QPainter, room: QRectF, domain: Domain, trend: Trend) -> None:
        title = both_words(domain)
        colour, _ = theme.LIGHT.mark(domain.value)
        box = _chart_box(room, write(painter, room, title, HEAD, colour, bold=True))
        place(painter, box, chart(domain, trend, self.first, self.last, box))
        _write_all(painter, room, box, sentences(trend))

    def _then_and_now(self, painter: QPainter, room: QRectF) -> None:
        title = QCoreApplication.translate("ThenAndNowCard", "Then and now")
        box = _chart_box(room, write(painter, room, title, HEAD, theme.LIGHT.ink, bold=True))
        rows = then_and_now_rows(self.trends, PRINT.__getitem__)
        place(painter, box, then_and_now_svg(rows, words.then_and_now_legend(), inches(box)))
        said = [
            words.then_and_now_sentence(label(domain.value), trend.then_and_now)
            for domain, trend in self.trends.items()
        ]
        _write_all(painter, room, box, said)


def _room(number: int) -> QRectF:
    wide = (WIDE - 2 * EDGE - BETWEEN) / 2
    high = (HIGH - 2 * EDGE - TOP - FOOT) / 3
    row, column = divmod(number, 2)
    corner = QPointF(EDGE + column * (wide + BETWEEN), EDGE + TOP + row * high)
    return QRectF(corner, QSizeF(wide, high - BETWEEN / 2))


def _chart_box(room: QRectF, down: float) -> QRectF:
    return QRectF(room.left(), down, room.width(), CHART_HIGH)


def _write_all(painter: QPainter, room: QRectF, box: QRectF, said: list[str]) -> None:
    line = QRectF(room)
    line.setTop(box.bottom() + 4)
    for one in said:
        line.setTop(write(painter, line, one, SMALL, theme.LIGHT.ink) - 2)
