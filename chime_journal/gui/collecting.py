"""Python's search for objects that hold each other, kept to the window's own thread.

By itself it begins on whatever thread happens to make an object. If that is a worker, and a widget
is among what it finds, the widget is destroyed there, and Qt crashes. So it is switched off, and
looked after here instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK = 500  # milliseconds between two looks at how much there may be to find


class Collector(QObject):
    """Does what Python would do by itself, as often, from a timer of the thread it lives on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(collect)
        self._timer.start()


def collect() -> None:
    """Search the oldest generation that is due, and with it all younger ones."""
    for generation, most in reversed(list(enumerate(gc.get_threshold()))):
        if gc.get_count()[generation] > most:
            gc.collect(generation)
            return


def settle() -> None:
    """Leave what is loaded by now out of all later searches: it stays as long as the program."""
    gc.freeze()
