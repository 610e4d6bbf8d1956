"""An age passphrase file that opens in no time, written by hand from the public format.

The app's own files cost a second or two to lock and to open, on purpose. Tests that are about
something else take one of these. https://github.com/C2SP/C2SP/blob/main/age.md
"""

from __future__ import annotations

import hmac
import secrets
from base64 import b64encode
from hashlib import sha256

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

LITTLE, USUAL = 10, 18  # log2 of the work
CHUNK = 64 * 1024  # bytes


def lock(plain: bytes, words: str, work: int = LITTLE) -> bytes:
    """Return bytes locked with words."""
    file_key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    wrapping = Scrypt(b"age-encryption.org/v1/scrypt" + salt, 32, 1 << work, 8, 1)
    wrapped = ChaCha20Poly1305(wrapping.derive(words.encode())).encrypt(bytes(12), file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (
        _text(salt),
        work,
        _text(wrapped),
    )
    seal = hmac.digest(_derived(file_key, b"", b"header"), header, sha256)
    return header + b" %s\n" % _text(seal) + nonce + _payload(file_key, nonce, plain)


def _payload(file_key: bytes, nonce: bytes, plain: bytes) -> bytes:
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    chunks = [plain[at : at + CHUNK] for at in range(0, len(plain), CHUNK)] or [b""]
    return b"".join(
        cipher.encrypt(number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, None)
        for number, chunk in enumerate(chunks)
    )


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt or None, info).derive(key)


def _text(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")
