"""What a database or the system says when something fails, told in the app's own errors."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from chime_journal.errors import (
    ChimeError,
    DiskFull,
    StoreUnreachable,
    VaultDamaged,
    VaultInUse,
    VaultReadOnly,
)

# Primary result codes, https://www.sqlite.org/rescode.html; the low byte of an extended code.
_BUSY, _LOCKED, _PERM, _READONLY, _IOERR, _CORRUPT = 5, 6, 3, 8, 10, 11
_FULL, _CANTOPEN, _NOTADB = 13, 14, 26
_BY_SQLITE: dict[int, type[ChimeError]] = {
    _PERM: VaultReadOnly,
    _BUSY: VaultInUse,
    _LOCKED: VaultInUse,
    _READONLY: VaultReadOnly,
    _IOERR: StoreUnreachable,
    _CORRUPT: VaultDamaged,
    _FULL: DiskFull,
    _CANTOPEN: StoreUnreachable,
    _NOTADB: VaultDamaged,
}
# Copying through the backup API tells SQLite's words for a code instead of the code.
_BY_WORDS = {
    "disk I/O error": _IOERR,
    "database or disk is full": _FULL,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
    "attempt to write a readonly database": _READONLY,
    "unable to open database file": _CANTOPEN,
    "database is locked": _BUSY,
}
_BY_SYSTEM: dict[int, type[ChimeError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: VaultReadOnly,
    errno.EACCES: VaultReadOnly,
    errno.EPERM: VaultReadOnly,
}


def of_database(error: BaseException) -> ChimeError | None:
    """Return what a driver's error, bare or wrapped by SQLAlchemy, means; None if it is a fault."""
    bare = getattr(error, "orig", None) or error
    code = getattr(bare, "sqlite_errorcode", _BY_WORDS.get(str(bare)))
    meaning = _BY_SQLITE.get(code & 0xFF) if isinstance(code, int) else None
    return meaning() if meaning else None


def of_system(error: OSError) -> ChimeError:
    """Return what a failed read or write of a file means."""
    return _BY_SYSTEM.get(error.errno or 0, StoreUnreachable)()


@contextmanager
def database_told() -> Iterator[None]:
    """Turn the database's errors into ours; anything else passes as it is."""
    from sqlalchemy.exc import DBAPIError
    from sqlcipher3.dbapi2 import Error

    try:
        yield
    except (DBAPIError, Error) as error:
        meaning = of_database(error)
        if meaning is None:
            raise
        raise meaning from error
    except MemoryError as error:
        # SQLCipher's word for a page with a broken seal that is about to be changed.
        raise VaultDamaged from error


@contextmanager
def files_told() -> Iterator[None]:
    """Turn failed file work into DiskFull, VaultReadOnly or StoreUnreachable."""
    try:
        yield
    except OSError as error:
        raise of_system(error) from error
