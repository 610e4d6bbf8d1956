"""Picture files as cameras and people make them, built from bytes: no file of anybody lies here."""

from __future__ import annotations

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

PLANTED = b"plantedcamera"  # stands in every part of a file that tells of its maker


def scene(wide: int = 640, high: int = 480) -> QImage:
    """Return a picture whose left third is red and whose top is blue."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#CFE3DC"))
    painter = QPainter(image)
    painter.fillRect(0, 0, wide // 3, high, QColor("#B5420E"))
    painter.fillRect(0, 0, wide, high // 6, QColor("#0B66A8"))
    painter.end()
    return image


def encoded(image: QImage, form: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


def exif(orientation: int = 1) -> bytes:
    """Return an EXIF head with maker, day, orientation, a place on earth, and a small picture."""
    small = encoded(scene(40, 30), "JPEG")
    maker = PLANTED + b" Phone 9\0"
    main = (0x010F, 2, maker), (0x0112, 3, orientation), (0x0132, 2, b"2024:05:03 09:30:00\0")
    degrees = struct.pack(">6I", 51, 1, 30, 1, 26, 1)
    place = (1, 2, b"N\0"), (2, 5, degrees), (3, 2, b"W\0"), (4, 5, degrees)
    start = 8 + 2 + 12 * (len(main) + 1) + 4
    body, data = b"", b""
    for tag, kind, value in main:
        body += _field(tag, kind, value, start + len(data))
        data += value if isinstance(value, bytes) and len(value) > 4 else b""
    gps = start + len(data)
    body += struct.pack(">HHII", 0x8825, 4, 1, gps)
    after = gps + 2 + 12 * len(place) + 4
    where, more = b"", b""
    for tag, kind, value in place:
        where += _field(tag, kind, value, after + len(more))
        more += value if len(value) > 4 else b""
    then = after + len(more)
    first = struct.pack(">H", len(main) + 1) + body + struct.pack(">I", then)
    where = struct.pack(">H", len(place)) + where + bytes(4)
    second = struct.pack(">H", 2) + struct.pack(">HHII", 0x0201, 4, 1, then + 30)
    second += struct.pack(">HHII", 0x0202, 4, 1, len(small)) + bytes(4)
    return b"Exif\0\0MM\0*\0\0\0\x08" + first + data + where + more + second + small


def _field(tag: int, kind: int, value: bytes | int, at: int) -> bytes:
    if isinstance(value, int):
        return struct.pack(">HHIHH", tag, kind, 1, value, 0)
    count = len(value) // 8 if kind == 5 else len(value)
    if len(value) <= 4:
        return struct.pack(">HHI", tag, kind, count) + value.ljust(4, b"\0")
    return struct.pack(">HHII", tag, kind, count, at)


def photo(orientation: int = 1, image: QImage | None = None) -> bytes:
    """Return a JPEG as a phone writes it: EXIF with the place, XMP, a comment, words behind."""
    plain = encoded(scene() if image is None else image, "JPEG")
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLANTED + b"</x:xmpmeta>"
    heads = _head(0xE1, exif(orientation)) + _head(0xE1, xmp) + _head(0xFE, PLANTED)
    return plain[:2] + heads + plain[2:] + PLANTED * 100


def _head(mark: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, mark, len(data) + 2) + data


def with_words(drawn: bytes) -> bytes:
    """Return a PNG with words and an EXIF part behind its head."""
    told = _part(b"tEXt", b"Author\0" + PLANTED) + _part(b"eXIf", exif()[6:])
    return drawn[:33] + told + drawn[33:]


def png(wide: int, high: int, dots: bytes = b"") -> bytes:
    """Return a PNG that says it has so many dots, whatever there is of them."""
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    parts = (b"IHDR", head), (b"IDAT", zlib.compress(dots)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(*each) for each in parts)


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
