"""Files locked with words in the age format, written and read piece by piece.

https://age-encryption.org/v1: one scrypt stanza, then pieces of 64 KiB, each sealed by itself. So
a file of any size is locked while it is made and read where it is wanted: nothing of it ever lies
open on a disk, and little of it in memory.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import os
import re
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from chime_journal.errors import ImportRefused, TooCostly, WrongPassphrase

MAGIC = b"age-encryption.org/v1\n"
WORK = 18  # log2; 256 MiB and about a second, as the program age takes
COSTLIEST = 20  # log2 of the work; an honest file may take 1 GiB to open
PIECE = 64 * 1024  # bytes
TAG = 16  # bytes behind each piece
NONCE = 16  # bytes before the first
LONGEST_HEADER = 512  # bytes

_LABEL = b"age-encryption.org/v1/scrypt"
_NO_NONCE = bytes(12)  # the key it goes with is used once
_BASE64 = rb"[A-Za-z0-9+/]"
_HEADER = re.compile(  # one scrypt stanza and nothing else, as the format asks for
    rb"(age-encryption\.org/v1\n"
    rb"-> scrypt (" + _BASE64 + rb"{22}) ([1-9][0-9]?)\n(" + _BASE64 + rb"{43})\n---)"
    rb" (" + _BASE64 + rb"{43})\n"
)


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one file, and where its pieces start."""

    secret: bytes
    start: int


class Locking(io.RawIOBase):
    """Locks what is written to it into `file`; without `close` what is there never opens."""

    def __init__(self, file: BinaryIO, words: str, work: int | None = None) -> None:
        super().__init__()
        self._file = file
        work = WORK if work is None else work
        salt, key, nonce = (secrets.token_bytes(16) for _ in range(3))
        wrapped = ChaCha20Poly1305(_derived(words, salt, work)).encrypt(_NO_NONCE, key, None)
        head = MAGIC + b"-> scrypt %b %d\n%b\n---" % (_b64(salt), work, _b64(wrapped))
        file.write(head + b" " + _b64(_mac(key, head)) + b"\n" + nonce)
        self._cipher = ChaCha20Poly1305(_hkdf(key, nonce, b"payload"))
        self._waiting = bytearray()
        self._count = 0

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        """Take bytes of any length; the last piece waits, because it is sealed as the last."""
        self._waiting += data
        while len(self._waiting) > PIECE:
            self._seal(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return len(data)

    def finish(self) -> None:
        """Seal the last piece; the file is whole then. It is not closed."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _seal(self, piece: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._count, last=last), piece, None))
        self._count += 1


class Locked(io.RawIOBase):
    """Reads a locked file from any place in it; every piece is proven before it is given.

    Raises ImportRefused("damaged"), for a file that was cut short at once.
    """

    def __init__(self, file: BinaryIO, key: Key) -> None:
        super().__init__()
        self._file = file
        start = key.start
        size = file.seek(0, os.SEEK_END) - start - NONCE
        whole, rest = divmod(size, PIECE + TAG)
        if size < TAG or 0 < rest < TAG:
            raise ImportRefused("damaged")
        file.seek(start)
        self._cipher = ChaCha20Poly1305(_hkdf(key.secret, file.read(NONCE), b"payload"))
        self._start = start + NONCE
        self._last = whole if rest else whole - 1  # the number of the last piece
        self._size = size - TAG * (self._last + 1)
        self._at = 0
        self._piece: tuple[int, bytes] = (-1, b"")
        self._load(self._last)  # proves that the file was not cut short

    def close(self) -> None:
        self._file.close()
        super().close()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill a buffer as far as the piece at this place goes; 0 at the end."""
        if self._at >= self._size:
            return 0
        number, inside = divmod(self._at, PIECE)
        data = self._load(number)[inside : inside + len(buffer)]
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _load(self, number: int) -> bytes:
        if self._piece[0] != number:
            self._file.seek(self._start + number * (PIECE + TAG))
            sealed = self._file.read(PIECE + TAG)
            nonce = _nonce(number, last=number == self._last)
            try:
                self._piece = (number, self._cipher.decrypt(nonce, sealed, None))
            except InvalidTag:
                raise ImportRefused("damaged") from None
        return self._piece[1]


def is_locked(head: bytes) -> bool:
    """Tell whether a file that begins like this is locked in this way."""
    return head.startswith(MAGIC)


def key_of(file: BinaryIO, words: str) -> Key:
    """Return the key that words give; takes about a second.

    Raises WrongPassphrase, TooCostly, and ImportRefused("damaged") for another kind of file.
    """
    file.seek(0)
    found = _HEADER.match(file.read(LONGEST_HEADER))
    if found is None:
        raise ImportRefused("damaged")
    head, salt, work, wrapped, mac = found.groups()
    if int(work) > COSTLIEST:
        raise TooCostly
    derived = _derived(words, _unb64(salt), int(work))
    try:
        key = ChaCha20Poly1305(derived).decrypt(_NO_NONCE, _unb64(wrapped), None)
    except InvalidTag:
        raise WrongPassphrase from None
    if not hmac.compare_digest(_mac(key, head), _unb64(mac)):
        raise ImportRefused("damaged")
    return Key(key, found.end())


def _derived(words: str, salt: bytes, work: int) -> bytes:
    """Return the key that words give; takes 2 to the power of `work` KiB of memory."""
    most = (1 << work) * 1024 + (1 << 20)
    return hashlib.scrypt(
        words.encode(), salt=_LABEL + salt, n=1 << work, r=8, p=1, maxmem=most, dklen=32
    )


def _mac(key: bytes, head: bytes) -> bytes:
    return hmac.digest(_hkdf(key, b"", b"header"), head, "sha256")


def _hkdf(key: bytes, salt: bytes, about: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=about).derive(key)


def _nonce(count: int, *, last: bool) -> bytes:
    return count.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _b64(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _unb64(text: bytes) -> bytes:
    return b64decode(text + b"=" * (-len(text) % 4))
