"""Long work that can be stopped: one line, a bar that fills, and Stop."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.errors import Cancelled
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.waiting import Waiting

LOOK = 60  # milliseconds between two looks at how far the work is


class _Work:
    """How far a piece of work on another thread is, and whether it should stop."""

    def __init__(self) -> None:
        self.part = 0.0
        self.stop = Event()

    def tell(self, part: float) -> None:
        """Note the part done, 0 to 1. Raises Cancelled once it should stop."""
        self.part = part
        if self.stop.is_set():
            raise Cancelled


class Working(QWidget):
    """Hidden until `begin`. Work stops when its window is closed, e.g. by locking.

    Signals:
        stop_asked(): the person pressed Stop; the work ends with Cancelled soon.
    """

    stop_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._work = _Work()
        self._waiting = Waiting(self)
        self._stop = button(self.tr("Stop"), "x", name=f"{name}_stop", clicked=self.stop)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._waiting)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def begin(self, words: str) -> Callable[[float], None]:
        """Say what is going on; return what the work tells its progress to, from any thread."""
        self._work = _Work()
        self._stop.setEnabled(True)
        self._waiting.begin(words)
        self._timer.start()
        self.show()
        return self._work.tell

    def _look(self) -> None:
        if self._work.part:
            self._waiting.fill(self._work.part)

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.setEnabled(False)
        self._work.stop.set()
        self.stop_asked.emit()

    def end(self) -> None:
        """It is over."""
        self._timer.stop()
        self._waiting.end()
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self.window().isVisible():
            self._work.stop.set()
