"""The part of YAML that programs write for words in mappings: read strictly, and nothing is run.

Mappings, words in quotes or without, over several lines, and {short: mappings}. There are no
aliases, so nothing can grow; a tag is passed over, so nothing is made of it. All else is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from chime_journal.errors import ImportRefused
from chime_journal.exchange.yaml_words import YamlWords

Node = str | None | dict[str, "Node"]

DEEPEST = 8  # mappings inside each other
_FLOW_END = re.compile(r":(?=[ \n,}]|$)|[,{}\[\]\n]|$")


class PlainYaml(YamlWords):
    """Mappings of words. Every method raises ImportRefused with a line."""

    def entries(self) -> Iterator[tuple[int, str, Node]]:
        """Yield line, key and value of the outermost mapping."""
        self._skip_blank()
        if self._text.startswith("---", self._at):
            self._at = self._text.find("\n", self._at) + 1
            self._skip_blank()
        if self._text.startswith("{", self._at):
            line = self._line()
            yield from ((line, key, value) for key, value in self._flow(0).items())
        else:
            line, counted = 1, 0
            for begin, key, value in self._mapping(0, 0):
                line += self._text.count("\n", counted, begin)
                counted = begin
                yield line, key, value
        self._skip_blank()
        if self._at < len(self._text):
            self._refuse()

    def _mapping(
        self, column: int, depth: int, *, begun: bool = False
    ) -> Iterator[tuple[int, str, Node]]:
        """Yield begin, key and value; `begun`: reading stands at the first key already."""
        if depth > DEEPEST:
            raise ImportRefused("too_deep", str(self._line()))
        while begun or (self._at < len(self._text) and self._column() == column):
            self._at += 0 if begun else column
            begin, begun = self._at, False
            pair = self._pair(column, depth)
            self._end_line()
            yield begin, *pair
            self._skip_blank()

    def _pair(self, column: int, depth: int) -> tuple[str, Node]:
        """Read a key and its value; a long key stands by itself behind a "?"."""
        if not self._text.startswith("? ", self._at):
            key = self._scalar(column, is_key=True) or ""
            self._take_colon()
            return key, self._value(column, depth)
        self._at += 2
        long = self._value(column, depth)
        self._skip_blank()
        if isinstance(long, dict) or self._column() != column:
            self._refuse()
        self._at += column
        self._take_colon()
        self._pass_spaces()
        inner = self._at - self._text.rfind("\n", 0, self._at) - 1
        if not self._text.startswith("{", self._at) and self._is_pair(self._at):
            inside = self._mapping(inner, depth + 1, begun=True)
            return long or "", {key: value for _, key, value in inside}
        return long or "", self._value(column, depth)

    def _end_line(self) -> None:
        """Refuse what stands behind a value in its line."""
        if self._text[self._at - 1] != "\n":
            self._pass_spaces()
            if self._text[self._at : self._at + 1] not in ("\n", "#", ""):
                self._refuse()

    def _take_colon(self) -> None:
        self._pass_spaces()
        if not self._text.startswith(":", self._at):
            self._refuse()
        self._at += 1

    def _value(self, column: int, depth: int) -> Node:
        self._pass_spaces()
        self._pass_tag()
        mark = self._text[self._at : self._at + 1]
        if mark == "{":
            return self._flow(depth)
        if mark not in ("\n", "#"):
            return self._scalar(column, is_key=False)
        self._at = self._text.find("\n", self._at) + 1
        self._skip_blank()
        inner = self._column()
        if self._at >= len(self._text) or inner <= column:
            return None
        if self._is_pair(self._at + inner):
            return {key: value for _, key, value in self._mapping(inner, depth + 1)}
        self._at += inner
        return self._scalar(column, is_key=False)

    def _is_pair(self, at: int) -> bool:
        """Tell whether a key with its colon stands at a place."""
        if self._text.startswith("? ", at):
            return True
        start, self._at = self._at, at
        try:
            self._scalar(0, is_key=True)
            self._take_colon()
        except ImportRefused:
            return False
        finally:
            self._at = start
        return True

    def _flow(self, depth: int) -> dict[str, Node]:
        """Read {key: value, key: value}."""
        if depth > DEEPEST:
            raise ImportRefused("too_deep", str(self._line()))
        found: dict[str, Node] = {}
        self._at += 1
        while True:
            self._pass_space_and_breaks()
            if self._text.startswith("}", self._at):
                self._at += 1
                return found
            if self._text.startswith("? ", self._at):  # before a long key
                self._at += 2
                self._pass_space_and_breaks()
            key = self._flow_scalar() or ""
            self._pass_space_and_breaks()
            found[key] = self._flow_value(depth) if self._text.startswith(":", self._at) else None
            self._pass_space_and_breaks()
            if self._text.startswith(",", self._at):
                self._at += 1
            elif not self._text.startswith("}", self._at):
                self._refuse()

    def _flow_value(self, depth: int) -> Node:
        self._at += 1
        self._pass_space_and_breaks()
        self._pass_tag()
        if self._text.startswith("{", self._at):
            return self._flow(depth + 1)
        return self._flow_scalar()

    def _flow_scalar(self) -> str | None:
        if self._text.startswith(("'", '"'), self._at):
            return self._quoted()
        return self._plain(_FLOW_END, 0)
