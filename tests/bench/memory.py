"""How much memory this process has, in MB."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil


def resident() -> float:
    """Return what is resident now."""
    return float(psutil.Process().memory_info().rss / 1e6)


def peak() -> float:
    """Return the most that was ever resident.

    Linux tells it in a file. What it says elsewhere may be of the process that started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = [each for each in status.read_text().splitlines() if each.startswith("VmHWM")]
        return int(line.split()[1]) * 1024 / 1e6
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset / 1e6)
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
