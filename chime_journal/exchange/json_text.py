"""JSON from outside, value by value: no file is held whole, and every fault has a place."""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from chime_journal.errors import ImportRefused
from chime_journal.exchange.source import Source

# Numbers stay text, so that a number of any length costs nothing to read.
Value = str | bool | None | list["Value"] | dict[str, "Value"]

_SPACE = re.compile(r"[ \t\r\n]*")
# Up to the closing mark; "*+" never looks back, which keeps a long string cheap.
_STRING = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_BETWEEN = re.compile(r'[^"\[\]{}]*')  # up to the next mark inside a list or object
_SCALAR = re.compile(r'[^\s,\[\]{}:"]*')  # a number, true, false or null


@dataclass(frozen=True, slots=True)
class Place:
    """A line and column, both counted from 1."""

    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"

    def after(self, text: str) -> Place:
        """Return the place reached when `text` starts here."""
        lines = text.count("\n")
        if lines:
            return Place(self.line + lines, len(text) - text.rfind("\n"))
        return Place(self.line, self.column + len(text))


class JsonText:
    """The text of a JSON file and how far it was read.

    Every method raises ImportRefused with the line and column of a fault.
    """

    def __init__(self, source: Source) -> None:
        self._limits = source.limits
        self._chunks = _decoded(source)
        self._text = ""
        self._at = 0  # what lies before was read
        self._place, self._placed_at = Place(), 0

    def close(self) -> None:
        """Read no more, and let go of the file."""
        self._chunks.close()

    def place(self) -> Place:
        """Return where reading stands."""
        self._place = self._place.after(self._text[self._placed_at : self._at])
        self._placed_at = self._at
        return self._place

    def peek(self) -> str:
        """Return the next character that is no space, or "" at the end of the file."""
        while True:
            self._at += self._run(_SPACE, 0)
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self, wanted: str) -> None:
        """Step over the character `wanted`."""
        if self.peek() != wanted:
            self._refuse()
        self._at += 1

    def value(self) -> Value:
        """Return the next value and step over it; numbers stay text."""
        found: Value = self._decoded(_DECODER)
        return found

    def exact(self) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Return the next value as JSON means it, numbers as numbers, and step over it."""
        return self._decoded(_EXACT)

    def _decoded(self, decoder: json.JSONDecoder) -> Any:  # noqa: ANN401 - as above
        length = self._measure()
        text = self._text[self._at : self._at + length]
        try:
            found = decoder.decode(text)
        except json.JSONDecodeError as error:
            place = self.place().after(text[: error.pos])
            raise ImportRefused("damaged", str(place)) from error
        except ValueError as error:  # a number that no computer knows
            raise ImportRefused("damaged", str(self.place())) from error
        self._at += length
        return found

    def skip(self) -> None:
        """Step over the next value without judging what is in it."""
        length = self._measure()  # first: reading on moves where reading stands
        self._at += length

    def elements(self) -> Iterator[Place]:
        """Walk a list: yield the place of each element, which the caller then reads."""
        self.take("[")
        while self.peek() != "]":
            yield self.place()
            if self.peek() != "]":
                self.take(",")
                if self.peek() == "]":
                    self._refuse()
        self.take("]")

    def fields(self) -> Iterator[str]:
        """Walk an object: yield each key, whose value the caller then reads."""
        self.take("{")
        seen = 0
        while self.peek() != "}":
            if self.peek() != '"':
                self._refuse()
            key, seen = str(self.value()), seen + 1
            if seen > self._limits.parts:
                raise ImportRefused("too_long", str(self.place()))
            self.take(":")
            yield key
            if self.peek() != "}":
                self.take(",")
        self.take("}")

    def end(self) -> None:
        """Refuse the file if anything but space follows."""
        if self.peek():
            self._refuse()

    def _measure(self) -> int:
        """Return the length of the next value: brackets are counted, the rest is not judged."""
        self.peek()
        depth = length = parts = 0
        while True:
            length, passed = self._over(_BETWEEN if depth else _SCALAR, length)
            mark = self._text[self._at + length : self._at + length + 1]
            parts += 1 + passed.count(",")
            if mark == '"':
                length = self._over(_STRING, length + 1)[0] + 1
            elif mark and mark in "[{":
                depth, length = depth + 1, length + 1
            elif mark and depth:
                depth, length = depth - 1, length + 1
            if depth > self._limits.depth:
                raise ImportRefused("too_deep", str(self.place()))
            if parts > self._limits.parts:
                raise ImportRefused("too_long", str(self.place()))
            if depth == 0:
                return length or self._refuse()
            if not mark:
                self._refuse_end()

    def _over(self, pattern: re.Pattern[str], start: int) -> tuple[int, str]:
        """Return where a run ends that starts `start` characters on, and what it passed."""
        end = start
        while True:
            end += self._run(pattern, end)
            if end > self._limits.entry:
                raise ImportRefused("too_long", str(self.place()))
            # A backslash at the very end waits for the character it belongs to.
            waiting = 1 if pattern is _STRING and self._text.endswith("\\") else 0
            if len(self._text) - self._at - end > waiting:
                break
            if not self._more():
                if pattern is _STRING:
                    self._refuse_end()
                break
        passed = "" if pattern is _STRING else self._text[self._at + start : self._at + end]
        return end, passed

    def _run(self, pattern: re.Pattern[str], start: int) -> int:
        """Return how many characters fit the pattern, `start` characters on."""
        begin = self._at + start
        found = pattern.match(self._text, begin)
        return found.end() - begin if found else 0

    def _more(self) -> bool:
        """Read on and let go of what was read before; return False at the end of the file."""
        self.place()
        parts = [self._text[self._at :]]
        wanted = len(parts[0]) // 2  # a long value grows by half, not by one chunk after the other
        for chunk in self._chunks:
            parts.append(chunk)
            wanted -= len(chunk)
            if wanted <= 0:
                break
        self._text, self._at, self._placed_at = "".join(parts), 0, 0
        return len(parts) > 1

    def _refuse(self) -> NoReturn:
        if self.peek():
            raise ImportRefused("damaged", str(self.place()))
        self._refuse_end()

    def _refuse_end(self) -> NoReturn:
        self._at = len(self._text)
        raise ImportRefused("cut_short", str(self.place()))


def _decoded(source: Source) -> Generator[str, None, None]:
    """Yield text that is never empty. Raises ImportRefused naming the line of a bad byte."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    line = 1
    for chunk in source.chunks():
        try:
            text = decoder.decode(chunk)
        except UnicodeDecodeError as error:
            line += bytes(error.object[: error.start]).count(b"\n")
            raise ImportRefused("not_utf8", str(line)) from error
        line += text.count("\n")
        if text:
            yield text
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise ImportRefused("cut_short", str(line)) from error


_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)


def _number(text: str) -> float:
    """Return a number with a fraction. Raises ValueError for one without end."""
    if not math.isfinite(number := float(text)):
        raise ValueError(text[:20])
    return number


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)


_EXACT = json.JSONDecoder(parse_float=_number, parse_constant=_no_number, strict=False)
