"""Measure the journal and print a table: python -m tests.bench [--full] [--sizes 1000 10000].

`--full` measures everything at 1,000, 10,000 and 100,000 reflections: rooms, window, start, charts,
reports, and what comes in. Without it, what the rooms take, the start and the charts. Filled
journals are kept in the temporary folder, so that the next run begins at once.

`python -m tests.bench charts` measures the page of charts alone.
`python -m tests.bench trends` tells how often the rule for a direction is wrong, and right,
and how often groups of flat ratings look different.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from chime_journal.model.reflection import Entry
from tests.bench import (
    charts,
    corpus,
    disk,
    groups,
    in_window,
    incoming,
    kept,
    papers,
    parcels,
    peers,
    rooms,
    starting,
    trends,
)
from tests.bench.figures import ROUNDS, Figure, Growth, Mark, growth
from tests.bench.rooms import Words
from tests.bench.table import Findings, as_json, markdown

GROWTH = 0.2  # the mark, from 10,000 to 100,000
LARGER, HEAVIER = Mark(ratio=1.2), Mark(ratio=1.1)  # saving, and memory, at the largest size
QUICK, FULL = [1_000, 10_000], [1_000, 10_000, 100_000]
VISITS = 3  # of the window at the most: one, and one more for each five rounds

Part = Callable[[argparse.Namespace, Findings], None]


def run(arguments: list[str]) -> int:
    """Measure, print and write the reports; return 0, also where a mark is missed."""
    if arguments[:1] == ["trends"]:
        return trends.run(arguments[1:]) or groups.run(arguments[1:])
    alone = arguments[:1] == ["charts"]
    asked = read(arguments[1:] if alone else arguments)
    found = Findings()
    for part in [_charts] if alone else _parts(asked):
        part(asked, found)
        if not alone:
            _write(asked.report, found)  # at once, because a whole run takes long
    print("\n" + markdown(found))
    if not alone:
        print(f"Written to {asked.report}. Missed: {', '.join(found.missed) or 'nothing'}.")
    return 0


def _parts(asked: argparse.Namespace) -> list[Part]:
    return [_start, _charts, _disk, _at_each_size, *([_reports, _incoming] if asked.full else [])]


def _write(report: Path, found: Findings) -> None:
    report.write_text(json.dumps(as_json(found), indent=2) + "\n")
    report.with_suffix(".md").write_text(markdown(found), encoding="utf-8")


def _start(asked: argparse.Namespace, found: Findings) -> None:
    found.parts["Start"] = starting.measure(asked.rounds)


def _charts(asked: argparse.Namespace, found: Findings) -> None:
    found.parts["Charts of ten years"] = charts.run(asked.rounds)


def _disk(asked: argparse.Namespace, found: Findings) -> None:
    found.parts["The disk"] = disk.measure()


def _reports(asked: argparse.Namespace, found: Findings) -> None:
    found.parts["Reports"] = papers.measure(max(1, asked.rounds // 3))


def _incoming(asked: argparse.Namespace, found: Findings) -> None:
    found.parts["Bringing in"] = incoming.measure(list(parcels.WAYS), incoming.COUNT)


def read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--full", action="store_true", help="everything, at three sizes")
    parser.add_argument("--window", action="store_true", help="also what the real window does")
    parser.add_argument("--sizes", nargs="+", type=int, help="numbers of reflections")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--no-pepys", dest="pepys", action="store_false")
    parser.add_argument("--report", type=Path, default=Path("bench.json"))
    asked = parser.parse_args(arguments)
    asked.sizes = asked.sizes or (FULL if asked.full else QUICK)
    return asked


def _at_each_size(asked: argparse.Namespace, found: Findings) -> None:
    """Measure rooms and window at each size, and how the figures grow."""
    inside, window, others = list[Figure](), list[Figure](), list[Figure]()
    for size in asked.sizes:
        words = Words(corpus.RARE, corpus.COMMON, corpus.LAST_DAY)
        entries = partial(corpus.entries, size)
        inside += _rooms(f"{size:,}", entries, words, asked.rounds)
        if asked.full or asked.window:
            window += _window(size, entries, min(VISITS, 1 + asked.rounds // 5))
        if asked.full:
            with tempfile.TemporaryDirectory() as name:
                others += peers.measure(entries(), f"{size:,}", Path(name))
    if asked.pepys and corpus.PEPYS.exists():
        last = max(entry.moment.day for entry in corpus.pepys())
        words = Words("nightingale", "office", last)
        inside += _rooms("Pepys", corpus.pepys, words, asked.rounds)
    larger = _larger(inside, "save one reflection", LARGER)
    heavier = _larger(window, in_window.MEMORY, HEAVIER)
    parts = {
        "The journal itself, beside plain SQLite": [*inside, *larger],
        "In the window": [*window, *heavier],
        "Other diaries": others,
    }
    found.parts |= {title: part for title, part in parts.items() if part}
    found.skipped += peers.skipped()
    found.growths += _grown([*inside, *window], asked.sizes)


def _rooms(
    size: str, entries: Callable[[], Iterator[Entry]], words: Words, rounds: int
) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder, plain = kept.copied(size, entries, Path(name))
        try:
            return rooms.measure(folder, size, words, plain, rounds)
        finally:
            plain.close()


def _window(size: int, entries: Callable[[], Iterator[Entry]], visits: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder, plain = kept.copied(f"{size:,}", entries, Path(name))
        plain.close()
        return in_window.measure(folder, size, visits)


def _larger(figures: list[Figure], name: str, mark: Mark) -> list[Figure]:
    """Return a figure at the largest size beside the same at the smallest."""
    same = [each for each in figures if each.name == name and each.size != "Pepys"]
    if len(same) < 2:
        return []
    small, large = same[0], same[-1]
    said = f"{name}: {large.size} beside {small.size}"
    return [Figure(said, "", large.ours, small.ours, mark, large.unit)]


def _grown(figures: list[Figure], sizes: list[int]) -> list[Growth]:
    """Return how everything grows that was measured at every size; gaps are no such thing."""
    marked = {*rooms.MARKS, in_window.UNLOCK}
    said = [f"{size:,}" for size in sizes]
    found = []
    for name in dict.fromkeys(figure.name for figure in figures):
        ours = [each.ours for each in figures if each.name == name and each.size in said]
        if len(sizes) > 1 and not name.endswith(("gap", "work")):
            mark = GROWTH if name in marked else None
            found.append(growth(name, sizes, [max(each, 0.01) for each in ours], mark))
    return found


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    sys.exit(run(sys.argv[1:]))
