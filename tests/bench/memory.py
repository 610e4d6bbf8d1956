"""How much memory this process has, in MB."""

from __future__ import annotations

import sys

import psutil


def resident() -> float:
    """Return what is resident now."""
    return float(psutil.Process().memory_info().rss / 1e6)


def peak() -> float:
    """Return the most that was ever resident; on Windows the system knows it by another name."""
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset / 1e6)
    import resource

    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
