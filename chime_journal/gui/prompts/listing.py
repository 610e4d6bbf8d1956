"""The list of prompts: part by part, each prompt with what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from math import ceil

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from chime_journal.gui import icons, theme
from chime_journal.gui.library import ANY
from chime_journal.gui.prompts.choice import OWN, Line, part_label
from chime_journal.model.chime import Domain
from chime_journal.words.labels import label, word_beside

SIDE, TOP = 14, 8  # pixels between the edge of a row and its words
SMALL = 0.86  # of the usual text size
ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
ICONS = icons.TAG_ICONS | {OWN: "pencil", ANY: "feather"}

Index = QModelIndex | QPersistentModelIndex


class PromptList(QListWidget):
    """Prompts under the name of their part; only the prompts can be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("prompt_list")
        self.setAccessibleName(self.tr("Prompts"))
        self.setItemDelegate(_Row(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    @property
    def line(self) -> Line | None:
        """Return the prompt that is chosen."""
        item = self.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Line) else None

    def show_lines(self, lines: Sequence[Line], key: str = "") -> None:
        """List prompts and choose one: that of the key, else the one in the same place."""
        place = self.currentRow()
        self.clear()
        for part, belonging in groupby(lines, key=lambda line: line.part):
            heading = QListWidgetItem(part_label(part))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setData(Qt.ItemDataRole.UserRole, part)
            self.addItem(heading)
            for line in belonging:
                self.addItem(_item(line))
        self._choose(key, place)

    def _choose(self, key: str, place: int) -> None:
        rows = {item.key: row for row in range(self.count()) if (item := self._at(row)) is not None}
        nearest = min(rows.values(), key=lambda row: abs(row - place), default=-1)
        self.setCurrentRow(rows.get(key, nearest))
        if self.currentRow() == 1:  # with the name of its part above it
            self.scrollToTop()

    def _at(self, row: int) -> Line | None:
        found = self.item(row).data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Line) else None


def _item(line: Line) -> QListWidgetItem:
    item = QListWidgetItem(line.words)
    about = ". ".join((part_label(line.part), *map(label, line.topics)))
    item.setData(Qt.ItemDataRole.UserRole, line)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.words} {about}")
    return item


class _Row(QStyledItemDelegate):
    """Paints the name of a part, or a prompt with its sub-topics below."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        if not isinstance(line, Line):
            return QSize(width, round(QFontMetrics(option.font).height() * 1.5) + 2 * TOP)
        height = sum(_height(part) for part in _parts(line, option.font, width))
        return QSize(width, ceil(height) + 2 * TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(line, Line):
            _paint_line(painter, option, line)
        else:
            _paint_part(painter, option, str(line))
        painter.restore()


def _parts(line: Line, font: QFont, width: int) -> tuple[QTextLayout, ...]:
    """Return the words of a prompt, and what it is about, set into a row of a width in pixels."""
    words = _set(line.words, font, width - 2 * SIDE)
    topics = " · ".join(map(label, line.topics))
    return (words, _set(topics, _small(font), width - 2 * SIDE)) if topics else (words,)


def _set(words: str, font: QFont, width: int) -> QTextLayout:
    """Set words in lines; a word that is too long for one goes on in the next."""
    layout = QTextLayout(words, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
    colours = theme.tokens()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(QColor(colours.tint if chosen else colours.sunken))
        painter.setPen(QPen(QColor(colours.accent), 1.4) if chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 9, 9)
    place = QPointF(option.rect.topLeft() + QPoint(SIDE, TOP))
    parts = _parts(line, option.font, option.rect.width())
    for part, ink in zip(parts, (colours.ink, colours.muted), strict=False):
        painter.setPen(QColor(ink))
        part.draw(painter, place)
        place.setY(place.y() + _height(part))


def _paint_part(painter: QPainter, option: QStyleOptionViewItem, part: str) -> None:
    colour, tint = theme.tokens().mark(part)
    side = round(option.rect.height() - 2 * TOP)
    mark = QRect(option.rect.topLeft() + QPoint(SIDE - 6, TOP), QSize(side, side))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(mark, 6, 6)
    inside = round(side * 0.62)
    picture = icons.pixmap(ICONS[part], colour, inside, painter.device().devicePixelRatio())
    spot = QRect(0, 0, inside, inside)
    spot.moveCenter(mark.center())
    painter.drawPixmap(spot, picture)
    bold = QFont(option.font)
    bold.setBold(True)
    place = option.rect.adjusted(mark.right() - option.rect.left() + 9, 0, -SIDE, 0)
    painter.setFont(bold)
    painter.setPen(QColor(theme.tokens().ink))
    painter.drawText(place, ONE_LINE, part_label(part))
    if part in set(Domain):
        place.setLeft(place.left() + QFontMetrics(bold).horizontalAdvance(part_label(part)) + 8)
        painter.setFont(_small(option.font))
        painter.setPen(QColor(theme.tokens().muted))
        painter.drawText(place, ONE_LINE, word_beside(Domain(part)))
