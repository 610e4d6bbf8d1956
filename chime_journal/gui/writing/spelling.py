"""Offline spelling help: which words a dictionary and the person's own words do not know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spellchecker import SpellChecker

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_AMERICAN = tuple(  # the English dictionary is an American one; British forms are right too
    (re.compile(british), american)
    for british, american in (
        (r"our(?=$|s$|ed$|ing$|able$|ful$|ite$|hood$|ly$|er)", "or"),
        (r"is(?=e$|es$|ed$|er$|ers$|ing$|ation$|ations$)", "iz"),
        (r"ys(?=e$|es$|ed$|ing$)", "yz"),
        (r"tre(?=$|s$|d$)", "ter"),
        (r"ll(?=ed$|ing$|er$|or$)", "l"),
        (r"ogue(?=$|s$)", "og"),
        (r"ence(?=$|s$)", "ense"),
        (r"(?<=\w)ae|oe", "e"),
    )
)
LONGEST = 24  # letters; longer ones are names or slips no suggestion can be made for quickly


def words_in(text: str) -> list[tuple[int, str]]:
    """Return each word of a text with its place."""
    return [(hit.start(), hit.group()) for hit in _WORD.finditer(text)]


@lru_cache(maxsize=2)
def _dictionary(language: str) -> SpellChecker:
    from spellchecker import SpellChecker

    return SpellChecker(language=language, distance=1)


def unknown_words(text: str, language: str, own: Iterable[str]) -> frozenset[str]:
    """Return the words of `text`, in small letters, that nobody knows. Slow the first time."""
    dictionary = _dictionary(language)
    known = {word.lower() for word in own}
    seen = {word.lower().replace("\u2019", "'") for _, word in words_in(text)}
    plain = {word for word in seen if 1 < len(word) <= LONGEST and word not in known}
    missing = {word for word in plain if not _known(word, dictionary)}
    return frozenset(missing | {word.replace("'", "\u2019") for word in missing})


def _known(word: str, dictionary: SpellChecker) -> bool:
    """Say whether the dictionary knows a word, its American form, or either with 's behind it."""
    stem = word.removesuffix("'s")
    return any(form in dictionary for form in (word, stem)) or any(
        pattern.search(stem) and pattern.sub(other, stem) in dictionary
        for pattern, other in _AMERICAN
    )


def suggestions(word: str, language: str) -> list[str]:
    """Return up to five known words that are one slip away."""
    found = _dictionary(language).candidates(word.lower()) or set()
    near = sorted(found - {word.lower()}, key=lambda other: (other[0] != word[0].lower(), other))
    upper = word[:1].isupper()
    return [other.capitalize() if upper else other for other in near[:5]]
