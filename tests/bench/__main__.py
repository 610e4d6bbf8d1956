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
from collections.abc import Callable
from pathlib import Path

from tests.bench import (
    charts,
    disk,
    groups,
    incoming,
    papers,
    parcels,
    peers,
    sizes,
    starting,
    trends,
)
from tests.bench.figures import ROUNDS, Figure
from tests.bench.table import Findings, as_json, markdown

QUICK, FULL = [1_000, 10_000], [1_000, 10_000, 100_000]

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
    window = [_in_window] if asked.full or asked.window else []
    slow = [_reports, _incoming, _others] if asked.full else []
    return [_start, _charts, _disk, _inside, *window, *slow]


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


def _inside(asked: argparse.Namespace, found: Findings) -> None:
    _grown(asked, found, "The journal itself, beside plain SQLite", sizes.inside(asked))


def _in_window(asked: argparse.Namespace, found: Findings) -> None:
    _grown(asked, found, "In the window", sizes.in_the_window(asked))


def _grown(asked: argparse.Namespace, found: Findings, title: str, figures: list[Figure]) -> None:
    found.parts[title] = [*figures, *sizes.larger(figures)]
    found.growths += sizes.grown(figures, asked.sizes)


def _others(asked: argparse.Namespace, found: Findings) -> None:
    found.skipped += peers.skipped()
    if figures := sizes.others(asked):
        found.parts["Other diaries"] = figures


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


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    sys.exit(run(sys.argv[1:]))
