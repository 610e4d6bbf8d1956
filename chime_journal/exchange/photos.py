"""Photos that lie beside words in a folder or a packed file: which come along, and why others not.

Before anything is brought in, only their names, sizes and first bytes are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import Left
from chime_journal.exchange.parcel import Parcel
from chime_journal.model.picture import MOST

LARGEST = 30 * 1000 * 1000  # bytes of one file
ENDINGS = (".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp", ".heic", ".heif", ".avif")


def is_photo(name: str) -> bool:
    """Tell by its name whether a file is meant as a photo."""
    return PurePosixPath(name).suffix.lower() in ENDINGS


def by_name(parcel: Parcel) -> dict[str, str]:
    """Return the photos of a parcel by their last name in lower case; made once for all entries."""
    return {plain_name(name).lower(): name for name in parcel.names if is_photo(name)}


def plain_name(name: str) -> str:
    """Return the last part of a name."""
    return PurePosixPath(name).name


def without_marks(text: str, mark: re.Pattern[str]) -> str:
    """Return a text without the marks of photos, which come to lie below it."""
    kept = mark.sub("", text)
    return text if kept == text else re.sub(r"\n(?:[ \t]*\n){2,}", "\n\n", kept)


def sort_out(parcel: Parcel, names: Iterable[str]) -> tuple[tuple[str, ...], tuple[Left, ...]]:
    """Return which photos of one entry can come along, and why the others cannot.

    A name that stands twice is meant once.
    """
    taken: list[str] = []
    left: list[Left] = []
    for name in dict.fromkeys(names):
        reason = _why_not(parcel, name)
        if not reason and len(taken) >= MOST:
            reason = "photo_one_too_many"
        if reason:
            left.append(Left(plain_name(name), reason))
        else:
            taken.append(name)
    return tuple(taken), tuple(left)


def data(parcel: Parcel, name: str) -> bytes:
    """Return the bytes of a photo. Raises ImportRefused where it is gone or too large."""
    if parcel.size(name) is None:
        raise ImportRefused("missing")
    found = parcel.bytes_of(name, LARGEST + 1)
    if len(found) > LARGEST:
        raise ImportRefused("too_large")
    return found


def _why_not(parcel: Parcel, name: str) -> str:
    size = parcel.size(name)
    if size is None:
        return "photo_missing"
    if size > LARGEST:
        return "photo_too_large"
    try:
        beginning = parcel.bytes_of(name, 16)
    except ImportRefused:
        return "photo_damaged"
    if beginning[4:8] == b"ftyp":
        return "photo_phone_kind"
    known = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM")
    webp = beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP"
    return "" if webp or beginning.startswith(known) else "photo_unknown_kind"
