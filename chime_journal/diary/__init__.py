"""WHAT a person can do: the only rooms that screens call, and the only door to a vault.

The database is loaded when a journal is opened, not when the unlock window is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.errors import DiskFull, VaultInUse, VaultReadOnly

if TYPE_CHECKING:
    from chime_journal.crypto.kdf import Cost
    from chime_journal.diary.journal import Diary
    from chime_journal.store.backup import Backup as BackupLine

    # For type hints alone: at run time these two names would bring the database along.
    __all__ = [
        "BackupLine",
        "Diary",
        "backups",
        "check_sheet",
        "create",
        "is_journal",
        "open",
        "readable_plan",
        "recover",
        "restore",
    ]


def create(folder: Path, passphrase: str, *, cost: Cost | None = None) -> tuple[Diary, str]:
    """Make a journal in an empty folder; return it with the text of its recovery sheet.

    Raises FolderNotEmpty, VaultReadOnly, DiskFull, VaultInUse or StoreUnreachable.
    """
    from chime_journal.diary.journal import Diary
    from chime_journal.store.vault import Vault

    vault, sheet = Vault.create(folder, passphrase, cost=cost)
    return Diary(vault), sheet


def open(folder: Path, passphrase: str) -> Diary:
    """Open a journal with its words; only to read where it is in use, or nothing can be written.

    Takes about a second. Raises what Vault.open raises, and VaultOutdated where a journal of an
    older version can only be read.
    """
    from chime_journal.diary.journal import Diary
    from chime_journal.store import reading
    from chime_journal.store.vault import Vault

    try:
        return Diary(Vault.open(folder, passphrase))
    except (VaultInUse, VaultReadOnly, DiskFull) as reason:
        in_use, full = isinstance(reason, VaultInUse), isinstance(reason, DiskFull)
        return Diary(reading.open(folder, passphrase, in_use=in_use, full=full))


def recover(folder: Path, recovery: str, new_passphrase: str, *, cost: Cost | None = None) -> Diary:
    """Open a journal with its recovery sheet and give it new words.

    Raises InvalidEntry("recovery") for a slip in the text, and what Vault.recover raises.
    """
    from chime_journal.diary.journal import Diary
    from chime_journal.store.vault import Vault

    return Diary(Vault.recover(folder, recovery, new_passphrase, cost=cost))


def check_sheet(folder: Path, recovery: str) -> None:
    """Look whether a recovery sheet opens the journal in a folder, without opening it.

    Raises WrongPassphrase, NotAVault, StoreUnreachable, and InvalidEntry("recovery") for a slip.
    """
    from chime_journal.crypto.recovery import from_text
    from chime_journal.store import rescue
    from chime_journal.store.folder import refuse_other

    root = from_text(recovery)
    refuse_other(folder)
    rescue.damaged(folder, root)


def backups(folder: Path) -> list[BackupLine]:
    """Return the backups in or beside a folder, newest first, without opening any.

    They are compared with the journal in that folder, as far as its key file can be read.
    """
    from chime_journal.store import backup

    return backup.compared(folder)


def restore(
    backup_path: Path,
    target_folder: Path,
    progress: Callable[[float], None] = lambda part: None,
) -> None:
    """Unpack a backup into a new or empty folder; the words of its day open it.

    `progress` hears 0 to 1; what it raises stops it, and nothing stays.
    Raises FolderNotEmpty, BackupDamaged, VaultTooNew, DiskFull, VaultReadOnly, StoreUnreachable.
    """
    from chime_journal.store import backup

    backup.restore(backup_path, target_folder, progress)


def get_ready() -> None:
    """Load what opening a journal needs, so that it does not wait for it then."""
    import chime_journal.diary.journal
    import chime_journal.store.vault  # noqa: F401 - loaded, not named


def is_journal(folder: Path) -> bool:
    """Say whether a folder holds a journal, whole or damaged, without opening anything."""
    from chime_journal.store.folder import is_journal

    return is_journal(folder)


def readable_plan(folder: Path) -> str:
    """Return what anybody may read of the plan of a journal that is shut; usually nothing.

    Anybody may have written it, so it is data: at most a mebibyte, with any character in it.
    """
    from chime_journal.store import readable

    return readable.read(folder)
