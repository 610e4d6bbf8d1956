"""The figures of the real window at one size, from processes of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median

from tests.bench.figures import NOTHING_ASKED, Figure, Mark
from tests.bench.moves import Found

FRAME_MARK, TYPING_MARK = Mark(most=16), Mark(most=50)
MEMORY = "memory with Today open"
UNLOCK = "unlock to Today, beyond the key"
MARKS = {
    UNLOCK: Mark(most=300),
    "scroll by notches, longest gap": FRAME_MARK,
    "scroll by notches, most work": FRAME_MARK,
    "scroll end to end, longest gap": FRAME_MARK,
    "scroll end to end, most work": FRAME_MARK,
    "jump in the list, longest gap": FRAME_MARK,
    "jump in the list, most work": FRAME_MARK,
    "write, a key": FRAME_MARK,
    "write, longest gap": TYPING_MARK,
    "write, most work": TYPING_MARK,
    "write in 20,000 words, a key": FRAME_MARK,
    "write in 20,000 words, longest gap": TYPING_MARK,
    "write in 20,000 words, most work": TYPING_MARK,
    MEMORY: Mark(most=200),
}
SPACE = ("memory", "peak", "size")  # how the names of what is no time begin


def measure(folder: Path, size: int, visits: int) -> list[Figure]:
    """Visit the journal some times, and bare widgets as often; return the medians."""
    ours, bare = list[Found](), list[Found]()
    for _ in range(visits):
        ours.append(_run("window", str(folder), str(size)))
        bare.append(_run("bare", str(size)))
    found = []
    for name in ours[0]:
        plain = median(visit[name] for visit in bare) if name in bare[0] else None
        unit = "MB" if name.startswith(SPACE) else "ms"
        mark = MARKS.get(name, NOTHING_ASKED)
        here = median(visit[name] for visit in ours)
        found.append(Figure(name, f"{size:,}", here, plain, mark, unit))
    return found


def _run(module: str, *arguments: str) -> Found:
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: Found = json.loads(done.stdout)
    return found
