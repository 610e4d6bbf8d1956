"""A figure on the screen: painted once, and anew only when what it depends on has changed.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.image import pixels, sheet
from chime_journal.gui import theme
from chime_journal.gui.widgets.spoken import Spoken
from chime_journal.model.chime import Domain

PAUSE = 60  # milliseconds without another size after which a resized figure is drawn anew
TURN = 25  # milliseconds between two figures, so that keys and mouse come in between


def chart_colours(domain: Domain) -> ChartColours:
    """Return the theme's colours for a domain's chart on a card."""
    now = theme.tokens()
    mark, _ = now.mark(domain.value)
    return ChartColours(
        now.ink, now.muted, now.grid, mark, now.surface, strong=now is theme.CONTRAST
    )


class Drawing(Spoken):
    """Paints a figure, and draws it anew only when size, colours, letters or contents changed.

    While the window is being resized the old picture is stretched, so that nothing goes blank and
    nothing waits; once the size rests, each figure is drawn in a turn of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._drawn_for = (QSize(), 0.0)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._draw_in_size)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def draw(self, figure: Figure) -> None:
        """Draw into an empty figure of this widget's size."""
        raise NotImplementedError

    def spoken_role(self) -> QAccessible.Role:
        return QAccessible.Role.Chart

    def redraw(self) -> None:
        """Draw anew at the next chance."""
        self._picture = None
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def stretched(self) -> bool:
        """Whether the picture on show was drawn for another size."""
        now = self.size(), self.devicePixelRatioF()
        return self._picture is not None and self._drawn_for != now

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        elif self.stretched:
            if not self._resting.isActive():
                self._resting.setInterval(PAUSE + TURN * self._place())
            self._resting.start()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)

    def _place(self) -> int:
        """Return how many figures of this window are drawn before this one."""
        return self.window().findChildren(Drawing).index(self) if self.parent() else 0

    def _draw_in_size(self) -> None:
        if self.stretched and not self.visibleRegion().isEmpty():
            self._picture = self._drawn()
            self.update()

    def _drawn(self) -> QImage:
        ratio = self.devicePixelRatioF()
        figure = sheet(self.width(), self.height(), ratio)
        self.draw(figure)
        self._drawn_for = self.size(), ratio
        return _image(figure, ratio)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.redraw()


def _image(figure: Figure, ratio: float) -> QImage:
    rows = pixels(figure)
    high, wide = rows.shape[:2]
    drawn = QImage(rows.data, wide, high, 4 * wide, QImage.Format.Format_RGBA8888)
    image = drawn.convertToFormat(QImage.Format.Format_RGB32)  # as the screen wants it, and a copy
    image.setDevicePixelRatio(ratio)
    return image
