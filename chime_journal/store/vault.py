"""The vault: one encrypted journal in one folder, open in one program at a time."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Self

from sqlmodel import Session

from chime_journal.crypto import keyfile, recovery
from chime_journal.crypto.kdf import SALT_BYTES, Cost, calibrate
from chime_journal.crypto.keyfile import KeyFile
from chime_journal.errors import ChimeError, VaultDamaged, WrongPassphrase
from chime_journal.model.damage import Damage
from chime_journal.store import archive, database, folder, keyring, log, rescue, schema
from chime_journal.store.archive import Progress, silent
from chime_journal.store.database import Place
from chime_journal.store.gate import Gate
from chime_journal.store.lockfile import FolderLock, Held
from chime_journal.store.transactions import OpenDatabase


class Vault:
    """An open journal: transactions on its database, and what concerns its keys."""

    def __init__(self, path: Path, keys: KeyFile, opened: OpenDatabase, lock: Held) -> None:
        """Take over what is open; `create`, `open` and `recover` make vaults."""
        self.folder = path
        self.journal_id = keys.vault_id
        self._keys = keys
        self._database = opened
        self._lock = lock
        self._closed = False
        self.ended_badly = False  # its last program crashed, or the power went
        self._damaged = False  # and no backup of that may push out a good one
        self.why_reading = ""  # "in_use", "place", "copied" or "full", where only read
        self._gate = Gate()  # everybody who uses the database, or the one who moves it
        self._copying = threading.Lock()  # one backup at a time

    @classmethod
    def create(cls, path: Path, passphrase: str, *, cost: Cost | None = None) -> tuple[Self, str]:
        """Make a journal in an empty folder; return it with the text of its recovery sheet.

        Raises FolderNotEmpty, VaultReadOnly, DiskFull, VaultInUse or StoreUnreachable.
        """
        root, salt = recovery.new_root(), secrets.token_bytes(SALT_BYTES)
        with folder.making(path) as lock:
            keys = keyfile.seal(
                root,
                passphrase,
                cost or calibrate(),
                vault_id=secrets.token_hex(16),
                database=folder.FIRST_DATABASE,
                salt=salt,
            )
            place = Place.of(path / keys.database, root, salt)
            database.create(place)
            database.settle(place)
            opened = OpenDatabase(place)
            try:
                schema.begin(opened.engine, keys.vault_id)
                keyring.save(path, keys)
            except BaseException:
                opened.close()
                raise
        return cls(path, keys, opened, lock), recovery.to_text(root)

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """Open a journal with its words.

        Raises NotAVault, VaultInUse, WrongPassphrase, VaultDamaged, KeysDamaged, VaultTooNew,
        TooCostly, VaultReadOnly, DiskFull or StoreUnreachable.
        """
        folder.refuse_other(path)
        lock = FolderLock(path / folder.LOCK)
        try:
            keys = keyring.load(path)
            place = Place.of(path / keys.database, keys.unseal(passphrase), keys.salt)
            return cls.opened(path, keys, place, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def recover(
        cls, path: Path, sheet: str, new_passphrase: str, *, cost: Cost | None = None
    ) -> Self:
        """Open a journal with its recovery sheet, key files or not, and give it new words.

        Raises InvalidEntry("recovery") for a slip in the text, and what `open` raises.
        """
        root = recovery.from_text(sheet)
        folder.refuse_other(path)
        lock = FolderLock(path / folder.LOCK)
        try:
            place, vault_id = rescue.find(path, root)
            keys = keyfile.seal(
                root,
                new_passphrase,
                cost or calibrate(),
                vault_id=vault_id,
                database=place.path.name,
                salt=place.salt,
            )
            keyring.save(path, keys)
            return cls.opened(path, keys, place, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def opened(cls, path: Path, keys: KeyFile, place: Place, lock: FolderLock) -> Self:
        """Open the database of unsealed keys: from here on, trouble with it is damage."""
        if not place.path.is_file() or log.is_broken(place.path):
            raise VaultDamaged
        ended_badly, salt = log.is_there(place.path), database.stored_salt(place.path)
        database.settle(place)
        vault = cls(path, keys, OpenDatabase(place), lock)
        vault.ended_badly = ended_badly
        try:
            schema.bring_up(
                vault._database.engine, before=lambda: vault.back_up(path / folder.BACKUPS)
            )
            if salt != place.salt:
                database.mend_salt(place)
        except BaseException:
            vault._database.close()
            raise
        keyring.heal(path, keys)
        folder.sweep(path, place.path)
        return vault

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one unchanging state of the journal."""
        with self._gate.shared(), self._database.reading() as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose work is kept as a whole at the end, or not at all on any error."""
        with self._gate.shared(), self._database.writing() as session:
            yield session

    @contextmanager
    def noting(self) -> Iterator[Session]:
        """Give a session for what the app itself notes: no backup is due then."""
        with self._gate.shared(), self._database.writing(counts=False) as session:
            yield session

    def checkpoint(self) -> None:
        """Bring everything into the main file; does nothing where no log is kept."""
        with self._gate.shared():
            self._database.checkpoint()

    def purge(self) -> None:
        """Leave nothing in the files of what was deleted; takes seconds in a large journal."""
        with self._gate.shared():
            self._database.purge()

    def check(self) -> None:
        """Verify every page of the database. Raises VaultDamaged."""
        with self._gate.shared():
            self._database.check()

    def damage(self, progress: Progress = silent) -> Damage | None:
        """Say what is damaged, or None; others write meanwhile. `progress` may raise Cancelled."""
        with self._gate.shared():
            broken = self._database.broken_pages(progress)
        with self._gate.alone():  # a page that was just being written is whole now
            found = self._database.describe(broken, progress)
        with self._gate.shared():
            if found is None and not self._database.hangs_together(progress):
                found = Damage((), 0)
        self._damaged = found is not None
        return found

    @contextmanager
    def still(self) -> Iterator[OpenDatabase]:
        """Lend the database while nobody else uses it."""
        with self._gate.alone():
            yield self._database

    @property
    def reads_only(self) -> bool:
        """Whether words can only be read here; writing raises VaultReadOnly."""
        return self._database.reads_only

    def close(self) -> None:
        """Bring everything into the main file, close it and let others open the journal."""
        if self._closed:
            return
        self._closed = True
        try:
            with suppress(ChimeError):  # the log keeps what could not be brought over
                self.checkpoint()
        finally:
            self._database.close()
            self._lock.release()

    def opens_with(self, passphrase: str) -> bool:
        """Tell whether these words open this journal. Takes as long as unlocking."""
        try:
            self._keys.unseal(passphrase)
        except WrongPassphrase:
            return False
        return True

    def change_passphrase(self, old: str, new: str) -> None:
        """Let new words open the journal instead; the recovery sheet stays good.

        Raises WrongPassphrase for the old words, and DiskFull, VaultReadOnly, StoreUnreachable.
        """
        keys = self._sealed(self._keys.unseal(old), new, self._database.place)
        keyring.switch(self.folder, keys)
        self._keys = keys

    def new_recovery_sheet(self, passphrase: str) -> str:
        """Move the journal to a new database under a new root secret; return the new sheet's text.

        The old sheet opens nothing here afterwards; backups made before still open with it.
        Raises WrongPassphrase, DiskFull, VaultReadOnly, StoreUnreachable or VaultDamaged.
        """
        self._keys.unseal(passphrase)
        root, salt = recovery.new_root(), secrets.token_bytes(SALT_BYTES)
        old_name = self._keys.database
        place = Place.of(self.folder / folder.next_database(old_name), root, salt)
        keys = self._sealed(root, passphrase, place)
        with self._gate.alone():  # no word may be written between the copy and the switch
            old = self._database
            try:
                with old.raw() as source:
                    database.copy(source, place, silent)
                database.prove(place)
                database.settle(place)
                keyring.switch(self.folder, keys)
            except ChimeError:
                with suppress(OSError):
                    folder.remove_database(place.path)
                raise
            self._keys, self._database = keys, OpenDatabase(place)
            old.close()
        with suppress(OSError):
            folder.remove_database(self.folder / old_name)
        return recovery.to_text(root)

    def _sealed(self, root: bytes, passphrase: str, place: Place) -> KeyFile:
        return keyfile.seal(
            root,
            passphrase,
            self._keys.slot.cost,
            vault_id=self.journal_id,
            database=place.path.name,
            salt=place.salt,
        )

    def back_up(self, target: Path, progress: Progress = silent) -> Path:
        """Write a backup file into the folder `target`, prove that it opens, and return it."""
        if self._damaged:
            raise VaultDamaged
        with self._copying, self._gate.shared():
            writes = self._database.writes
            with self._database.raw() as raw:
                path = archive.write(raw, self._spare(), self._keys, target, progress)
            if target == self.folder / folder.BACKUPS:  # one elsewhere may not be there tomorrow
                with suppress(ChimeError):  # unnoted, it only means that one backup more is made
                    self._database.note_backup(writes)
        return path

    def copy_backup(self, backup: Path, target: Path, progress: Progress = silent) -> Path:
        """Copy a backup of this journal into the folder `target`, prove it there, and return it."""
        return archive.copy(backup, self._spare(), target, progress)

    def prove(self, backup: Path, progress: Progress = silent) -> None:
        """Open a backup of this journal and verify every page of it. Raises BackupDamaged."""
        archive.prove(backup, self._spare(), progress)

    @property
    def keys(self) -> KeyFile:
        """Return what keys.json says: which words and which sheet open the journal now."""
        return self._keys

    def has_key_of(self, keys: KeyFile) -> bool:
        """Tell whether a backup's database opens with the key in hand."""
        return keys.salt == self._keys.salt and keys.sheet == self._keys.sheet

    def changed_since_backup(self) -> bool:
        """Tell whether something was written since the last backup."""
        with self._gate.shared():
            return self._database.is_changed()

    def _spare(self) -> Place:
        """Return a place for a copy of the database that does not stay."""
        return replace(self._database.place, path=folder.spare(self.folder))
