"""A layout that sets things side by side and goes on in the next row when one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QWidget, QWidgetItem

Rows = list[list[tuple[QWidgetItem, QSize]]]  # each item beside the size it takes


class Flow(QLayout):
    """Left to right (or right to left), row after row, each item at its size hint."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing: int = 8,
        at_end: bool = False,
        in_middle: bool = False,
    ) -> None:
        """With `at_end` each row stands at the right, as the buttons under a form do."""
        super().__init__(parent)
        self._items: list[QWidgetItem] = []
        # Qt asks for these over and over until something changes; rows by the room they have.
        self._sizes: list[tuple[QWidgetItem, QSize, QSize]] | None = None
        self._filled: dict[int, Rows] = {}
        self._before = 1.0 if at_end else 0.5 if in_middle else 0.0  # of what a row leaves free
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.insertWidget(len(self._items), widget)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one at an index.

        The item is made here, not by Qt: of one that Qt made and deleted PySide keeps what it had
        for it, gives that out again for the next item at the same address, and calls it deleted
        when the layout dies that the first one was in.
        """
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QWidgetItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QWidgetItem | None:
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [hint for _, hint, _ in self._shown()]
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for _, _, least in self._shown():
            size = size.expandedTo(least)
        return size

    def clear(self) -> None:
        """Take out every item and delete its widget."""
        self._forget()
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items, each in the middle of its row's height; return the height needed."""
        y = rect.y()
        for row in self._rows(rect.width()):
            height = max(size.height() for _, size in row)
            taken = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
            x = rect.x() + round(max(0, rect.width() - taken) * self._before)
            for item, size in row:
                if move:
                    top = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, top), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _rows(self, room: int) -> Rows:
        if room not in self._filled:
            self._filled[room] = self._fill(room)
        return self._filled[room]

    def _fill(self, room: int) -> Rows:
        rows: Rows = []
        taken = 0
        for item, hint, least in self._shown():
            width = min(hint.width(), max(room, least.width()))
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if not rows or taken + width > room:
                rows.append([])
                taken = 0
            rows[-1].append((item, QSize(width, height)))
            taken += width + self.spacing()
        return rows

    def _shown(self) -> list[tuple[QWidgetItem, QSize, QSize]]:
        """Return each item that is not hidden, its size hint and the least it can do with."""
        if self._sizes is None:
            there = [item for item in self._items if not item.isEmpty()]
            self._sizes = [(item, item.sizeHint(), item.minimumSize()) for item in there]
        return self._sizes

    def _forget(self) -> None:
        self._filled.clear()
        self._sizes = None
