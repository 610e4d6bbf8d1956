"""The write-ahead log after a crash: which pages it holds, and whether it was damaged since.

SQLite takes everything behind a damaged place in it for the unfinished end, and drops it without
a word. Here that is told from a real unfinished end. https://www.sqlite.org/fileformat.html#wal
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from chime_journal.store.failures import files_told

PAGE = 4096  # bytes
HEADER, FRAME = struct.Struct(">IIIIIIII"), struct.Struct(">IIIIII")
LITTLE, BIG = 0x377F0682, 0x377F0683  # how the checksums read their numbers

IsSealed = Callable[[int, bytes], bool]


@dataclass(frozen=True, slots=True)
class Frame:
    """One page in the log; `at` is where its bytes begin."""

    number: int
    commit: bool  # the last page of a transaction
    at: int
    sums: bool  # SQLite's own checksum of it, and of all before, is right
    headless: bool  # the log's own head is damaged


def beside(database: Path) -> Path:
    """Return the log's path."""
    return database.with_name(database.name + "-wal")


def is_there(database: Path) -> bool:
    """Tell whether there is a log with something in it: the last program had no time to tidy up."""
    with files_told():
        path = beside(database)
        return path.is_file() and path.stat().st_size > 0


def newest(database: Path, is_sealed: IsSealed) -> dict[int, int]:
    """Return where the newest whole state of each page in the log begins.

    Only finished transactions count. A frame with a broken seal is passed over.
    """
    found: dict[int, int] = {}
    waiting: dict[int, int] = {}
    with files_told():
        for frame, raw in _frames(database):
            if is_sealed(frame.number, raw):
                waiting[frame.number] = frame.at
            if frame.commit:
                found |= waiting
                waiting = {}
    return found


def is_broken(database: Path) -> bool:
    """Tell whether words that were stored for good lie behind a damaged place in the log.

    Each transaction is on the disk before the next begins. So an end cut short by a crash has
    nothing behind its own transaction, and damage has.
    """
    wrong = ended = False
    with files_told():
        for frame, _ in _frames(database):
            if ended:
                return True
            wrong = wrong or not frame.sums
            ended = wrong and frame.commit
            if ended and frame.headless:  # the head is on the disk before all that it heads
                return True
    return False


def _frames(database: Path) -> Iterator[tuple[Frame, bytes]]:
    """Yield the frames of this log's own run; those of earlier runs carry other numbers."""
    path = beside(database)
    if not path.is_file():
        return
    with path.open("rb") as file:
        head = file.read(HEADER.size)
        if len(head) < HEADER.size:
            return
        magic, _, size, _, *salts, first, second = HEADER.unpack(head)
        sums = _Sums("<" if magic == LITTLE else ">")
        right = sums.add(head[:24]) == (first, second) and magic in (LITTLE, BIG) and size == PAGE
        headless, known = not right, salts if right else None
        while len(top := file.read(FRAME.size)) == FRAME.size:
            at = file.tell()
            raw = file.read(PAGE)
            number, after, *own, first, second = FRAME.unpack(top)
            if len(raw) < PAGE:
                return
            known = known or own
            right = right and own == known and sums.add(top[:8] + raw) == (first, second)
            if own == known and number:
                yield Frame(number, bool(after), at, right, headless), raw


class _Sums:
    """SQLite's running checksum."""

    def __init__(self, order: str) -> None:
        self._order = order
        self._first = self._second = 0

    def add(self, data: bytes) -> tuple[int, int]:
        numbers = struct.unpack(f"{self._order}{len(data) // 4}I", data)
        first, second = self._first, self._second
        for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
            first = (first + even + second) & 0xFFFFFFFF
            second = (second + odd + first) & 0xFFFFFFFF
        self._first, self._second = first, second
        return first, second
