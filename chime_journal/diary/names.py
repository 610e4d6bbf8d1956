"""Other words where a name stands: "my sister" for Anna, whole words only, for one share.

A name is found however it is written: in capitals or not, its accents typed in one way or
another, its letters parted by marks nobody sees. Nothing a person typed is used as a pattern.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

_APOSTROPHES = ("'", "\u2018", "\u2019", "\u02bc")
_ALIKE = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys("\u2010\u2011", "-")})
_HIDDEN = frozenset({"\u034f", *map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))})
_SPACES = "\t\n\r\x0b\x0c\x85"
_EMPHASIS = "*_"
SHORTEST_OWNER = 3  # letters; "Als" begins many a German sentence, and is not Al's
_WITHOUT_SPACES = (
    "CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text, from `begin` up to `end`, and what is said in its place."""

    begin: int
    end: int
    instead: str


class Names:
    """Changes names in many texts, and remembers which of them were there."""

    def __init__(self, names: Iterable[tuple[str, str]], empty: str) -> None:
        """Take names and what to say instead; where that is blank, `empty` is said."""
        wanted: dict[str, tuple[str, str]] = {}
        for name, instead in names:
            if folded := _folded_name(name):
                wanted.setdefault(folded, (name.strip(), instead.strip() or empty))
        self._wanted = dict(sorted(wanted.items(), key=lambda each: -len(each[0])))
        self._found: set[str] = set()

    @property
    def absent(self) -> tuple[str, ...]:
        """Return the names that were in no text so far, as they were typed."""
        return tuple(
            name for folded, (name, _) in self._wanted.items() if folded not in self._found
        )

    def change(self, text: str) -> str:
        """Return `text` with every name changed; what is put in is never changed again."""
        if not self._wanted or not text:
            return text
        folded = _Folded(text)
        taken: list[Stretch] = []
        claimed = bytearray(len(text))  # 1 where a longer name stands already
        for name, (_, instead) in self._wanted.items():
            for begin, end in folded.places(name):
                if not any(claimed[begin:end]):
                    claimed[begin:end] = b"\1" * (end - begin)
                    taken.append(_stretch(text, begin, end, instead))
                    self._found.add(name)
        return put(text, sorted(taken, key=lambda each: each.begin))


def put(text: str, stretches: Sequence[Stretch]) -> str:
    """Return `text` with each stretch changed; they follow one another."""
    parts, at = [], 0
    for each in stretches:
        parts += [text[at : each.begin], each.instead]
        at = each.end
    return "".join([*parts, text[at:]])


@dataclass(slots=True)
class _Folded:
    """A text as it is compared, and where each piece of it came from."""

    text: str
    shape: str = ""
    origin: list[int] = field(default_factory=list)  # of each character of `shape`
    cuts: set[int] = field(default_factory=set)  # places in `shape` where a letter begins

    def __post_init__(self) -> None:
        begins = [*_letters(self.text), len(self.text)]
        parts: list[str] = []
        for begin, end in pairwise(begins):
            folded = _fold(self.text[begin:end])
            if folded == " " and parts and parts[-1] == " ":
                continue
            if folded:
                self.cuts.add(len(self.origin))
                self.origin += [begin] * len(folded)
                parts.append(folded)
        self.shape = "".join(parts)
        self.cuts.add(len(self.shape))
        self.origin.append(len(self.text))

    def places(self, name: str) -> Iterable[tuple[int, int]]:
        """Find a folded name standing as a word of its own; tell where in the text."""
        at = self.shape.find(name)
        while at >= 0:
            end = at + len(name)
            if at in self.cuts and end in self.cuts and self._stands_alone(at, end):
                yield self.origin[at], self._last(end)
                at = self.shape.find(name, end)
            else:
                at = self.shape.find(name, at + 1)

    def _stands_alone(self, at: int, end: int) -> bool:
        if self._joined(at):
            return False
        return not self._joined(end) or self._owns(at, end)

    def _owns(self, at: int, end: int) -> bool:
        """Tell whether a name has the s of an owner, as in "Kurts Garten"; "marks" is a verb."""
        follows = self.shape[end] == "s" and end + 1 in self.cuts and not self._joined(end + 1)
        return follows and end - at >= SHORTEST_OWNER and self.text[self.origin[at]].isupper()

    def _joined(self, at: int) -> bool:
        """Tell whether one word goes on across a place; a mark of emphasis parts words."""
        if not 0 < at < len(self.shape):
            return False
        between = self.text[self.origin[at - 1] : self.origin[at]]
        if any(mark in between for mark in _EMPHASIS):
            return False
        return _is_of_a_word(self.shape[at - 1]) and _is_of_a_word(self.shape[at])

    def _last(self, end: int) -> int:
        """Return where a find ends in the text: without marks of emphasis that follow it."""
        until = self.origin[end]
        while until > self.origin[end - 1] + 1 and self.text[until - 1] in _EMPHASIS:
            until -= 1
        return until


def _letters(text: str) -> Iterable[int]:
    """Return where each letter begins; marks above it and marks nobody sees belong to it."""
    yield from (at for at, character in enumerate(text) if at == 0 or not _belongs(character))


@lru_cache(maxsize=4096)
def _belongs(character: str) -> bool:
    return bool(unicodedata.combining(character)) or _is_passed_over(character)


def _is_passed_over(character: str) -> bool:
    if character in _EMPHASIS or character in _HIDDEN:
        return True
    category = unicodedata.category(character)
    return category == "Cf" or (category == "Cc" and character not in _SPACES)


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    """Return one letter as it is compared; nothing for marks that stand alone."""
    seen = "".join(each for each in letter if not _is_passed_over(each))
    spread = unicodedata.normalize("NFD", seen.translate(_ALIKE)).casefold()
    folded = unicodedata.normalize("NFD", spread)
    return " " if folded.isspace() else folded


def _folded_name(name: str) -> str:
    return _Folded(name).shape.strip()


@lru_cache(maxsize=4096)
def _is_of_a_word(character: str) -> bool:
    """Tell whether a character makes one word with a letter beside it."""
    if unicodedata.category(character)[0] not in "LMN":
        return False
    return not unicodedata.name(character, "").startswith(_WITHOUT_SPACES)


def _stretch(text: str, begin: int, end: int, instead: str) -> Stretch:
    """Return what is changed for one find; in "James' book" the owner gets an s again."""
    mark, space, letter = (text[at : at + 1] for at in (end, end + 1, end + 2))
    owns = mark in _APOSTROPHES and space == " " and letter.isalpha()
    quoted = begin > 0 and text[begin - 1] in _APOSTROPHES
    ends_in_s = text[end - 1] in "sS" and instead[-1:] not in "sS"
    if owns and ends_in_s and not quoted:
        return Stretch(begin, end + 1, f"{instead}{mark}s")
    return Stretch(begin, end, instead)
