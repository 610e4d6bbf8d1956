"""Pictures on their way into a share, and out of one. May run on any thread.

What goes in is made anew from its dots once more, smaller, and on white: the file of a share stays
small, and a drawing can be seen by night too. What comes out is hostile until it is read.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage

from chime_journal.errors import ImportRefused
from chime_journal.gui.pictures.dots import only_dots, written
from chime_journal.gui.pictures.taking_in import decoded
from chime_journal.model.picture import LONGEST_SIDE as KEPT_SIDE
from chime_journal.share.document import LARGEST_PICTURE, LONGEST_SIDE, Image

QUALITIES = (85, 70, 50, 25)  # of JPEG; the first that is small enough
DRAWN = b"\x89PNG"  # what is kept as PNG stays sharp as PNG, if that is small enough


def into_share(images: Mapping[str, bytes], made: Mapping[str, Image]) -> dict[str, Image]:
    """Return pictures as they go along, by digest; those in `made` are not made again.

    Raises ImportRefused for one that does not open.
    """
    return {digest: made.get(digest) or smaller(kept) for digest, kept in images.items()}


def smaller(kept: bytes) -> Image:
    """Return a picture of the journal as it goes into a share. Raises ImportRefused."""
    dots = only_dots(decoded(kept, KEPT_SIDE**2), LONGEST_SIDE, on_white=True)
    data = written(dots, "PNG") if kept.startswith(DRAWN) else b""
    qualities = iter(QUALITIES)
    while not data or len(data) > LARGEST_PICTURE:
        data = written(dots, "JPEG", next(qualities))
    return Image(dots.width(), dots.height(), data)


def out_of_share(image: bytes) -> QImage:
    """Return the dots of a picture that came with a share; an empty one if it does not open.

    That it is JPEG or PNG, and how many bytes it has, was looked at when the share was read.
    """
    try:
        return only_dots(decoded(image, LONGEST_SIDE**2))
    except ImportRefused:
        return QImage()
