"""What a visit on a shared computer leaves behind outside the journal's folder: nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from chime_journal.diary.journal import Diary
from tests import factory
from tests.faults.trial import Trial

NAME = "what a visit on a shared computer leaves behind"
LONGEST = 180  # seconds of a whole visit
CHECK_INS = 12  # a week apart: enough for charts
FOLDERS = ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")


def left_behind(folder: Path) -> Trial:
    """Visit an empty computer and leave it, by closing the window and by a kill."""
    trial = Trial(NAME)
    with screen() as environment:
        for end in ("close", "stay"):
            visit(trial, folder / end, end, environment)
    return trial


def visit(trial: Trial, folder: Path, end: str, environment: dict[str, str]) -> None:
    computer = Computer(folder, environment)
    journal = made(folder / "stick")
    visitor = computer.start(str(journal), end)
    if end == "close":
        said, complained = visitor.communicate(timeout=LONGEST)
        trial.note("went through a visit", failed(visitor.returncode, complained))
        trial.note("came back after the lock", "" if said == "there\n" else "it did not")
        note_left(trial, "closed", computer, journal)
        return
    assert visitor.stdout is not None
    came = visitor.stdout.readline() == "there\n"
    trial.note("was killed in the middle", "" if came else "the visit did not get that far")
    there = len(computer.left())
    trial.note("saw what a kill leaves", "" if there or not came else "nothing was there to sweep")
    visitor.kill()
    visitor.communicate()
    follower = computer.start("-", "close")
    _, complained = follower.communicate(timeout=LONGEST)
    trial.note("started once more", failed(follower.returncode, complained))
    note_left(trial, "killed, then started once more", computer, journal)


def failed(code: int, complained: str) -> str:
    return "" if code == 0 else f"it ended with {code}: {complained[-400:]}"


def note_left(trial: Trial, when: str, computer: Computer, journal: Path) -> None:
    beside = [path for path in journal.parent.iterdir() if path != journal]
    left = [*computer.left(), *beside]
    trial.note(f"{when}: {len(left)} files left")
    trial.misses += [f"{when}: {path} was left" for path in left]


class Computer:
    """An empty home, temporary folder and run-time folder."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._places = {name: folder / name.lower() for name in FOLDERS}
        for place in self._places.values():
            place.mkdir(mode=0o700, parents=True)
        own = {name: str(place) for name, place in self._places.items()}
        self._environment = {**environment, **own}

    def start(self, *told: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.faults.visiting", *told],
            env=self._environment,
            cwd=self._places["HOME"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def left(self) -> list[Path]:
        """Return every file and folder that is there now."""
        return [path for place in self._places.values() for path in place.rglob("*")]


def made(stick: Path) -> Path:
    """Make a journal with some weeks of check-ins."""
    vault, _ = factory.new_vault(stick)
    diary = Diary(vault)
    for week in range(CHECK_INS):
        day = factory.DAY + timedelta(weeks=week)
        diary.checkins.write(factory.checkin(moment=factory.moment(day)))
    diary.close()
    return vault.folder


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Give the environment of a real screen where there is Xvfb, else of a window in memory."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "QT_LOGGING_RULES": "default.warning=false",
    }
    if shutil.which("Xvfb") is None:
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with open(reading, encoding="ascii") as told:
            display = told.readline().strip()
        yield {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
    finally:
        server.terminate()
        server.wait()
