"""Words that lock what is shared: random ones that hurt nobody, to be said aloud."""

from __future__ import annotations

import secrets

from chime_journal.crypto import words

LONGEST_FOR_PDF = 32  # characters; tools such as pdftotext cut the rest off
MOST_BYTES_FOR_PDF = 127  # the format itself ends here
_SHORT = (
    6  # letters; with longer words six hardly ever fit, and 63.6 of 64.0 bits stay without them
)


def propose() -> str:
    """Return six random words, 77 bits."""
    return words.propose()


def propose_short() -> str:
    """Return six random short words that every PDF program takes whole, 63.6 bits.

    Every six that fit are equally likely: those that do not are thrown away whole.
    """
    known = [word for word in words.word_list() if len(word) <= _SHORT]
    while True:
        found = " ".join(secrets.choice(known) for _ in range(words.USUAL_COUNT))
        if len(found) <= LONGEST_FOR_PDF:
            return found


def fit_a_pdf(chosen: str) -> bool:
    """Tell whether a PDF can be locked with these words as they are."""
    return len(chosen.encode()) <= MOST_BYTES_FOR_PDF
