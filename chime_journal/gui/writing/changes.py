"""What changed between two texts: word by word, or first by sentences where they are long."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Literal

Kind = Literal["same", "added", "removed"]
Piece = tuple[Kind, str]
Closer = Callable[[str, str], list[Piece]]

_WORD = re.compile(r"\w")
_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+")
EACH_WORD = 8_000  # characters of both texts together up to which each word counts
MOST_PAIRS = 200_000  # of pieces that are the same; holding more against each other takes long


def changes(before: str, after: str) -> list[Piece]:
    """Return the pieces of both texts in reading order: kept, taken out, put in.

    Takes up to some seconds, so not on the main thread. Long texts are compared by sentences, and
    the sentences that changed by words. Where two texts have too much in common with themselves
    for that, such as one line a thousand times, one is taken out and the other put in.
    """
    if len(before) + len(after) <= EACH_WORD:
        return _by_words(before, after)
    return _compared(_SENTENCE.findall(before), _SENTENCE.findall(after), _by_words)


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many pieces both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _same(piece: str) -> list[Piece]:
    return [("same", piece)] if piece else []


def _by_words(taken: str, put: str) -> list[Piece]:
    return _joined(_compared(_PIECE.findall(taken), _PIECE.findall(put), _replaced))


def _compared(old: list[str], new: list[str], closer: Closer) -> list[Piece]:
    """Hold pieces against each other; what stands in place of something is looked at `closer`."""
    start = _alike(old, new)
    end = _alike(reversed(old[start:]), reversed(new[start:]))
    changed = _matched(old[start : len(old) - end], new[start : len(new) - end], closer)
    return [*_same("".join(old[:start])), *changed, *_same("".join(old[len(old) - end :]))]


def _matched(old: list[str], new: list[str], closer: Closer) -> list[Piece]:
    found: list[Piece] = []
    long = sum(map(len, old)) + sum(map(len, new)) > EACH_WORD
    if long and _pairs(old, new) > MOST_PAIRS:
        return _replaced("".join(old), "".join(new))
    # Of a long text, pieces that come again and again are passed over in looking for a beginning.
    matcher = SequenceMatcher(None, old, new, autojunk=long)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        taken, put = "".join(old[start:end]), "".join(new[new_start:new_end])
        found += _same(taken) if kind == "equal" else closer(taken, put)
    return found


def _pairs(old: list[str], new: list[str]) -> int:
    """Return how many pairs of the same piece there are to be held against each other."""
    there = Counter(new)
    passed_over = len(new) // 100 + 1  # as SequenceMatcher does it
    return sum(there[piece] for piece in old if there[piece] <= passed_over)


def _replaced(taken: str, put: str) -> list[Piece]:
    parts: list[Piece] = [("removed", taken), ("added", put)]
    return [part for part in parts if part[1]]


def _joined(found: list[Piece]) -> list[Piece]:
    """Take blanks and signs that stand between two changes into them, so that they read as one."""
    joined: list[Piece] = []
    taken = put = ""
    for number, (kind, piece) in enumerate(found):
        inside = bool(taken or put) and number + 1 < len(found) and not _WORD.search(piece)
        if kind == "same" and not inside:
            joined += [*_replaced(taken, put), (kind, piece)]
            taken = put = ""
            continue
        taken += piece if kind != "added" else ""
        put += piece if kind != "removed" else ""
    return joined + _replaced(taken, put)
