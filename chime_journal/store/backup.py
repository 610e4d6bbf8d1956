"""Backups: made, listed, proven, thinned and brought back."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

from chime_journal.crypto.keyfile import KeyFile
from chime_journal.errors import BackupDamaged, KeysDamaged, VaultTooNew
from chime_journal.store import archive, folder, keyring
from chime_journal.store.archive import Progress, silent
from chime_journal.store.failures import files_told
from chime_journal.store.vault import Vault

DAYS, WEEKS, MONTHS = 7, 8, 12
ALWAYS = 2  # the newest that open stay, whatever their size
SHARE = 0.25  # of the free space


@dataclass(frozen=True, slots=True)
class Era:
    """Marks that tell words from other words and sheets from other sheets, and nothing of them."""

    words: str
    sheet: str

    @classmethod
    def of(cls, keys: KeyFile) -> Era:
        return cls(keys.slot.salt.hex(), keys.sheet.hex())


NO_ERA = Era("", "")


@dataclass(frozen=True, slots=True)
class Fits:
    """Whether today's words and today's sheet open a backup; if not, until when they did."""

    words: bool
    sheet: bool
    words_until: date | None = None  # unknown when they were changed on another day than noted
    sheet_until: date | None = None


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file. `opens` is None until it was proven: True or False then."""

    path: Path
    made_at: datetime  # aware, UTC
    size: int  # bytes
    opens: bool | None = None
    journal_id: str = ""  # empty if that cannot be read
    checked: bool = False  # every byte was read since the journal was opened
    era: Era = NO_ERA  # which words and which sheet open it
    fits: Fits | None = None  # None where that was not compared, or cannot be

    @property
    def day(self) -> date:
        """The day it was made, by this computer's own clock."""
        return self.made_at.astimezone().date()


def make(vault: Vault, progress: Progress = silent, *, into: Path | None = None) -> Backup:
    """Back up the journal and prove that the file opens; `progress` hears 0 to 1.

    The file goes into the journal's own backups folder, or `into`.
    Raises BackupDamaged, VaultDamaged, DiskFull, VaultReadOnly or StoreUnreachable.
    """
    path = vault.back_up(into or vault.folder / folder.BACKUPS, progress)
    return replace(_read(path), opens=True)


def listing(place: Path) -> list[Backup]:
    """Return the backups of a journal's folder, and those lying in `place` itself, newest first.

    Reads only each file's first bytes; `opens` is False where those already show damage.
    """
    found = map(_read, _files(place, archive.ENDING))
    return sorted(found, key=_order, reverse=True)


def cut_short(place: Path, journal_id: str) -> Iterator[Path]:
    """Yield what copying a journal's backups to these places left behind when it was killed."""
    for path in _files(place, f"{archive.ENDING}.new"):
        with suppress(BackupDamaged, VaultTooNew):  # too short to hold a word, or not ours
            if archive.summary(path, cut_short=True)[1].vault_id == journal_id:
                yield path


def _files(place: Path, ending: str) -> list[Path]:
    with files_told():
        places = [path for path in (place / folder.BACKUPS, place) if path.is_dir()]
        return [file for path in places for file in path.glob("*" + ending) if file.is_file()]


def _order(backup: Backup) -> tuple[datetime, int, str]:
    """Of those made in one second, the later ones have the longer name."""
    return backup.made_at, len(backup.path.name), backup.path.name


def _read(path: Path) -> Backup:
    with files_told():
        about = path.stat()
    try:
        header, keys = archive.summary(path)
        era = Era.of(keys)
        return Backup(path, header.made_at, about.st_size, None, keys.vault_id, era=era)
    except (VaultTooNew, BackupDamaged) as error:
        made_at = datetime.fromtimestamp(about.st_mtime, UTC)
        opens = None if isinstance(error, VaultTooNew) else False
        return Backup(path, made_at, about.st_size, opens)


def compared(place: Path) -> list[Backup]:
    """Return `listing`, each compared with what opens the journal in that folder now."""
    try:
        now = Era.of(keyring.load(place))
    except (KeysDamaged, VaultTooNew):  # also a folder with backups and no journal
        return listing(place)
    return [fitted(each, now) for each in listing(place)]


def fitted(
    found: Backup,
    now: Era,
    words: Mapping[str, date] | None = None,
    sheets: Mapping[str, date] | None = None,
    same_words: frozenset[str] = frozenset(),
) -> Backup:
    """Compare a backup with the words and the sheet of now; the maps say until when others held.

    `same_words` are further marks of today's words: a new sheet gives them another mark.
    """
    era = found.era
    if era == NO_ERA:
        return found
    return replace(
        found,
        fits=Fits(
            era.words == now.words or era.words in same_words,
            era.sheet == now.sheet,
            (words or {}).get(era.words),
            (sheets or {}).get(era.sheet),
        ),
    )


