"""A backup, made from docs/format.md alone, and what can be wrong with one.

Its database is one page of fixed bytes: all of this is refused before a database is opened.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from tests.store.vectors import key_files
from tests.store.vectors.key_files import COSTLY, GOOD, NEWER, Vector, changed, checked, good

DAMAGED = "BackupDamaged"
MAGIC = b"CHIME-BACKUP-1\r\n"
MADE_AT = 1_793_500_000  # 2026-11-01
DATABASE = bytes.fromhex("c3" * 16) + hashlib.shake_256(b"page").digest(4080)


def packed(
    keys: bytes | None = None,
    database: bytes = DATABASE,
    *,
    magic: bytes = MAGIC,
    made_at: int = MADE_AT,
    keys_size: int | None = None,
    database_size: int | None = None,
) -> bytes:
    """Pack a backup whose seal fits, whatever else does not."""
    keys = checked(good()) if keys is None else keys
    data = magic + made_at.to_bytes(8, "big", signed=True)
    data += (len(keys) if keys_size is None else keys_size).to_bytes(4, "big")
    data += (len(database) if database_size is None else database_size).to_bytes(8, "big")
    data += keys + database
    return data + hashlib.sha256(data).digest()


def flipped(at: int) -> bytes:
    data = bytearray(packed())
    data[at] ^= 1
    return bytes(data)


def made() -> Iterator[Vector]:
    """Yield defect, expected error and bytes; the first has no defect."""
    yield "no defect", GOOD, packed()
    yield from beginning_wrong()
    yield from lengths_wrong()
    yield from contents_wrong()


def beginning_wrong() -> Iterator[Vector]:
    whole = packed()
    for length in (0, 1, 15, 16, 20, 35, 36, 100, len(whole) // 2, len(whole) - 32):
        yield f"cut to {length} bytes", DAMAGED, whole[:length]
    yield "the last byte is missing", DAMAGED, whole[:-1]
    yield "a byte more", DAMAGED, whole + b"\0"
    for magic in (b"CHIME-BACKUP-1\n\n", b"CHIME-BACKUP-0\r\n", b"CHIME-BACKUP-A\r\n",
                  b"chime-backup-1\r\n", b"SQLite format 3\0"):  # fmt: skip
        yield f"begins with {magic!r}", DAMAGED, packed(magic=magic)
    for version in (2, 9):
        yield f"version {version}", NEWER, packed(magic=b"CHIME-BACKUP-%d\r\n" % version)
    yield "made before 1970", DAMAGED, packed(made_at=-1)
    yield "made after the year 9999", DAMAGED, packed(made_at=253402300800)
    yield "made at the end of 63 bits", DAMAGED, packed(made_at=2**63 - 1)


def lengths_wrong() -> Iterator[Vector]:
    keys = len(checked(good()))
    for size in (0, keys - 1, keys + 1, 4097, 2**32 - 1):
        yield f"says that its keys have {size} bytes", DAMAGED, packed(keys_size=size)
    for size in (0, 4095, 4097, 2**40, 2**63, 2**64 - 1):
        yield f"says that its database has {size} bytes", DAMAGED, packed(database_size=size)


def contents_wrong() -> Iterator[Vector]:
    whole = packed()
    for at, what in ((18, "date"), (40, "key file"), (600, "database"), (len(whole) - 1, "seal")):
        yield f"one bit of the {what} is wrong", DAMAGED, flipped(at)
    yield "another backup's seal", DAMAGED, whole[:-32] + packed(made_at=MADE_AT + 1)[-32:]
    yield "keys that are no key file", DAMAGED, packed(b"{}")
    yield "a damaged key file", DAMAGED, packed(changed("check", key_files.other_digit))
    yield (
        "a key file that leads outside",
        DAMAGED,
        packed(changed("database", lambda _: "../../journal-1.db")),
    )
    yield "a key file of a newer version", NEWER, packed(changed("version", lambda _: 2))
    yield "a key file that asks for 1 TiB", COSTLY, packed(changed("memory", lambda _: 2**30))
    yield (
        "a key file that asks for 1,000,000,000 passes",
        COSTLY,
        packed(changed("passes", lambda _: 10**9)),
    )
    yield "an empty database", "VaultDamaged", packed(database=b"")
    yield "a database that no key opens", "VaultDamaged", packed(database=DATABASE[::-1])
