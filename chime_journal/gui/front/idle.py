"""Notices when nobody is there: by the steady clock, and by the wall clock after a sleep."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QInputEvent, QInputMethodEvent

LOOK = 1000  # milliseconds between two looks at the clocks
WARN = 30.0  # seconds before locking
CHECKPOINT = 5.0  # seconds of quiet
BACKUP = 120.0  # seconds of quiet
_STIRS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)

Clock = Callable[[], float]


class IdleWatch(QObject):
    """Watches the whole app for keys, pointer and touch while a journal is open.

    Signals:
        rested(): a few quiet seconds have passed; once per pause.
        quiet(): two quiet minutes have passed; once per pause.
        soon(): half a minute is left before locking.
        stayed(): somebody stirred after `soon`.
        idle(): the time is up.
    """

    rested = Signal()
    quiet = Signal()
    soon = Signal()
    stayed = Signal()
    idle = Signal()

    def __init__(
        self, parent: QObject, *, steady: Clock = time.monotonic, wall: Clock = time.time
    ) -> None:
        super().__init__(parent)
        self._steady, self._wall = steady, wall
        self._limit = 5 * 60.0
        self._said: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        self._mark()

    def set_minutes(self, minutes: int) -> None:
        """Set after how many idle minutes `idle` comes."""
        self._limit = minutes * 60.0

    def start(self) -> None:
        """Begin to watch."""
        self._mark()
        self._said.clear()
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def stir(self) -> None:
        """Somebody is there; too late to stay if the time was up before, e.g. after a sleep."""
        self.look()
        if "idle" in self._said:
            return
        self._mark()
        if self._said:
            warned = "soon" in self._said
            self._said.clear()
            if warned:
                self.stayed.emit()

    def look(self) -> None:
        """Look at both clocks and tell what is due."""
        # The steady clock stands still while the computer sleeps; the wall clock may be set back.
        passed = max(self._steady() - self._steady_mark, self._wall() - self._wall_mark)
        if passed >= self._limit:
            self._tell("idle", self.idle)
            return
        if passed >= self._limit - WARN:
            self._tell("soon", self.soon)
        if passed >= CHECKPOINT:
            self._tell("rested", self.rested)
        if passed >= BACKUP:
            self._tell("quiet", self.quiet)

    def _tell(self, what: str, signal: SignalInstance) -> None:
        if what not in self._said:
            self._said.add(what)
            signal.emit()

    def _mark(self) -> None:
        self._steady_mark, self._wall_mark = self._steady(), self._wall()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the app comes by here, and asking for its type is slow.
        if isinstance(event, QInputEvent | QInputMethodEvent) and event.type() in _STIRS:
            self.stir()
        return False
