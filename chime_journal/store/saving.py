"""A file saved whole or not at all, readable by its owner alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from chime_journal.errors import ExportFailed, StoreUnreachable
from chime_journal.store import folder
from chime_journal.store.failures import of_system


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Give a new file beside `path`; at the end it is put there, safely on the disk.

    Whatever is raised meanwhile, nothing of it stays, and what was at `path` before is still
    there. Raises DiskFull, VaultReadOnly or ExportFailed.
    """
    try:
        with _beside(path) as file:
            yield file
    except OSError as problem:
        meaning = of_system(problem)
        if isinstance(meaning, StoreUnreachable):
            raise ExportFailed("unwritable") from problem
        raise meaning from problem


@contextmanager
def _beside(path: Path) -> Iterator[BinaryIO]:
    descriptor, name = tempfile.mkstemp(prefix=".saving-", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    folder.sync(path.parent)
