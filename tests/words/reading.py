"""How hard words are to read: sentences, syllables, and the Flesch-Kincaid grade.

Words in `house_words.txt` name things of this app that every person meets many times and soon
knows. The formula would take each of them for a new hard word, so they count as two syllables.
"""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
HOUSE_WORDS = frozenset((HERE / "house_words.txt").read_text(encoding="utf-8").split())

# Common words that the rules below would count wrongly.
_KNOWN = {
    word: count
    for count, words in {
        1: "goes does shoes the",
        2: "being create science quiet people client trial every evening something sometimes "
        "someone lion poem poet diet giant riot somewhere",
        3: "somebody everything everyone area areas idea ideas anyone created museum mosaic "
        "realise reality theatre",
        4: "material imperial everybody",
    }.items()
    for word in words.split()
}
_SILENT_INSIDE = re.compile(r"(?<=[^aeiou])e(?=(?:ful|less|ly|ment|ments|ness|times?)$)")
_SILENT_END = re.compile(r"[^aeiou]e$|(?<![sxzcgu])(?<!ch)(?<!sh)es$|(?<![td])(?<![^aeiou]l)ed$")
_HIATUS = re.compile(
    r"ia(?!l$|ls$|n$|nce$|nt$)|(?<=d|v|n|l|r)iou|(?<=[drv])ian?$|(?<=[dvtr])io(?!n)|eo(?!p)|iu"
    r"|[aeiouy]ing$|ua(?=l)|(?<!q)ue(?=l$)|iet"
)


def words_in(sentence: str) -> list[str]:
    """Return the words of a sentence; keys such as Ctrl+N and numbers count as one each."""
    return re.findall(r"[\w'\u2019+./:@-]*\w", sentence)


def sentences_in(text: str) -> list[str]:
    """Split at the end of sentences and at line ends; each has at least one word."""
    flat = re.sub(r"\b(?:Mr|Mrs|Dr|St)\.", "Mr", text)
    parts = re.split(r"(?<=[.?!])\s+|\n+", flat)
    return [part.strip() for part in parts if words_in(part)]


def syllables(word: str) -> int:
    """Count the syllables of an English word, nearly always rightly."""
    plain = word.lower().replace("\u2019", "'").removesuffix("'s")
    if plain in HOUSE_WORDS:
        return 2
    if not re.search(r"[a-z]", plain):
        return 1
    return sum(_of_part(part) for part in re.findall(r"[a-z]+", plain.replace("'", "")))


def _of_part(part: str) -> int:
    if part in HOUSE_WORDS:
        return 2
    if part in _KNOWN:
        return _KNOWN[part]
    part = _SILENT_INSIDE.sub("", part)
    count = len(re.findall(r"[aeiouy]+", part)) + len(_HIATUS.findall(part))
    if len(part) > 2 and _SILENT_END.search(part) and not re.search(r"[^aeiouy]les?$", part):
        count -= 1
    return max(1, count)


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade level: .39 W/S + 11.8 Syl/W - 15.59."""
    sentences = sentences_in(text)
    words = [word for sentence in sentences for word in words_in(sentence)]
    if not words:
        return 0.0
    per_sentence = len(words) / len(sentences)
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
