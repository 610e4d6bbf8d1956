"""One small picture in the row below a text; pressing it opens it large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import entered
from chime_journal.gui.widgets.text import tip
from chime_journal.model.picture import PictureKind, PictureLine

LINES = 4.2  # of text that a tile is high
WIDEST, NARROWEST = 1.8, 0.6  # of its height
CORNER = 8


class Tile(QAbstractButton):
    """Paints a small picture; damage may have left none, then an icon stands for it."""

    def __init__(self, line: PictureLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._picture = QImage.fromData(line.thumbnail)
        self.setObjectName(f"picture_{line.id}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        kind = self.tr("Drawing") if line.kind is PictureKind.DRAWING else self.tr("Photo")
        words = line.words.strip()
        said = self.tr("{kind}: {words}").format(kind=kind, words=words) if words else kind
        self.setAccessibleName(said)
        self.setToolTip(tip(said))

    def sizeHint(self) -> QSize:
        high = round(self.fontMetrics().lineSpacing() * LINES)
        shape = 1.0
        if not self._picture.isNull():
            shape = self._picture.width() / max(1, self._picture.height())
        return QSize(round(high * min(max(shape, NARROWEST), WIDEST)), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        inside = QPainterPath()
        inside.addRoundedRect(box, CORNER, CORNER)
        colours = theme.tokens()
        painter.save()
        painter.setClipPath(inside)
        painter.fillRect(box, QColor(colours.sunken))
        if self._picture.isNull():
            side = round(self.fontMetrics().height() * 1.4)
            sign = icons.pixmap("image", colours.muted, side, self.devicePixelRatioF())
            place = QRectF(0, 0, side, side)
            place.moveCenter(box.center())
            painter.drawPixmap(place.topLeft(), sign)
        else:
            painter.drawImage(box, self._picture, self._shown(box))
        painter.restore()
        ring = self.hasFocus()
        edge = colours.accent if ring or self.underMouse() else colours.line
        painter.setPen(QPen(QColor(edge), 2 if ring else 1))
        painter.drawPath(inside)

    def _shown(self, box: QRectF) -> QRectF:
        """Return the middle part of the picture that has the shape of its box."""
        whole = QRectF(self._picture.rect())
        scale = min(whole.width() / box.width(), whole.height() / box.height())
        part = QRectF(0, 0, box.width() * scale, box.height() * scale)
        part.moveCenter(whole.center())
        return part
