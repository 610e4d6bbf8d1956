"""Going on elsewhere: as the one who writes, in another folder, or in what was rescued."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from chime_journal.crypto import keyfile, recovery
from chime_journal.crypto.kdf import Cost, calibrate
from chime_journal.crypto.keyfile import KeyFile
from chime_journal.errors import (
    KeysDamaged,
    StoreUnreachable,
    VaultDamaged,
    VaultReadOnly,
    WrongPassphrase,
)
from chime_journal.model.damage import Rescued
from chime_journal.store import elsewhere, folder, keyring, rescue, salvage
from chime_journal.store.archive import Progress, silent
from chime_journal.store.database import WRITE, Place
from chime_journal.store.lockfile import FolderLock
from chime_journal.store.vault import Vault


def to_write(vault: Vault) -> Vault:
    """Open a journal that was only read so that it can be written; close the other one then.

    Raises VaultInUse while another program still writes, WrongPassphrase when its recovery sheet
    was renewed meanwhile, and what Vault.open raises.
    """
    lock = FolderLock(vault.folder / folder.LOCK)
    try:
        with vault.still() as before:
            before.engine.dispose()  # closed later, its files would take SQLite's locks with them
            keys = keyring.load(vault.folder)
            if not vault.has_key_of(keys):
                raise WrongPassphrase
            place = replace(before.place, path=vault.folder / keys.database, mode=WRITE)
        return Vault.opened(vault.folder, keys, place, lock)
    except BaseException:
        lock.release()
        raise


def away(vault: Vault, target: Path, progress: Progress = silent) -> tuple[Vault, bool]:
    """Open a copy of a journal in an empty folder; tell whether everything could come along.

    Where the old place cannot be read any more, the journal there is empty.
    Raises FolderNotEmpty, DiskFull, VaultReadOnly or StoreUnreachable for the new place.
    """
    with vault.still() as before:
        keys, place, whole = vault.keys, before.place, True
        try:
            elsewhere.copy(before, target, keys, progress)
        except (StoreUnreachable, VaultDamaged):
            whole = False
            elsewhere.begin(target, keys, place)
    return _opened(target, keys, place), whole


def out_of_damage(
    vault: Vault, target: Path, mark: str, progress: Progress = silent
) -> tuple[Vault, Rescued]:
    """Open a new journal with what is whole of an open one. Raises what `salvage.rescue` does."""
    with vault.still() as before:
        place, keys = before.place, vault.keys
        found = salvage.rescue(place, keys, target, mark, progress, keep=before.keep)
    return _opened(target, keys, place), found


def _opened(target: Path, keys: KeyFile, place: Place) -> Vault:
    lock = FolderLock(target / folder.LOCK)
    try:
        return Vault.opened(target, keys, replace(place, path=target / keys.database), lock)
    except BaseException:
        lock.release()
        raise


def rescue_with_words(
    path: Path, passphrase: str, target: Path, mark: str, progress: Progress = silent
) -> Rescued:
    """Bring what is whole of a closed journal into a new one, which the same words open.

    Raises WrongPassphrase, VaultInUse, KeysDamaged, and what `salvage.rescue` raises.
    """
    keys = keyring.load(path)
    place = Place.of(path / keys.database, keys.unseal(passphrase), keys.salt)
    return _rescued(path, place, keys, target, mark, progress)


def rescue_with_sheet(
    path: Path,
    sheet: str,
    new_passphrase: str,
    target: Path,
    mark: str,
    progress: Progress = silent,
    *,
    cost: Cost | None = None,
) -> Rescued:
    """Do the same with the recovery sheet, key files or not; new words open what comes of it.

    Raises InvalidEntry("recovery") for a slip in the text, and what `rescue_with_words` raises.
    """
    root = recovery.from_text(sheet)
    place = rescue.damaged(path, root)
    journal_id = secrets.token_hex(16)
    with suppress(KeysDamaged):
        journal_id = keyring.load(path).vault_id
    keys = keyfile.seal(
        root,
        new_passphrase,
        cost or calibrate(),
        vault_id=journal_id,
        database=place.path.name,
        salt=place.salt,
    )
    return _rescued(path, place, keys, target, mark, progress)


def _rescued(
    path: Path, place: Place, keys: KeyFile, target: Path, mark: str, progress: Progress
) -> Rescued:
    lock = None
    with suppress(VaultReadOnly):  # nothing can change there anyway
        lock = FolderLock(path / folder.LOCK)
    try:
        return salvage.rescue(place, keys, target, mark, progress)
    finally:
        if lock is not None:
            lock.release()
