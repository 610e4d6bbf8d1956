"""Words in YAML: in quotes or without, over several lines, with what a backslash stands for."""

from __future__ import annotations

import re
from typing import NoReturn

from chime_journal.errors import ImportRefused

_BLANK = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*")
_SPACES = re.compile(r"[ \t]*+")
_TAG = re.compile(r"![^\s]*[ \t]*")
_PLAIN_END = re.compile(r":(?=[ \n]|$)| #|\n|$")
_BREAK = re.compile(r"[ \t]*\n(?:[ \t]*\n)*[ \t]*")
_CODES = {"x": 2, "u": 4, "U": 8}
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0",
    "L": "\u2028", "P": "\u2029",
}  # fmt: skip


class YamlWords:
    """A text and how far it was read. Every method raises ImportRefused with a line."""

    def __init__(self, text: str) -> None:
        self._text = text if text.endswith("\n") else f"{text}\n"
        self._at = 0

    def _scalar(self, column: int, *, is_key: bool) -> str | None:
        self._pass_tag()
        mark = self._text[self._at : self._at + 1]
        if mark in ("'", '"'):
            return self._quoted()
        if mark in ("|", ">"):
            return self._block(column, folded=mark == ">")
        if mark in ("&", "*", "[", "%", "@", "`"):
            self._refuse()
        return self._plain(_PLAIN_END, None if is_key else column)

    def _plain(self, end: re.Pattern[str], column: int | None) -> str | None:
        """Read words without quotes; those in lines further in than `column` belong to them."""
        parts = [self._run(end)]
        while column is not None and self._text[self._at : self._at + 1] == "\n":
            start = self._at
            breaks = 0
            while self._text.startswith("\n", self._at):
                self._at += 1
                breaks += 1
                spaces = _SPACES.match(self._text, self._at)
                inner = spaces.end() - self._at if spaces else 0
                if self._text.startswith("\n", self._at + inner):
                    self._at += inner
            if self._at >= len(self._text) or inner <= column:
                self._at = start
                break
            self._at += inner
            parts += [" " if breaks == 1 else "\n" * (breaks - 1), self._run(end)]
        words = "".join(parts).rstrip(" \n")
        return None if words in ("", "null", "~", "Null", "NULL") else words

    def _run(self, end: re.Pattern[str]) -> str:
        found = end.search(self._text, self._at)
        stop = found.start() if found else len(self._text)
        words = self._text[self._at : stop].strip(" \t")
        self._at = stop
        return words

    def _quoted(self) -> str:
        mark = self._text[self._at]
        self._at += 1
        parts: list[str] = []
        stops = re.compile(r"['\n]" if mark == "'" else r'["\\\n]')
        while True:
            found = stops.search(self._text, self._at)
            if found is None:
                raise ImportRefused("cut_short", str(self._line()))
            parts.append(self._text[self._at : found.start()])
            self._at = found.end()
            if found[0] == "\n":
                self._fold(parts, found.start())
            elif found[0] == "\\":
                parts.append(self._escape())
            elif mark == "'" and self._text.startswith("'", self._at):
                parts.append("'")
                self._at += 1
            else:
                return "".join(parts)

    def _fold(self, parts: list[str], at: int) -> None:
        """Make a space of one line break, and of more one less than there are."""
        parts[-1] = parts[-1].rstrip(" \t")
        found = _BREAK.match(self._text, at)
        whole = found[0] if found else "\n"
        self._at = at + len(whole)
        breaks = whole.count("\n")
        parts.append(" " if breaks == 1 else "\n" * (breaks - 1))

    def _escape(self) -> str:
        """Return what a backslash and what follows it stand for, and step over it."""
        mark = self._text[self._at : self._at + 1]
        self._at += 1
        if mark == "\n":
            self._pass_spaces()
            return ""
        if mark in _CODES:
            digits = self._text[self._at : self._at + _CODES[mark]]
            self._at += _CODES[mark]
            try:
                return chr(int(digits, 16))
            except (ValueError, OverflowError) as error:
                raise ImportRefused("damaged", str(self._line())) from error
        if mark not in _ESCAPES:
            self._refuse()
        return _ESCAPES[mark]

    def _block(self, column: int, *, folded: bool) -> str:
        """Read the lines below a "|" or ">", without the spaces before them."""
        head = self._run(re.compile(r"\n"))
        self._at += 1
        lines: list[str] = []
        inner = 0
        while self._at < len(self._text):
            stop = self._text.find("\n", self._at)
            line = self._text[self._at : stop]
            if line.strip():
                indent = len(line) - len(line.lstrip(" "))
                inner = inner or indent
                if indent <= column:
                    break
            lines.append(line[inner:])
            self._at = stop + 1
        text = re.sub(r"(?<=\S)\n(?=\S)", " ", "\n".join(lines)) if folded else "\n".join(lines)
        return text.rstrip("\n") + ("" if "-" in head else "\n")

    def _column(self) -> int:
        found = _SPACES.match(self._text, self._at)
        return found.end() - self._at if found else 0

    def _pass_spaces(self) -> None:
        self._at += self._column()

    def _pass_tag(self) -> None:
        """Step over what a program calls a value; it is words to us in any case."""
        if found := _TAG.match(self._text, self._at):
            self._at = found.end()

    def _pass_space_and_breaks(self) -> None:
        while self._text.startswith((" ", "\t", "\n"), self._at):
            self._at += 1

    def _skip_blank(self) -> None:
        found = _BLANK.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1

    def _refuse(self) -> NoReturn:
        raise ImportRefused("damaged", str(self._line()))
