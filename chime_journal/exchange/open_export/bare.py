"""Whether a picture's file holds its dots and nothing else: no camera, place, editor or comment."""

from __future__ import annotations

import struct

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
_PNG_PARTS = {b"IHDR", b"PLTE", b"tRNS", b"pHYs", b"sRGB", b"gAMA", b"cHRM", b"IDAT", b"IEND"}
# Of a JPEG: the head of JFIF, tables, sizes, how often to start anew, and the dots.
_JPEG_PARTS = {0xE0, 0xDB, 0xC4, 0xC0, 0xC1, 0xC2, 0xDD, 0xDA}
_DOTS, _END = 0xDA, 0xD9
_JFIF_LENGTH = 16  # bytes of a head without a small picture in it


def is_bare(data: bytes) -> bool:
    """Tell whether nothing but dots lies in a JPEG or PNG, from its first byte to its last."""
    try:
        if data.startswith(_PNG):
            return _png_is_bare(data)
        return data.startswith(_JPEG) and _jpeg_is_bare(data)
    except struct.error:
        return False


def _png_is_bare(data: bytes) -> bool:
    at = len(_PNG)
    while True:
        length, name = struct.unpack_from(">I4s", data, at)
        if name not in _PNG_PARTS:
            return False
        at += 12 + length
        if name == b"IEND":
            return bool(at == len(data))


def _jpeg_is_bare(data: bytes) -> bool:
    at = len(_JPEG)
    while True:
        mark, kind, length = struct.unpack_from(">BBH", data, at)
        if mark != 0xFF or kind not in _JPEG_PARTS or (kind == 0xE0 and length != _JFIF_LENGTH):
            return False
        at += 2 + length
        if kind == _DOTS:
            at = _after_dots(data, at)
            if data[at : at + 2] == bytes((0xFF, _END)):
                return at + 2 == len(data)


def _after_dots(data: bytes, at: int) -> int:
    """Return where the next part begins: 0xFF within dots is followed by 0 or a new start."""
    while (at := data.find(b"\xff", at)) >= 0:
        follows = data[at + 1 : at + 2]
        if follows != b"\0" and not b"\xd0" <= follows <= b"\xd7":
            return at
        at += 2
    return len(data)
