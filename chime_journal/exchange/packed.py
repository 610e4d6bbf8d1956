"""Files packed into a zip or a tar, read where they lie: nothing is unpacked to a disk."""

from __future__ import annotations

import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from stat import S_IFDIR, S_IFMT, S_IFREG
from typing import IO, BinaryIO, cast

from chime_journal.errors import ImportRefused
from chime_journal.exchange.parcel import Member, Parcel, is_litter, safe_name
from chime_journal.exchange.source import Limits

ENCRYPTED = 0x1  # the flag of a file in a zip that has a password
SMALL = 1 << 20  # bytes that may be packed as tightly as they are
_END, _END_64, _TAIL = b"PK\x05\x06", b"PK\x06\x07", 22 + 65_535
_DAMAGE = (
    zipfile.BadZipFile, zipfile.LargeZipFile, tarfile.TarError, zlib.error, EOFError,
    NotImplementedError, RuntimeError, ValueError, OverflowError,
)  # fmt: skip


def zipped(
    path: Path,
    limits: Limits,
    tick: Callable[[float], None],
    opens: Callable[[], BinaryIO] | None = None,
) -> Parcel:
    """Return the files of a zip. Raises ImportRefused for one that is damaged or hostile.

    `opens` gives its bytes from any place in it, where the file on the disk is no zip itself.
    """
    zip_file = _Zip(path, limits, opens)
    members: dict[str, Member] = {}
    for info in zip_file.contents():
        name = safe_name(info.filename)
        if info.is_dir() or is_litter(name):
            continue
        _refuse_hostile(info, name, limits)
        if name in members:
            raise ImportRefused("twice_inside", file=name)
        members[name] = Member(info.file_size, partial(zip_file.opened, info))
    return Parcel(members, limits, tick, close=zip_file.close)


def tarred(path: Path, limits: Limits, tick: Callable[[float], None]) -> Parcel:
    """Return the files of a tar. Raises ImportRefused for one that is damaged or hostile."""
    members: dict[str, Member] = {}
    size = path.stat().st_size
    with _translated(), path.open("rb") as file, _opened_tar(file) as tar:
        for number, info in enumerate(tar):
            if number >= limits.files:
                raise ImportRefused("too_many_files")
            name = safe_name(info.name)
            if info.issym() or info.islnk():
                raise ImportRefused("link_inside", file=name)
            if not info.isreg() or is_litter(name):
                continue
            if name in members:
                raise ImportRefused("twice_inside", file=name)
            if info.offset_data + info.size > size:
                raise ImportRefused("damaged_inside", file=name)
            opens = partial(_Slice, path, info.offset_data, info.size)
            members[name] = Member(info.size, cast(Callable[[], BinaryIO], opens))
    return Parcel(members, limits, tick)


def _opened_tar(file: BinaryIO) -> tarfile.TarFile:
    return tarfile.open(fileobj=cast(BinaryIO, _Bounded(file)), mode="r:")


def _refuse_hostile(info: zipfile.ZipInfo, name: str, limits: Limits) -> None:
    mode = info.external_attr >> 16
    if S_IFMT(mode) not in (0, S_IFREG, S_IFDIR):  # a link, or a device
        raise ImportRefused("link_inside", file=name)
    if info.flag_bits & ENCRYPTED:
        raise ImportRefused("locked", file=name)
    if info.file_size > SMALL + info.compress_size * limits.packing:
        raise ImportRefused("bomb", file=name)


class _Zip:
    """A zip that is opened when it is needed, and let go of in between."""

    def __init__(self, path: Path, limits: Limits, opens: Callable[[], BinaryIO] | None) -> None:
        self._path, self._limits, self._opens = path, limits, opens
        self._below: BinaryIO | None = None
        self._file: zipfile.ZipFile | None = None

    def contents(self) -> list[zipfile.ZipInfo]:
        """Return what lies in it, unless that is more than is believed."""
        with _translated():
            with self._bytes() as file:
                _refuse_long_contents(file, self._limits)
            found = self._open().infolist()
        if len(found) > self._limits.files:
            raise ImportRefused("too_many_files")
        return found

    def _bytes(self) -> BinaryIO:
        return self._path.open("rb") if self._opens is None else self._opens()

    def opened(self, info: zipfile.ZipInfo) -> BinaryIO:
        with _translated(info.filename):
            return cast(BinaryIO, _Careful(self._open().open(info), info.filename))

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        if self._below is not None:
            self._below.close()
        self._file = self._below = None

    def _open(self) -> zipfile.ZipFile:
        if self._file is None:
            if self._opens is not None:
                self._below = self._opens()
            self._file = zipfile.ZipFile(self._below or self._path)
        return self._file


class _Careful:
    """A file in a zip whose damage is told as ImportRefused."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        self._file, self._name = file, name

    def read(self, length: int = -1) -> bytes:
        with _translated(self._name):
            return self._file.read(length)

    def __enter__(self) -> _Careful:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _Slice(_Careful):
    """A part of a file, as a tar holds its files."""

    def __init__(self, path: Path, begin: int, length: int) -> None:
        super().__init__(path.open("rb"), "")
        self._file.seek(begin)
        self._left = length

    def read(self, length: int = -1) -> bytes:
        wanted = self._left if length < 0 else min(length, self._left)
        data = super().read(wanted)
        self._left -= len(data)
        return data


class _Bounded:
    """A file that gives no more at once than a head of a tar may need."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, length: int) -> bytes:
        if length > SMALL:
            raise ImportRefused("bomb")
        return self._file.read(length)

    def seek(self, place: int) -> int:
        return self._file.seek(place)

    def tell(self) -> int:
        return self._file.tell()


def _refuse_long_contents(file: BinaryIO, limits: Limits) -> None:
    """Look at how long the list of contents is before it is read into memory."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL - 76))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0:
        raise ImportRefused("cut_short_inside")
    long = int.from_bytes(tail[at + 12 : at + 16], "little")
    if tail[max(0, at - 20) : at].startswith(_END_64):
        long = int.from_bytes(tail[at - 36 : at - 28], "little")
    if long > limits.contents:
        raise ImportRefused("too_many_files")


@contextmanager
def _translated(name: str = "") -> Iterator[None]:
    """Tell damage inside a packed file as ImportRefused."""
    try:
        yield
    except OSError as error:
        raise ImportRefused("unreadable", file=name) from error
    except _DAMAGE as error:
        raise ImportRefused("damaged_inside", file=name) from error
