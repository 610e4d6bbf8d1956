"""Filled journals that are made once and kept in the temporary folder, so that runs begin soon."""

from __future__ import annotations

import getpass
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from chime_journal.model.reflection import Entry
from chime_journal.store.migrations import REVISIONS
from tests.bench import corpus
from tests.bench.plain import Plain
from tests.factory import new_vault

PLAIN = "plain.db"


def place() -> Path:
    """Return the folder they lie in. Its words are made up, and it may be removed at any time."""
    return Path(tempfile.gettempdir()) / f"chime-bench-{getpass.getuser()}"


def copied(name: str, entries: Callable[[], Iterator[Entry]], into: Path) -> tuple[Path, Plain]:
    """Copy a journal of these entries and its plain twin into a folder; make both if need be."""
    made = place() / f"{name}-{_stamp()}"
    if not made.exists():
        begun = time.perf_counter()
        count = _make(made, entries())
        print(f"{count:,} reflections stored in {time.perf_counter() - begun:.1f} s", flush=True)
    shutil.copytree(made, into, dirs_exist_ok=True)
    if hasattr(os, "sync"):
        os.sync()  # or the disk would still be writing the copy while saves are measured
    return into / "journal", Plain(into / PLAIN)


def _make(made: Path, entries: Iterator[Entry]) -> int:
    place().mkdir(mode=0o700, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=place()))
    vault, _ = new_vault(folder)
    count = corpus.fill(vault, entries)
    Plain.of(vault, folder / PLAIN).close()
    vault.close()
    folder.rename(made)
    return count


def _stamp() -> str:
    """Return what changes when the same journal would be filled or stored otherwise."""
    return f"{len(REVISIONS)}-{sha256(Path(corpus.__file__).read_bytes()).hexdigest()[:8]}"
