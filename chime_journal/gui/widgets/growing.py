"""A field that is as high as its words: the page scrolls, never the field."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QTextBlock, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.scrolled import area_around

AROUND = 16  # pixels of the frame and its padding, above and below together
IN_SIGHT = 28  # pixels kept free below the line that is being written


class GrowingField(QPlainTextEdit):
    """Plain words on at least `least` lines; Tab goes on to the next thing."""

    def __init__(self, words: str, name: str, parent: QWidget, *, least: int = 2) -> None:
        super().__init__(parent)
        self._least = least
        self._area: QScrollArea | None = None  # the page around it, known once it is written in
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._follow)
        Fitting(self, self._grow)
        self._grow()

    def _grow(self) -> None:
        least = self._least * self.fontMetrics().lineSpacing()
        needed = max(self._words_high(), least) + 2 * self.document().documentMargin()
        height = ceil(needed) + AROUND
        if height != self.height():
            self.setFixedHeight(height)

    def _words_high(self) -> float:
        high = 0.0
        block: QTextBlock = self.document().begin()
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        return high

    def _follow(self) -> None:
        """Keep the line that is being written in sight of the page."""
        area = self._area
        page = None if area is None else area.widget()
        if area is None or page is None or not self.hasFocus():
            return
        line = self.cursorRect()
        corner = self.viewport().mapTo(page, QPoint(line.left(), line.center().y()))
        area.ensureVisible(corner.x(), corner.y(), 0, line.height() + IN_SIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._area is None:
            self._area = area_around(self)
            if self._area is not None:  # once the page has made room for a new line
                self._area.verticalScrollBar().rangeChanged.connect(self._follow)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page's
