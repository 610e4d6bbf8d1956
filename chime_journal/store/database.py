"""One encrypted database file: opened with a raw key, copied, and checked page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from chime_journal.crypto.kdf import SALT_BYTES, database_key
from chime_journal.errors import Cancelled, VaultDamaged
from chime_journal.store import folder
from chime_journal.store.failures import database_told, files_told

APPLICATION_ID = 0x4348494D  # "CHIM", in the encrypted header: an empty file is not a journal
STEP = 1024  # pages copied at a time, 4 MiB
OFTEN = 20_000  # steps of SQLite's machine between two looks at whether to stop
LOOKS = 3
POOL = 2  # the diary's connection, and one for backups
BUSY = 5000  # milliseconds
# How SQLite is told to open a file. The last is only for files that nobody can change.
WRITE, READ, IMMUTABLE = "mode=rw", "mode=ro", "mode=ro&immutable=1"
_PRAGMAS = (
    "synchronous=EXTRA",  # FULL would lose the last words where there is no write-ahead log
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    f"busy_timeout={BUSY}",
    "trusted_schema=OFF",
)
# What opening says where shared memory for a write-ahead log cannot be had.
_NO_WAL = frozenset({"SQLITE_CANTOPEN", "SQLITE_PROTOCOL", "SQLITE_IOERR"})


@dataclass(frozen=True, slots=True)
class Place:
    """A database file and the key and salt that open it."""

    path: Path
    key: bytes = b""  # 32 bytes
    salt: bytes = b""  # 16 bytes
    mode: str = WRITE

    @classmethod
    def of(cls, path: Path, root: bytes, salt: bytes) -> Place:
        return cls(path, database_key(root, salt), salt)

    def __repr__(self) -> str:
        return f"Place({self.path.name!r})"  # never the key


def connect(place: Place) -> sqlcipher.Connection:
    """Open an existing file and prove the key by reading from it. Raises the driver's errors."""
    raw = sqlcipher.connect(
        f"{place.path.absolute().as_uri()}?{place.mode}",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
    )
    try:
        raw.execute("PRAGMA cipher_log_level=NONE")
        raw.execute(f"PRAGMA key=\"x'{place.key.hex()}{place.salt.hex()}'\"")
        for pragma in _PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error:
        raw.close()
        raise
    return raw


def create(place: Place) -> None:
    """Make an empty database that only its owner may read."""
    with files_told():
        folder.close_new(place.path)
    with database_told():
        raw = connect(place)
        try:
            raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
        finally:
            raw.close()


def settle(place: Place) -> None:
    """Switch to a write-ahead log, or to a rollback journal where the place cannot hold one.

    Raises VaultDamaged when the file is not the journal its keys belong to, VaultReadOnly when it
    cannot be written.
    """
    with database_told():
        try:
            raw = connect(place)
            try:
                _refuse_foreign(raw)
                raw.execute("PRAGMA journal_mode=WAL").fetchone()
                _try_writing(raw)
            finally:
                raw.close()
        except sqlcipher.OperationalError as error:
            if error.sqlite_errorname not in _NO_WAL:
                raise
            _leave_wal(place)


def _try_writing(raw: sqlcipher.Connection) -> None:
    """Write and take it back: a file that may only be read shows itself at its first change."""
    raw.execute("BEGIN IMMEDIATE")
    try:
        raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        if raw.in_transaction:  # an error may have ended it
            raw.execute("ROLLBACK")


def _leave_wal(place: Place) -> None:
    """Go over to a rollback journal; a log that exists is read without shared memory, and kept."""
    raw = sqlcipher.connect(f"{place.path.absolute().as_uri()}?mode=rw", uri=True)
    try:
        raw.execute("PRAGMA cipher_log_level=NONE")
        raw.execute("PRAGMA locking_mode=EXCLUSIVE")
        raw.execute(f"PRAGMA key=\"x'{place.key.hex()}{place.salt.hex()}'\"")
        _refuse_foreign(raw)
        raw.execute("PRAGMA journal_mode=DELETE").fetchone()
    finally:
        raw.close()


