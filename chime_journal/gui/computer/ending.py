"""Ending as closing the window does when the system asks: at log-out, or by Ctrl+C."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ASKED = ("SIGTERM", "SIGINT", "SIGHUP")


class Ending(QObject):
    """Turns the system's signals into one of Qt's, which runs even while Python sleeps.

    Signals:
        asked(): the program should end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "win32":  # there the window's own close event is all there is
            return
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        # Python notes a signal in the pipe at once; Qt wakes up because of it.
        signal.set_wakeup_fd(self._write)
        for name in _ASKED:
            signal.signal(getattr(signal, name), self._note)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def _note(self, number: int, frame: object) -> None:
        """Nothing here: the pipe has it already, and a handler may run anywhere."""

    def _wake(self) -> None:
        os.read(self._read, 64)
        self.asked.emit()
