"""Opening a journal to read only: while another program writes in it, or where nobody can."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from chime_journal.errors import DiskFull, VaultDamaged, VaultOutdated, VaultReadOnly
from chime_journal.store import database, folder, keyring, log, migrations
from chime_journal.store.database import IMMUTABLE, READ, WRITE, Place
from chime_journal.store.failures import database_told, files_told
from chime_journal.store.lockfile import FolderLock
from chime_journal.store.transactions import OpenDatabase
from chime_journal.store.vault import Vault


@dataclass(slots=True)
class Held:
    """What a journal that is only read keeps until it is closed: nothing, or a copy of its files.

    Usually there is no lock: whoever reads takes nothing from whoever writes.
    """

    copy: Path | None = None
    lock: FolderLock | None = None

    def release(self) -> None:
        if self.lock is not None:
            self.lock.release()
        if self.copy is not None:
            shutil.rmtree(self.copy, ignore_errors=True)


def open(path: Path, passphrase: str, *, in_use: bool, full: bool = False) -> Vault:
    """Open a journal with its words and change nothing at all in its folder.

    `in_use`: another program has it open. `full`: there is no room to write, but there may be soon,
    for other programs too, so a copy is read. Raises NotAVault, WrongPassphrase, VaultDamaged,
    KeysDamaged, VaultTooNew, TooCostly, StoreUnreachable, or VaultOutdated when it first has to
    be brought up to date.
    """
    folder.refuse_other(path)
    return _open(path, passphrase, Held(), in_use=in_use, full=full)


def _open(
    path: Path, passphrase: str, held: Held, *, in_use: bool = False, full: bool = False
) -> Vault:
    """Open a journal to read; what is `held` is let go of when it is closed, or on any error."""
    try:
        keys = keyring.load(path)
        place = Place.of(path / keys.database, keys.unseal(passphrase), keys.salt)
        if not place.path.is_file():
            raise VaultDamaged
        ready = _to_read(place, held, in_use, full)
        _refuse_outdated(ready)
        vault = Vault(path, keys, OpenDatabase(ready, reads_only=True), held)
        why = "full" if full else "copied" if held.copy else "place"
        vault.why_reading = "in_use" if in_use else why
        return vault
    except BaseException:
        held.release()
        raise


def open_alone(path: Path, passphrase: str) -> Vault:
    """Open a journal to read, and keep every other program out of it meanwhile.

    Raises VaultInUse, and what `open` raises.
    """
    folder.refuse_other(path)
    held = Held()
    with suppress(VaultReadOnly, DiskFull):  # nobody else can write there either
        held.lock = FolderLock(path / folder.LOCK)
    return _open(path, passphrase, held)


def journal_id(path: Path) -> str:
    """Return the id of the journal in a folder, without opening it. Raises NotAVault, KeysDamaged.

    Anybody may have written it, until the words have opened the key file.
    """
    folder.refuse_other(path)
    return keyring.load(path).vault_id


def _to_read(place: Place, held: Held, in_use: bool, full: bool) -> Place:
    """Say how the database is opened: as it lies there, or as a copy in the private folder.

    A log that was left behind holds the newest words: it is read, never passed over.
    """
    if in_use:
        return replace(place, mode=READ)
    if log.is_broken(place.path):
        raise VaultDamaged
    if full:
        return _copied(place, held)
    beside, shared, hot = (
        place.path.with_name(place.path.name + ending) for ending in ("-wal", "-shm", "-journal")
    )
    if not _has_bytes(hot):
        if not _has_bytes(beside):
            return replace(place, mode=IMMUTABLE)
        if shared.is_file():
            ready = replace(place, mode=READ)
            with suppress(sqlcipher.Error):  # its index needs mending, which would be writing
                database.connect(ready).close()
                return ready
    return _copied(place, held)


def _has_bytes(path: Path) -> bool:
    with files_told():
        return path.is_file() and path.stat().st_size > 0


def _copied(place: Place, held: Held) -> Place:
    with files_told():
        held.copy = Path(tempfile.mkdtemp(prefix="copy-"))
        for ending in ("", "-wal", "-journal"):
            source = place.path.with_name(place.path.name + ending)
            if source.is_file():
                shutil.copyfile(source, held.copy / source.name)
    return replace(place, path=held.copy / place.path.name, mode=WRITE)


def _refuse_outdated(place: Place) -> None:
    with database_told(), closing(database.connect(place)) as raw:
        (application,) = raw.execute("PRAGMA application_id").fetchone()
        (found,) = raw.execute("PRAGMA user_version").fetchone()
    if application != database.APPLICATION_ID or found == 0:
        raise VaultDamaged
    migrations.refuse_newer(found)
    if found < len(migrations.REVISIONS):
        raise VaultOutdated
