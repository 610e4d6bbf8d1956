"""How a reflection looks in the list: title, day, two lines of text, and its marks."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.chip import paint_mark
from chime_journal.gui.widgets.day import short_day
from chime_journal.gui.widgets.places import in_qt
from chime_journal.model.chime import Tag
from chime_journal.model.reflection import Preview

MARGIN = 14
LINES = 2
SHOWN_MARKS = 6


class PreviewDelegate(QStyledItemDelegate):
    """Paints one row; all rows have the same height, so that a long list scrolls smoothly."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(200, round(2 * MARGIN + line * (1 + LINES) + 8 + line * 1.25))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        preview = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(preview, Preview):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_box(painter, option)
        box = option.rect.adjusted(MARGIN, MARGIN - 4, -MARGIN, -MARGIN + 4)
        metrics = QFontMetrics(option.font)
        top = QRect(box.left(), box.top(), box.width(), metrics.lineSpacing())
        taken = _paint_top(painter, top, option.font, preview)
        unmarked = not preview.tags and not preview.good_memory
        lines = LINES + 1 if unmarked else LINES  # words may have the room of the marks
        text = QRect(box.left(), top.bottom() + 4, box.width(), metrics.lineSpacing() * lines)
        hits = tuple((start - taken, end - taken) for start, end in preview.hit if start >= taken)
        rest, ink = preview.excerpt[taken:], theme.tokens().muted
        paint_lines(painter, text, option.font, rest, hits, ink, lines)
        marks = QRect(box.left(), text.bottom() + 6, box.width(), round(metrics.height() * 1.2))
        _paint_marks(painter, marks, preview)
        painter.restore()


def _paint_box(painter: QPainter, option: QStyleOptionViewItem) -> None:
    colours = theme.tokens()
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not selected and not hovered:
        return
    box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(QColor(colours.surface if selected else colours.sunken))
    painter.setPen(QPen(QColor(colours.accent), 1.4) if selected else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, 10, 10)


def _paint_top(painter: QPainter, place: QRect, font: QFont, preview: Preview) -> int:
    """Paint title and day; without a title the first words, and return how many characters."""
    colours = theme.tokens()
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.86)
    day = short_day(preview.moment.day, date.today())
    taken = QFontMetrics(small).horizontalAdvance(day)
    painter.setFont(small)
    painter.setPen(QColor(colours.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, day)
    bold = QFont(font)
    bold.setBold(True)
    room = place.adjusted(0, 0, -taken - 10, 0)
    if preview.title:
        paint_lines(painter, room, bold, preview.title, preview.title_hit, colours.ink, 1)
        return 0
    head = first_words(preview.excerpt, QFontMetrics(bold), room.width())
    hits = tuple((start, end) for start, end in preview.hit if end <= len(head))
    paint_lines(painter, room, bold, head, hits, colours.ink, 1)
    return len(head)


def first_words(words: str, metrics: QFontMetrics, room: int) -> str:
    """Return as many whole words from the beginning as fit into `room` pixels."""
    shown = ""
    for word in re.findall(r"\S+\s*", words):
        if metrics.horizontalAdvance((shown + word).rstrip()) > room:
            break
        shown += word
    return shown or words[:12]


def paint_lines(
    painter: QPainter,
    place: QRect,
    font: QFont,
    words: str,
    hits: tuple[tuple[int, int], ...],
    ink: str,
    lines: int,
) -> None:
    """Set words in at most `lines` lines, found words marked, the rest cut with an ellipsis."""
    layout = QTextLayout(words, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    layout.setFormats([_mark(start, end) for start, end in in_qt(words, hits)])
    painter.setPen(QColor(ink))
    layout.beginLayout()
    height, shown = 0.0, 0
    while shown < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
        shown += 1
        if shown == lines and line.textStart() + line.textLength() < len(words):
            layout.endLayout()
            _draw_cut(painter, place, layout, words, line.textStart())
            return
    layout.endLayout()
    layout.draw(painter, QPointF(place.topLeft()))


def _draw_cut(painter: QPainter, place: QRect, layout: QTextLayout, words: str, start: int) -> None:
    """Draw all whole lines, and the last one with an ellipsis."""
    metrics = QFontMetrics(layout.font())
    last = layout.lineCount() - 1
    for number in range(last):
        layout.lineAt(number).draw(painter, QPointF(place.topLeft()))
    rest = metrics.elidedText(words[start:], Qt.TextElideMode.ElideRight, place.width())
    ending = QTextLayout(rest, layout.font())
    shift = [QTextLayout.FormatRange(mark) for mark in layout.formats() if mark.start >= start]
    for mark in shift:
        mark.start -= start
    ending.setFormats([mark for mark in shift if mark.start + mark.length < len(rest)])
    ending.beginLayout()
    line = ending.createLine()
    line.setLineWidth(place.width() + 2)
    line.setPosition(QPointF(0, layout.lineAt(last).y()))
    ending.endLayout()
    ending.draw(painter, QPointF(place.topLeft()))


def _mark(start: int, end: int) -> QTextLayout.FormatRange:
    colours = theme.tokens()
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(QColor(colours.mark("hope")[1]))
    look.setForeground(QColor(colours.ink))
    look.setFontWeight(QFont.Weight.DemiBold)
    if colours.name == "contrast":
        look.setFontUnderline(True)
    found.format = look
    return found


def _paint_marks(painter: QPainter, place: QRect, preview: Preview) -> None:
    x, side = place.left(), place.height()
    shown = [tag for tag in Tag if tag in preview.tags][:SHOWN_MARKS]
    for tag in shown:
        paint_mark(painter, QRect(x, place.top(), side, side), tag.value)
        x += side + 6
    if preview.good_memory:
        colour = theme.tokens().accent
        star = icons.pixmap("star", colour, round(side * 0.75), painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(x + 2, place.top() + side * 0.12), star)
