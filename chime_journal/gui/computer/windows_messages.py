"""What Windows says to a window about sleep and the screen's lock. Not tried on Windows yet."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

POWER, GOES_TO_SLEEP = 0x218, 4  # WM_POWERBROADCAST, PBT_APMSUSPEND
SESSION, IS_LOCKED = 0x2B1, 7  # WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK
OWN_SESSION = 0  # NOTIFY_FOR_THIS_SESSION


class MessageWatch(QObject):
    """Hears what Windows sends to the windows of this program.

    Signals:
        asked(): the computer goes to sleep, or its screen is locked.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            register = ctypes.windll.wtsapi32.WTSRegisterSessionNotification
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    register(wintypes.HWND(int(window.winId())), OWN_SESSION)

    def hold_off_sleep(self) -> None:
        """Windows waits two seconds by itself; there is nothing to ask for."""

    def let_sleep(self) -> None:
        """There is nothing to give back."""


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: MessageWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(  # noqa: N802 - Qt calls it
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in ((POWER, GOES_TO_SLEEP), (SESSION, IS_LOCKED)):
                self._watch.asked.emit()
        return False, 0
