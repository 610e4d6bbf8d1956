"""A deed done in a process of its own whose calls to the system are watched, and made to fail.

The process is a fork of this one, which has loaded everything already, and strace is attached to
it: a start anew for each of some thousand calls would take hours.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.deeds import Deed
from tests.faults.deeds.deed import GaveUp

# Calls that change what is on a disk. Those that an architecture lacks are passed over.
WRITES = (
    *("write", "pwrite64", "ftruncate", "fallocate", "fsync", "fdatasync", "unlink", "unlinkat"),
    *("rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "chmod", "fchmod"),
)
READS = ("pread64",)  # SQLite's; a failing import of Python's own would prove nothing
ANSWER = 77  # what strace lets getppid return: then it is watching
TIME_LIMIT = 120  # seconds


@dataclass(frozen=True)
class Call:
    """One call of a deed: the `turn`-th to the system by this name, counted from 1."""

    name: str
    turn: int
    before: tuple[tuple[str, int], ...] = ()  # how often each call was made until then

    def __str__(self) -> str:
        return f"{self.name} {self.turn}"


@dataclass(frozen=True)
class Ended:
    """How a deed's process ended, and all that it said."""

    killed: bool
    lines: list[str]


def has_strace() -> bool:
    return shutil.which("strace") is not None and hasattr(os, "fork")


def calls(deed: Deed, place: Path, names: tuple[str, ...]) -> list[Call]:
    """Do a deed unharmed and return its calls in order."""
    trace = place.with_name("trace")
    done = run(deed, place, [], names, trace)
    if done.killed or any(line.startswith("raised") for line in done.lines):
        raise RuntimeError(f"{deed.name} does not work unharmed: {done.lines}")
    found: list[Call] = []
    seen: Counter[str] = Counter()
    for line in trace.read_text(errors="replace").splitlines():
        match = re.match(r"(?:\d+ +)?(\w+)\(", line)
        if match and match[1] in names:
            before = tuple((name, seen[name]) for name in names)
            seen[match[1]] += 1
            found.append(Call(match[1], seen[match[1]], before))
    return found


def kill_at(call: Call) -> list[str]:
    return [f"inject={call.name}:signal=KILL:when={call.turn}"]


def fail_once(call: Call, error: str) -> list[str]:
    return [f"inject={call.name}:error={error}:when={call.turn}"]


def fail_from(call: Call, error: str, times: int = 0) -> list[str]:
    """Let every call of all kinds fail from this one on, for ever or `times` times each."""
    return [
        f"inject=?{name}:error={error}:when={seen + 1}{f'..{seen + times}' if times else '+'}"
        for name, seen in call.before
    ]


def run(
    deed: Deed, place: Path, harms: list[str], names: tuple[str, ...], trace: Path | None = None
) -> Ended:
    """Do a deed in a fork under strace, with these injections, and return how it ended."""
    hear, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        _be_the_deed(lambda say: deed.work(place, say), tell)
    os.close(tell)
    watched = ",".join(f"?{name}" for name in names)
    command = ["strace", "-qq", "-o", str(trace or os.devnull), "-p", str(child)]
    command += ["-e", f"trace=getppid,{watched}", "-e", f"inject=getppid:retval={ANSWER}"]
    command += [part for harm in harms for part in ("-e", harm)]
    watcher = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    with os.fdopen(hear, errors="replace") as said:
        lines = said.read().splitlines()
    _, status = os.waitpid(child, 0)
    _, told = watcher.communicate(timeout=TIME_LIMIT)
    if "not watched" in lines:
        raise RuntimeError(f"strace does not watch: {told}")
    return Ended(os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL, lines)


def in_a_fork(work: Callable[[Callable[[str], None]], None], tell: int) -> int:
    """Do something in a fork that nobody watches; return its process id."""
    child = os.fork()
    if child == 0:
        _do(work, tell)
    return child


def _be_the_deed(work: Callable[[Callable[[str], None]], None], tell: int) -> None:
    until = time.monotonic() + TIME_LIMIT / 4
    while os.getppid() != ANSWER:
        if time.monotonic() > until:
            os.writev(tell, [b"not watched\n"])
            os._exit(1)
    _do(work, tell)


def _do(work: Callable[[Callable[[str], None]], None], tell: int) -> None:
    """Work and say what is promised; what the app has no words for is said as "raised"."""

    def say(line: str) -> None:
        os.writev(tell, [f"{line}\n".encode()])  # the one call that no harm is done to

    try:
        work(say)
        say("done")
    except GaveUp:
        say("gave up")
    except BaseException as error:  # noqa: BLE001 - told, and judged as a miss
        where = traceback.extract_tb(error.__traceback__)[-1]
        say(f"raised {type(error).__name__} in {Path(where.filename).name}:{where.lineno}")
    sys.stdout = sys.stderr = None  # type: ignore[assignment]
    os._exit(0)
