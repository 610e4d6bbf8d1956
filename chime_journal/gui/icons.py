"""Lucide icons as pictures in a colour of the theme.

The drawings come from the data file of the `python-lucide` package. The package itself is never
imported: it pulls in network modules, and this app loads none.
"""

from __future__ import annotations

import sqlite3
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from chime_journal.model.chime import whose

BELL = "bell-ring"  # the app's own mark


@lru_cache(maxsize=1)
def _drawings() -> sqlite3.Connection:
    """Open the data once, for as long as the program runs: it is asked for every icon."""
    spec = find_spec("lucide")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the icon data is not installed")
    file = Path(next(iter(spec.submodule_search_locations))) / "data" / "lucide-icons.db"
    return sqlite3.connect(
        file.as_uri() + "?mode=ro&immutable=1", uri=True, check_same_thread=False
    )


@lru_cache(maxsize=256)
def svg(name: str) -> str:
    """Return the drawing of icon `name`; raises KeyError if there is none by that name."""
    row = _drawings().execute("SELECT svg FROM icons WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise KeyError(name)
    return str(row[0])


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """Draw icon `name`, `size` pixels square, with `gap` free pixels after it (before if < 0)."""
    drawing = svg(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    picture = QPixmap(QSize(round((size + abs(gap)) * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(max(0, -gap) * ratio, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def icon(
    name: str,
    colour: str,
    on: str | None = None,
    size: int = 40,
    gap: int = 0,
    dim: str | None = None,
) -> QIcon:
    """Return an icon in `colour`, in `on` while checked, and in `dim` while out of use."""
    made = QIcon()
    off_picture, on_picture, dim_picture = (
        pixmap(name, shade, size, gap=gap) for shade in (colour, on or colour, dim or colour)
    )
    made.addPixmap(off_picture, QIcon.Mode.Normal, QIcon.State.Off)
    made.addPixmap(dim_picture, QIcon.Mode.Disabled, QIcon.State.Off)
    made.addPixmap(on_picture, QIcon.Mode.Normal, QIcon.State.On)
    return made


TAG_ICONS = {
    "connectedness": "users",
    "hope": "sunrise",
    "identity": "fingerprint-pattern",
    "meaning": "compass",
    "empowerment": "mountain",
    "hard": "cloud-hail",
    "health": "heart-pulse",
    "home": "house",
    "purpose": "briefcase",
    "community": "trees",
    "spirituality": "flame-kindling",
}


def tag_icon(tag: str) -> str:
    """Return the name of a tag's icon; a sub-topic has its domain's."""
    return TAG_ICONS[whose(tag)]
