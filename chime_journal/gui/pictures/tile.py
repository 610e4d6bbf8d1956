"""A small picture; pressing it opens it large."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import entered
from chime_journal.gui.widgets.text import tip
from chime_journal.model.picture import PictureKind, PictureLine

LINES = 4.2  # of text that a tile is high
WIDEST, NARROWEST = 1.8, 0.6  # of its height
CORNER = 8


class SmallPicture(QAbstractButton):
    """Paints a picture small, `lines` of text high; an icon stands for one that is not there.

    It is at most `widest` times as wide as high; of a wider picture it shows the middle.
    """

    def __init__(
        self,
        said: str,
        name: str,
        parent: QWidget,
        lines: float = LINES,
        widest: float = WIDEST,
    ) -> None:
        super().__init__(parent)
        self._picture, self._lines, self._widest = QImage(), lines, widest
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said)
        self.setToolTip(tip(said))

    @property
    def picture(self) -> QImage:
        """Return the dots it has."""
        return self._picture

    def show_picture(self, picture: QImage) -> None:
        """Paint these dots from now on."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = round(self.fontMetrics().lineSpacing() * self._lines)
        shape = 1.0
        if not self._picture.isNull():
            shape = self._picture.width() / max(1, self._picture.height())
        return QSize(round(high * min(max(shape, NARROWEST), self._widest)), high)

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
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if box.isEmpty():  # it has no room yet
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
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


class Tile(SmallPicture):
    """A picture of a reflection in the row below its text; damage may have left none to show."""

    def __init__(self, line: PictureLine, parent: QWidget) -> None:
        super().__init__("", f"picture_{line.id}", parent)
        self.line = line
        said = named(line.kind, line.words)
        self.setAccessibleName(said)
        self.setToolTip(tip(said))
        self.show_picture(QImage.fromData(line.thumbnail))


def named(kind: PictureKind, words: str) -> str:
    """Return what a picture is called: its kind, and what is on it if the person said so."""
    translate = QCoreApplication.translate
    said = words.strip()
    if kind is PictureKind.DRAWING:
        whole = translate("pictures", "Drawing: {words}")
        return whole.format(words=said) if said else translate("pictures", "Drawing")
    whole = translate("pictures", "Photo: {words}")
    return whole.format(words=said) if said else translate("pictures", "Photo")
