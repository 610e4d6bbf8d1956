"""A limit for a field of many lines, which Qt gives to a field of one line alone."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

LOW_HALF = range(0xDC00, 0xE000)  # the second half of a character beyond U+FFFF


def limit_length(field: QPlainTextEdit, limit: int) -> None:
    """Let `field` take no more than `limit` UTF-16 units, so that nothing is cut unseen later."""
    _Limit(field, limit)


class _Limit(QObject):
    """Takes out what went beyond the limit from what was just put in, wherever that was."""

    def __init__(self, field: QPlainTextEdit, limit: int) -> None:
        super().__init__(field)
        self._document, self._limit = field.document(), limit
        self._put_in_up_to = 0
        self._document.contentsChange.connect(self._note)
        field.textChanged.connect(self._look)

    def _note(self, place: int, _removed: int, added: int) -> None:
        self._put_in_up_to = place + added

    def _look(self) -> None:
        length = self._document.characterCount() - 1  # Qt counts an end of its own
        if length <= self._limit:
            return
        end = min(self._put_in_up_to, length)
        start = max(0, end - (length - self._limit))
        if ord(self._document.characterAt(start)) in LOW_HALF:
            start -= 1
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
