"""The key file: what keys.json says, byte for byte, and the sealed root secret inside it."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from dataclasses import dataclass, replace
from typing import Any

from chime_journal.crypto.kdf import MARK_BYTES, SALT_BYTES, Cost, sheet_mark, stretch
from chime_journal.crypto.recovery import ROOT_BYTES
from chime_journal.errors import KeysDamaged, VaultTooNew, WrongPassphrase

VERSION = 1
LONGEST = 4096  # bytes; an honest file has about 500
NONCE_BYTES, TAG_BYTES = 12, 16
KDF_NAME = "argon2id"
DATABASE_NAME = re.compile(r"journal-[1-9][0-9]{0,8}\.db", re.ASCII)


@dataclass(frozen=True, slots=True)
class Slot:
    """The root secret, sealed by words that cost `cost` to try."""

    cost: Cost
    salt: bytes  # 16 bytes, for Argon2id
    nonce: bytes  # 12 bytes
    sealed: bytes  # 20 + 16 bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Which database the keys open, a copy of its salt, and the slot."""

    vault_id: str  # 32 hex digits
    database: str  # file name
    salt: bytes  # the first 16 bytes of the database
    sheet: bytes  # 8 bytes that tell which recovery sheet belongs here
    slot: Slot

    def unseal(self, passphrase: str) -> bytes:
        """Return the root secret. Raises TooCostly or WrongPassphrase."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        slot = self.slot
        key = stretch(passphrase, slot.salt, slot.cost)
        try:
            return AESGCM(key).decrypt(slot.nonce, slot.sealed, self.bound())
        except InvalidTag as error:
            raise WrongPassphrase from error

    def bound(self) -> bytes:
        """Return the bytes a slot is sealed to: everything that is not itself sealed or random."""
        outline = _outline(self)
        for slot in outline["slots"]:
            del slot["nonce"], slot["sealed"]
        return _canonical(outline)


def seal(
    root: bytes, passphrase: str, cost: Cost, *, vault_id: str, database: str, salt: bytes
) -> KeyFile:
    """Seal the root secret under the words, with fresh salt and nonce. Raises TooCostly."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot = Slot(cost, secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES), b"")
    keys = KeyFile(vault_id, database, salt, sheet_mark(root), slot)
    key = stretch(passphrase, slot.salt, cost)
    sealed = AESGCM(key).encrypt(slot.nonce, root, keys.bound())
    return replace(keys, slot=replace(slot, sealed=sealed))


def to_bytes(keys: KeyFile) -> bytes:
    """Write the key file: canonical JSON (RFC 8785) with its own SHA-256 under "check"."""
    outline = _outline(keys)
    return _canonical(outline | {"check": hashlib.sha256(_canonical(outline)).hexdigest()})


def from_bytes(data: bytes) -> KeyFile:
    """Read a key file. Raises VaultTooNew, or KeysDamaged for any other bytes than `to_bytes`."""
    try:
        outline = json.loads(data.decode("ascii")) if len(data) <= LONGEST else None
    except (ValueError, RecursionError) as error:
        raise KeysDamaged from error
    if not isinstance(outline, dict):
        raise KeysDamaged
    version = outline.get("version")
    if type(version) is int and version > VERSION:
        raise VaultTooNew
    try:
        keys = _keys(outline)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise KeysDamaged from error
    # Written again it must give the same bytes: no other order, spacing, number or field passes.
    if to_bytes(keys) != data:
        raise KeysDamaged
    return keys


def _outline(keys: KeyFile) -> dict[str, Any]:
    slot = keys.slot
    kdf = {
        "lanes": slot.cost.lanes,
        "memory_kib": slot.cost.memory_kib,
        "name": KDF_NAME,
        "passes": slot.cost.passes,
        "salt": slot.salt.hex(),
    }
    return {
        "database": keys.database,
        "salt": keys.salt.hex(),
        "sheet": keys.sheet.hex(),
        "slots": [{"kdf": kdf, "nonce": slot.nonce.hex(), "sealed": slot.sealed.hex()}],
        "vault": keys.vault_id,
        "version": VERSION,
    }


def _keys(outline: dict[str, Any]) -> KeyFile:
    """Take the fields out; whatever is missing, extra or odd shows when they are written again."""
    (slot,) = outline["slots"]
    kdf = slot["kdf"]
    cost = Cost(*(_whole(kdf[name]) for name in ("memory_kib", "passes", "lanes")))
    if not DATABASE_NAME.fullmatch(outline["database"]):
        raise ValueError("database")
    return KeyFile(
        _hex(outline["vault"], 16).hex(),
        outline["database"],
        _hex(outline["salt"], SALT_BYTES),
        _hex(outline["sheet"], MARK_BYTES),
        Slot(
            cost,
            _hex(kdf["salt"], SALT_BYTES),
            _hex(slot["nonce"], NONCE_BYTES),
            _hex(slot["sealed"], ROOT_BYTES + TAG_BYTES),
        ),
    )


def _whole(value: object) -> int:
    # JSON writes true as 1 would compare, and a float of a whole number as that number.
    if type(value) is not int or not 0 < value < 2**53:
        raise ValueError("number")
    return value


def _hex(text: str, size: int) -> bytes:
    data = bytes.fromhex(text)
    if len(data) != size:
        raise ValueError("size")
    return data


def _canonical(value: dict[str, Any]) -> bytes:
    import rfc8785

    return rfc8785.dumps(value)
