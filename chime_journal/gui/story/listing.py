"""The parts of the story, one below the other, in the person's own order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.painted import first_words, paint_box, paint_lines
from chime_journal.model.story import StoryPartLine

MARGIN = 14
LINES = 2

Index = QModelIndex | QPersistentModelIndex


class PartList(QListWidget):
    """Picking a part opens it; it moves by Alt with an arrow key, or by the mouse.

    Signals:
        picked(int): open the part with this id.
        moved(int, int): the person moved this part, by how many places down.
    """

    picked = Signal(int)
    moved = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("story_parts")
        self.setAccessibleName(self.tr("Parts of your story, in their order"))
        self.setAccessibleDescription(self.tr("Alt with the up or down key moves a part."))
        self.setItemDelegate(PartDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.verticalScrollBar().setSingleStep(28)
        self._quiet = False
        self.currentItemChanged.connect(self._pick)
        # In a narrow window the one that was open is still the current one, and opens again.
        self.itemClicked.connect(self._pick)
        self.itemActivated.connect(self._pick)
        self.model().rowsMoved.connect(self._dragged)

    def show_parts(self, parts: Sequence[StoryPartLine]) -> None:
        """Show these; the part that was picked stays picked, without opening again."""
        number = self.number
        with QSignalBlocker(self):  # between two lists there is not nothing picked
            self.clear()
            for part in parts:
                item = QListWidgetItem(self._spoken(part))
                item.setData(Qt.ItemDataRole.UserRole, part)
                self.addItem(item)
            self.mark(number)

    def _spoken(self, part: StoryPartLine) -> str:
        said = [part.title or self.tr("Untitled"), part.excerpt]
        if part.may_share:
            said.append(self.tr("It may be chosen when you share"))
        return ". ".join(filter(None, said))

    @property
    def number(self) -> int | None:
        """Return the id of the part that is picked."""
        part = _part(self.currentItem())
        return None if part is None else part.id

    def mark(self, number: int | None) -> None:
        """Show which part is open, without opening it again."""
        self._quiet = True
        rows = [row for row in range(self.count()) if _id_in(self.item(row)) == number]
        self.setCurrentRow(rows[0] if rows else -1)
        if not rows:
            self.clearSelection()
        self._quiet = False

    def can_move(self, by: int) -> bool:
        """Say whether the part that is picked has a place to go to."""
        row = self.currentRow()
        return row >= 0 and 0 <= row + by < self.count()

    def _pick(self, item: QListWidgetItem | None) -> None:
        part = _part(item)
        if part is not None and not self._quiet:
            self.picked.emit(part.id)

    def _dragged(self, _: QModelIndex, row: int, last: int, to: QModelIndex, before: int) -> None:
        by = before - row if before < row else before - 1 - row
        part = _part(self.item(row + by))
        if part is not None and by:
            self.moved.emit(part.id, by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = steps.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and by:
            if self.can_move(by) and self.number is not None:
                self.moved.emit(self.number, by)
            return
        super().keyPressEvent(event)


class PartDelegate(QStyledItemDelegate):
    """Paints a part: its title, two lines of its text, and whether it may be shared."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(200, 2 * MARGIN + line * (1 + LINES) + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(part, StoryPartLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, option)
        box = option.rect.adjusted(MARGIN, MARGIN - 2, -MARGIN, -MARGIN + 2)
        line = QFontMetrics(option.font).lineSpacing()
        top = QRect(box.left(), box.top(), box.width(), line)
        if part.may_share:
            _paint_share_mark(painter, top)
            top.setWidth(top.width() - round(1.4 * line))
        bold = QFont(option.font)
        bold.setBold(True)
        colours = theme.tokens()
        title = part.title or first_words(part.excerpt, QFontMetrics(bold), top.width())
        paint_lines(painter, top, bold, title, (), colours.ink, 1)
        rest = part.excerpt if part.title else part.excerpt[len(title) :]
        text = QRect(box.left(), top.bottom() + 4, box.width(), line * LINES)
        paint_lines(painter, text, option.font, rest, (), colours.muted, LINES)
        painter.restore()


def _paint_share_mark(painter: QPainter, top: QRect) -> None:
    side = round(top.height() * 0.8)
    picture = icons.pixmap("send", theme.tokens().accent, side, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(top.right() - side, top.top() + top.height() * 0.1), picture)


def _part(item: QListWidgetItem | None) -> StoryPartLine | None:
    part = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
    return part if isinstance(part, StoryPartLine) else None


def _id_in(item: QListWidgetItem | None) -> int | None:
    part = _part(item)
    return None if part is None else part.id
