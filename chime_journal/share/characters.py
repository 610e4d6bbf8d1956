"""Words made fit for the fonts of the report: nothing fails, and nothing vanishes unsaid.

A character without a shape becomes `[character: ITS NAME]`. Control characters have no shape by
nature and are taken out. What is shared as a sealed file keeps every character as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from chime_journal.share import fonts
from chime_journal.words import report

NAMED_ONE_BY_ONE = 3  # missing characters in a row; more are named together
LONGEST_WORD = 40  # characters; a longer one gets places where the line may break
LONGEST_IN_A_COLUMN = 18  # the same beside other words; that many W in bold fill the narrower one
BREAK = "\u200b"  # the line may break here; takes no room

HERE = "\x01"  # stands for characters that are looked for; it is never in a fitted text
_ROW = re.compile(f"{HERE}(?: *{HERE})*")
_CLUSTER = re.compile(f".{HERE}+")

_LINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LONG = re.compile(rf"[^\s{BREAK}]{{{LONGEST_WORD}}}(?=[^\s{BREAK}])")
_LONG_IN_A_COLUMN = re.compile(rf"[^\s{BREAK}]{{{LONGEST_IN_A_COLUMN}}}(?=[^\s{BREAK}])")
_TURNING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}  # would turn what follows around
_NO_CHARACTERS = range(0xFDD0, 0xFDF0)
_ENDS_OF_A_PLANE = 0xFFFE  # the last two code points of every plane are no characters


def harmless(text: str) -> str:
    """Return `text` without what would hide, turn or break other words; no more is changed."""
    text = _LINES.sub("\n", text)
    hidden = {c for c in set(text) if _has_no_place(c)}
    return text.translate(dict.fromkeys(map(ord, hidden)))


def readable(text: str) -> str:
    """Return `text` as a screen may show it: nothing in it hides, turns or breaks other words.

    Screens have fonts of their own for what the report's fonts lack, so nothing is named.
    """
    text = harmless(text.replace("\t", "    "))
    return _LONG.sub(lambda found: found.group() + BREAK, text)


def narrow(text: str) -> str:
    """Return `text` with places to break for a column that stands beside another."""
    return _LONG_IN_A_COLUMN.sub(lambda found: found.group() + BREAK, text)


class Fitted:
    """Fits one document's words and keeps the names of what had no shape, in order met."""

    def __init__(self) -> None:
        self._missing: dict[str, None] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(self._missing)

    def words(self, text: str) -> str:
        """Return `text` with shapes for everything in it, lines parted by line feeds."""
        text = _LINES.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", "    ")
        present = set(text)
        if unwanted := {c for c in present if _is_silent(c)}:
            text = text.translate(dict.fromkeys(map(ord, unwanted)))
        lacking = {c for c in present - unwanted if not _has_shape(c)}
        text = _replace(text, lacking, _ROW, self._name)
        marks = {c for c in present - unwanted - lacking if unicodedata.category(c)[0] == "M"}
        text = _replace(text, marks, _CLUSTER, self._part_marks)
        return _LONG.sub(lambda found: found.group() + BREAK, text)

    def line(self, text: str) -> str:
        """Return `text` on one line."""
        return " ".join(self.words(text).split())

    def _name(self, row: str) -> str:
        row = row.replace(" ", "")
        names = [_name_of(c) for c in dict.fromkeys(row)]
        self._missing.update(dict.fromkeys(names))
        if len(row) > NAMED_ONE_BY_ONE:
            return report.missing_characters(names[0], len(row) - 1)
        return "".join(report.missing_character(_name_of(c)) for c in row)

    def _part_marks(self, cluster: str) -> str:
        """Name marks that no face can set on their letter, such as a circle around a q."""
        if any(all(ord(c) in face for c in cluster) for face in fonts.coverage()):
            return cluster
        names = [_name_of(c) for c in cluster[1:]]
        self._missing.update(dict.fromkeys(names))
        return cluster[0] + "".join(map(report.missing_character, names))


def _replace(
    text: str, which: set[str], pattern: re.Pattern[str], new: Callable[[str], str]
) -> str:
    """Replace what `pattern` finds when `which` characters all look like HERE."""
    if not which:
        return text
    mask = text.translate(dict.fromkeys(map(ord, which), HERE))
    parts, at = [], 0
    for found in pattern.finditer(mask):
        parts += [text[at : found.start()], new(text[found.start() : found.end()])]
        at = found.end()
    return "".join([*parts, text[at:]])


@lru_cache(maxsize=4096)
def _has_shape(character: str) -> bool:
    code = ord(character)
    if character == "\n":
        return True
    private = unicodedata.category(character) == "Co"
    unusual = code & _ENDS_OF_A_PLANE == _ENDS_OF_A_PLANE
    return not private and not unusual and any(code in face for face in fonts.coverage())


@lru_cache(maxsize=4096)
def _has_no_place(character: str) -> bool:
    """Tell whether a character would act on the words around it, or be no character at all."""
    code = ord(character)
    if unicodedata.category(character) in ("Cc", "Cs"):
        return character != "\n"
    nowhere = code & _ENDS_OF_A_PLANE == _ENDS_OF_A_PLANE or code in _NO_CHARACTERS
    return nowhere or code in _TURNING or character in "\ufeff\ufffc"


@lru_cache(maxsize=4096)
def _is_silent(character: str) -> bool:
    """Tell whether a character has no shape by nature and can go without being missed."""
    category = unicodedata.category(character)
    if category in ("Cc", "Cs"):
        return character != "\n"
    if ord(character) in _TURNING or character == "\ufeff":
        return True
    without = category == "Cf" or unicodedata.name(character, "").startswith("VARIATION SELECTOR")
    return without and not _has_shape(character)


def _name_of(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")
