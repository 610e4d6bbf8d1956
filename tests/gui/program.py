"""Runs the real program in a process of its own, with an empty home and a script that looks on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TIMEOUT = 60  # seconds


class Place:
    """An empty computer: home, temporary folder and run-time folder."""

    def __init__(self, folder: Path, *, runtime: bool = True) -> None:
        self.home, self.temp, self.run_folder = folder / "home", folder / "tmp", folder / "run"
        for each in (self.home, self.temp, self.run_folder):
            each.mkdir(mode=0o700)
        self.environment = {
            "HOME": str(self.home),
            "TMPDIR": str(self.temp),
            "PATH": os.environ["PATH"],
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "LC_ALL": "C.UTF-8",
        }
        if runtime:
            self.environment["XDG_RUNTIME_DIR"] = str(self.run_folder)

    def start(self, script: str, *arguments: str) -> subprocess.Popen[str]:
        """Start a script that imports the program and runs it."""
        return subprocess.Popen(
            [sys.executable, "-c", script, *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, script: str, *arguments: str) -> str:
        """Run a script to its end and return what it printed."""
        process = self.start(script, *arguments)
        said, complained = process.communicate(timeout=TIMEOUT)
        assert process.returncode == 0, complained
        return said

    def left(self) -> list[Path]:
        """Return every file and folder that is there now, but for the system's own font list."""
        places = (self.home, self.temp, self.run_folder)
        found = [path for place in places for path in place.rglob("*")]
        return [path for path in found if "fontconfig" not in path.parts]
