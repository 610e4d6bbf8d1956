"""A backup as one file: magic | header | key file | database | SHA-256 of all before it."""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import sqlcipher3.dbapi2 as sqlcipher

from chime_journal.crypto.keyfile import LONGEST, KeyFile, from_bytes, to_bytes
from chime_journal.errors import BackupDamaged, KeysDamaged, VaultDamaged, VaultTooNew
from chime_journal.store import database, folder
from chime_journal.store.database import Place
from chime_journal.store.failures import files_told

ENDING = ".chimebackup"
FAMILY = b"CHIME-BACKUP-"
MAGIC = FAMILY + b"1\r\n"  # the line end shows a file that was sent as text
HEADER = struct.Struct(">qIQ")  # seconds since 1970 UTC, bytes of key file, bytes of database
SEAL_BYTES = 32
BLOCK = 1 << 20  # bytes
LATEST = 253402300799  # seconds, the end of the year 9999

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Header:
    """When a backup was made and how long its parts are, in bytes."""

    made_at: datetime
    keys: int
    database: int

    @property
    def size(self) -> int:
        return len(MAGIC) + HEADER.size + self.keys + self.database + SEAL_BYTES


def silent(done: float) -> None:
    """Hear how far something is, and say nothing."""


def summary(path: Path, *, cut_short: bool = False) -> tuple[Header, KeyFile]:
    """Read a backup's first bytes and compare its length, unless it may be cut short.

    Raises BackupDamaged or VaultTooNew.
    """
    with files_told(), path.open("rb") as file:
        found = _header(file)
        keys = file.read(found.keys)
        whole = cut_short or os.fstat(file.fileno()).st_size == found.size
    if not whole:
        raise BackupDamaged
    try:
        return found, from_bytes(keys)
    except KeysDamaged as error:
        raise BackupDamaged from error


def _header(file: BinaryIO) -> Header:
    magic = file.read(len(MAGIC))
    if magic != MAGIC:
        newer = magic.startswith(FAMILY) and magic[len(FAMILY) : len(FAMILY) + 1] in b"23456789"
        raise VaultTooNew if newer else BackupDamaged
    fields = file.read(HEADER.size)
    if len(fields) != HEADER.size:
        raise BackupDamaged
    seconds, keys, size = HEADER.unpack(fields)
    if not 0 <= seconds <= LATEST or not 0 < keys <= LONGEST:
        raise BackupDamaged
    return Header(datetime.fromtimestamp(seconds, UTC), keys, size)


def unpack(path: Path, target: Path | None = None, progress: Progress = silent) -> None:
    """Verify a backup's seal; write its database to `target`, if given.

    Raises BackupDamaged, VaultTooNew, DiskFull, VaultReadOnly or StoreUnreachable.
    """
    found, _keys = summary(path)
    with files_told(), path.open("rb") as file, _sink(target) as sink:
        digest = hashlib.sha256(file.read(len(MAGIC) + HEADER.size))
        digest.update(file.read(found.keys))
        left = found.database
        while left and (block := file.read(min(BLOCK, left))):
            digest.update(block)
            sink(block)
            left -= len(block)
            progress(1 - left / found.database)
        if left or file.read() != digest.digest():
            raise BackupDamaged


@contextmanager
def _sink(target: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Give what takes the database's bytes; a file is private, synced, and gone on any error."""
    if target is None:
        yield len
        return
    try:
        with open(folder.new_file(target), "wb") as file:
            yield file.write
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def write(
    raw: sqlcipher.Connection, work: Place, keys: KeyFile, target: Path, progress: Progress
) -> Path:
    """Back up an open database into the folder `target`, and return the file once it was proven.

    `work` is a file for the time being and the key; only ciphertext is ever written.
    Raises BackupDamaged when the new file does not open.
    """
    now = datetime.now(UTC)
    with files_told():
        target.mkdir(mode=0o700, exist_ok=True)
        final = _free_name(target, now)
    new = final.with_name(final.name + ".new")
    try:
        with _gone_after(work.path):
            database.copy(raw, work, lambda done: progress(0.5 * done))
            with files_told():
                _assemble(new, now, to_bytes(keys), work.path)
        prove(new, work, lambda done: progress(0.5 + 0.5 * done))
        with files_told():
            folder.put(new, final)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    return final


def seal(path: Path) -> bytes:
    """Return the seal at a backup's end, by which two files are the same or not."""
    with files_told(), path.open("rb") as file:
        file.seek(-SEAL_BYTES, os.SEEK_END)
        return file.read()


def copy(source: Path, work: Place, target: Path, progress: Progress = silent) -> Path:
    """Copy a backup into the folder `target`, and return the new file once it was opened there.

    `work` is as for `write`. Raises BackupDamaged, DiskFull, VaultReadOnly or StoreUnreachable.
    """
    made_at = summary(source)[0].made_at
    with files_told():
        target.mkdir(mode=0o700, exist_ok=True)
        final = _free_name(target, made_at)
    new = final.with_name(final.name + ".new")
    try:
        with files_told():
            _duplicate(source, new, lambda done: progress(0.5 * done))
        prove(new, work, lambda done: progress(0.5 + 0.5 * done))
        with files_told():
            folder.put(new, final)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    return final


def _duplicate(source: Path, new: Path, progress: Progress) -> None:
    whole = source.stat().st_size
    with open(folder.new_file(new), "wb") as file, source.open("rb") as data:
        while block := data.read(BLOCK):
            file.write(block)
            progress(min(1.0, data.tell() / whole))
        file.flush()
        os.fsync(file.fileno())


def prove(path: Path, work: Place, progress: Progress = silent) -> None:
    """Open a backup with a key in hand and verify every page; `work` says where and with what.

    Raises BackupDamaged.
    """
    with _gone_after(work.path):
        unpack(path, work.path, progress)
        try:
            database.prove(work)
        except VaultDamaged as error:
            raise BackupDamaged from error


def _free_name(target: Path, now: datetime) -> Path:
    stem = f"{now.astimezone():%Y-%m-%d %H%M%S}"
    tries = (f"{stem}{f' {count}' if count > 1 else ''}{ENDING}" for count in range(1, 1000))
    return next(target / name for name in tries if not target.joinpath(name).exists())


def _assemble(new: Path, now: datetime, keys: bytes, copy: Path) -> None:
    size = copy.stat().st_size
    digest = hashlib.sha256()
    with open(folder.new_file(new), "wb") as file, copy.open("rb") as source:
        block = MAGIC + HEADER.pack(int(now.timestamp()), len(keys), size) + keys
        while block:
            digest.update(block)
            file.write(block)
            block = source.read(BLOCK)
        file.write(digest.digest())
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _gone_after(path: Path) -> Iterator[None]:
    try:
        yield
    finally:
        with suppress(OSError):
            folder.remove_database(path)
