"""Several texts as one field shows them, and which place in the field is which in a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtGui import QTextDocument

from chime_journal.model.shared import Span

_WHAT_QT_PARTS = str.maketrans({"\r": "\n", "\u2029": "\n", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})


class ShownTexts:
    """Texts one below the other, the empty ones left away.

    Places in a field are UTF-16 units, as Qt counts; places in a text are characters.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts: list[tuple[int, int, Sequence[int]]] = []  # which, its first place, places
        shown: list[str] = []
        begin = 0
        for number, text in enumerate(texts):
            if not text:
                continue
            places = _places(text)
            self._texts.append((number, begin, places))
            shown.append(text.replace("\r\n", "\n").translate(_WHAT_QT_PARTS))
            begin += len(places)  # one more than are shown: the line break after it
        self.words = "\n".join(shown)

    def spans(self, begin: int, end: int) -> list[Span]:
        """Return what lies between two places of the field."""
        found = []
        for number, first, places in self._texts:
            low, high = max(begin, first), min(end, first + len(places) - 1)
            if low < high:
                found.append(Span(number, places[low - first], places[high - first]))
        return found

    def places(self, span: Span) -> tuple[int, int]:
        """Return where a span begins and ends in the field."""
        for number, first, places in self._texts:
            if number == span.text:
                return first + bisect_left(places, span.begin), first + bisect_left(
                    places, span.end
                )
        return 0, 0


def _places(text: str) -> Sequence[int]:
    """Return which character each UTF-16 unit belongs to, and the end of the text."""
    if "\r\n" not in text and max(text) <= "\uffff":
        return range(len(text) + 1)
    found = []
    for at, character in enumerate(text):
        if character == "\n" and text[at - 1 : at] == "\r":
            continue
        found += [at] * (1 + (character > "\uffff"))
    return [*found, len(text)]


def whole_letters(document: QTextDocument, begin: int, end: int) -> tuple[int, int]:
    """Widen a stretch of a field so that no letter is cut from its accents, no sign in two."""
    return _stop(document, begin, -1), _stop(document, end, 1)


def _stop(document: QTextDocument, place: int, step: int) -> int:
    block = document.findBlock(place)
    layout, last = block.layout(), block.length() - 1
    at = place - block.position()
    while 0 < at < last and not layout.isValidCursorPosition(at):
        at += step
    return block.position() + at
