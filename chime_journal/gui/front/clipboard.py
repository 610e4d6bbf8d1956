"""What was copied in this window is taken back when it locks, if it is still there.

Until then it is marked, so that programs which keep a history of the clipboard leave it out.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

_NO = bytes(4)  # as Windows writes it
MARKS: dict[str, bytes] = (
    {
        "ExcludeClipboardContentFromMonitorProcessing": _NO,  # that it is there says it
        "CanIncludeInClipboardHistory": _NO,
        "CanUploadToCloudClipboard": _NO,
    }
    if sys.platform == "win32"
    else {"x-kde-passwordManagerHint": b"secret"}
)


class ClipboardWatch(QObject):
    """Remembers a print of what this app put on the clipboard, never the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prints: dict[QClipboard.Mode, bytes] = {}
        QGuiApplication.clipboard().changed.connect(self._note)

    def _note(self, mode: QClipboard.Mode) -> None:
        # Not every system says who owns it, but what changes while a person is in this window
        # was copied here.
        if _owns(mode):
            self._prints[mode] = _print(mode)
            _mark(mode)
        elif QGuiApplication.focusWindow() is not None:
            self._prints[mode] = _print(mode)
        else:
            self._prints.pop(mode, None)

    def clear(self) -> None:
        """Empty each clipboard that still holds what was copied here."""
        for mode, print_ in list(self._prints.items()):
            if _owns(mode) or _print(mode) == print_:
                QGuiApplication.clipboard().clear(mode)
        self._prints.clear()


def _mark(mode: QClipboard.Mode) -> None:
    """Put the same on the clipboard again, marked; every field of the window copies by itself."""
    clipboard = QGuiApplication.clipboard()
    copied = clipboard.mimeData(mode)
    if copied is None or not copied.hasText() or copied.hasFormat(next(iter(MARKS))):
        return
    marked = QMimeData()
    marked.setText(copied.text())
    for name, value in MARKS.items():
        marked.setData(name, value)
    clipboard.setMimeData(marked, mode)


def _owns(mode: QClipboard.Mode) -> bool:
    clipboard = QGuiApplication.clipboard()
    if mode == QClipboard.Mode.Clipboard:
        return clipboard.ownsClipboard()
    if mode == QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return clipboard.ownsFindBuffer()


def _print(mode: QClipboard.Mode) -> bytes:
    from hashlib import sha256

    return sha256(QGuiApplication.clipboard().text(mode).encode("utf-8", "replace")).digest()
