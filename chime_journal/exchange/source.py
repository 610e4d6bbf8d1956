"""A file from outside, read within bounds: size, count, length and depth, with progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from chime_journal.errors import ImportRefused

CHUNK = 1 << 18  # bytes read at a time


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file is believed; anything beyond is refused."""

    size: int = 256 << 20  # bytes of one file with words in it
    count: int = 200_000  # entries in all
    entry: int = 12_000_000  # characters one entry may take up in the file
    depth: int = 32  # lists and objects inside each other
    parts: int = 100_000  # values inside one entry
    files: int = 100_000  # in a folder, or packed into one file
    contents: int = 16 << 20  # bytes of the list of contents of a packed file
    packing: int = 200  # times that a packed file may be larger than what it takes up
    whole: int = 2 << 30  # bytes with words in them, of all files together


def nothing(_: float) -> None:
    """Hear about progress and do nothing."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file, alone or inside something; `tick` hears the share read, and may raise Cancelled."""

    length: int  # bytes that it says it has
    opens: Callable[[], BinaryIO]
    limits: Limits = Limits()
    tick: Callable[[float], None] = nothing

    def size(self) -> int:
        """Return the size in bytes. Raises ImportRefused if it is empty or too large."""
        if self.length > self.limits.size:
            raise ImportRefused("too_large")
        if self.length == 0:
            raise ImportRefused("empty")
        return self.length

    def head(self, length: int = 4096) -> bytes:
        """Return the first bytes. Raises ImportRefused as `size` does."""
        self.size()
        with self._opened() as file:
            return read_from(file, length)

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes in order. Raises ImportRefused, also if the file grows meanwhile."""
        size, seen = self.size(), 0
        with self._opened() as file:
            while chunk := read_from(file, CHUNK):
                seen += len(chunk)
                if seen > self.limits.size:
                    raise ImportRefused("too_large")
                self.tick(min(1.0, seen / size))
                yield chunk

    def whole(self) -> bytes:
        """Return all bytes. Raises ImportRefused as `chunks` does."""
        return b"".join(self.chunks())

    def text(self) -> str:
        """Return the words of a file in UTF-8. Raises ImportRefused naming the line at fault."""
        data = self.whole()
        try:
            return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise ImportRefused("not_utf8", str(line)) from error

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        try:
            file = self.opens()
        except OSError as error:
            raise ImportRefused("unreadable") from error
        with file:
            yield file


def read_from(file: BinaryIO, length: int) -> bytes:
    """Return the next bytes. Raises ImportRefused where the disk does not give them."""
    try:
        return file.read(length)
    except OSError as error:
        raise ImportRefused("unreadable") from error
