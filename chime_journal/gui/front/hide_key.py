"""The key that hides, also while a dialog is open: a shortcut of the window is quiet then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class HideKey(QObject):
    """Hears Ctrl+Shift+H wherever the app takes keys, as soon as its window can be seen.

    Signals:
        pressed(): cover everything now.
    """

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Paint:
            # Only now: the first event of an object that PySide does not know has it make every
            # class it has, and nobody presses a key in a window that is not there yet.
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._listen)
            return False
        # Every event of the app comes by here, and asking for its type is slow.
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_H or event.modifiers() != _HELD:
            return False
        self.pressed.emit()
        return True

    def _listen(self) -> None:
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)
