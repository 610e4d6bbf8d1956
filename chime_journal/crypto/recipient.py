"""A lock that one secret opens: for what is written about a journal while that is shut.

It is age's own X25519, so any program that reads the age format opens it with the secret.
"""

from __future__ import annotations

from chime_journal.errors import WrongPassphrase


def make() -> tuple[str, str]:
    """Return a new secret, and the recipient: what locks for it and opens nothing."""
    from pyrage import x25519  # type: ignore[import-untyped]

    secret = x25519.Identity.generate()
    return str(secret), str(secret.to_public())


def recipient_of(secret: str) -> str:
    """Return what locks for a secret. Raises WrongPassphrase where it is none."""
    from pyrage import IdentityError, x25519

    try:
        return str(x25519.Identity.from_str(secret).to_public())
    except IdentityError:
        raise WrongPassphrase from None


def lock(data: bytes, recipient: str) -> bytes:
    """Lock bytes for a recipient; takes a millisecond."""
    from pyrage import encrypt, x25519

    locked: bytes = encrypt(data, [x25519.Recipient.from_str(recipient)])
    return locked


def unlock(data: bytes, secret: str) -> bytes:
    """Return the bytes inside. Raises WrongPassphrase: damaged, or locked for another secret."""
    from pyrage import DecryptError, IdentityError, decrypt, x25519

    try:
        plain: bytes = decrypt(data, [x25519.Identity.from_str(secret)])
    except (DecryptError, IdentityError):
        raise WrongPassphrase from None
    return plain
