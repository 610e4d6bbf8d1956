"""Pictures on the pages of the PDF: how large they stand, and what is said of them."""

from __future__ import annotations

from base64 import b64encode
from datetime import date
from typing import Any

from chime_journal.share.characters import Fitted, harmless
from chime_journal.share.document import Picture
from chime_journal.share.markup import reads_right_to_left
from chime_journal.words import report

WIDEST, HIGHEST = 480, 255  # points; no wider than the column of the narrower paper
DOT = 0.5  # points; dots are never set larger, so that nothing gets coarse

_TYPES = {b"\x89": "png", b"\xff": "jpeg"}  # by the first byte


def lay_out(picture: Picture, day: date, near: date, fitted: Fitted) -> dict[str, Any]:
    """Return a picture as the template sets it: a drawing with its dots in it, and its words.

    The template can take no bytes from memory, but it can take a drawing as text.
    """
    wide, high = picture.width, picture.height
    scale = min(DOT, WIDEST / wide, HIGHEST / high)
    said = report.picture(picture.kind, picture.words, day, near)
    caption = fitted.words(picture.words.strip())
    return {
        "svg": _drawing(picture),
        "width": round(wide * scale, 2),
        "alt": " ".join(harmless(said).split()),
        "caption": caption,
        "rtl": reads_right_to_left(caption),
    }


def _drawing(picture: Picture) -> str:
    wide, high = picture.width, picture.height
    kind, dots = _TYPES[picture.image[:1]], b64encode(picture.image).decode()
    size = f'width="{wide}" height="{high}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {wide} {high}">'
        f'<image {size} href="data:image/{kind};base64,{dots}"/></svg>'
    )
