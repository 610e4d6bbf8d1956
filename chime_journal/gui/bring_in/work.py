"""How far a piece of work on another thread is, and whether it should stop."""

from __future__ import annotations

from threading import Event

from chime_journal.errors import Cancelled


class Work:
    """Told by the thread that works, asked by the one that shows it."""

    def __init__(self) -> None:
        self.part = 0.0
        self._stop = Event()

    def tick(self, part: float) -> None:
        """Note the part done, 0 to 1. Raises Cancelled once `stop` was called."""
        self.part = part
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        self._stop.set()

    def stopped(self) -> bool:
        return self._stop.is_set()
