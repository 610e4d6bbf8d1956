"""Fitting a layout to the room there is: after every resize, and when the text size changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from chime_journal.gui import theme

_WHEN = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show)


class Fitting(QObject):
    """Calls `fit` whenever the room inside `widget`, or the size of its text, is another."""

    def __init__(self, widget: QWidget, fit: Callable[[], None]) -> None:
        super().__init__(widget)
        self._fit = fit
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WHEN:
            self._fit()
        return False


def turn(row: QBoxLayout, room: int, needed: float) -> bool:
    """Set a row side by side where there is room, else one below the other; say which.

    `room` is in pixels, `needed` in pixels at 100 per cent text.
    """
    beside = room >= needed * max(0.8, theme.scale())
    way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
    if row.direction() != way:
        row.setDirection(way)
    return beside
