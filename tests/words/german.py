"""How hard German words are to read: the fourth Vienna formula, in school years.

It takes the length of sentences and the share of words with three syllables or more. Source:
R. Bamberger and E. Vanecek, "Lesen, Verstehen, Lernen, Schreiben", 1984.
"""

from __future__ import annotations

import re

from tests.words.reading import sentences_in, words_in

LONG = 3  # syllables

# Words of this app that every person meets many times and soon knows.
KNOWN = re.compile(
    r"(?:Genesung|Tagebuch|Tagebüch|Eintr|Einstellung|Schlüsselw|Erinnerung|Einschätzung|Papierkorb"
    r"|Notfallblatt|Übung|Begleiter|Verbundenheit|Identität|Selbstbestimmung|Sicherung|Anregung|Connectedness|Empowerment)",
    re.IGNORECASE,
)
_SOUNDS = re.compile(r"(?:ei|ai|ie|eu|äu|au|aa|ee|oo|[aeiouyäöü])", re.IGNORECASE)


def syllables(word: str) -> int:
    """Count the vowel sounds of a German word."""
    return max(1, len(_SOUNDS.findall(word)))


def grade(text: str) -> float:
    """Return the school year in which a text is understood: .2656 W/S + .2744 long % - 1.693."""
    words = words_in(text)
    long = sum(syllables(word) >= LONG and not KNOWN.search(word) for word in words)
    per_sentence = len(words) / max(1, len(sentences_in(text)))
    return 0.2656 * per_sentence + 0.2744 * 100 * long / max(1, len(words)) - 1.693
