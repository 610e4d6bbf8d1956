"""Words of short labels: common ones, or listed with a reason in `label_words.toml`.

The Flesch-Kincaid formula says nothing about a text of a few words, so each word is looked up.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from spellchecker import SpellChecker

COMMON = 5000  # most frequent words

FILE = Path(__file__).parent / "label_words.toml"


@cache
def common() -> frozenset[str]:
    """Return the most frequent English words of the list the spelling help brings along."""
    counted = SpellChecker(language="en", distance=1).word_frequency.dictionary
    return frozenset(sorted(counted, key=lambda word: (-counted[word], word))[:COMMON])


@cache
def listed() -> dict[str, str]:
    """Return each word that may stand all the same, with the reason."""
    groups = tomllib.loads(FILE.read_text(encoding="utf-8"))["group"]
    return {word: group["why"] for group in groups for word in group["words"].split()}


def rare(label: str) -> list[str]:
    """Return the words of a label that are not common."""
    parts = re.findall(r"[a-z]+(?:'[a-z]+)?", label.lower().replace("\u2019", "'"))
    return [part for part in (word.removesuffix("'s") for word in parts) if part not in common()]
