"""One program at a time: a lock in the folder that a crash sets free and that names nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from chime_journal.errors import VaultInUse
from chime_journal.store.failures import files_told


class Held(Protocol):
    """What an open journal holds, and lets go of when it is closed."""

    def release(self) -> None: ...


class FolderLock:
    """Held from opening to closing; the file stays, empty, because removing it would be a race."""

    def __init__(self, path: Path) -> None:
        """Take the lock. Raises VaultInUse when any program, this one too, holds it."""
        from filelock import FileLock, Timeout

        # A soft lock would write this computer's name into the file, so there is no falling back.
        self._lock = FileLock(
            path, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
        )
        with files_told():
            try:
                self._lock.acquire()
            except Timeout as error:
                raise VaultInUse from error

    def release(self) -> None:
        self._lock.release(force=True)
