"""A database's pages as they lie on the disk, each with a seal of its own that tells damage.

SQLite gives up at the first damaged page on its way. This reads every page by itself, after
docs/format.md, so that a rescue gets at whatever is whole behind it, and a check can stop
between any two pages.
"""

from __future__ import annotations

import hmac
from contextlib import suppress
from hashlib import pbkdf2_hmac
from typing import BinaryIO

from chime_journal.crypto.kdf import KEY_BYTES, SALT_BYTES
from chime_journal.store import log
from chime_journal.store.database import Place
from chime_journal.store.failures import files_told

PAGE = 4096  # bytes
SEAL, VECTOR = 64, 16
USABLE = PAGE - SEAL - VECTOR
MAGIC = b"SQLite format 3\x00"  # the salt stands in its place on the disk
UNUSED = 0x40000000 // PAGE + 1  # SQLite locks these bytes and never writes them


class Pages:
    """The newest state of each page, the write-ahead log included."""

    def __init__(self, place: Place) -> None:
        """Open the files to read. Raises StoreUnreachable or what else opening them says."""
        salt = bytes(byte ^ 0x3A for byte in place.salt)
        self._key = place.key
        self._seal_key = pbkdf2_hmac("sha512", place.key, salt, 2, KEY_BYTES)
        self._frames = log.newest(place.path, self._is_sealed)
        self._log: BinaryIO | None = None
        self.failed = False  # a read went wrong: the place, not the page, may be the reason
        self._file: BinaryIO
        with files_told():
            self._file = place.path.open("rb")
            if self._frames:
                self._log = log.beside(place.path).open("rb")
            pages = -(-place.path.stat().st_size // PAGE)  # a page cut short is a damaged one
        self.total = max(pages, *self._frames, 0) if self._frames else pages

    def close(self) -> None:
        """Let go of the files."""
        self._file.close()
        if self._log is not None:
            self._log.close()

    def is_whole(self, number: int) -> bool:
        """Tell whether a page's seal fits what it seals; the page SQLite never writes is whole."""
        return number == UNUSED or self._is_sealed(number, self._raw(number))

    def salt(self) -> bytes:
        """Return the first bytes, which carry a copy of the salt."""
        return self._raw(1)[:SALT_BYTES]

    def read(self, number: int) -> bytes | None:
        """Return a page's plain bytes without vector and seal, or None if it cannot be trusted."""
        raw = self._raw(number)
        if not self._is_sealed(number, raw):
            return None
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        first = SALT_BYTES if number == 1 else 0
        opening = Cipher(AES(self._key), CBC(raw[USABLE : USABLE + VECTOR])).decryptor()
        return MAGIC[:first] + opening.update(raw[first:USABLE]) + opening.finalize()

    def _raw(self, number: int) -> bytes:
        frame = self._frames.get(number)
        file, at = self._file, (number - 1) * PAGE
        if frame is not None and self._log is not None:
            file, at = self._log, frame
        try:
            file.seek(at)
            return file.read(PAGE)
        except OSError:
            self.failed = True
            return b""

    def _is_sealed(self, number: int, raw: bytes) -> bool:
        if len(raw) != PAGE:
            return False
        body = raw[SALT_BYTES if number == 1 else 0 : -SEAL]
        seal = hmac.digest(self._seal_key, body + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(seal, raw[-SEAL:])

    def any_whole(self, most: int = 64) -> bool:
        """Tell whether any of the first pages opens: that proves the key, whatever is damaged."""
        with suppress(OSError):
            return any(self.is_whole(number) for number in range(1, min(self.total, most) + 1))
        return False
