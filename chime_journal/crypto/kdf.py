"""Keys from words and keys from the root secret: Argon2id (RFC 9106) and HKDF-SHA256 (RFC 5869)."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from chime_journal.errors import TooCostly

KEY_BYTES = 32
SALT_BYTES = 16
MIB = 1024  # KiB

# What a file may ask for. Its parameters are only authenticated after they were paid for.
LEAST_MEMORY, MOST_MEMORY = 8 * MIB, 1024 * MIB  # KiB
MOST_PASSES = 16
MOST_LANES = 8

USUAL_MEMORY, FLOOR_MEMORY = 256 * MIB, 64 * MIB  # KiB
FEWEST_PASSES = 3
REMOVABLE_PASSES = 4  # a stick is also opened on slower computers
USUAL_LANES = 4
AIM = 1.0  # seconds
TOO_SLOW = 2.5  # seconds
DATABASE_INFO = b"chime-journal database 1"
SHEET_INFO = b"chime-journal sheet 1"
MARK_BYTES = 8


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the words costs: memory in KiB, passes over it, lanes in parallel."""

    memory_kib: int
    passes: int
    lanes: int


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Derive 32 bytes from the words; spaces count, and equal-looking letters are made equal (NFC).

    Raises TooCostly, before any work, when `cost` is beyond what a file may ask for.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    refuse_too_costly(cost)
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return derivation.derive(words)


def database_key(root: bytes, salt: bytes) -> bytes:
    """Derive a database's 32-byte key from the root secret and the database's own salt."""
    return _expand(root, salt, DATABASE_INFO, KEY_BYTES)


def sheet_mark(root: bytes) -> bytes:
    """Return 8 bytes that tell whether a recovery sheet belongs to a key file, and nothing more."""
    return _expand(root, None, SHEET_INFO, MARK_BYTES)


def _expand(root: bytes, salt: bytes | None, info: bytes, length: int) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(root)


def refuse_too_costly(cost: Cost) -> None:
    """Raise TooCostly unless the cost lies within the reading limits and half of free memory."""
    within = (
        LEAST_MEMORY <= cost.memory_kib <= MOST_MEMORY
        and 1 <= cost.passes <= MOST_PASSES
        and 1 <= cost.lanes <= MOST_LANES
    )
    if not within or cost.memory_kib * 1024 > _free_memory() // 2:
        raise TooCostly


def calibrate(removable: bool = False) -> Cost:
    """Choose a cost of about one second on this computer, never below 64 MiB and three passes."""
    pace = _seconds_per_mib()
    memory = USUAL_MEMORY
    while memory > FLOOR_MEMORY and memory * 1024 > _free_memory() // 4:
        memory //= 2
    if not removable:
        while memory > FLOOR_MEMORY and pace * memory / MIB * FEWEST_PASSES > TOO_SLOW:
            memory //= 2
    passes = round(AIM / (pace * memory / MIB))
    most = REMOVABLE_PASSES if removable else MOST_PASSES
    return Cost(memory, min(max(passes, FEWEST_PASSES), most), USUAL_LANES)


def _seconds_per_mib() -> float:
    """Time one pass over one MiB, the better of two short runs."""
    trial = Cost(32 * MIB, 1, USUAL_LANES)
    times = []
    for _ in range(2):
        start = time.perf_counter()
        stretch("trial", bytes(SALT_BYTES), trial)
        times.append(time.perf_counter() - start)
    return min(times) / (trial.memory_kib / MIB)


def _free_memory() -> int:
    """Return the bytes a program may take without the computer starting to swap."""
    import psutil

    return int(psutil.virtual_memory().available)
