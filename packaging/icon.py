"""Draw the program's icon in the sizes that menus ask for.

icon.py FOLDER writes FOLDER/hicolor for Linux. icon.py notes.ico writes one file for Windows.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent / "linux" / "chime-journal.svg"
NAME = "chime-journal"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
OF_WINDOWS = (16, 24, 32, 48, 64, 256)


def png(size: int) -> bytes:
    """Return the icon as a PNG file, `size` pixels square."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(file, "PNG")
    return bytes(file.data().data())


def for_linux(folder: Path) -> None:
    """Write the theme every desktop falls back on."""
    for size in SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        (place / f"{NAME}.png").write_bytes(png(size))
    drawing = folder / "hicolor" / "scalable" / "apps"
    drawing.mkdir(parents=True)
    shutil.copyfile(DRAWING, drawing / f"{NAME}.svg")


def for_windows(file: Path) -> None:
    """Write all sizes into one file."""
    pictures = [Image.open(io.BytesIO(png(size))) for size in OF_WINDOWS]
    largest, smaller = pictures[-1], pictures[:-1]
    sizes = [(size, size) for size in OF_WINDOWS]
    largest.save(file, sizes=sizes, append_images=smaller)


def main(place: Path) -> None:
    """Draw what is asked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    drawing = QGuiApplication(["icon"])
    if place.suffix == ".ico":
        for_windows(place)
    else:
        for_linux(place)
    drawing.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
