"""A picture on its way into the journal: read once, by whoever needs it first."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from chime_journal.model.picture import NewPicture

Naming = Callable[[], int | None]  # tells, on the diary's thread, which reflection it belongs to


class Coming:
    """What is read of a file or of dots in memory. `handed`: the journal keeps it by itself now."""

    def __init__(self, read: Callable[[], NewPicture], whose: Naming) -> None:
        self.whose = whose
        self.handed = False
        self._read = read
        self._reading = Lock()
        self._made: NewPicture | None = None

    def made(self) -> NewPicture:
        """Read it, or wait until it is read. Raises what reading does, each time."""
        with self._reading:
            if self._made is None:
                self._made = self._read()
            return self._made
