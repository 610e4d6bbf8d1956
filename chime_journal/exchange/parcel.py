"""What a person chose to bring in: one file, a folder, or files packed into one.

Nothing is ever unpacked to a disk, and no link is followed.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path, PurePosixPath
from stat import S_ISREG
from typing import BinaryIO

from chime_journal.errors import ImportRefused
from chime_journal.exchange.source import Limits, Source, nothing, read_from

# What computers leave beside a person's files.
_LITTER = re.compile(r"(?:^|/)(?:\.|__MACOSX/|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a parcel: its size in bytes, and how to open it."""

    size: int
    opens: Callable[[], BinaryIO]


def on_disk(path: Path) -> Member:
    """Return a file of the disk."""

    def opens() -> BinaryIO:
        return path.open("rb")

    return Member(path.stat().st_size, opens)


class Parcel:
    """Files with names, in the order of their names; a file that was chosen by itself has one.

    Names are paths with "/", as they are inside the folder or packed file.
    """

    def __init__(
        self,
        members: dict[str, Member],
        limits: Limits,
        tick: Callable[[float], None] = nothing,
        *,
        alone: bool = False,
        close: Callable[[], None] = lambda: None,
    ) -> None:
        self._members = {name: members[name] for name in sorted(members, key=_in_order)}
        self.names = tuple(self._members)
        self.limits = limits
        self.alone = alone
        self.at = ""  # the file that is read, or was last read
        self.tick = tick
        self._close = close

    def matching(self, *patterns: str) -> list[str]:
        """Return the names whose last part fits one of the patterns, whatever its case."""
        return [
            name
            for name in self.names
            if any(fnmatchcase(PurePosixPath(name).name.lower(), fits) for fits in patterns)
        ]

    def size(self, name: str) -> int | None:
        """Return how many bytes a file says it has, or None where there is no such file."""
        member = self._members.get(name)
        return None if member is None else member.size

    def head(self, name: str = "", length: int = 4096) -> bytes:
        """Return the first bytes of a file; without a name, those of a file that is alone.

        Raises ImportRefused where that one is empty or too large.
        """
        if self.alone:
            return self._source(self.names[0], nothing).head(length)
        return self.bytes_of(name, length) if name else b""

    def file(self) -> Source:
        """Return the file that was chosen by itself."""
        return self._source(self.names[0], self.tick)

    def files(self, names: Iterable[str]) -> Iterator[tuple[str, Source]]:
        """Yield files that are to be read one after the other, with progress over all of them.

        Raises ImportRefused where they are too large together.
        """
        wanted = [name for name in names if name in self._members]
        total = sum(self._members[name].size for name in wanted)
        if total > self.limits.whole:
            raise ImportRefused("too_large_together")
        done = 0
        for name in wanted:
            self.at = "" if self.alone else name
            size = self._members[name].size
            yield name, self._source(name, partial(self._part, done, size, max(1, total)))
            done += size

    def bytes_of(self, name: str, most: int) -> bytes:
        """Return at most `most` bytes of a file, e.g. of a photo. Raises ImportRefused."""
        source = self._source(name, nothing)
        try:
            with source.opens() as file:
                return read_from(file, most)
        except OSError as error:
            raise ImportRefused("unreadable") from error

    def close(self) -> None:
        """Let go of the file on the disk; what is asked for later opens it again."""
        self._close()

    def _part(self, done: int, size: int, total: int, part: float) -> None:
        self.tick(min(1.0, (done + part * size) / total))

    def _source(self, name: str, tick: Callable[[float], None]) -> Source:
        member = self._members[name]
        return Source(member.size, member.opens, self.limits, tick)


def open_parcel(
    path: Path, limits: Limits | None = None, tick: Callable[[float], None] = nothing
) -> Parcel:
    """Return what lies at a path. Raises ImportRefused for what is no file and no folder."""
    limits = limits or Limits()
    try:
        if path.is_dir():
            return _folder(path, limits, tick)
        status = path.stat()
        if not S_ISREG(status.st_mode):  # a pipe or a device would be read for ever
            raise ImportRefused("not_a_file")
        with path.open("rb") as file:
            beginning = read_from(file, 512)
    except FileNotFoundError as error:
        raise ImportRefused("not_a_file") from error
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        raise ImportRefused("unreadable") from error
    if (packed := _packed(path, beginning, limits, tick)) is not None:
        return packed
    alone = {path.name: on_disk(path)}
    return Parcel(alone, limits, tick, alone=True)


def safe_name(name: str) -> str:
    """Return the name of a packed file. Raises ImportRefused for a way out of the parcel."""
    plain = unicodedata.normalize("NFC", name.replace("\\", "/"))
    parts = plain.split("/")
    outside = plain.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:", plain)
    if outside or "\0" in plain:
        raise ImportRefused("way_out", file=plain.replace("\0", ""))
    return "/".join(part for part in parts if part not in ("", "."))


def is_litter(name: str) -> bool:
    """Tell whether a file is what a computer leaves behind, or hidden."""
    return _LITTER.search(name) is not None


def _packed(
    path: Path, beginning: bytes, limits: Limits, tick: Callable[[float], None]
) -> Parcel | None:
    from chime_journal.exchange import packed

    if beginning.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return packed.zipped(path, limits, tick)
    if beginning[257:262] == b"ustar":
        return packed.tarred(path, limits, tick)
    return None


def _folder(path: Path, limits: Limits, tick: Callable[[float], None]) -> Parcel:
    members: dict[str, Member] = {}
    for found in _walk(path, limits.depth):
        name = unicodedata.normalize("NFC", found.relative_to(path).as_posix())
        if is_litter(name):
            continue
        if len(members) >= limits.files:
            raise ImportRefused("too_many_files")
        with suppress(OSError):  # it was taken away meanwhile
            members[name] = on_disk(found)
    return Parcel(members, limits, tick)


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    """Give the ordinary files of a folder and of those inside it. No link is followed."""
    if depth == 0:
        return
    with os.scandir(folder) as found:
        for each in found:
            if each.is_dir(follow_symlinks=False):
                if not each.name.startswith("."):
                    yield from _walk(Path(each.path), depth - 1)
            elif each.is_file(follow_symlinks=False):
                yield Path(each.path)


def _in_order(name: str) -> tuple[str, str]:
    return name.casefold(), name
