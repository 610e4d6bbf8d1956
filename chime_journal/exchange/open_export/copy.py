"""A copy that was taken out, to be read again: a zip, a locked zip, or what a zip was unpacked to.

It comes from outside, whoever made it: everything in it is bounded, and nothing is unpacked to a
disk. What is locked is opened piece by piece, where it is read.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

from chime_journal.crypto import age
from chime_journal.crypto.age import Key, Locked
from chime_journal.diary.records.kinds import BY_SECTION, KINDS
from chime_journal.diary.records.shapes import Kind
from chime_journal.diary.records.writing import check
from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.exchange import packed
from chime_journal.exchange.json_text import JsonText
from chime_journal.exchange.open_export.document import FORMAT, NAME, VERSION
from chime_journal.exchange.parcel import Parcel, open_parcel
from chime_journal.exchange.source import Limits, nothing, read_from
from chime_journal.model.picture import LARGEST
from chime_journal.model.taken import Record

LIMITS = Limits(
    size=4 << 30,
    count=2_000_000,
    entry=40_000_000,
    files=400_000,
    contents=64 << 20,
    packing=1100,  # as tight as a zip can be: the same words over and over are honest words
    whole=4 << 30,
)
BUFFER = 64 * 1024  # bytes
LOCKED_ENDING = ".age"
HEAD = 200  # bytes in which a copy says what it is

Tick = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Copy:
    """An opened copy; `close` lets go of the file."""

    parcel: Parcel

    def records(self) -> Generator[tuple[Kind, Record], None, None]:
        """Give every record, checked, in the order of the kinds.

        Raises ImportRefused("damaged" | "too_new" | "wrong", line, file).
        """
        for name, source in self.parcel.files([NAME]):
            text = JsonText(source)
            try:
                yield from _records(text)
            except InvalidEntry as problem:
                raise ImportRefused("wrong", str(text.place()), name) from problem
            except ImportRefused as problem:
                raise ImportRefused(problem.reason, problem.where, name) from problem
            finally:
                text.close()

    def image(self, record: Record) -> bytes:
        """Return the file of a picture. Raises ImportRefused where it is not there or too large."""
        name = record.get("file")
        if not isinstance(name, str) or self.parcel.size(name) is None:
            raise ImportRefused("missing", file=str(name))
        data = self.parcel.bytes_of(name, LARGEST + 1)
        if len(data) > LARGEST:
            raise ImportRefused("too_large", file=name)
        return data

    def close(self) -> None:
        self.parcel.close()


def is_copy(path: Path) -> bool:
    """Tell whether something at a path is a copy that was taken out, locked or not."""
    if is_locked(path):
        return True
    try:
        parcel = open_parcel(path, LIMITS)
    except ImportRefused:
        return False
    try:
        return parcel.size(NAME) is not None and _is_named(parcel)
    except ImportRefused:
        return False
    finally:
        parcel.close()


def is_locked(path: Path) -> bool:
    """Tell whether words are needed to open what lies at a path."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return age.is_locked(read_from(file, len(age.MAGIC)))
    except (OSError, ImportRefused):
        return False


def open_copy(path: Path, words: str = "", tick: Tick = nothing) -> Copy:
    """Open a copy, with its words if it is locked; that takes about a second.

    Raises WrongPassphrase, TooCostly and ImportRefused.
    """
    if is_locked(path):
        with path.open("rb") as file:
            key = age.key_of(file, words)
        parcel = packed.zipped(path, LIMITS, tick, partial(_unlocked, path, key))
    else:
        parcel = open_parcel(path, LIMITS, tick)
    try:
        if parcel.size(NAME) is None or not _is_named(parcel):
            raise ImportRefused("unknown")
    except BaseException:
        parcel.close()
        raise
    return Copy(parcel)


def _unlocked(path: Path, key: Key) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(Locked(path.open("rb"), key), BUFFER))


def _is_named(parcel: Parcel) -> bool:
    head = parcel.head(NAME, HEAD).decode("utf-8", "replace")
    return "".join(head.split()).startswith(f'{{"format":"{FORMAT}"')


def _records(text: JsonText) -> Iterator[tuple[Kind, Record]]:
    sections = [kind.section for kind in KINDS]
    for name in text.fields():
        if name == "version":
            _check_version(text.exact())
        elif name not in BY_SECTION:
            text.skip()
        elif name not in sections:
            raise ImportRefused("damaged", str(text.place()))  # twice, or before what it names
        else:
            del sections[: sections.index(name) + 1]
            for _ in text.elements():
                yield BY_SECTION[name], check(BY_SECTION[name], text.exact())
    text.end()


def _check_version(found: Any) -> None:  # noqa: ANN401 - what JSON gave
    if type(found) is not int or found < 1:
        raise ImportRefused("damaged")
    if found > VERSION:
        raise ImportRefused("too_new")
