"""Finding a journal's database with the root secret alone, key files or not."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from chime_journal.crypto.kdf import SALT_BYTES, sheet_mark
from chime_journal.errors import KeysDamaged, VaultDamaged, WrongPassphrase
from chime_journal.store import database, folder, keyring, schema
from chime_journal.store.database import Place


def find(path: Path, root: bytes) -> tuple[Place, str]:
    """Return the database in a folder that a root secret opens, and the journal's id inside it.

    The key file's copy of the salt comes first, then each database's own.
    Raises WrongPassphrase, VaultDamaged when the secret is right, or VaultTooNew.
    """
    try:
        keys = keyring.load(path)
    except KeysDamaged:
        keys = None
    salts = {file: database.stored_salt(file) for file in folder.databases(path)}
    places = [Place.of(file, root, salt) for file, salt in salts.items() if len(salt) == SALT_BYTES]
    if keys:
        places.insert(0, Place.of(path / keys.database, root, keys.salt))
    for place in places:
        with suppress(VaultDamaged):
            if place.path.is_file():
                database.settle(place)
                return place, schema.journal_id(place)
    raise VaultDamaged if keys and keys.sheet == sheet_mark(root) else WrongPassphrase
