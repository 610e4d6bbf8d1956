"""Taking things away for good: older backups, and a whole journal; never what is not the app's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from chime_journal.store import archive, backup, folder
from chime_journal.store.failures import files_told


def remove_backups(place: Path, journal_id: str, spare: Path | None, *, own: bool) -> list[Path]:
    """Remove a journal's backups that `backup.listing` finds, except `spare`; return the rest.

    `own`: it is the journal's own folder, so damaged files in it are this journal's too. Those of
    other journals, and of a newer version, stay. What a copy cut short left goes as well.
    Raises StoreUnreachable, VaultReadOnly.
    """
    found = backup.listing(place)
    going = [
        each
        for each in found
        if each.path != spare and (each.journal_id == journal_id or (own and each.opens is False))
    ]
    cut_short = list(backup.cut_short(place, journal_id))
    backup.remove([each.path for each in going] + cut_short)
    return [each.path for each in found if each not in going and each.path != spare]


def remove_journal(place: Path) -> list[Path]:
    """Remove a closed journal's own files, keys first; return what else lies in its folder.

    The folder itself goes when nothing else is in it. Raises StoreUnreachable or VaultReadOnly.
    """
    with files_told():
        for path in _own_files(place):
            if path.is_symlink() or not path.is_dir():  # a folder of that name is somebody else's
                path.unlink(missing_ok=True)
        for inside in (place / folder.BACKUPS, place):
            with suppress(OSError):  # somebody else's files are in it
                inside.rmdir()
        with suppress(OSError):
            folder.sync(place.parent)
        return sorted(place.iterdir()) if place.is_dir() else []


def _own_files(place: Path) -> Iterator[Path]:
    """Yield what the app put into a journal's folder; without the keys the rest is unreadable."""
    for ending in ("", ".new"):
        yield from (place / (name + ending) for name in (folder.KEYS, folder.KEYS_COPY))
    yield from (place / (folder.PLAN + ending) for ending in ("", ".new"))
    for database in folder.databases(place):
        yield from (database.with_name(database.name + ending) for ending in folder.SIDECARS)
    backups = place / folder.BACKUPS
    if not backups.is_symlink():
        for pattern in ("*" + archive.ENDING, f"*{archive.ENDING}.new", "copy-*.db*"):
            yield from backups.glob(pattern)
    for name in (folder.READ_ME, folder.REPLY, folder.REPLY_ASIDE):
        yield from (place / (name + ending) for ending in ("", ".new"))
    for name in (folder.UNFINISHED, folder.LOCK):
        yield place / name
