"""Leaving a computer: a copy of the whole journal somewhere else, proven before anything goes."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from chime_journal.errors import BackupDamaged, InvalidEntry, WrongPassphrase
from chime_journal.model.backup import TakenAlong
from chime_journal.store import archive, backup, folder, removal
from chime_journal.store.failures import files_told
from chime_journal.store.vault import Vault

Progress = Callable[[float], None]


def state(vault: Vault) -> tuple[str, int]:
    """Return what is another after every write, to tell whether a copy has everything."""
    with vault.still() as opened:
        return opened.place.path.name, opened.writes


def take_along(
    vault: Vault, place: Path, words: str, progress: Progress, *, whole: Path | None
) -> TakenAlong:
    """Make one backup file in `place`, or the journal folder `whole`, and open it with `words`.

    Nothing stays of what could not be proven. Raises WrongPassphrase, InvalidEntry("place",
    "inside"), FolderNotEmpty, BackupDamaged, DiskFull, VaultReadOnly or StoreUnreachable.
    """
    if place.resolve().is_relative_to(vault.folder.resolve()):
        raise InvalidEntry("place", "inside")
    if not vault.opens_with(words):
        raise WrongPassphrase
    part = 1.0 if whole is None else 0.5  # of the whole work
    made = vault.back_up(place, lambda done: progress(part * done))
    try:
        archive.summary(made)[1].unseal(words)
        if whole is not None:
            _unfold(vault, made, whole, words, lambda done: progress(0.5 + 0.5 * done))
    except BaseException:
        with suppress(OSError):
            made.unlink(missing_ok=True)
        raise
    return TakenAlong(whole or made, whole=whole is not None)


def _unfold(vault: Vault, made: Path, whole: Path, words: str, progress: Progress) -> None:
    """Turn a backup into a journal, open that with the words, and bring the older backups."""
    backup.restore(made, whole, lambda done: progress(0.5 * done))
    try:
        copy = Vault.open(whole, words)
        try:
            copy.check()
        finally:
            copy.close()
        older = [each.path for each in backup.listing(vault.folder)]
        for at, path in enumerate(older):
            progress(0.5 + 0.5 * at / len(older))
            _bring(path, whole / folder.BACKUPS / path.name)
        progress(1.0)
        with files_told():
            made.unlink()
    except BaseException:
        removal.remove_journal(whole)
        raise


def _bring(path: Path, target: Path) -> None:
    """Copy a backup file as it is, and compare the two: even a damaged one may be wanted."""
    with files_told():
        with open(folder.new_file(target), "wb") as file, path.open("rb") as source:
            shutil.copyfileobj(source, file)
            file.flush()
            os.fsync(file.fileno())
        folder.sync(target.parent)
        same = filecmp.cmp(path, target, shallow=False)
    filecmp.clear_cache()
    if not same:
        raise BackupDamaged
