"""A figure on the screen: painted once, and anew only when what it depends on has changed.

Read this module off the main thread, after `charts.fonts.load()`: it brings matplotlib along.
"""

from __future__ import annotations

from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chime_journal.charts.colours import ChartColours
from chime_journal.charts.image import pixels, sheet
from chime_journal.gui import theme
from chime_journal.gui.widgets.spoken import Spoken
from chime_journal.model.chime import Domain


def chart_colours(domain: Domain) -> ChartColours:
    """Return the theme's colours for a domain's chart on a card."""
    now = theme.tokens()
    return ChartColours(now.ink, now.muted, now.line, now.mark(domain.value)[0], now.surface)


class Drawing(Spoken):
    """Paints a figure, and draws it anew only when size, colours, letters or contents changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._drawn_for = (QSize(), 0.0)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._drawn_for != (self.size(), ratio):
            figure = sheet(self.width(), self.height(), ratio)
            self.draw(figure)
            self._picture, self._drawn_for = _image(figure, ratio), (self.size(), ratio)
        QPainter(self).drawImage(0, 0, self._picture)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.redraw()


def _image(figure: Figure, ratio: float) -> QImage:
    rows = pixels(figure)
    high, wide = rows.shape[:2]
    image = QImage(rows.data, wide, high, 4 * wide, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image
