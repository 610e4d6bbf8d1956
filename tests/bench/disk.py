"""What the disk alone takes to keep something for sure: no program that saves takes less."""

from __future__ import annotations

import os
import tempfile
from statistics import median

from tests.bench.figures import Figure, timed

TIMES, PAGE = 100, 4096  # bytes


def measure() -> list[Figure]:
    """Write one page after another, each until the disk has it."""
    with tempfile.TemporaryFile() as file:

        def keep() -> None:
            file.write(bytes(PAGE))
            file.flush()
            os.fsync(file.fileno())

        return [Figure("keep one page", "-", median(timed(keep) for _ in range(TIMES)))]
