"""Pictures in what is dropped on a text or pasted into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from chime_journal.gui.pictures.taking_in import is_picture

Brought = list[Path] | QImage  # files, or dots that are in memory


def pictures_in(source: QMimeData) -> Brought | None:
    """Return the pictures; None where there are none, or words come with one."""
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    if any(map(is_picture, files)):
        return files
    image = source.imageData() if source.hasImage() and not source.hasText() else None
    return image if isinstance(image, QImage) and not image.isNull() else None
