"""Where the words that were searched for stand in a text, with accents and case folded."""

from __future__ import annotations

import re
import unicodedata

Spans = tuple[tuple[int, int], ...]

EXCERPT = 200  # characters of a text that a list shows
LEAD = 60  # characters shown before the first word found
ACCENTS = "[\u0300-\u036f]*"  # accents that stand after their letter as characters of their own
LETTER = r"[^\W_]"


class _Folding(dict[int, int]):
    """Code point to its plain small letter, one for one, so that places in a text stay true."""

    def __missing__(self, code: int) -> int:
        parts = unicodedata.normalize("NFD", chr(code))
        small = parts[0].lower()
        plain = len(small) == 1 and all(unicodedata.combining(mark) for mark in parts[1:])
        self[code] = ord(small) if plain else code
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return `text` in small letters without accents, of the same length."""
    return text.translate(_FOLDING)


def pattern(pieces: list[str], literal: list[str]) -> re.Pattern[str]:
    """Return what finds the words of `pieces`, the last one also at the start of a longer word.

    `literal` are pieces that the word index cannot hold (emoji, Chinese): found anywhere.
    """
    found = [_anywhere(piece) for piece in literal]
    whole = [word for piece in pieces for word in re.findall(f"{LETTER}+", _bare(piece))]
    for place, word in enumerate(whole):
        ending = f"{LETTER}*" if place == len(whole) - 1 and len(word) > 1 else ""
        found.append(f"(?<!{LETTER}){_anywhere(word)}{ending}(?!{LETTER})")
    return re.compile("|".join(found))


def spans(text: str, wanted: re.Pattern[str]) -> Spans:
    """Return start and end of each word found in `text`."""
    return tuple(hit.span() for hit in wanted.finditer(fold(text)))


def excerpt(body: str, wanted: re.Pattern[str] | None = None) -> str:
    """Return about 200 characters on one line: the beginning, or the place of the first hit.

    It ends where a word does, with an ellipsis, if the text goes on.
    """
    start = 0
    if wanted is not None and (hit := wanted.search(fold(body))) and hit.end() > EXCERPT:
        start = _word_start(body, max(0, hit.start() - LEAD))
    # Blanks may fill the text, so a little more than is shown is taken.
    line = _shortened(" ".join(body[start : start + 3 * EXCERPT].split()))
    return f"… {line}" if start else line


def _shortened(line: str) -> str:
    if len(line) <= EXCERPT:
        return line
    words = line[:EXCERPT].rpartition(" ")[0]
    # Some writing has no blanks, and one long word is cut where it is.
    kept = words if len(words) > EXCERPT // 2 else line[:EXCERPT]
    return f"{kept.rstrip('.,;: ')}…"


def _bare(text: str) -> str:
    return re.sub("[\u0300-\u036f]", "", fold(text))


def _anywhere(text: str) -> str:
    return "".join(re.escape(char) + ACCENTS for char in _bare(text))


def _word_start(text: str, place: int) -> int:
    blank = re.compile(r"\s").search(text, place, place + LEAD // 2)
    return blank.end() if blank else place
