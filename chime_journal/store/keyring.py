"""The two key files of a folder: read, kept alike, and written so that one is always whole."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from chime_journal.crypto.keyfile import LONGEST, KeyFile, from_bytes, to_bytes
from chime_journal.errors import ChimeError, KeysDamaged
from chime_journal.store import folder
from chime_journal.store.failures import files_told


def load(place: Path) -> KeyFile:
    """Read keys.json, or keys.bak only if the first cannot be read.

    Raises KeysDamaged when neither can be read, VaultTooNew when a newer version wrote it.
    """
    try:
        return _read(place / folder.KEYS)
    except KeysDamaged:
        return _read(place / folder.KEYS_COPY)


def save(place: Path, keys: KeyFile) -> None:
    """Write keys.json, which decides, then keys.bak.

    Raises DiskFull, VaultReadOnly or StoreUnreachable. A copy that cannot be renewed is removed:
    it might open with words, or name a database, that are no longer the journal's.
    """
    data = to_bytes(keys)
    with files_told():
        folder.write(place / folder.KEYS, data)
    copy = place / folder.KEYS_COPY
    try:
        folder.write(copy, data)
    except OSError:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def switch(place: Path, keys: KeyFile) -> None:
    """Do the same; a failure after keys.json already says these keys is none.

    Raises what `save` raises, and then the keys of before are still there.
    """
    try:
        save(place, keys)
    except ChimeError:
        if not says(place, keys):
            raise


def says(place: Path, keys: KeyFile) -> bool:
    """Tell whether keys.json already holds these keys, after writing it failed somewhere."""
    try:
        return _read(place / folder.KEYS) == keys
    except KeysDamaged:
        return False


def heal(place: Path, keys: KeyFile) -> None:
    """Make both files say what just opened the journal; no room for that is no reason to stop."""
    data = to_bytes(keys)
    for name in (folder.KEYS, folder.KEYS_COPY):
        path = place / name
        with suppress(OSError):
            if not path.is_file() or path.read_bytes() != data:
                folder.write(path, data)


def _read(path: Path) -> KeyFile:
    try:
        with path.open("rb") as file:
            return from_bytes(file.read(LONGEST + 1))
    except OSError as error:
        raise KeysDamaged from error
