"""The key that hides, also while a dialog is open: a shortcut of the window is quiet then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class HideKey(QObject):
    """Hears Ctrl+Shift+H wherever the app takes keys.

    Signals:
        pressed(): cover everything now.
    """

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QCoreApplication.instance()
        assert app is not None
        # At once, and before any thread: the first event of an object that PySide does not know has
        # it make every class it has, and made beside a thread that imports some, it crashed.
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the app comes by here, and asking for its type is slow.
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_H or event.modifiers() != _HELD:
            return False
        self.pressed.emit()
        return True
