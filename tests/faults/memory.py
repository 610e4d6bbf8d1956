"""What is left in memory after a lock: nothing of the journal, in any of three encodings."""

from __future__ import annotations

import json
import os
import secrets
import string
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.factory import new_vault
from tests.faults.trial import Trial, skipped

NAME = "looked for planted words in memory, before and after a lock"
FRONT = "qxjv"  # every planted word begins so; nothing else does
PLACES = {"title": 16, "body": 16, "note": 6, "goal": 6, "search": 2, "passphrase": 3}  # 49
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
LONGEST = 120  # seconds until the window is full, and until it is back after the lock
PIECE = 16 * 1024 * 1024  # bytes read at once
QUIET = 0.5  # seconds without work, after which the new window counts as shown
HALF = 20  # characters of the sheet; a longer one may lie in memory with other dashes


def after_lock(folder: Path) -> Trial:
    """Fill a window with planted words, lock it, and look through the memory that is left."""
    if sys.platform != "linux":
        return skipped(NAME, "memory is read through /proc, which only Linux has")
    folder.mkdir(parents=True, exist_ok=True)
    vault, sheet = new_vault(folder)
    vault.close()
    planted = {place: words(many) for place, many in PLACES.items()} | {"sheet": [sheet]}
    window = start(folder, planted)
    try:
        return looked(window, planted)
    except TimeoutError as problem:
        return Trial(NAME, tries=1, misses=[str(problem)])
    except PermissionError:
        return skipped(NAME, "reading another program's memory needs root or CAP_SYS_PTRACE")
    finally:
        window.kill()
        window.communicate()


def words(many: int) -> list[str]:
    return [
        FRONT + "".join(secrets.choice(string.ascii_lowercase) for _ in range(10))
        for _ in range(many)
    ]


def looked(window: subprocess.Popen[str], planted: dict[str, list[str]]) -> Trial:
    trial = Trial(NAME)
    wanted = [word for many in planted.values() for word in many]
    assert window.stdin is not None
    assert window.stdout is not None
    if window.stdout.readline() != "written\n":
        trial.note("the window stopped", "the window could not be filled with words")
        return trial
    before = found(window.pid, wanted)
    for word in wanted:
        there = word in before
        trial.note("there before" if there else "not there before", "" if there else missed(word))
    window.stdin.write("lock\n")
    window.stdin.flush()
    wait_for_new_window(window.pid)
    after = found(window.pid, wanted)
    for word in wanted:
        left = word in after
        trial.note("left after" if left else "gone after", f"{word} is in memory" if left else "")
    for place in ("cmdline", "environ"):
        told = tells(window.pid, place)
        trial.note(f"{place} looked at", f"{place} holds {told}" if told else "")
    return trial


def missed(word: str) -> str:
    return f"{word} was not seen even before the lock, so this proves nothing"


def start(folder: Path, planted: dict[str, list[str]]) -> subprocess.Popen[str]:
    """Start the window on an empty computer of its own, and tell it what to plant."""
    places = {name: folder / name.lower() for name in ("HOME", "XDG_RUNTIME_DIR", "TMPDIR")}
    for place in places.values():
        place.mkdir(mode=0o700)
    env = {
        **os.environ,
        **{name: str(place) for name, place in places.items()},
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "default.warning=false",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.remembering", str(folder / "journal")],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
    )
    assert window.stdin is not None
    window.stdin.write(json.dumps(planted) + "\n")
    window.stdin.flush()
    return window


def wait_for_new_window(pid: int) -> None:
    """Wait until the same process runs the program anew, and has come to rest."""
    until(lambda: "--again" in cmdline(pid), "the process is replaced")
    until(lambda: "libQt6Widgets" in Path(f"/proc/{pid}/maps").read_text(), "Qt is loaded")
    until(lambda: rested(pid), "the new window is shown")


def until(true: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + LONGEST
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"this did not happen: {what}")
        time.sleep(0.02)


def rested(pid: int) -> bool:
    """Tell whether a process does nothing for a while."""

    def worked() -> list[str]:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]

    before = worked()
    time.sleep(QUIET)
    return worked() == before


def cmdline(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()


def tells(pid: int, place: str) -> str:
    """Return what the command line or the environment says of the journal or the private folder."""
    said = Path(f"/proc/{pid}/{place}").read_bytes().split(b"\0")
    return b" ".join(each for each in said if b"journal/" in each or b"notes-" in each).decode()


def found(pid: int, wanted: list[str]) -> set[str]:
    """Return the words that lie anywhere in the readable memory of a process."""
    patterns = {word: forms(word) for word in wanted}
    fronts = [FRONT.encode(coding) for coding in ENCODINGS]
    seen: set[str] = set()
    for piece in memory(pid, max(len(form) for each in patterns.values() for form in each)):
        planted = any(front in piece for front in fronts)  # else only a sheet can be in it
        for word in wanted:
            if planted or not word.startswith(FRONT):
                seen |= {word for form in patterns[word] if form in piece}
    return seen


def forms(word: str) -> set[bytes]:
    """Return a word as the bytes it may lie in memory as; of a sheet also half, and bare."""
    plain = {word, word.lower(), word[:HALF]} if "-" in word else {word}
    plain |= {word.replace("-", "")[:HALF]} if "-" in word else set()
    return {each.encode(coding) for each in plain for coding in ENCODINGS}


def memory(pid: int, overlap: int) -> Iterator[bytes]:
    """Yield the readable memory of a process, bit by bit. Raises PermissionError."""
    maps = Path(f"/proc/{pid}/maps").read_text().splitlines()
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as whole:
        for line in maps:
            span, rights, *rest = line.split()
            if not rights.startswith("r") or (rest[-1:] and rest[-1].startswith("[vv")):
                continue
            first, last = (int(end, 16) for end in span.split("-"))
            kept = b""
            for at in range(first, last, PIECE):
                try:
                    piece = os.pread(whole.fileno(), min(PIECE, last - at), at)
                except OSError:
                    break  # not really there, e.g. a device's
                yield kept + piece
                kept = piece[-overlap:]
