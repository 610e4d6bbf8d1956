"""Tables as text, such as CSV: rows within bounds, with the line each begins on."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Iterator

from chime_journal.errors import ImportRefused
from chime_journal.exchange.source import Source

DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = ("utf-8-sig", "utf-16", "cp1252")  # UTF-8, and what Windows programs write
MOST_COLUMNS = 200

Row = tuple[int, list[str]]  # the line it begins on, from 1, and its fields


def rows(source: Source, encoding: str = "utf-8-sig", delimiter: str = ",") -> Iterator[Row]:
    """Yield the rows that are not empty, in order. Raises ImportRefused naming the line."""
    csv.field_size_limit(source.limits.entry)
    lines = _lines(source, encoding)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    begins = 1
    try:
        for row in reader:
            if len(row) > MOST_COLUMNS:
                raise ImportRefused("too_long", str(begins))
            if any(field.strip() for field in row):
                yield begins, row
            begins = reader.line_num + 1
    except csv.Error as error:
        reason = "too_long" if "limit" in str(error) else "damaged"
        if "end of data" in str(error):
            reason = "cut_short"
        raise ImportRefused(reason, str(begins)) from error


def first_rows(head: bytes, encoding: str, delimiter: str, most: int) -> list[list[str]]:
    """Return the first rows of a table by the beginning of its file; the last may be cut."""
    text = codecs.getincrementaldecoder(encoding)("replace").decode(head)
    found: list[list[str]] = []
    try:
        for row in csv.reader(text.splitlines(keepends=True), delimiter=delimiter):
            if any(field.strip() for field in row):
                found.append(row[:MOST_COLUMNS])
            if len(found) > most:
                break
    except csv.Error:
        return found
    return found


def encoding_of(head: bytes) -> str:
    """Return how the letters of a file are kept, by how it begins."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8-sig")().decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def delimiter_of(head: bytes, encoding: str) -> str:
    """Return what parts the columns: what gives the most columns, the same in every row."""

    def fits(delimiter: str) -> int:
        found = first_rows(head, encoding, delimiter, 20)[:20]
        widths = {len(row) for row in found[:-1] or found}
        return min(widths, default=0) if len(widths) == 1 else 0

    return max(DELIMITERS, key=fits)


def _lines(source: Source, encoding: str) -> Iterator[str]:
    """Yield the lines of a file with their ends. Raises ImportRefused naming a line at fault."""
    decoder = codecs.getincrementaldecoder(encoding)()
    rest, number = "", 0
    for chunk in _ending(source.chunks()):
        try:
            rest += decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            line = number + 1 + bytes(error.object[: error.start]).count(b"\n")
            raise ImportRefused("not_utf8", str(line)) from error
        *whole, rest = rest.replace("\r\n", "\n").split("\n")
        if len(rest) > source.limits.entry:
            raise ImportRefused("too_long", str(number + 1))
        for each in whole:
            number += 1
            yield f"{each}\n"
    if rest:
        yield rest


def _ending(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield chunks, and an empty one at the end."""
    yield from chunks
    yield b""
