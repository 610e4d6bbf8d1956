"""A file from outside, read within bounds: size, count, length and depth, with progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from chime_journal.errors import ImportRefused

CHUNK = 1 << 18  # bytes read at a time


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file is believed; anything beyond is refused."""

    size: int = 256 << 20  # bytes in the whole file
    count: int = 200_000  # entries in one file
    entry: int = 12_000_000  # characters one entry may take up in the file
    depth: int = 32  # lists and objects inside each other
    parts: int = 100_000  # values inside one entry


def nothing(_: float) -> None:
    """Hear about progress and do nothing."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read; `tick` hears the share read so far, 0 to 1, and may raise Cancelled."""

    path: Path
    limits: Limits = Limits()
    tick: Callable[[float], None] = nothing

    def size(self) -> int:
        """Return the size in bytes. Raises ImportRefused if it is not a file or too large."""
        try:
            if not self.path.is_file():
                raise ImportRefused("not_a_file")
            size = self.path.stat().st_size
        except OSError as error:
            raise ImportRefused("unreadable") from error
        if size > self.limits.size:
            raise ImportRefused("too_large")
        if size == 0:
            raise ImportRefused("empty")
        return size

    def head(self, length: int = 4096) -> bytes:
        """Return the first bytes. Raises ImportRefused as `size` does."""
        self.size()
        with self._opened() as file:
            return _read(file, length)

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes in order. Raises ImportRefused, also if the file grows meanwhile."""
        size, seen = self.size(), 0
        with self._opened() as file:
            while chunk := _read(file, CHUNK):
                seen += len(chunk)
                if seen > self.limits.size:
                    raise ImportRefused("too_large")
                self.tick(min(1.0, seen / size))
                yield chunk

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        try:
            file = self.path.open("rb")
        except OSError as error:
            raise ImportRefused("unreadable") from error
        with file:
            yield file


def _read(file: BinaryIO, length: int) -> bytes:
    try:
        return file.read(length)
    except OSError as error:
        raise ImportRefused("unreadable") from error