def _refuse_foreign(raw: sqlcipher.Connection) -> None:
    (application,) = raw.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise VaultDamaged


def engine(connect: Callable[[], sqlcipher.Connection]) -> Engine:
    """Return an engine of two connections that never puts a value into an error message."""
    made = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=POOL,
        max_overflow=0,
    )
    event.listen(made, "begin", _begin)
    return made


def for_writing(reading: Engine) -> Engine:
    """Return the same connections, whose transactions take the write lock at once."""
    return reading.execution_options(writes=True)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def checkpoint(raw: sqlcipher.Connection) -> None:
    """Bring everything from the log into the main file and empty the log.

    While a backup still reads, that is left for the next time: nobody waits for it.
    """
    raw.execute("PRAGMA busy_timeout=0")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    raw.execute(f"PRAGMA busy_timeout={BUSY}")


def check_pages(raw: sqlcipher.Connection, place: Place) -> None:
    """Verify the seal of every page of the main file, and its salt. Raises VaultDamaged."""
    with database_told():
        if raw.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
            raise VaultDamaged
        _refuse_foreign(raw)
    if stored_salt(place.path) != place.salt:
        raise VaultDamaged


def prove(place: Place) -> None:
    """Open a closed database and verify every page of it. Raises VaultDamaged."""
    with database_told(), closing(connect(place)) as raw:
        check_pages(raw, place)


def hangs_together(raw: sqlcipher.Connection, progress: Callable[[float], None]) -> bool:
    """Tell whether the pages make whole trees. `progress` may stop it by raising Cancelled."""
    stopped: list[Cancelled] = []

    def go_on() -> int:
        try:
            progress(1.0)
        except Cancelled as wish:
            stopped.append(wish)
        return len(stopped)

    raw.set_progress_handler(go_on, OFTEN)
    try:
        with database_told():
            return bool(raw.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlcipher.Error:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        raw.set_progress_handler(None, OFTEN)


def stored_salt(path: Path) -> bytes:
    """Return the salt a database carries in its first 16 bytes."""
    with files_told(), path.open("rb") as file:
        return file.read(SALT_BYTES)


def mend_salt(place: Place) -> None:
    """Write page 1 again when its copy of the salt was destroyed; the key file had the other."""
    with database_told():
        raw = connect(place)
        try:
            (version,) = raw.execute("PRAGMA user_version").fetchone()
            raw.execute(f"PRAGMA user_version={version + 1}")
            raw.execute(f"PRAGMA user_version={version}")
            checkpoint(raw)
        finally:
            raw.close()


def copy(source: sqlcipher.Connection, target: Place, progress: Callable[[float], None]) -> None:
    """Copy a database through the backup API into a new file under the target's own key.

    `progress` hears the part done, 0 to 1. The copy is synced and keeps no log.
    """

    def step(_status: int, remaining: int, total: int) -> None:
        progress(1 - remaining / total if total else 1.0)

    create(target)
    with database_told(), closing(connect(target)) as raw, _one_state(source):
        _refuse_damaged(source)
        source.backup(raw, pages=STEP, progress=step)
        raw.execute("PRAGMA journal_mode=DELETE").fetchone()


def _refuse_damaged(source: sqlcipher.Connection) -> None:
    """Raise VaultDamaged if a page's seal is broken: a copy would hold zeros there, well sealed.

    Others may write meanwhile, so a page that was half written is looked at again.
    """
    for _ in range(LOOKS):
        if source.execute("PRAGMA cipher_integrity_check").fetchone() is None:
            return
    raise VaultDamaged


@contextmanager
def _one_state(source: sqlcipher.Connection) -> Iterator[None]:
    """Let a connection see one state throughout; each write would start a copy anew otherwise.

    Without a write-ahead log that would keep everybody from writing, so there it is not done.
    """
    if source.in_transaction or source.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        yield
        return
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        if source.in_transaction:
            source.execute("ROLLBACK")


def driver(connection: Connection) -> sqlcipher.Connection:
    """Return the driver's own connection below SQLAlchemy's."""
    return connection.connection.driver_connection
