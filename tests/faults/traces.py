"""Planted words and the passphrase: none of them is on the disk, open, closed or killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.faults.kill import TIME_LIMIT, root
from tests.faults.planted import PASSPHRASE, WORDS
from tests.faults.trial import Trial

CODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def left(folder: Path, words: list[str]) -> Iterator[str]:
    """Yield where below `folder` a word is found, in any coding and case, file names included."""
    needles = {word: [word.lower().encode(coding) for coding in CODINGS] for word in words}
    for file in (path for path in folder.rglob("*") if path.is_file()):
        data = (str(file.relative_to(folder)).encode() + b"\0" + file.read_bytes()).lower()
        for word, codings in needles.items():
            if any(needle in data for needle in codings):
                yield f"{word} in {file.relative_to(folder)}"


def planted(folder: Path) -> Trial:
    """Write planted words; look at everything on the disk while open, after closing and a kill."""
    trial = Trial("planted words on the disk")
    for end in ("closed", "killed"):
        place = folder / end
        writer = start(place)
        assert writer.stdout is not None
        sheet = writer.stdout.readline().removeprefix("written ").strip()
        assert sheet, "the writer did not get as far as writing"
        words = [*WORDS.values(), PASSPHRASE, sheet, sheet.replace("-", "")]
        look(trial, "open", place, words)
        if end == "killed":
            writer.kill()
        writer.communicate("\n", timeout=TIME_LIMIT)
        look(trial, end, place, words)
    return trial


def look(trial: Trial, when: str, place: Path, words: list[str]) -> None:
    found = [f"{when}: {line}" for line in left(place, words)]
    trial.note(f"{when}: {len(words)} words looked for")
    trial.misses += found


def start(place: Path) -> subprocess.Popen[str]:
    """Start the writer on a computer whose home, temporary and runtime folders are in `place`."""
    env = dict(os.environ)
    for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        (place / name.lower()).mkdir(parents=True, mode=0o700)
        env[name] = str(place / name.lower())
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.planted", str(place / "journal")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root(),
        env=env,
    )
