"""Painting rows of a list: the box behind one, and words cut with an ellipsis."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
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
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from chime_journal.gui import theme
from chime_journal.gui.widgets.places import in_qt


def paint_box(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what is behind a row: a box where it is picked, a tint under the mouse."""
    colours = theme.tokens()
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not selected and not hovered:
        return
    box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(QColor(colours.surface if selected else colours.sunken))
    painter.setPen(QPen(QColor(colours.accent), 1.4) if selected else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, 10, 10)


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
