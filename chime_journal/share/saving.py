"""A file saved whole or not at all, readable by its owner alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from chime_journal.errors import Cancelled, ExportFailed, StoreUnreachable
from chime_journal.store import folder
from chime_journal.store.failures import of_system

PIECE = 1024 * 1024  # bytes between two looks at whether the person stopped it


def save(path: Path, data: bytes, stopped: Callable[[], bool] = lambda: False) -> None:
    """Write a new file beside `path` and put it in its place once it is safely on the disk.

    Raises Cancelled, DiskFull, VaultReadOnly or ExportFailed; then nothing of it stays, and what
    was at `path` before is still there.
    """
    try:
        _save(path, data, stopped)
    except OSError as problem:
        meaning = of_system(problem)
        if isinstance(meaning, StoreUnreachable):
            raise ExportFailed("unwritable") from problem
        raise meaning from problem


def _save(path: Path, data: bytes, stopped: Callable[[], bool]) -> None:
    descriptor, name = tempfile.mkstemp(prefix=".saving-", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            for start in range(0, len(data), PIECE):
                if stopped():
                    raise Cancelled
                file.write(data[start : start + PIECE])
            file.flush()
            os.fsync(file.fileno())
        if stopped():
            raise Cancelled
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    folder.sync(path.parent)
