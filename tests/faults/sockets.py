"""Sockets opened while the windows are tested: none that could reach beyond this computer."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.faults import traced
from tests.faults.kill import root
from tests.faults.trial import Trial, skipped

NAME = "sockets while the windows are tested"
BEYOND = re.compile(r"\b(AF_INET6?|AF_PACKET|AF_BLUETOOTH|PF_INET6?)\b")
A_PART = (
    "tests/gui/test_front_views.py",
    "tests/gui/test_today.py",
    "tests/gui/share/test_saving.py",
)
WHOLE = ("tests/gui", "tests/flows")
TIME_LIMIT = 45 * 60  # seconds


def opened(folder: Path, whole_suite: bool = False) -> Trial:
    """Run the tests of the windows and note every network call that names another computer."""
    if not traced.has_strace():
        return skipped(NAME, "strace is missing")
    tests = WHOLE if whole_suite else A_PART
    ended, calls = watched(folder, [sys.executable, "-m", "pytest", "-q", "-x", *tests])
    trial = Trial(NAME)
    trial.note(f"ran {' '.join(tests)}", "" if ended.returncode == 0 else ended.stdout[-400:])
    for call in calls:
        found = BEYOND.search(call)
        trial.note(found[1] if found else family(call), call.strip() if found else "")
    return trial


def watched(folder: Path, command: list[str]) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run a command; return how it ended, and each network call of it and its children."""
    trace = folder / "calls"
    watch = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o", str(trace)]
    ended = subprocess.run(
        [*watch, *command], capture_output=True, check=False, cwd=root(), text=True,
        timeout=TIME_LIMIT,
    )  # fmt: skip
    return ended, trace.read_text(errors="replace").splitlines()


def family(call: str) -> str:
    """Return the kind of socket a call names, or that it names none."""
    found = re.search(r"\b(AF_\w+)\b", call)
    return found[1] if found else "of a socket that is open already"
