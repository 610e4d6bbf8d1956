"""Pages of a PDF one below the other: fitted to the width, zoomed, searched, paged by keys."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.pdf_file import Hit, PdfFile

EDGE, BETWEEN = 18, 16  # pixels around the pages, and between two of them
WIDEST_FIT = 900  # pixels; wider lines are hard to read
STEPS = (0.5, 0.7, 0.85, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)  # zoom, 1 is the fitted width
PICTURES_KEPT = 6
MARKED, MARKED_NOW = 60, 120  # of 255: how strongly hits are coloured


class PdfView(QAbstractScrollArea):
    """Shows a PdfFile on a neutral ground; pages stay white in every theme.

    Signals:
        moved(int): another page is at the middle of the view, counted from 0.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pdf_view")
        self.setAccessibleName(self.tr("The pages, as they will be saved"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._file: PdfFile | None = None
        self._held: list[PdfFile] = []  # outlives the view by as long as it takes to close it
        self.destroyed.connect(partial(_close, self._held))
        self._zoom = 1.0
        self._boxes: list[QRect] = []
        self._pictures: dict[tuple[int, float], QImage] = {}
        self._hits: list[Hit] = []
        self._hit = -1
        self._at = 0
        self.verticalScrollBar().valueChanged.connect(self._look_where)

    def show_file(self, file: PdfFile | None) -> None:
        """Show another file from its first page; the view closes the old one."""
        _close(self._held)
        self._file, self._at = file, 0
        if file is not None:
            self._held.append(file)
        self.mark([])
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self._say_page()

    @property
    def page(self) -> int:
        return self._at

    @property
    def zoom(self) -> float:
        return self._zoom

    def zoom_in(self) -> None:
        self._set_zoom(next((step for step in STEPS if step > self._zoom), STEPS[-1]))

    def zoom_out(self) -> None:
        self._set_zoom(next((step for step in STEPS[::-1] if step < self._zoom), STEPS[0]))

    def fit_width(self) -> None:
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        before = bar.value() / max(1, bar.maximum())
        self._zoom = zoom
        self._arrange()
        bar.setValue(round(before * bar.maximum()))

    # Words marked

    def mark(self, hits: Sequence[Hit]) -> None:
        """Mark places, and show the first of them."""
        self._hits, self._hit = list(hits), -1
        if self._hits:
            self.next_hit()
        self.viewport().update()

    @property
    def hit(self) -> int:
        """Return which place is shown, counted from 0; -1 for none."""
        return self._hit

    def next_hit(self, step: int = 1) -> None:
        """Go to the next marked place, or with -1 to the one before."""
        if not self._hits:
            return
        self._hit = (self._hit + step) % len(self._hits) if self._hit >= 0 else 0
        hit = self._hits[self._hit]
        if hit.boxes:
            box = self._on_page(hit.page, hit.boxes[0])
            self.verticalScrollBar().setValue(
                round(box.center().y() - self.viewport().height() / 2)
            )
            self.horizontalScrollBar().setValue(
                round(box.center().x() - self.viewport().width() / 2)
            )
        self.viewport().update()

    # Layout and painting

    def _scale(self, number: int) -> float:
        assert self._file is not None
        room = min(self.viewport().width() - 2 * EDGE, WIDEST_FIT)
        return max(60, room) * self._zoom / self._file.sizes[number].width()

    def _arrange(self) -> None:
        self._boxes, self._pictures = [], {}
        top, widest = EDGE, 0
        for number in range(self._file.count if self._file else 0):
            assert self._file is not None
            size = (self._file.sizes[number] * self._scale(number)).toSize()
            left = max(EDGE, (self.viewport().width() - size.width()) // 2)
            self._boxes.append(QRect(QPoint(left, top), size))
            top += size.height() + BETWEEN
            widest = max(widest, size.width() + 2 * EDGE)
        high, wide = self.viewport().height(), self.viewport().width()
        self.verticalScrollBar().setRange(0, max(0, top - BETWEEN + EDGE - high))
        self.verticalScrollBar().setPageStep(high)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, widest - wide))
        self.horizontalScrollBar().setPageStep(wide)
        self._look_where()
        self.viewport().update()

    def _look_where(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        tops = [box.top() for box in self._boxes]
        at = max(0, bisect_right(tops, middle) - 1)
        if at != self._at:
            self._at = at
            self._say_page()
        self.viewport().update()

    def _say_page(self) -> None:
        words = self._file.words(self._at) if self._file and self._file.count else ""
        self.setAccessibleDescription(words)
        self.moved.emit(self._at)

    def _on_page(self, number: int, box: QRectF) -> QRectF:
        scale, place = self._scale(number), self._boxes[number].topLeft()
        return QRectF(
            place.x() + box.x() * scale, place.y() + box.y() * scale,
            box.width() * scale, box.height() * scale,
        )  # fmt: skip

    def _picture(self, number: int) -> QImage:
        assert self._file is not None
        key = (number, self._scale(number) * self.devicePixelRatioF())
        if key not in self._pictures:
            while len(self._pictures) >= PICTURES_KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[key] = self._file.picture(*key)
        return self._pictures[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = theme.tokens()
        painter.fillRect(self.viewport().rect(), QColor(colours.sunken))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        shown = (
            self.viewport()
            .rect()
            .translated(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        )
        for number, box in enumerate(self._boxes):
            if box.intersects(shown):
                painter.drawImage(box, self._picture(number))
                painter.setPen(QPen(QColor(colours.line), 1))
                painter.drawRect(box.adjusted(0, 0, -1, -1))
        self._paint_hits(painter)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_hits(self, painter: QPainter) -> None:
        for number, hit in enumerate(self._hits):
            now = number == self._hit
            mark = QColor(theme.LIGHT.accent)  # the page is white in every theme
            mark.setAlpha(MARKED_NOW if now else MARKED)
            for box in hit.boxes:
                painter.fillRect(self._on_page(hit.page, box).adjusted(-1, -1, 1, 1), mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        before = bar.value() / max(1, bar.maximum())
        self._arrange()
        bar.setValue(round(before * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep() * 9 // 10)
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or event.text() == "+":
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut) or event.text() == "-":
            self.zoom_out()
        elif event.text() == "0":
            self.fit_width()
        else:
            super().keyPressEvent(event)


def _close(held: list[PdfFile], _gone: object = None) -> None:
    while held:
        held.pop().close()
