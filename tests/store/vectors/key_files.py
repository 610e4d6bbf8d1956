"""A good key file, made from docs/format.md alone, and what can be wrong with one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.store.reader import canonical, hkdf

WORDS = "plain grey heron by the canal"
ROOT = bytes(range(20))
DAMAGED, NEWER, WRONG = "KeysDamaged", "VaultTooNew", "WrongPassphrase"
COSTLY, GOOD = "TooCostly", ""
Outline = dict[str, Any]
Vector = tuple[str, str, bytes]
PLACES = {
    "check": ("check",),
    "database": ("database",),
    "salt": ("salt",),
    "sheet": ("sheet",),
    "slots": ("slots",),
    "vault": ("vault",),
    "version": ("version",),
    "kdf": ("slots", 0, "kdf"),
    "nonce": ("slots", 0, "nonce"),
    "sealed": ("slots", 0, "sealed"),
    "lanes": ("slots", 0, "kdf", "lanes"),
    "memory": ("slots", 0, "kdf", "memory_kib"),
    "name": ("slots", 0, "kdf", "name"),
    "passes": ("slots", 0, "kdf", "passes"),
    "slot salt": ("slots", 0, "kdf", "salt"),
}  # fmt: skip
DIGITS = ("check", "salt", "sheet", "vault", "nonce", "sealed", "slot salt")
NUMBERS = ("lanes", "memory", "passes", "version")


def good() -> Outline:
    """Return a key file, without its check, that opens with the words at the least cost."""
    kdf = {"lanes": 1, "memory_kib": 8192, "name": "argon2id", "passes": 1, "salt": "5a" * 16}
    outline: Outline = {
        "database": "journal-1.db",
        "salt": "c3" * 16,
        "sheet": hkdf(ROOT, bytes(32), b"chime-journal sheet 1", 8).hex(),
        "slots": [{"kdf": kdf}],
        "vault": "0123456789abcdef" * 2,
        "version": 1,
    }
    key = Argon2id(salt=b"\x5a" * 16, length=32, iterations=1, lanes=1, memory_cost=8192).derive(
        WORDS.encode()
    )
    sealed = AESGCM(key).encrypt(b"\x07" * 12, ROOT, canonical(outline))
    outline["slots"][0] |= {"nonce": "07" * 12, "sealed": sealed.hex()}
    return outline


def checked(outline: Outline) -> bytes:
    """Write a key file with a fitting check."""
    rest = {name: value for name, value in outline.items() if name != "check"}
    return canonical({**rest, "check": hashlib.sha256(canonical(rest)).hexdigest()})


def changed(place: str, to: Callable[[Any], Any]) -> bytes:
    """Change one value, and let the check fit again; a changed check stays as it is."""
    outline = json.loads(checked(good()))
    *way, last = PLACES[place]
    inner: Any = outline
    for step in way:
        inner = inner[step]
    inner[last] = to(inner[last])
    return canonical(outline) if place == "check" else checked(outline)


def without(place: str) -> bytes:
    outline = json.loads(checked(good()))
    *way, last = PLACES[place]
    inner: Any = outline
    for step in way:
        inner = inner[step]
    del inner[last]
    return canonical(outline) if place == "check" else checked(outline)


def made() -> Iterator[Vector]:
    """Yield defect, expected error and bytes; the first has no defect."""
    yield "no defect", GOOD, checked(good())
    yield from bytes_wrong()
    yield from fields_wrong()
    yield from digits_wrong()
    yield from numbers_wrong()
    yield from names_wrong()
    yield from sealed_wrong()
    yield from too_costly()


def bytes_wrong() -> Iterator[Vector]:
    whole = checked(good())
    text = whole.decode()
    loose = json.loads(text)
    backwards = dict(reversed(list(loose.items())))
    yield from (
        (defect, DAMAGED, data)
        for defect, data in {
            "empty": b"",
            "one byte": b"{",
            "white space alone": b" " * 400,
            "zero bytes alone": bytes(464),
            "cut in half": whole[: len(whole) // 2],
            "the last byte is missing": whole[:-1],
            "the first byte is missing": whole[1:],
            "a line end after it": whole + b"\n",
            "a space before it": b" " + whole,
            "a zero byte after it": whole + b"\0",
            "twice": whole + whole,
            "a byte order mark before it": b"\xef\xbb\xbf" + whole,
            "UTF-16": text.encode("utf-16"),
            "a byte that is not ASCII": whole.replace(b"argon2id", b"argon2\xefd"),
            "an escaped letter": whole.replace(b"argon2id", b"\\u0061rgon2id"),
            "a number, not an object": b"1",
            "nothing, not an object": b"null",
            "a text, not an object": b'"keys"',
            "a list around it": b"[" + whole + b"]",
            "nested too deep": b"[" * 2000 + b"]" * 2000,
            "longer than any key file": whole + b" " * 4096,
            "indented": json.dumps(loose, sort_keys=True, indent=1).encode(),
            "spaces after colons": json.dumps(loose, sort_keys=True).encode(),
            "another order": json.dumps(backwards, separators=(",", ":")).encode(),
            "one field twice": whole.replace(b'"version":1', b'"version":1,"version":1'),
            "a comma after the last field": whole.replace(b'"version":1', b'"version":1,'),
            "a comment": whole + b"//",
            "not a number": whole.replace(b'"passes":1', b'"passes":NaN'),
        }.items()
    )


def fields_wrong() -> Iterator[Vector]:
    for place in PLACES:
        yield f"{place} is missing", DAMAGED, without(place)
        yield f"{place} is null", DAMAGED, changed(place, lambda _: None)
        yield f"{place} is a list", DAMAGED, changed(place, lambda was: [was])
    extra = deepcopy(good())
    yield "a field more", DAMAGED, checked({**extra, "more": 1})
    extra["slots"][0]["more"] = 1
    yield "a field more in the slot", DAMAGED, checked(extra)
    yield "a field more in the costs", DAMAGED, changed("kdf", lambda was: {**was, "more": 1})
    yield "no slot", DAMAGED, changed("slots", lambda _: [])
    yield "two slots", DAMAGED, changed("slots", lambda was: was * 2)
    yield "the slot without a list", DAMAGED, changed("slots", lambda was: was[0])


def digits_wrong() -> Iterator[Vector]:
    for place in DIGITS:
        yield f"{place}: two digits less", DAMAGED, changed(place, lambda was: was[2:])
        yield f"{place}: two digits more", DAMAGED, changed(place, lambda was: was + "00")
        yield f"{place}: not digits", DAMAGED, changed(place, lambda was: "zz" + was[2:])
        yield f"{place}: empty", DAMAGED, changed(place, lambda _: "")
        yield (
            f"{place}: a space inside",
            DAMAGED,
            changed(place, lambda was: was[:2] + " " + was[2:]),
        )
    for place in ("check", "salt", "sealed", "sheet", "slot salt", "vault"):
        yield f"{place}: an upper case digit", DAMAGED, changed(place, with_capital)
    yield "check: one digit wrong", DAMAGED, changed("check", other_digit)


def with_capital(digits: str) -> str:
    """Return the digits with their first letter as a capital."""
    at = next(number for number, digit in enumerate(digits) if digit.isalpha())
    return digits[:at] + digits[at].upper() + digits[at + 1 :]


def other_digit(digits: str) -> str:
    return ("1" if digits[0] == "0" else "0") + digits[1:]


def numbers_wrong() -> Iterator[Vector]:
    for place in NUMBERS:
        yield f"{place} as a text", DAMAGED, changed(place, str)
        yield f"{place} with a point", DAMAGED, changed(place, float)
        yield f"{place} below zero", DAMAGED, changed(place, lambda was: -was)
        yield f"{place} is zero", DAMAGED, changed(place, lambda _: 0)
        yield f"{place} is true", DAMAGED, changed(place, lambda _: True)
        if place != "version":
            yield f"{place} past 53 bits", DAMAGED, changed(place, lambda _: 2**53)
    for version in (2, 99, 10**30):
        yield f"version {version}", NEWER, changed("version", lambda _, to=version: to)
    yield "version 2 and nothing else", NEWER, b'{"version":2}'


def names_wrong() -> Iterator[Vector]:
    for name in (
        *("journal-0.db", "journal-01.db", "journal-.db", "journal-1.DB", "journal-1.db.new"),
        *("../journal-1.db", "/journal-1.db", "sub/journal-1.db", "journal-1234567890.db"),
        *("journal-1.db\n", "journal-1.db\0", "journal-\u0661.db", "", ".", "C:journal-1.db"),
    ):
        yield f"database {name!r}", DAMAGED, changed("database", lambda _, to=name: to)
    for name in ("argon2i", "argon2d", "Argon2id", "scrypt", "none", ""):
        yield f"costs of {name!r}", DAMAGED, changed("name", lambda _, to=name: to)


def sealed_wrong() -> Iterator[Vector]:
    """A check that fits, so that it looks whole; the seal must tell."""
    for place in ("vault", "salt", "sheet", "slot salt", "nonce", "sealed"):
        yield f"{place} was changed", WRONG, changed(place, other_digit)
    yield "another database is named", WRONG, changed("database", lambda _: "journal-2.db")
    yield "the words' cost was lowered", WRONG, changed("memory", lambda was: was + 8)
    yield "passes were changed", WRONG, changed("passes", lambda _: 2)
    yield "lanes were changed", WRONG, changed("lanes", lambda _: 2)
    yield "the seal's end was changed", WRONG, changed("sealed", lambda was: was[:-2] + "00")


def too_costly() -> Iterator[Vector]:
    for place, value, said in (
        ("memory", 2**30, "asks for 1 TiB of memory"),
        ("memory", 2**52, "asks for 4 EiB of memory"),
        ("memory", 2**20 + 1, "asks for 1 KiB more than 1 GiB"),
        ("memory", 8191, "asks for less than 8 MiB"),
        ("memory", 1, "asks for 1 KiB"),
        ("passes", 10**9, "asks for 1,000,000,000 passes"),
        ("passes", 17, "asks for 17 passes"),
        ("lanes", 9, "asks for 9 lanes"),
        ("lanes", 2**24, "asks for 16,777,216 lanes"),
    ):
        yield said, COSTLY, changed(place, lambda _, to=value: to)
