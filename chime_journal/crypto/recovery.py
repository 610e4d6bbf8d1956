"""The recovery sheet's text: 20 secret bytes as 9 groups of 4 characters that forgive a tired hand.

Crockford base32 of 180 bits: the 160 secret bits, their CRC-16/XMODEM, and four zero bits.
The CRC notices every change that stays within 16 neighbouring bits: each single wrong character,
and each pair of swapped neighbours.
"""

from __future__ import annotations

import secrets
import unicodedata
from binascii import crc_hqx

from chime_journal.errors import InvalidEntry

ROOT_BYTES = 20
SYMBOLS, GROUP = 36, 4  # characters
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_root() -> bytes:
    """Return 20 random bytes, the secret everything else is derived from."""
    return secrets.token_bytes(ROOT_BYTES)


def to_text(root: bytes) -> str:
    """Write the 20 bytes as "XXXX-XXXX-..." with 9 groups."""
    number = int.from_bytes(root, "big") << 20 | crc_hqx(root, 0) << 4
    symbols = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(SYMBOLS)))
    return "-".join(symbols[at : at + GROUP] for at in range(0, SYMBOLS, GROUP))


def from_text(text: str) -> bytes:
    """Read the 20 bytes back; case, spaces, dashes, and O for 0, I or L for 1 are forgiven.

    Raises InvalidEntry("recovery") with reason "length", "character" or "typo".
    """
    symbols = "".join(letter for letter in text if not _is_gap(letter)).upper().translate(_FORGIVEN)
    if len(symbols) != SYMBOLS:
        raise InvalidEntry("recovery", "length")
    number = 0
    for symbol in symbols:
        value = ALPHABET.find(symbol)
        if value < 0:
            raise InvalidEntry("recovery", "character")
        number = number << 5 | value
    root = (number >> 20).to_bytes(ROOT_BYTES, "big")
    if number & 0xFFFFF != crc_hqx(root, 0) << 4:
        raise InvalidEntry("recovery", "typo")
    return root


def _is_gap(letter: str) -> bool:
    """Tell whether a character only separates groups: white space or any kind of dash."""
    return letter.isspace() or unicodedata.category(letter) == "Pd"
