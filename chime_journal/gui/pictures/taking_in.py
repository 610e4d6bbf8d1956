"""A picture from outside, made anew from its dots: nothing else of the file is kept.

A file is hostile until it is read. Its kind is told by its first bytes, its size is looked at
before it is decoded, and only the decoder of that kind sees it. What is kept is at most 2048 dots
on its long side, stands upright, and has no word of a camera, an editor or a phone in it: no EXIF,
no place, no colour profile, no comment, no thumbnail. May run on any thread.
"""

from __future__ import annotations

from pathlib import Path
from stat import S_ISREG

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from chime_journal.errors import ImportRefused
from chime_journal.gui.pictures.dots import only_dots, thumbnail, within, written
from chime_journal.model.picture import LONGEST_SIDE, NewPicture, PictureKind

LARGEST_FILE = 30 * 1000 * 1000  # bytes
MOST_DOTS = 60_000_000
MOST_MEMORY = 256  # MiB that a decoder may take for one picture
MOST_BYTES = 8  # of one dot, in files with fine colours
QUALITY = 88  # of JPEG

ENDINGS = (".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp")
PHONE_ENDINGS = (".heic", ".heif", ".avif")  # refused in words that help
START_OF_DOTS = 0xDA  # the mark in a JPEG behind which its dots lie
_BEGINNINGS = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png", b"GIF8": "gif", b"BM": "bmp"}


def is_picture(path: Path) -> bool:
    """Tell by its name whether a file is meant as a picture."""
    return path.suffix.lower() in ENDINGS + PHONE_ENDINGS


def from_file(path: Path) -> NewPicture:
    """Read a picture from a file.

    Raises ImportRefused("unreachable" | "too_large" | "phone_kind" | "unknown_kind" |
    "too_many_dots" | "damaged").
    """
    return from_bytes(_read(path), path.name)


def from_bytes(data: bytes, name: str = "") -> NewPicture:
    """Read a picture from the bytes of a file. Raises ImportRefused, as `from_file` does."""
    return from_image(decoded(data), name)


def decoded(data: bytes, most: int = MOST_DOTS) -> QImage:
    """Return a picture of at most `most` dots, none of its sides longer than what is kept.

    Raises ImportRefused("phone_kind" | "unknown_kind" | "too_many_dots" | "damaged").
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_MEMORY)
    kind = _kind(data)
    if kind == "jpeg" and not _ends(data):
        raise ImportRefused("damaged")  # the decoder would fill the rest with grey
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise ImportRefused("damaged")
    _refuse_many_dots(size, most)
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(within(size, LONGEST_SIDE))
    image = reader.read()
    if image.isNull():
        much = size.width() * size.height() * MOST_BYTES > MOST_MEMORY * 1024 * 1024
        raise ImportRefused("too_many_dots" if much else "damaged")
    return image


def from_image(image: QImage, name: str = "") -> NewPicture:
    """Make a picture of dots that are in memory, e.g. from the clipboard. Raises ImportRefused."""
    if image.isNull():
        raise ImportRefused("damaged")
    _refuse_many_dots(image.size())
    dots = only_dots(image)
    form = "PNG" if dots.hasAlphaChannel() else "JPEG"
    return NewPicture(
        kind=PictureKind.PHOTO,
        width=dots.width(),
        height=dots.height(),
        image=written(dots, form, QUALITY),
        thumbnail=thumbnail(dots),
        name=name,
    )


def _read(path: Path) -> bytes:
    try:
        if not S_ISREG(path.stat().st_mode):  # a pipe or a device would be read for ever
            raise ImportRefused("unknown_kind")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as problem:  # a name with a NUL in it is a ValueError
        raise ImportRefused("unreachable") from problem
    if len(data) > LARGEST_FILE:
        raise ImportRefused("too_large")
    return data


def _kind(data: bytes) -> str:
    """Return the decoder's name for a file, by its first bytes."""
    for beginning, kind in _BEGINNINGS.items():
        if data.startswith(beginning):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    raise ImportRefused("phone_kind" if data[4:8] == b"ftyp" else "unknown_kind")


def _ends(data: bytes) -> bool:
    """Tell whether a JPEG goes on to its end: its heads are walked up to the dots of the picture.

    Small pictures that cameras put into the heads have an end of their own.
    """
    at = 2
    while data[at : at + 1] == b"\xff" and len(data) > at + 4:
        if data[at + 1] == START_OF_DOTS:
            return data.find(b"\xff\xd9", at) > 0
        filler = data[at + 1] == 0xFF
        at += 1 if filler else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return False


def _refuse_many_dots(size: QSize, most: int = MOST_DOTS) -> None:
    if size.width() * size.height() > most:
        raise ImportRefused("too_many_dots")
