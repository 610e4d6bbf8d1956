"""Measure the journal and print a table: python -m tests.bench [--full] [--sizes 1000 10000].

`python -m tests.bench charts` measures the page of charts alone.
`python -m tests.bench trends` tells how often the rule for a direction is wrong, and right,
and how often groups of flat ratings look different.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from chime_journal.model.reflection import Entry
from tests.bench import charts, corpus, groups, trends
from tests.bench.figures import MARKS, ROUNDS, Figure, Words, growth, measure
from tests.bench.plain import Plain
from tests.factory import new_vault

GROWTH = 0.2  # the mark for every figure, from 10,000 to 100,000
QUICK, FULL = [1_000, 10_000], [1_000, 10_000, 100_000]


def run(arguments: list[str]) -> int:
    """Measure, print and write a JSON report; return 0, also where a mark is missed."""
    if arguments[:1] == ["trends"]:
        return trends.run(arguments[1:]) or groups.run(arguments[1:])
    alone = arguments[:1] == ["charts"]
    asked = read(arguments[1:] if alone else arguments)
    drawn = charts.run(asked.rounds)
    if alone:
        charts.show(drawn)
        return 0
    figures: list[Figure] = []
    for size in asked.sizes:
        words = Words(corpus.RARE, corpus.COMMON, corpus.LAST_DAY)
        figures += at(f"{size:,}", corpus.entries(size), words, asked.rounds)
    if asked.pepys and corpus.PEPYS.exists():
        last = max(entry.moment.day for entry in corpus.pepys())
        words = Words("nightingale", "office", last)
        figures += at("Pepys", corpus.pepys(), words, asked.rounds)
    growths = grown(figures, asked.sizes)
    show(figures, growths)
    charts.show(drawn)
    told = report(figures, growths) | {"charts": charts.report(drawn)}
    asked.report.write_text(json.dumps(told, indent=2) + "\n")
    print(f"\nWritten to {asked.report}")
    return 0


def read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--full", action="store_true", help="also 100,000 reflections")
    parser.add_argument("--sizes", nargs="+", type=int, help="numbers of reflections")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--no-pepys", dest="pepys", action="store_false")
    parser.add_argument("--report", type=Path, default=Path("bench.json"))
    asked = parser.parse_args(arguments)
    asked.sizes = asked.sizes or (FULL if asked.full else QUICK)
    return asked


def at(size: str, entries: Iterator[Entry], words: Words, rounds: int) -> list[Figure]:
    """Fill a journal and its plain twin, and measure both."""
    with tempfile.TemporaryDirectory() as name:
        folder, begun = Path(name), time.perf_counter()
        vault, _sheet = new_vault(folder)
        count = corpus.fill(vault, entries)
        print(f"{count:,} reflections stored in {time.perf_counter() - begun:.1f} s", flush=True)
        plain = Plain.of(vault, folder / "plain.db")
        vault.close()
        figures = measure(vault.folder, size, words, plain, rounds)
        plain.close()
    return figures


def grown(figures: list[Figure], sizes: list[int]) -> dict[str, float]:
    """Return each figure's growth from the last size but one to the last."""
    if len(sizes) < 2:
        return {}
    small, large = sizes[-2:]
    found = {(figure.name, figure.size): figure for figure in figures}
    return {
        name: growth(found[name, f"{small:,}"], found[name, f"{large:,}"], large / small)
        for name in MARKS
    }


def show(figures: list[Figure], growths: dict[str, float]) -> None:
    """Print the table."""
    line = "{:<24} {:>8} {:>10} {:>10} {:>7}  {:<15} {}"
    print("\n" + line.format("", "entries", "ours, ms", "plain, ms", "ratio", "mark", ""))
    for name, mark in MARKS.items():
        for figure in (figure for figure in figures if figure.name == name):
            ours, plain, ratio = (f"{x:.2f}" for x in (figure.ours, figure.plain, figure.ratio))
            reached = "reached" if figure.reached else "MISSED"
            print(line.format(name, figure.size, ours, plain, ratio, str(mark), reached))
        if name in growths:
            power = f"{growths[name]:.2f}"
            print(f"{'':<24} grows with the size to the power of {power}, mark <= {GROWTH:g}")


def report(figures: list[Figure], growths: dict[str, float]) -> dict[str, object]:
    return {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "figures": [
            {
                "name": figure.name,
                "size": figure.size,
                "milliseconds": round(figure.ours, 3),
                "plain_milliseconds": round(figure.plain, 3),
                "ratio": round(figure.ratio, 3),
                "mark": str(MARKS[figure.name]),
                "reached": figure.reached,
            }
            for figure in figures
        ],
        "growth": {name: round(power, 3) for name, power in growths.items()},
    }


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    sys.exit(run(sys.argv[1:]))
