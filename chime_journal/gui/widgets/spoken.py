"""What a screen reader hears of a widget that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Spoken(QWidget):
    """A widget that says its own role and value. Children override both methods."""

    def spoken_role(self) -> QAccessible.Role:
        """Return what kind of thing this is to a screen reader."""
        return QAccessible.Role.Client

    def spoken_value(self) -> str:
        """Return the present value in words."""
        return ""

    def announce(self) -> None:
        """Tell a listening screen reader that the value changed, and have it say so.

        On Linux a screen reader reads no value that is not a number, so it is told the words.
        """
        words = self.spoken_value()
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


class _Voice(QAccessibleWidget):
    """Holds no widget of its own: it would keep a dead one alive, or outlive it."""

    def role(self) -> QAccessible.Role:
        widget = self.object()
        return widget.spoken_role() if isinstance(widget, Spoken) else QAccessible.Role.Client

    def text(self, which: QAccessible.Text) -> str:
        widget = self.object()
        if which == QAccessible.Text.Value and isinstance(widget, Spoken):
            return widget.spoken_value()
        return super().text(which)


class Voices(QObject):
    """Keeps the interfaces Qt asks for alive as long as the app runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[int, _Voice] = {}
        QAccessible.installFactory(self._make)

    def _make(self, key: str, thing: QObject | None) -> QAccessibleInterface | None:
        if not isinstance(thing, Spoken):
            return None
        voice = _Voice(thing, thing.spoken_role(), thing.accessibleName())
        number = id(thing)
        self._kept[number] = voice
        thing.destroyed.connect(lambda: self._kept.pop(number, None))
        return voice
