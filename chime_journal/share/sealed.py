"""The sealed file: one document as canonical JSON inside an age passphrase file.

Any program that reads the age format opens it: https://age-encryption.org/v1
"""

from __future__ import annotations

import re
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from stat import S_ISREG

from chime_journal.errors import (
    Cancelled,
    ExportFailed,
    ImportRefused,
    StoreUnreachable,
    TooCostly,
    WrongPassphrase,
)
from chime_journal.share import child
from chime_journal.share.document import Document
from chime_journal.share.encoding import decode, encode

ENDING = ".chimeshare"
LARGEST = 64 * 1024 * 1024  # bytes
COSTLIEST = 20  # log2 of the work; an honest file may take 1 GiB to open
LONGEST_HEADER = 512  # bytes
LOOK_EVERY = 0.05  # seconds between two looks at whether the person stopped it

_BASE64 = rb"[A-Za-z0-9+/]"
_HEADER = re.compile(  # one scrypt stanza and nothing else, as the format asks for
    rb"age-encryption\.org/v1\n"
    rb"-> scrypt " + _BASE64 + rb"{22} ([1-9][0-9]?)\n" + _BASE64 + rb"{43}\n"
    rb"--- " + _BASE64 + rb"{43}\n"
)


def never() -> bool:
    """Nobody stops this."""
    return False


def seal(document: Document, words: str, stopped: Callable[[], bool] = never) -> bytes:
    """Lock a document with words; takes a second or two. Raises Cancelled, ExportFailed."""
    return lock(encode(document), words, stopped)


def unseal(data: bytes, words: str, stopped: Callable[[], bool] = never) -> Document:
    """Open a sealed file. Raises WrongPassphrase, TooCostly, ImportRefused, Cancelled."""
    return decode(unlock(data, words, stopped))


def lock(plain: bytes, words: str, stopped: Callable[[], bool] = never) -> bytes:
    """Lock bytes with words. Raises Cancelled, ExportFailed."""
    if len(plain) > LARGEST - LONGEST_HEADER:
        raise ExportFailed("too_large")
    answer, data = _in_child(child.LOCK, words, plain, stopped)
    if answer != child.DONE:
        raise ExportFailed("lock")
    return data


def unlock(data: bytes, words: str, stopped: Callable[[], bool] = never) -> bytes:
    """Return the bytes inside. Raises WrongPassphrase, TooCostly, ImportRefused, Cancelled."""
    check_header(data)
    answer, plain = _in_child(child.OPEN, words, data, stopped)
    if answer == child.WRONG_WORDS:
        raise WrongPassphrase
    if answer != child.DONE:
        raise ImportRefused("damaged")
    return plain


def read_file(path: Path, largest: int = LARGEST) -> bytes:
    """Return the bytes of a sealed file, never more than `largest`.

    Raises ImportRefused("too_large" | "not_a_share"), TooCostly, StoreUnreachable.
    """
    try:
        if not S_ISREG(path.stat().st_mode):  # a pipe or a device would be read for ever
            raise ImportRefused("not_a_share")
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError) as problem:  # a name with a NUL in it is a ValueError
        raise StoreUnreachable from problem
    check_header(data, largest)
    return data


def check_header(data: bytes, largest: int = LARGEST) -> None:
    """Refuse what would be too large or too costly to open, before any work is done.

    Raises ImportRefused("too_large" | "not_a_share"), TooCostly.
    """
    if len(data) > largest:
        raise ImportRefused("too_large")
    found = _HEADER.match(data[:LONGEST_HEADER])
    if found is None:
        raise ImportRefused("not_a_share")
    if int(found[1]) > COSTLIEST:
        raise TooCostly


def _in_child(
    job: str, words: str, data: bytes, stopped: Callable[[], bool]
) -> tuple[bytes, bytes]:
    """Have a child process do `job`; return its letter and its bytes."""
    context = get_context("spawn")  # a fork would copy the journal's memory
    their_ear, our_mouth = context.Pipe(duplex=False)
    our_ear, their_mouth = context.Pipe(duplex=False)
    process = context.Process(target=child.work, args=(their_ear, their_mouth), daemon=True)
    try:
        process.start()
        their_ear.close()
        their_mouth.close()
        our_mouth.send((job, words, data))
        _wait(our_ear, stopped)
        answer = our_ear.recv_bytes()
    except (EOFError, OSError):
        raise ExportFailed("child") from None
    finally:
        for end in (their_ear, their_mouth, our_mouth, our_ear):
            end.close()
        if process.pid is not None:
            process.kill()
            process.join()
    return answer[:1], answer[1:]


def _wait(ear: Connection, stopped: Callable[[], bool]) -> None:
    while not ear.poll(LOOK_EVERY):
        if stopped():
            raise Cancelled
