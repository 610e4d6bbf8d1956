"""One place at a time, as high as that place needs and no higher."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

LEAST = 230  # pixels of height for a place that scrolls by itself


class Place(IntEnum):
    """What the Share page shows; the first three are the steps."""

    CHOOSE = 0
    READ = 1
    PROTECT = 2
    SAVED = 3
    BEFORE = 4


def about(place: Place) -> str:
    """Return the line under the page's title."""
    translate = QCoreApplication.translate
    if place is Place.READ:
        return translate("share", "These are the very pages that will be saved.")
    if place is Place.PROTECT:
        return translate("share", "Only somebody who knows the words can open it.")
    return translate("share", "You choose every line. Nothing is saved until you say so.")


class Places(QWidget):
    """Shows one child. A stacked widget would be as high as the highest of all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: list[QWidget] = []
        self._at = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add_filling(self, place: QWidget) -> None:
        """Add a place that scrolls by itself and fills what room there is."""
        place.hide()
        self._places.append(place)
        self._column.addWidget(place, 1)

    def add_standing(self, place: QWidget) -> None:
        """Add a place that stands at the top; the page scrolls it."""
        room = QWidget(self)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(place)
        column.addStretch(1)
        self.add_filling(room)

    @property
    def at(self) -> int:
        """Return which place is shown, in the order they were added."""
        return self._at

    def go(self, number: int) -> None:
        """Show a place."""
        self._at = number
        for place in self._places:
            place.hide()
        self._places[number].show()


class LowScroll(QScrollArea):
    """A scroll area that is content with little height and takes what it gets."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LEAST)
