"""A zip that is written as it comes, file by file, the same bytes for the same contents."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import BinaryIO, Self, TextIO, TypeAlias

MODE = 0o100600 << 16  # a file for its owner alone
UNIX = 3  # what the mode above means, on every system
Sink: TypeAlias = BinaryIO | io.RawIOBase
EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a zip knows


class Archive:
    """Files in one zip; nothing of a file is held in memory longer than its next piece.

    `sink` needs no more than `write`. With `large` a file may be longer than 2 GiB.
    """

    def __init__(self, sink: Sink, at: datetime, *, large: bool) -> None:
        self._zip = zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED)
        moment = at.astimezone(UTC).timetuple()[:6]
        self._at = max(moment, EARLIEST)
        self._large = large

    @contextmanager
    def text(self, name: str) -> Iterator[TextIO]:
        """Give a text file in UTF-8 that is written line by line; line ends stay as written."""
        info = self._info(name, zipfile.ZIP_DEFLATED)
        with (
            self._zip.open(info, "w", force_zip64=self._large) as file,
            io.TextIOWrapper(file, encoding="utf-8", newline="") as text,
        ):
            yield text

    def put(self, name: str, data: bytes) -> None:
        """Add a file that cannot be made smaller."""
        self._zip.writestr(self._info(name, zipfile.ZIP_STORED), data)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Write the list of files; the zip is whole then, unless its making was stopped."""
        self._zip.close()

    def _info(self, name: str, kind: int) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name, self._at)
        info.create_system, info.external_attr, info.compress_type = UNIX, MODE, kind
        return info
