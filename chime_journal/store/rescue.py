"""Finding a journal's database with the root secret alone, key files or not."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from chime_journal.crypto.kdf import SALT_BYTES, sheet_mark
from chime_journal.errors import KeysDamaged, VaultDamaged, WrongPassphrase
from chime_journal.store import database, folder, keyring, log, schema
from chime_journal.store.database import Place
from chime_journal.store.pages import Pages


def find(path: Path, root: bytes) -> tuple[Place, str]:
    """Return the database in a folder that a root secret opens, and the journal's id inside it.

    The key file's copy of the salt comes first, then each database's own.
    Raises WrongPassphrase, VaultDamaged when the secret is right, or VaultTooNew.
    """
    for place in _places(path, root):
        with suppress(VaultDamaged):
            if place.path.is_file() and not log.is_broken(place.path):
                database.settle(place)
                return place, schema.journal_id(place)
    damaged(path, root)
    raise VaultDamaged


def damaged(path: Path, root: bytes) -> Place:
    """Return the database of which a root secret opens a page or more. Raises WrongPassphrase.

    A key file that is the root secret's own is enough, even without one page.
    """
    places = _places(path, root)
    for place in places:
        if place.path.is_file() and _opens_a_page(place):
            return place
    with suppress(KeysDamaged):
        if places and keyring.load(path).sheet == sheet_mark(root):
            return places[0]
    raise WrongPassphrase


def _opens_a_page(place: Place) -> bool:
    pages = Pages(place)
    try:
        return pages.any_whole(pages.total)
    finally:
        pages.close()


def _places(path: Path, root: bytes) -> list[Place]:
    """Return what may be the journal's database, the likeliest first."""
    salts = {file: database.stored_salt(file) for file in folder.databases(path)}
    places = [Place.of(file, root, salt) for file, salt in salts.items() if len(salt) == SALT_BYTES]
    with suppress(KeysDamaged):
        keys = keyring.load(path)
        places.insert(0, Place.of(path / keys.database, root, keys.salt))
    return places
