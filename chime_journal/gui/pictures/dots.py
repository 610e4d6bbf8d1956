"""The dots of a picture and nothing else of it. May run on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QPainter

from chime_journal.errors import ImportRefused
from chime_journal.model.picture import LONGEST_SIDE, THUMBNAIL_SIDE

RESOLUTION = 2835  # dots a metre, always; else the file would tell of this screen
SMALL_QUALITY = 80  # of JPEG


def only_dots(image: QImage, side: int = LONGEST_SIDE, *, on_white: bool = False) -> QImage:
    """Return the same dots in a new picture: words, profiles and resolution stay behind.

    It has no side longer than `side`. `on_white`: nothing can be seen through it.
    Raises ImportRefused without memory for it.
    """
    if image.colorSpace().isValid():
        seen = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        image = image if seen.isNull() else seen
    size = within(image.size(), side)
    if size != image.size():
        image = scaled(image, size)
    clear = not on_white and _shows_through(image)
    form = QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32
    dots = QImage(size, form)
    if dots.isNull():
        raise ImportRefused("too_many_dots")
    dots.setDotsPerMeterX(RESOLUTION)
    dots.setDotsPerMeterY(RESOLUTION)
    dots.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(dots)
    painter.drawImage(0, 0, image)
    painter.end()
    return dots


def thumbnail(image: QImage) -> bytes:
    """Return a small one of a picture."""
    size = within(image.size(), THUMBNAIL_SIDE)
    small = image if size == image.size() else scaled(image, size)
    return written(small, "PNG" if small.hasAlphaChannel() else "JPEG", SMALL_QUALITY)


def written(image: QImage, form: str, quality: int = -1) -> bytes:
    """Return a picture as a file of "PNG" or "JPEG". Raises ImportRefused without memory for it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, form, quality):  # type: ignore[call-overload]
        raise ImportRefused("damaged")
    return bytes(buffer.data().data())


def within(size: QSize, side: int) -> QSize:
    """Return a size of the same shape with no side longer than `side`, and none of nothing."""
    if max(size.width(), size.height()) <= side:
        return size
    shrunk = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    return shrunk.expandedTo(QSize(1, 1))


def scaled(image: QImage, size: QSize) -> QImage:
    """Return a picture in another size."""
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, keep, smooth)


def _shows_through(image: QImage) -> bool:
    """Tell whether any dot can be seen through; many files only say that some could."""
    if not image.hasAlphaChannel():
        return False
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    wide, line = alpha.width(), alpha.bytesPerLine()
    data = bytes(alpha.constBits())
    rows = (data[at : at + wide] for at in range(0, line * alpha.height(), line))
    return any(row.count(255) != wide for row in rows)
