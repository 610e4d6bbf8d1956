"""The same questions to other diaries, where they are installed; the bench installs nothing.

jrnl is asked as a person asks it, by a command. RedNotebook keeps a month in a file and reads all
of them to begin with, so its own storage is called to read them, and all days are looked through.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from chime_journal.model.reflection import Entry
from tests.bench import corpus, parcels
from tests.bench.figures import Figure, timed

ROUNDS = 3
CONFIG = """
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: ''
journals: {{default: {{journal: {journal}}}}}
linewrap: false
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
version: v{version}
"""


def skipped() -> list[str]:
    """Say which of them are not here."""
    names = {"jrnl": shutil.which("jrnl"), "RedNotebook": find_spec("rednotebook")}
    return [f"{name}, which is not installed here." for name, there in names.items() if not there]


def measure(entries: Iterator[Entry], size: str, folder: Path) -> list[Figure]:
    """Ask each that is here to find the rare word; whole processes for jrnl, in milliseconds."""
    kept = list(entries)
    found = []
    if (program := shutil.which("jrnl")) is not None:
        spent = _jrnl(program, kept, folder)
        found.append(Figure("jrnl: search a rare word", size, spent))
    if find_spec("rednotebook") is not None:
        spent = _rednotebook(kept, folder)
        found.append(Figure("RedNotebook: read all, search a rare word", size, spent))
    return found


def _jrnl(program: str, entries: list[Entry], folder: Path) -> float:
    journal, config = parcels.write("jrnl_text", entries, folder), folder / "jrnl.yaml"
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    version = said.stdout.split()[1].removeprefix("v")
    config.write_text(CONFIG.format(journal=journal, version=version))
    command = [program, "--config-file", str(config), "-contains", corpus.RARE, "--short"]

    def ask() -> None:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.strip(), done.stderr

    return median(timed(ask) for _ in range(ROUNDS))


def _rednotebook(entries: list[Entry], folder: Path) -> float:
    storage = importlib.import_module("rednotebook.storage")
    place = parcels.write("rednotebook", _by_day(entries), folder)

    def ask() -> None:
        months = storage.load_all_months_from_disk(str(place)).values()
        assert any(corpus.RARE in day.text for month in months for day in month.days.values())

    return median(timed(ask) for _ in range(ROUNDS))


def _by_day(entries: list[Entry]) -> list[Entry]:
    """Return one entry for each day, with the words of all that are on it."""
    days: dict[date, Entry] = {}
    for entry in entries:
        before = days.get(entry.moment.day)
        words = entry.body if before is None else f"{before.body} {entry.body}"
        days[entry.moment.day] = replace(entry, body=words)
    return list(days.values())
