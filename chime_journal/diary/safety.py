"""What is done when a journal is damaged, only read, or cannot be written where it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.errors import ChimeError
from chime_journal.model.damage import Damage, Rescued
from chime_journal.store import moves, schema

if TYPE_CHECKING:
    from chime_journal.crypto.kdf import Cost
    from chime_journal.diary.journal import Diary
    from chime_journal.store.backup import Backup
    from chime_journal.store.vault import Vault

Progress = Callable[[float], None]


def _silent(done: float) -> None:
    """Hear how far something is, and say nothing."""


class Safety:
    """The open journal's own health, and the ways out of it into another folder."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @property
    def why_reading(self) -> str:
        """Why words can only be read here: "in_use", "place", "copied", "full", or nothing."""
        return self._vault.why_reading

    def is_due(self, today: date) -> bool:
        """Say whether to check the journal: once a day, and after a crash or a power cut."""
        if self._vault.reads_only:
            return False
        with self._vault.reading() as session:
            last = schema.last_check(session.connection())
        return self._vault.ended_badly or last != today.isoformat()

    def check(self, today: date, progress: Progress = _silent) -> Damage | None:
        """Verify every page; return what is damaged, or None. May run beside the diary's thread.

        Where nothing can be written it is not noted that this was done.
        `progress` is asked often, and may stop it by raising Cancelled.
        """
        found = self._vault.damage(progress)
        if found is None and not self._vault.reads_only:
            with self._vault.noting() as session:
                schema.note_check(session.connection(), today.isoformat())
            self._vault.ended_badly = False
        return found

    def to_write(self) -> Diary:
        """Open the journal anew to write in it; close this one then. Raises VaultInUse."""
        return _diary(moves.to_write(self._vault))

    def go_on_in(self, target: Path, progress: Progress = _silent) -> tuple[Diary, bool]:
        """Open a copy in an empty folder; an empty journal there, and False, if it cannot be read.

        The same words and sheet open it. Close this one then. Raises FolderNotEmpty, DiskFull,
        VaultReadOnly or StoreUnreachable.
        """
        vault, whole = moves.away(self._vault, target, progress)
        return _diary(vault), whole

    def rescue(
        self, target: Path, mark: str, progress: Progress = _silent
    ) -> tuple[Diary, Rescued]:
        """Open a new journal with all that is whole here; close this one then.

        `mark` stands where words are missing. Raises VaultDamaged when nothing can be read, and
        what `go_on_in` raises.
        """
        vault, found = moves.out_of_damage(self._vault, target, mark, progress)
        return _diary(vault), found

    def newest_backup(self) -> Backup | None:
        """Return the newest backup that is whole, or None."""
        return _newest(self._vault.folder, self._vault)


def rescue(
    folder: Path, passphrase: str, target: Path, mark: str, progress: Progress = _silent
) -> Rescued:
    """Bring what is whole of a closed journal into a new one that the same words open.

    Raises WrongPassphrase, VaultInUse, KeysDamaged, VaultDamaged when nothing can be read,
    FolderNotEmpty, DiskFull, VaultReadOnly or StoreUnreachable.
    """
    return moves.rescue_with_words(folder, passphrase, target, mark, progress)


def rescue_with_sheet(
    folder: Path,
    sheet: str,
    new_passphrase: str,
    target: Path,
    mark: str,
    progress: Progress = _silent,
    *,
    cost: Cost | None = None,
) -> Rescued:
    """Do the same with the recovery sheet; new words open what comes of it.

    Raises InvalidEntry("recovery") for a slip in the text, and what `rescue` raises.
    """
    return moves.rescue_with_sheet(folder, sheet, new_passphrase, target, mark, progress, cost=cost)


def newest_backup(folder: Path) -> Backup | None:
    """Return the newest backup of a closed journal that is whole, or None."""
    return _newest(folder, None)


def _newest(folder: Path, vault: Vault | None) -> Backup | None:
    from chime_journal.store import backup

    try:
        found = backup.listing(folder)
    except ChimeError:
        return None
    checked = (backup.verify(each.path, vault) for each in found if each.opens is not False)
    return next((each for each in checked if each.opens is not False), None)


def _diary(vault: Vault) -> Diary:
    from chime_journal.diary.journal import Diary

    return Diary(vault)