def verify(path: Path, vault: Vault | None = None, progress: Progress = silent) -> Backup:
    """Read a whole backup and return it with its `opens` state.

    True: it was opened with the open journal's key and every page is whole. False: it is damaged.
    None: its bytes are whole, and only the words of its day can tell more.
    """
    found = _read(path)
    try:
        _header, keys = archive.summary(path)
        if vault is not None and vault.has_key_of(keys):
            vault.prove(path, progress)
            return replace(found, opens=True)
        archive.unpack(path, progress=progress)
    except BackupDamaged:
        return replace(found, opens=False)
    except VaultTooNew:
        pass
    return found


def is_due(vault: Vault, today: date) -> bool:
    """Tell whether today's backup should be made: something changed, and none was made today."""
    if not vault.changed_since_backup():
        return False
    return all(backup.day != today for backup in listing(vault.folder / folder.BACKUPS))


def thin(
    place: Path,
    today: date,
    *,
    free: int | None = None,
    share: float = SHARE,
    journal_id: str | None = None,
) -> list[Backup]:
    """Remove backups that are no longer needed, and return those removed.

    Kept are the newest of each of 7 days, 8 weeks and 12 months, together at most a `share` of
    the `free` bytes of the drive; and always the newest two of a journal that are whole.
    Damaged files, and those of a newer version, are left to the person. With `journal_id` other
    journals' backups are not touched.
    """
    room = share * (shutil.disk_usage(place).free if free is None else free)
    whole = [backup for backup in listing(place) if backup.journal_id]
    removed = []
    for each in sorted({backup.journal_id for backup in whole}):
        if journal_id in (None, each):
            own = [backup for backup in whole if backup.journal_id == each]
            removed += _not_needed(own, today, room)
    remove([backup.path for backup in removed])
    return removed


def _not_needed(own: list[Backup], today: date, room: float) -> list[Backup]:
    # A clock that was wrong may have dated some in days to come: they go first, and save nobody.
    own = sorted(own, key=lambda backup: backup.day > today)
    always = list(islice((backup for backup in own if _is_whole(backup)), ALWAYS))
    kept = [backup for backup in own if backup in always or _is_scheduled(backup, own, today)]
    while kept and sum(backup.size for backup in kept) > room and kept[-1] not in always:
        kept.pop()
    return [backup for backup in own if backup not in kept]


def remove(files: list[Path]) -> None:
    """Delete these files, for good; that they are gone outlives a power cut."""
    with files_told():
        for path in files:
            path.unlink(missing_ok=True)
        for place in {path.parent for path in files}:
            folder.sync(place)


def gone_by(newest: date) -> date:
    """Return the day by which a backup made on a day, and all before it, are thinned out.

    That is when newer ones have been made: the newest two are never thinned.
    """
    return date(newest.year + (newest.month + MONTHS - 1) // 12, (newest.month - 1) % 12 + 1, 1)


def _is_whole(backup: Backup) -> bool:
    try:
        archive.unpack(backup.path)
    except (BackupDamaged, VaultTooNew):
        return False
    return True


def _is_scheduled(backup: Backup, newest_first: list[Backup], today: date) -> bool:
    """Tell whether a backup is the newest of its day, week or month, within the time kept."""
    age = (today - backup.day).days
    months = (today.year - backup.day.year) * 12 + today.month - backup.day.month
    spans: tuple[tuple[bool, Callable[[date], object]], ...] = (
        (age < DAYS, lambda day: day),
        (age < WEEKS * 7, lambda day: day.isocalendar()[:2]),
        (months < MONTHS, lambda day: (day.year, day.month)),
    )
    return any(
        within and backup == next(b for b in newest_first if span(b.day) == span(backup.day))
        for within, span in spans
    )


def restore(backup: Path, target: Path, progress: Progress = silent) -> None:
    """Unpack a backup into a new or empty folder; opening it needs the words of its day.

    `progress` hears 0 to 1; what it raises stops it, and nothing stays.
    Raises FolderNotEmpty, BackupDamaged, VaultTooNew, DiskFull, VaultReadOnly, StoreUnreachable.
    """
    _header, keys = archive.summary(backup)
    with _gone_if_refused(target), folder.making(target) as lock:
        archive.unpack(backup, target / keys.database, progress)
        keyring.save(target, keys)
    lock.release()


@contextmanager
def _gone_if_refused(target: Path) -> Iterator[None]:
    """Make the folders on the way to `target`; those it made go again if the work fails."""
    made: list[Path] = []
    try:
        with files_told():
            for place in reversed((target, *target.parents)):
                if not os.path.lexists(place):
                    place.mkdir(mode=0o700 if place == target else 0o777)
                    made.append(place)
        yield
    except BaseException:
        with suppress(OSError):  # somebody put something into it, so it stays
            for place in reversed(made):
                place.rmdir()
        raise
