"""The short-lived process that locks or opens a sealed file.

Deriving the key takes a second or two and half a gigabyte, and pyrage holds Python's lock all
that time; in a process of its own no window stands still. Words and bytes come and go through
pipes. Nothing is imported here but what that needs.
"""

from __future__ import annotations

import sys
from multiprocessing.connection import Connection

DONE, WRONG_WORDS, DAMAGED = b"d", b"w", b"x"
LOCK, OPEN = "lock", "open"
_NOT_THESE_WORDS = "Decryption failed"  # what pyrage says when the header's lock stays shut
_PR_SET_DUMPABLE = 4


def work(incoming: Connection, outgoing: Connection) -> None:
    """Take one job (LOCK or OPEN, words, bytes) and answer with one letter and the bytes."""
    _let_nobody_look()
    job, words, data = incoming.recv()
    outgoing.send_bytes(_lock(words, data) if job == LOCK else _open(words, data))
    outgoing.close()


def _lock(words: str, data: bytes) -> bytes:
    from pyrage import passphrase  # type: ignore[import-untyped]

    locked: bytes = passphrase.encrypt(data, words)
    return DONE + locked


def _open(words: str, data: bytes) -> bytes:
    from pyrage import DecryptError, passphrase

    try:
        plain: bytes = passphrase.decrypt(data, words)
    except DecryptError as problem:
        return WRONG_WORDS if str(problem) == _NOT_THESE_WORDS else DAMAGED
    return DONE + plain


def _let_nobody_look() -> None:
    """Let no other program read this process's memory; a new process forgets its parent's rule."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
