"""The quiet line at the foot of the window: what was done, and a way back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.text import text

SHOWN_FOR = 12_000  # milliseconds; a line with Undo stays until the next one


class QuietBar(QFrame):
    """Says one thing at a time and hides by itself.

    Signals:
        undo_asked(): the person wants back what the line tells of.
    """

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiet_bar")
        self.setProperty("look", "tinted")
        self._words = text("", "body", self)
        self._words.setObjectName("quiet_words")
        self._undo = button(self.tr("Undo"), "undo-2", name="undo")
        self._undo.clicked.connect(self.undo_asked)
        self._close = IconButton(self.tr("Close this line"), "x")
        self._close.setObjectName("quiet_close")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, *, undo: bool = False) -> None:
        """Show one line; with `undo` it stays until it is answered or replaced."""
        self._words.setText(words)
        self._undo.setVisible(undo)
        self.setAccessibleName(words)
        self.show()
        if undo:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_FOR)
