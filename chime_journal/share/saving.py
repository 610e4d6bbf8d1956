"""The bytes of a document put into a file, unless the person stops it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from chime_journal.errors import Cancelled
from chime_journal.store.saving import new_file

PIECE = 1024 * 1024  # bytes between two looks at whether the person stopped it


def save(path: Path, data: bytes, stopped: Callable[[], bool] = lambda: False) -> None:
    """Put a file with these bytes at `path` once it is safely on the disk.

    Raises Cancelled, DiskFull, VaultReadOnly or ExportFailed; then nothing of it stays, and what
    was at `path` before is still there.
    """
    with new_file(path) as file:
        for start in range(0, len(data), PIECE):
            if stopped():
                raise Cancelled
            file.write(data[start : start + PIECE])
        if stopped():
            raise Cancelled
