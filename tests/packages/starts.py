"""How long a start takes, from the process to the painted window: python -m tests.packages.starts.

Each program named is started some times on a screen in memory, with an empty home, and ended as
soon as the first full button of the unlock window is painted. Beside them stand the program from
its source, and a bare window of Qt's with one such button.
"""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
ROUNDS = 7
LONGEST = 60  # seconds
FULL = bytes((86, 91, 29))  # blue, green and red of a full button
WIDE = 100  # dots side by side that make a button
BARE = f"""
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
app = QApplication([])
window = QWidget()
button = QPushButton("Open")
button.setStyleSheet("background: rgb{FULL[2], FULL[1], FULL[0]}; border: 0; padding: 40px")
QVBoxLayout(window).addWidget(button)
window.resize(1280, 820)
window.show()
app.exec()
"""


@dataclass(frozen=True)
class Screen:
    """A screen in memory; `dots` are all that is painted on it, four bytes each."""

    name: str
    dots: mmap.mmap

    def painted(self) -> bool:
        """Tell whether a full button is on it."""
        return any(self.dots.find((FULL + end) * WIDE) >= 0 for end in (b"\0", b"\xff"))


@contextmanager
def screen() -> Iterator[Screen]:
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory() as place:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-fbdir", place,
             "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with open(reading, encoding="ascii") as told:
            name = f":{told.readline().strip()}"
        with open(Path(place, "Xvfb_screen0"), "rb") as file:
            yield Screen(name, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        server.terminate()
        server.wait()


def once(command: list[str], on: Screen) -> float:
    """Start a program, wait for its button, end it; return the seconds that took."""
    with tempfile.TemporaryDirectory() as home:
        seen = {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": on.name, "LC_ALL": "C.UTF-8"}
        seen |= {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
        begun = time.perf_counter()
        program = subprocess.Popen(command, env=seen, stderr=subprocess.DEVNULL)
        while not on.painted():
            if program.poll() is not None or time.perf_counter() - begun > LONGEST:
                program.kill()
                raise SystemExit(f"no window came: {' '.join(command)[:80]}")
            time.sleep(0.001)
        took = time.perf_counter() - begun
        program.terminate()
        program.wait()
        while on.painted():
            time.sleep(0.001)
    return took


def main(programs: list[str]) -> None:
    """Measure all in turns, so that what else the computer does slows each alike."""
    commands = {"a bare window": [sys.executable, "-c", BARE]}
    commands["from its source"] = [sys.executable, "-m", "chime_journal"]
    commands |= {program: [program] for program in programs}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with screen() as on:
        for _ in range(ROUNDS):
            for name, command in commands.items():
                taken[name].append(once(command, on))
    print(f"| process to painted window, {ROUNDS} starts | best | median | beside a bare window |")
    print("|---|---|---|---|")
    bare = median(taken["a bare window"])
    for name, times in taken.items():
        middle = median(times)
        print(f"| {name} | {min(times):.2f} s | {middle:.2f} s | {middle / bare:.2f} |")


if __name__ == "__main__":
    main(sys.argv[1:])
