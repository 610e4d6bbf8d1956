"""What is measured at each size, and how the figures grow with it."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from chime_journal.model.reflection import Entry
from tests.bench import corpus, in_window, kept, peers, rooms
from tests.bench.figures import Figure, Growth, Mark, growth
from tests.bench.rooms import Words

GROWTH = 0.2  # the mark, from the last size but one to the last
# How much larger some may be at the largest size than at the smallest.
LARGER = {"save one reflection": Mark(ratio=1.2), in_window.MEMORY: Mark(ratio=1.1)}
VISITS = 3  # of the window at the most: one, and one more for each five rounds
PEPYS = "Pepys"


def inside(asked: argparse.Namespace) -> list[Figure]:
    """Ask the rooms of journals of each size, and of the real diary where it is there."""
    found = list[Figure]()
    for size in asked.sizes:
        words = Words(corpus.RARE, corpus.COMMON, corpus.LAST_DAY)
        found += _inside(f"{size:,}", partial(corpus.entries, size), words, asked.rounds)
    if asked.pepys and corpus.PEPYS.exists():
        last = max(entry.moment.day for entry in corpus.pepys())
        found += _inside(PEPYS, corpus.pepys, Words("nightingale", "office", last), asked.rounds)
    return found


def _inside(
    size: str, entries: Callable[[], Iterator[Entry]], words: Words, rounds: int
) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder, plain = kept.copied(size, entries, Path(name))
        try:
            return rooms.measure(folder, size, words, plain, rounds)
        finally:
            plain.close()


def in_the_window(asked: argparse.Namespace) -> list[Figure]:
    """Use the real window on journals of each size."""
    found = list[Figure]()
    for size in asked.sizes:
        with tempfile.TemporaryDirectory() as name:
            entries = partial(corpus.entries, size)
            folder, plain = kept.copied(f"{size:,}", entries, Path(name))
            plain.close()
            found += in_window.measure(folder, size, min(VISITS, 1 + asked.rounds // 5))
    return found


def others(asked: argparse.Namespace) -> list[Figure]:
    """Ask other diaries that hold as much."""
    found = list[Figure]()
    for size in asked.sizes:
        with tempfile.TemporaryDirectory() as name:
            found += peers.measure(corpus.entries(size), f"{size:,}", Path(name))
    return found


def larger(figures: list[Figure]) -> list[Figure]:
    """Return some figures at the largest size beside the same at the smallest."""
    found = list[Figure]()
    for name, mark in LARGER.items():
        same = [each for each in figures if each.name == name and each.size != PEPYS]
        if len(same) > 1:
            small, large = same[0], same[-1]
            said = f"{name}: {large.size} beside {small.size}"
            found.append(Figure(said, "", large.ours, small.ours, mark, large.unit))
    return found


def grown(figures: list[Figure], sizes: list[int]) -> list[Growth]:
    """Return how everything grows that was measured at every size; gaps are no such thing."""
    marked = {*rooms.MARKS, in_window.UNLOCK}
    said = [f"{size:,}" for size in sizes]
    found = list[Growth]()
    for name in dict.fromkeys(figure.name for figure in figures):
        ours = [each.ours for each in figures if each.name == name and each.size in said]
        if len(sizes) > 1 and not name.endswith(("gap", "work")):
            mark = GROWTH if name in marked else None
            found.append(growth(name, sizes, [max(each, 0.01) for each in ours], mark))
    return found
