"""The one file with words in a journal's folder that anybody can read, if its person wants it."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISREG

from chime_journal.store import folder
from chime_journal.store.failures import files_told

LARGEST = 1024 * 1024  # bytes; more than the longest plan takes


def write(place: Path, words: str) -> None:
    """Keep words beside a journal, whole or not at all.

    Raises DiskFull, VaultReadOnly or StoreUnreachable; then the words of before are still there.
    """
    with files_told():
        folder.write(place / folder.PLAN, words.encode())


def remove(place: Path) -> None:
    """Take the words away, also those of a write cut short. Raises what `write` raises."""
    with files_told():
        for ending in ("", ".new"):
            (place / (folder.PLAN + ending)).unlink(missing_ok=True)
        folder.sync(place)


def is_there(place: Path) -> bool:
    """Say whether there is such a file. Raises StoreUnreachable."""
    with files_told():
        try:
            return S_ISREG((place / folder.PLAN).lstat().st_mode)
        except FileNotFoundError:
            return False


def read(place: Path) -> str:
    """Return the words, or none where no such file can be read. Anybody may have put it there.

    What is no UTF-8 is replaced.
    """
    try:
        return _read(place / folder.PLAN).decode("utf-8", "replace")
    except OSError:
        return ""


def _read(path: Path) -> bytes:
    """Return a plain file of a plausible size; a pipe would make its reader wait for ever."""
    if not S_ISREG(path.lstat().st_mode):
        return b""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    with open(os.open(path, flags | getattr(os, "O_NOFOLLOW", 0)), "rb") as file:
        data = file.read(LARGEST + 1)
    return data if len(data) <= LARGEST else b""
