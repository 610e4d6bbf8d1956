"""Merging: another copy is opened to be read, looked at, and then taken in as a whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.diary.merging.walk import Walk
from chime_journal.errors import NotACopy
from chime_journal.model.change import Change, Kind
from chime_journal.model.merged import Merged
from chime_journal.store import reading

if TYPE_CHECKING:
    from chime_journal.diary.plan import Plan
    from chime_journal.diary.shelf import Shelf
    from chime_journal.store.vault import Vault

Progress = Callable[[float], None]

BACKUP_PART = 0.3  # of the whole progress


class _NotYet(Exception):
    pass


class OtherCopy:
    """Another copy of this journal, open to be read; nothing in its folder is changed."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def close(self) -> None:
        """Let others open it again."""
        self.vault.close()


class Merging:
    """Takes another copy of this journal into this one."""

    def __init__(self, vault: Vault, shelf: Shelf, plan: Plan) -> None:
        self._vault, self._shelf, self._plan = vault, shelf, plan

    def check(self, folder: Path) -> None:
        """Look, without words, whether a folder holds another copy of this journal.

        Raises NotACopy("same" | "other"), NotAVault, KeysDamaged, VaultTooNew.
        """
        if folder.resolve() == self._vault.folder.resolve():
            raise NotACopy("same")
        if reading.journal_id(folder) != self._vault.journal_id:
            raise NotACopy("other")

    def open(self, folder: Path, passphrase: str) -> OtherCopy:
        """Open another copy with its own words; takes about a second.

        Raises what `check` raises, VaultInUse while any program has it open, WrongPassphrase,
        VaultDamaged, VaultOutdated and StoreUnreachable.
        """
        self.check(folder)
        return OtherCopy(reading.open_alone(folder, passphrase))

    def look(self, copy: OtherCopy, progress: Progress = lambda part: None) -> Merged:
        """Say what merging would do, by doing it and taking all of it back."""
        walk: Walk | None = None
        try:
            with self._vault.writing() as session, copy.vault.reading() as other:
                walk = Walk(session.connection(), other.connection(), datetime.now(UTC))
                walk.go(progress)
                raise _NotYet
        except _NotYet:
            return walk.merged if walk is not None else Merged()

    def merge(
        self,
        copy: OtherCopy,
        progress: Progress = lambda part: None,
        now: datetime | None = None,
    ) -> tuple[Change, Merged]:
        """Make a backup, then take in the other copy, or nothing of it.

        Raises Cancelled from `progress`, and InvalidEntry("plan") where a part of the plan would
        grow too long.
        """
        self._shelf.make_here(lambda part: progress(part * BACKUP_PART))
        with self._vault.writing() as session, copy.vault.reading() as other:
            walk = Walk(session.connection(), other.connection(), now or datetime.now(UTC))
            walk.go(lambda part: progress(BACKUP_PART + part * (1 - BACKUP_PART)))
        self._plan.tidy()
        return Change.of(*Kind), walk.merged
