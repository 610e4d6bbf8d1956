"""Keeping windows out of screenshots and screen sharing: only Windows can. Not tried there yet.

Linux has nothing of the kind, and newer versions of macOS do not heed what older ones offered.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

POSSIBLE = sys.platform == "win32"
_SEEN, _LEFT_OUT = 0x0, 0x11  # WDA_NONE, WDA_EXCLUDEFROMCAPTURE


class ScreenshotBlock(QObject):
    """Holds for every window of the program, dialogs and menus too, while it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._on = POSSIBLE
        app = QCoreApplication.instance()
        if POSSIBLE and app is not None:
            app.installEventFilter(self)

    def keep_out(self, on: bool) -> None:
        """Keep pictures of the screen from showing the windows, or let them."""
        if POSSIBLE:
            self._on = on
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    _leave_out(int(window.winId()), on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            _leave_out(int(watched.winId()), self._on)
        return False


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def _leave_out(window: int, on: bool) -> None:
        ctypes.windll.user32.SetWindowDisplayAffinity(
            wintypes.HWND(window), _LEFT_OUT if on else _SEEN
        )
else:

    def _leave_out(window: int, on: bool) -> None:
        """Nothing can be done here."""
