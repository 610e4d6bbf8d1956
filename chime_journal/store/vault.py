"""The vault: one encrypted journal in one folder, open in one program at a time."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Self

import sqlcipher3.dbapi2
from sqlalchemy import Engine
from sqlmodel import Session

from chime_journal.crypto import keyfile, recovery
from chime_journal.crypto.kdf import SALT_BYTES, Cost, calibrate, sheet_mark
from chime_journal.crypto.keyfile import KeyFile, to_bytes
from chime_journal.errors import (
    ChimeError,
    KeysDamaged,
    StoreUnreachable,
    VaultDamaged,
    WrongPassphrase,
)
from chime_journal.store import archive, database, folder, keyring, schema
from chime_journal.store.database import Place
from chime_journal.store.failures import database_told
from chime_journal.store.lockfile import FolderLock


class Vault:
    """An open journal: transactions on its database, and what concerns its keys."""

    def __init__(self, path: Path, keys: KeyFile, place: Place, lock: FolderLock) -> None:
        """Take over a database that opens; `create`, `open` and `recover` make vaults."""
        self.folder = path
        self.journal_id = keys.vault_id
        self._keys = keys
        self._place = place
        self._lock = lock
        self._marked = False  # the database already knows that something changed
        self._writes = 0  # transactions that changed something, for backups
        self._use(place)

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
            vault = cls(path, keys, place, lock)
            with vault._kept_if_well():
                schema.begin(vault._engine, keys.vault_id)
                keyring.save(path, keys)
        return vault, recovery.to_text(root)

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
            root = keys.unseal(passphrase)
            return cls._opened(path, keys, root, lock)
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
            place, vault_id = _find(path, root)
            keys = keyfile.seal(
                root,
                new_passphrase,
                cost or calibrate(),
                vault_id=vault_id,
                database=place.path.name,
                salt=place.salt,
            )
            keyring.save(path, keys)
            return cls._opened(path, keys, root, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(cls, path: Path, keys: KeyFile, root: bytes, lock: FolderLock) -> Self:
        """Open the database of unsealed keys: from here on, trouble with it is damage."""
        place = Place.of(path / keys.database, root, keys.salt)
        if not place.path.is_file():
            raise VaultDamaged
        database.settle(place)
        vault = cls(path, keys, place, lock)
        with vault._kept_if_well():
            schema.bring_up(vault._engine, lambda: vault.back_up(path / folder.BACKUPS))
            if database.stored_salt(place.path) != place.salt:
                database.mend_salt(place)
            keyring.heal(path, keys)
        for other in folder.databases(path):  # left by a new recovery sheet that was cut short
            if other != place.path:
                with suppress(OSError):
                    folder.remove_database(other)
        return vault

    def _use(self, place: Place) -> None:
        self._place = place
        self._engine: Engine = database.engine(place)
        self._writing = database.for_writing(self._engine)

    @contextmanager
    def _kept_if_well(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._engine.dispose()
            raise

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one unchanging state of the journal."""
        with self._told(), Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose work is kept as a whole at the end, or not at all on any error."""
        with self._told(), Session(self._writing, expire_on_commit=False) as session:
            with session.begin():
                raw = database.driver(session.connection())
                before = raw.total_changes
                yield session
                session.flush()
                changed = raw.total_changes != before
                if changed and not self._marked:
                    schema.mark_changed(session.connection(), True)
            if changed:
                self._marked = True
                self._writes += 1

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell database errors as ours; after a lost disk every file is opened anew."""
        try:
            with database_told():
                yield
        except StoreUnreachable:
            self._engine.dispose()
            raise

    @contextmanager
    def raw(self) -> Iterator[sqlcipher3.dbapi2.Connection]:
        """Lend one of the driver's own connections, outside any transaction."""
        with self._told(), closing(self._engine.raw_connection()) as lent:
            yield lent.driver_connection

    def back_up(self, target: Path, progress: Callable[[float], None] = lambda done: None) -> Path:
        """Write a backup file into the folder `target` and prove that it opens."""
        with self.raw() as raw:
            return archive.write(raw, self._place, to_bytes(self._keys), target, progress)

    def checkpoint(self) -> None:
        """Bring everything into the main file; does nothing where no log is kept."""
        with self.raw() as raw:
            database.checkpoint(raw)

    def check(self) -> None:
        """Verify every page of the database. Raises VaultDamaged."""
        with self.raw() as raw:
            database.checkpoint(raw)
            database.check(raw, self._place)

    def close(self) -> None:
        """Bring everything into the main file, forget the key and let others open the journal."""
        try:
            with suppress(ChimeError):  # the log keeps what could not be brought over
                self.checkpoint()
        finally:
            self._engine.dispose()
            self._place = Place(self._place.path)
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
        self._seal(self._keys.unseal(old), new)

    def _seal(self, root: bytes, passphrase: str) -> None:
        keys = keyfile.seal(
            root,
            passphrase,
            self._keys.slot.cost,
            vault_id=self.journal_id,
            database=self._keys.database,
            salt=self._keys.salt,
        )
        keyring.save(self.folder, keys)
        self._keys = keys


def _find(path: Path, root: bytes) -> tuple[Place, str]:
    """Return the database a root secret opens, and the journal's id from inside it.

    The key file's copy of the salt comes first; without one the database's own is taken.
    """
    try:
        keys = keyring.load(path)
    except KeysDamaged:
        keys = None
    places = [Place.of(file, root, database.stored_salt(file)) for file in folder.databases(path)]
    if keys:
        places.insert(0, Place.of(path / keys.database, root, keys.salt))
    for place in places:
        with suppress(VaultDamaged):
            if place.path.is_file():
                database.settle(place)
                return place, schema.journal_id(place)
    sheet_is_right = keys is not None and keys.sheet == sheet_mark(root)
    raise VaultDamaged if sheet_is_right else WrongPassphrase
