"""A journal in another folder under the same keys: a copy, a rescue, or an empty one to go on in.

The same words and the same recovery sheet open it, so none of this needs them. Replies that wait
in the old folder come along, locked as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from chime_journal.crypto.keyfile import KeyFile
from chime_journal.store import database, folder, keyring, schema
from chime_journal.store.archive import Progress
from chime_journal.store.database import Place
from chime_journal.store.failures import files_told
from chime_journal.store.transactions import OpenDatabase


@contextmanager
def making(target: Path, keys: KeyFile, place: Place) -> Iterator[OpenDatabase]:
    """Give an empty database in a new folder; on any error the folder is as it was.

    Raises FolderNotEmpty, VaultReadOnly, DiskFull or StoreUnreachable.
    """
    with folder.making(target) as lock:
        new = replace(place, path=target / keys.database)
        database.create(new)
        database.settle(new)
        opened = OpenDatabase(new)
        try:
            yield opened
        finally:
            opened.close()
        with files_told():
            folder.take_replies(place.path.parent, target)
        keyring.save(target, keys)
    lock.release()


def begin(target: Path, keys: KeyFile, place: Place) -> None:
    """Make a journal with nothing in it. Raises what `making` raises."""
    with making(target, keys, place) as new:
        schema.begin(new.engine, keys.vault_id)


def copy(source: OpenDatabase, target: Path, keys: KeyFile, progress: Progress) -> None:
    """Make a copy of an open journal, and prove every page of it.

    Raises what `making` raises, StoreUnreachable or VaultDamaged when the source cannot be read.
    """
    with folder.making(target) as lock:
        new = replace(source.place, path=target / keys.database)
        with source.raw() as raw:
            database.copy(raw, new, progress)
        database.prove(new)
        with files_told():
            folder.take_replies(source.place.path.parent, target)
        keyring.save(target, keys)
    lock.release()
