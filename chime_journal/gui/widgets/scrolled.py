"""What lies inside a scroll area and wraps its words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QScrollBar, QWidget


class Scrolled(QWidget):
    """Asks for no height of its own: the scroll area asks for the height at its width.

    A layout of wrapped labels would ask for the height it needs when it is at its narrowest, and
    leave an empty stretch to scroll through.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        inside = self.layout()
        wraps = inside is not None and inside.hasHeightForWidth()
        return QSize(least.width(), 0) if wraps else least


class ScrolledBack(QObject):
    """Takes a scroll bar to a value once what it scrolls is long enough for it."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value = bar, value
        bar.rangeChanged.connect(self._try)
        bar.actionTriggered.connect(self._stop)  # the person scrolls: leave them where they are
        self._try()

    def _try(self) -> None:
        if self._bar.maximum() >= self._value:
            self._bar.setValue(self._value)
            self._stop()

    def _stop(self) -> None:
        self._bar.rangeChanged.disconnect(self._try)
        self._bar.actionTriggered.disconnect(self._stop)
        self.deleteLater()


def area_around(widget: QWidget) -> QScrollArea | None:
    """Return the nearest area that a widget scrolls in, if it is in one."""
    above: QWidget | None = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def scrolling(name: str, inside: QLayout, parent: QWidget) -> QScrollArea:
    """Return an area that scrolls a layout up and down where there is no room for it."""
    area = QScrollArea(parent)
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = Scrolled()
    area.setWidget(inner)  # while it is empty: what has a new parent is dressed anew
    inner.setLayout(inside)
    return area
