"""How a reflection looks in the list: title, day, two lines of text, and its marks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.chip import paint_mark
from chime_journal.gui.widgets.painted import first_words, paint_box, paint_lines
from chime_journal.model.chime import Tag, whose
from chime_journal.model.reflection import Preview
from chime_journal.words.days import short_day

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
        paint_box(painter, option)
        box = option.rect.adjusted(MARGIN, MARGIN - 4, -MARGIN, -MARGIN + 4)
        metrics = QFontMetrics(option.font)
        top = QRect(box.left(), box.top(), box.width(), metrics.lineSpacing())
        taken = _paint_top(painter, top, option.font, preview)
        unmarked = not preview.tags and not preview.good_memory and not preview.pictured
        lines = LINES + 1 if unmarked else LINES  # words may have the room of the marks
        text = QRect(box.left(), top.bottom() + 4, box.width(), metrics.lineSpacing() * lines)
        hits = tuple((start - taken, end - taken) for start, end in preview.hit if start >= taken)
        rest, ink = preview.excerpt[taken:], theme.tokens().muted
        paint_lines(painter, text, option.font, rest, hits, ink, lines)
        marks = QRect(box.left(), text.bottom() + 6, box.width(), round(metrics.height() * 1.2))
        _paint_marks(painter, marks, preview)
        painter.restore()


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
    if preview.pictured and not preview.excerpt:
        words = QCoreApplication.translate("PreviewDelegate", "Picture")
        paint_lines(painter, room, bold, words, (), colours.ink, 1)
        return 0
    head = first_words(preview.excerpt, QFontMetrics(bold), room.width())
    hits = tuple((start, end) for start, end in preview.hit if end <= len(head))
    paint_lines(painter, room, bold, head, hits, colours.ink, 1)
    return len(head)


def _paint_marks(painter: QPainter, place: QRect, preview: Preview) -> None:
    x, side = place.left(), place.height()
    # A sub-topic wears its domain's picture, which is shown once.
    shown = dict.fromkeys(whose(tag) for tag in Tag if tag in preview.tags)
    for tag in list(shown)[:SHOWN_MARKS]:
        paint_mark(painter, QRect(x, place.top(), side, side), tag)
        x += side + 6
    colours, ratio = theme.tokens(), painter.device().devicePixelRatio()
    for there, sign, colour in (
        (preview.good_memory, "star", colours.accent),
        (preview.pictured, "image", colours.muted),
    ):
        if there:
            drawn = icons.pixmap(sign, colour, round(side * 0.75), ratio)
            painter.drawPixmap(QPointF(x + 2, place.top() + side * 0.12), drawn)
            x += side + 2
