"""A second reader, written from docs/format.md alone: it shares no code with the app."""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
import unicodedata
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

PAGE, SALT, VECTOR, SEAL = 4096, 16, 16, 64
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def read_keys(data: bytes) -> dict[str, Any]:
    keys: dict[str, Any] = json.loads(data)
    check = keys.pop("check")
    assert check == hashlib.sha256(canonical(keys)).hexdigest()
    assert keys["version"] == 1
    return keys


def root_from_words(keys: dict[str, Any], passphrase: str) -> bytes:
    (slot,) = keys["slots"]
    kdf = slot["kdf"]
    key = Argon2id(
        salt=bytes.fromhex(kdf["salt"]),
        length=32,
        iterations=kdf["passes"],
        lanes=kdf["lanes"],
        memory_cost=kdf["memory_kib"],
    ).derive(unicodedata.normalize("NFC", passphrase).encode())
    bound = canonical(keys | {"slots": [{"kdf": kdf}]})
    return AESGCM(key).decrypt(bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["sealed"]), bound)


def root_from_sheet(sheet: str) -> bytes:
    number = 0
    for symbol in sheet.replace("-", ""):
        number = number * 32 + CROCKFORD.index(symbol)
    root = (number >> 20).to_bytes(20, "big")
    remainder = 0  # CRC-16/XMODEM, bit by bit
    for bit in f"{int.from_bytes(root, 'big'):0160b}" + "0" * 16:
        remainder = remainder << 1 | int(bit)
        if remainder >> 16:
            remainder ^= 0x11021
    assert number & 0xFFFFF == remainder << 4
    return root


def hkdf(root: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    first = hmac.digest(salt, root, "sha256")
    return hmac.digest(first, info + b"\x01", "sha256")[:length]


def plain(database: bytes, root: bytes, salt: bytes) -> bytes:
    """Decrypt every page of an SQLCipher 4 file and give back an ordinary SQLite file."""
    key = hkdf(root, salt, b"chime-journal database 1", 32)
    seal_salt = bytes(byte ^ 0x3A for byte in salt)
    seal_key = hashlib.pbkdf2_hmac("sha512", key, seal_salt, 2, 32)
    pages = []
    for number in range(1, len(database) // PAGE + 1):
        page = database[(number - 1) * PAGE : number * PAGE]
        first = SALT if number == 1 else 0
        body, vector = page[first : PAGE - 80], page[PAGE - 80 : PAGE - SEAL]
        sealed = body + vector + number.to_bytes(4, "little")
        assert hmac.digest(seal_key, sealed, "sha512") == page[PAGE - SEAL :]
        cipher = Cipher(AES(key), CBC(vector)).decryptor()
        text = cipher.update(body) + cipher.finalize()
        pages.append((b"SQLite format 3\x00" if first else b"") + text + bytes(80))
    return b"".join(pages)


def plain_pages(folder: Path, passphrase: str) -> bytes:
    keys = read_keys((folder / "keys.json").read_bytes())
    root = root_from_words(keys, passphrase)
    database = (folder / keys["database"]).read_bytes()
    return plain(database, root, bytes.fromhex(keys["salt"]))


def open_plain(data: bytes) -> sqlite3.Connection:
    """Open an ordinary SQLite file in memory; bytes 18 and 19 say that it needs no log."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data[:18] + b"\x01\x01" + data[20:])
    return connection


def read_backup(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Take a backup apart into its key file and its database."""
    assert data[:16] == b"CHIME-BACKUP-1\r\n"
    keys_size = int.from_bytes(data[24:28], "big")
    database_size = int.from_bytes(data[28:36], "big")
    assert len(data) == 36 + keys_size + database_size + 32
    assert hashlib.sha256(data[:-32]).digest() == data[-32:]
    return read_keys(data[36 : 36 + keys_size]), data[36 + keys_size : -32]
