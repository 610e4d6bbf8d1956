"""Searching all words: what is typed becomes a full-text question that cannot be misread."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy import column as plain_column
from sqlalchemy import table as plain_table
from sqlmodel import col

from chime_journal.diary import highlight
from chime_journal.diary.door import storable
from chime_journal.model.reflection import Reflection

MOST_PIECES = 24  # words of one question; more would only make it slow

# Scripts written without blanks between words: the index holds their sentences as one word.
UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)

_index = plain_table("reflection_search", plain_column("rowid"), plain_column("reflection_search"))


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: pieces the word index answers, and pieces looked for in the text itself."""

    pieces: list[str]
    literal: list[str]

    @classmethod
    def read(cls, typed: str) -> Question:
        """Split what was typed at its blanks; any text at all is a valid question."""
        pieces: list[str] = []
        literal: list[str] = []
        for piece in storable(typed).split()[:MOST_PIECES]:
            worded = re.search(highlight.LETTER, piece) and not UNSPACED.search(piece)
            (pieces if worded else literal).append(piece)
        return cls(pieces, literal)

    def __bool__(self) -> bool:
        return bool(self.pieces or self.literal)

    @property
    def pattern(self) -> re.Pattern[str]:
        return highlight.pattern(self.pieces, self.literal)

    def ids(self) -> list[Select[int]]:
        """Return the question to the word index, if it can answer anything."""
        if not self.pieces:
            return []
        return [select(_index.c.rowid).where(_index.c.reflection_search.match(self._full_text()))]

    def inside(self) -> list[ColumnElement[bool]]:
        """Return what is looked for in the texts themselves."""
        return [
            or_(
                func.instr(col(Reflection.title), piece) > 0,
                func.instr(col(Reflection.body), piece) > 0,
            )
            for piece in self.literal
        ]

    def _full_text(self) -> str:
        # Inside double quotes nothing has a meaning of its own; a quote is doubled. Side by side
        # means "and", and a piece in which the index sees no word is then ignored.
        quoted = ['"' + piece.replace('"', '""') + '"' for piece in self.pieces]
        ending = re.findall(f"{highlight.LETTER}+", self.pieces[-1])[-1]
        # One letter as a prefix would gather half the index; as a word it is quick.
        return " ".join(quoted) + ("*" if len(ending) > 1 else "")


def places(typed: str, text: str) -> highlight.Spans:
    """Return start and end of each typed word in a text, as the list finds them."""
    question = Question.read(typed)
    return highlight.spans(text, question.pattern) if question else ()
