"""What the day left behind: a locked folder, and no sentence in any file."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from chime_journal.tour.day import Day
from chime_journal.tour.guide import Lost

LAYOUT = {"journal-1.db", "keys.json", "keys.bak", "backups", "READ ME.txt"}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
OURS = ("chime", "notes", "matplotlib", "QtProject", "typst")  # names to look at in home folders


def journal_folder(day: Day) -> None:
    """Look at the layout and modes of the closed journal, and keep a copy beside the pictures."""
    found = {path.name for path in day.journal.iterdir()}
    if found - {"lock"} != LAYOUT:
        raise Lost(f"the journal's folder holds {sorted(found)}")
    if sys.platform != "win32":
        for path in (day.journal, *day.journal.rglob("*")):
            wanted = 0o700 if path.is_dir() else 0o600
            if stat.S_IMODE(path.stat().st_mode) != wanted:
                raise Lost(f"others may read {path.name}")
    kept = day.out / "journal"
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(day.journal, kept)
    day.tell("The closed journal is one folder that only its owner can read.")


def no_sentence(day: Day) -> None:
    """Look for every sentence typed today in every file the day may have written."""
    wanted = [
        (sentence, sentence.encode(encoding))
        for sentence in day.guide.typed
        for encoding in ENCODINGS
    ]
    files = 0
    for path in _files(day):
        held = path.read_bytes()
        files += 1
        for sentence, bytes_ in wanted:
            if bytes_ in held:
                raise Lost(f"{path} holds “{sentence}”")
    day.tell(f"Looked for {len(day.guide.typed)} typed sentences in {files} files: none is there.")


def _files(day: Day) -> Iterator[Path]:
    for place in (day.out, day.place.parent, *_homes()):
        yield from (path for path in place.rglob("*") if path.is_file() and not path.is_symlink())


def _homes() -> Iterator[Path]:
    """Return folders in which a program of this name, or its libraries, may keep files."""
    home = Path.home()
    usual = {
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_DATA_HOME": ".local/share",
    }
    for variable, name in usual.items():
        place = Path(os.environ.get(variable) or home / name)
        if place.is_dir():
            yield from (
                each
                for each in place.iterdir()
                if each.is_dir()
                and each.name.casefold().startswith(tuple(o.casefold() for o in OURS))
            )
