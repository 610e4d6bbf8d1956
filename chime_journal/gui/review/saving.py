"""A reply on its way to the disk: sealed and saved on the worker, or stopped without a trace."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from chime_journal.errors import Cancelled

if TYPE_CHECKING:
    from chime_journal.model.reply import Reply

PATIENCE = 1.0  # seconds to wait for a file that is being put away again


class Saving:
    """The work itself; `run` is called on another thread than `stop` and `end`."""

    def __init__(self, reply: Reply, words: str, path: Path) -> None:
        self._reply, self._words, self._path = reply, words, path
        self._stop, self._running = Event(), Lock()

    def run(self) -> None:
        """Save it. Raises Cancelled, DiskFull, VaultReadOnly, ExportFailed."""
        from chime_journal.share import reply, saving

        with self._running:
            if self._stop.is_set():
                raise Cancelled
            data = reply.seal(self._reply, self._words, self._stop.is_set)
            saving.save(self._path, data, self._stop.is_set)

    def stop(self) -> None:
        """Leave nothing behind, as soon as possible."""
        self._stop.set()

    def end(self) -> None:
        """Stop, and wait until no half-saved file is there: the process may go after this."""
        self.stop()
        if self._running.acquire(timeout=PATIENCE):
            self._running.release()
