"""The rows on a database page, read from its bytes. https://www.sqlite.org/fileformat.html"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from chime_journal.store.pages import USABLE

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 13, 5, 10, 2
TREE = frozenset({TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER})
MOST_LOCAL_TABLE, MOST_LOCAL_INDEX = USABLE - 35, (USABLE - 12) * 64 // 255 - 23
LEAST_LOCAL = (USABLE - 12) * 32 // 255 - 23
WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type

Value = int | float | str | bytes | None
Read = Callable[[int], bytes | None]
Follows = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, or one entry of an index; `whole` is False if its end is missing."""

    id: int  # of an index entry the row it points to
    values: tuple[Value, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Child:
    """A page below another; the rows on it have ids up to `last`, if that is known."""

    page: int
    last: int | None = None


def kind(page: bytes, number: int) -> int:
    """Return what a page begins with: a kind of tree page, or something else."""
    return page[100 if number == 1 else 0]


def children(page: bytes, number: int) -> list[Child]:
    """Return the pages below an inner page."""
    start = 100 if number == 1 else 0
    below = []
    for at in _cells(page, start, 12):
        (child,) = struct.unpack_from(">I", page, at)
        last = _varint(page, at + 4)[0] if page[start] == TABLE_INNER else None
        below.append(Child(child, last))
    (right,) = struct.unpack_from(">I", page, start + 8)
    return [*below, Child(right)]


def rows(page: bytes, number: int, read: Read, follows: Follows) -> Iterator[Row]:
    """Yield the rows of a leaf, or the entries of any index page.

    `read` gives other pages; `follows` hears the number of each page that a row goes on to.
    """
    start = 100 if number == 1 else 0
    what = page[start]
    if what == TABLE_INNER:
        return
    for at in _cells(page, start, 12 if what == INDEX_INNER else 8):
        begin = at + 4 if what == INDEX_INNER else at
        size, begin = _varint(page, begin)
        id_ = 0
        if what == TABLE_LEAF:
            id_, begin = _varint(page, begin)
        most = MOST_LOCAL_TABLE if what == TABLE_LEAF else MOST_LOCAL_INDEX
        payload = _payload(page, begin, size, most, read, follows)
        values = _record(payload)
        if values is None:
            continue
        if what != TABLE_LEAF:
            *values, last = values
            id_ = last if isinstance(last, int) else 0
        yield Row(id_, tuple(values), len(payload) == size)


def _cells(page: bytes, start: int, head: int) -> tuple[int, ...]:
    (count,) = struct.unpack_from(">H", page, start + 3)
    return struct.unpack_from(f">{count}H", page, start + head)


def _payload(page: bytes, at: int, size: int, most: int, read: Read, follows: Follows) -> bytes:
    """Return a row's bytes, as far as the pages that it goes on to can be read."""
    if size <= most:
        return page[at : at + size]
    local = LEAST_LOCAL + (size - LEAST_LOCAL) % (USABLE - 4)
    local = local if local <= most else LEAST_LOCAL
    parts, left = [page[at : at + local]], size - local
    (number,) = struct.unpack_from(">I", page, at + local)
    while left > 0 and number:
        follows(number)
        further = read(number)
        if further is None:
            break
        parts.append(further[4 : 4 + left])
        left -= USABLE - 4
        (number,) = struct.unpack_from(">I", further)
    return b"".join(parts)


def _record(data: bytes) -> list[Value] | None:
    """Return a record's values; a text cut short keeps its beginning. None without a head."""
    if not data:
        return None
    end, at = _varint(data, 0)
    if end > len(data):
        return None
    values: list[Value] = []
    place = end
    while at < end:
        serial, at = _varint(data, at)
        if place > len(data):
            break  # nothing of this value is there
        value, size = _value(data, place, serial)
        values.append(value)
        place += size
    return values


def _value(data: bytes, at: int, serial: int) -> tuple[Value, int]:
    if serial >= 12:
        size = (serial - 12) // 2
        part = data[at : at + size]
        # Only a text cut short can end in half a character: what was sealed was valid.
        return (part.decode(errors="ignore") if serial % 2 else part), size
    if serial in WHOLE_NUMBERS:
        size = WHOLE_NUMBERS[serial]
        return int.from_bytes(data[at : at + size], "big", signed=True), size
    if serial == 7:
        return (struct.unpack_from(">d", data, at)[0] if at + 8 <= len(data) else None), 8
    return {8: 0, 9: 1}.get(serial), 0


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where the next thing begins."""
    number = 0
    for count in range(8):
        byte = data[at + count]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + count + 1
    number = number << 8 | data[at + 8]
    return number - (1 << 64) if number >> 63 else number, at + 9
