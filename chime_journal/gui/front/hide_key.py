"""The key that hides, also while a dialog is open: a shortcut of the window is quiet then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class _FirstPaint(QObject):
    """Tells when a window was painted for the first time.

    Signals:
        over(): it was.
    """

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.over.emit()
            self.deleteLater()
        return False


class HideKey(QObject):
    """Hears Ctrl+Shift+H wherever the app takes keys, as soon as its window can be seen.

    Signals:
        pressed(): cover everything now.
    """

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # Only then: the first event of an object that PySide does not know has it make every class
        # it has, and nobody presses a key in a window that is not there yet.
        _FirstPaint(window).over.connect(self._listen, Qt.ConnectionType.QueuedConnection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
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
