"""The folder of a journal: the names in it, and files that a power cut leaves whole."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG

from chime_journal.crypto.keyfile import DATABASE_NAME
from chime_journal.errors import FolderNotEmpty, NotAVault
from chime_journal.store.failures import files_told
from chime_journal.store.lockfile import FolderLock

KEYS, KEYS_COPY = "keys.json", "keys.bak"
LOCK = "lock"
BACKUPS = "backups"
READ_ME = "READ ME.txt"
UNFINISHED = "unfinished"  # there while a new journal is being made
REPLY = "reply.age"  # what was written when something was looked at together; it waits here
REPLY_ASIDE = "reply-unread.age"  # one that could not be read
PLAN = "plan.txt"  # words of the staying-well plan that anybody may read; see `readable`
LARGEST_REPLY = 2 * 1024 * 1024  # bytes; more than the longest one takes, locked
FIRST_DATABASE = "journal-1.db"
SIDECARS = ("", "-wal", "-shm", "-journal")
READ_ME_TEXT = """\
This folder holds a private journal. Its contents are locked.

To open it
Start CHIME Journal. Choose this folder. Type the passphrase.
If the passphrase is lost, use the recovery sheet.
Without one of the two, nobody can open it.

To move or copy it
Close the journal first. Then copy this whole folder, with every file in it.

To get back an older copy
The folder "backups" holds older copies. Each is one file.
Start CHIME Journal and choose "Restore a backup".
An older copy opens with the passphrase of its day.

Please do not change, rename or delete single files in here.
"""


@contextmanager
def making(folder: Path) -> Iterator[FolderLock]:
    """Make a private folder, locked; whatever was put into it goes again if the work fails.

    A folder in which making a journal was cut short counts as empty. Raises FolderNotEmpty.
    """
    with files_told():
        if folder.exists() and not folder.is_dir():
            raise FolderNotEmpty
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_used(folder)
    lock = FolderLock(folder / LOCK)
    try:
        with files_told():
            _clear(folder)
            with suppress(PermissionError):  # file systems without modes, and folders of others
                folder.chmod(0o700)
            close_new(folder / UNFINISHED)
            folder.joinpath(BACKUPS).mkdir(mode=0o700)
            write(folder / READ_ME, READ_ME_TEXT.encode())
        yield lock
        with files_told():
            folder.joinpath(UNFINISHED).unlink()
            sync(folder)
            with suppress(PermissionError):
                sync(folder.parent)
    except BaseException:
        with suppress(OSError):
            # What cannot be removed now must not be in the way when it is tried again.
            close_new(folder / UNFINISHED)
            _clear(folder)
            folder.joinpath(LOCK).unlink()
        lock.release()
        raise


def _refuse_used(folder: Path) -> None:
    names = {entry.name for entry in folder.iterdir()}
    cut_short = UNFINISHED in names and not has_keys(folder)
    if names - {LOCK} and not cut_short:
        raise FolderNotEmpty


def _clear(folder: Path) -> None:
    """Remove what making a new journal may have left, and nothing else."""
    for name in (KEYS, KEYS_COPY, READ_ME, REPLY, REPLY_ASIDE):
        folder.joinpath(name).unlink(missing_ok=True)
        folder.joinpath(name + ".new").unlink(missing_ok=True)
    for database in databases(folder):
        remove_database(database)
    if folder.joinpath(BACKUPS).is_dir():
        folder.joinpath(BACKUPS).rmdir()
    folder.joinpath(UNFINISHED).unlink(missing_ok=True)


def remove_database(database: Path) -> None:
    """Remove a closed database and the files SQLite keeps beside it."""
    for ending in SIDECARS:
        database.with_name(database.name + ending).unlink(missing_ok=True)


def spare(folder: Path) -> Path:
    """Return a new name for a copy of the database that does not stay."""
    return folder / BACKUPS / f"copy-{secrets.token_hex(4)}.db"


def sweep(folder: Path, database: Path) -> None:
    """Remove what work cut short left behind; only after `database` was opened for good."""
    patterns = ("*.new", "journal-*.db*", f"{BACKUPS}/*.new", f"{BACKUPS}/copy-*", UNFINISHED)
    for left in [path for pattern in patterns for path in folder.glob(pattern)]:
        if not left.name.startswith(database.name):
            with suppress(OSError):
                left.unlink()


def has_keys(folder: Path) -> bool:
    return any(folder.joinpath(name).is_file() for name in (KEYS, KEYS_COPY))


def databases(folder: Path) -> list[Path]:
    """Return the databases in the folder, newest number first."""
    found = [path for path in folder.iterdir() if DATABASE_NAME.fullmatch(path.name)]
    return sorted(found, key=number, reverse=True)


def number(database: Path) -> int:
    return int(re.sub(r"\D", "", database.name))


def next_database(database: str) -> str:
    """Return the name of the database that follows: journal-1.db, journal-2.db ..."""
    return f"journal-{number(Path(database)) + 1}.db"


def is_journal(folder: Path) -> bool:
    """Tell whether the folder holds a journal, whole or damaged, without opening anything."""
    try:
        return _holds_journal(folder)
    except OSError:  # the stick is out, or the folder is somebody else's
        return False


def _holds_journal(folder: Path) -> bool:
    if not folder.is_dir():
        return False
    if has_keys(folder):
        return True
    return not folder.joinpath(UNFINISHED).exists() and bool(databases(folder))


def refuse_other(folder: Path) -> None:
    """Raise NotAVault unless the folder holds a journal."""
    with files_told():
        if not _holds_journal(folder):
            raise NotAVault


def close_new(path: Path) -> None:
    """Leave an empty file only its owner may read."""
    os.close(new_file(path))


def new_file(path: Path) -> int:
    """Create a file only its owner may read; return its descriptor."""
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


def write(path: Path, data: bytes) -> None:
    """Write a whole file or none of it, and return once it would survive a power cut."""
    new = path.with_name(path.name + ".new")
    try:
        with open(new_file(new), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put(new, path)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise


def put(new: Path, path: Path) -> None:
    """Give a finished and synced file its name, for good."""
    new.replace(path)
    sync(path.parent)


def take_replies(old: Path, new: Path) -> None:
    """Copy the replies that wait in a journal's folder into its new one, locked as they are.

    What cannot be read stays where it is. Raises OSError where the new folder cannot be written.
    """
    for name in (REPLY, REPLY_ASIDE):
        data = b""
        with suppress(OSError):
            if S_ISREG((old / name).lstat().st_mode):
                with (old / name).open("rb") as file:
                    data = file.read(LARGEST_REPLY + 1)
        if 0 < len(data) <= LARGEST_REPLY:
            write(new / name, data)


def sync(folder: Path) -> None:
    """Make names in a folder survive a power cut; Windows keeps them by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
