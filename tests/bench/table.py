"""All figures of a run, as a table in Markdown and as JSON."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from tests.bench.figures import Figure, Growth

VERDICTS = {True: "reached", False: "**missed**", None: ""}
HEADS = ("", "size", "ours", "plain", "ratio", "mark", "")


@dataclass
class Findings:
    """What a run found; `skipped` says in words what was not measured and why."""

    parts: dict[str, list[Figure]] = field(default_factory=dict)
    growths: list[Growth] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    @property
    def missed(self) -> list[str]:
        """Return the names of what did not reach its mark."""
        figures = [figure for part in self.parts.values() for figure in part]
        told = [f"{each.name} ({each.size})" for each in figures if each.reached is False]
        return told + [f"growth of {each.name}" for each in self.growths if each.reached is False]


def markdown(found: Findings) -> str:
    """Return every part as a table of its own."""
    blocks = [f"### {title}\n\n{_table(part)}" for title, part in found.parts.items()]
    if found.growths:
        rows = [_growth_row(growth) for growth in found.growths]
        heads = ("", "all sizes", "last two", "mark", "")
        blocks.append("### Growth with the size, as an exponent\n\n" + _rows(heads, rows))
    blocks += [f"Not measured: {words}" for words in found.skipped]
    return "\n\n".join(blocks) + "\n"


def _table(figures: Sequence[Figure]) -> str:
    by_name = sorted(figures, key=lambda figure: [each.name for each in figures].index(figure.name))
    rows = []
    for _, same in groupby(by_name, key=lambda figure: figure.name):
        rows += [_row(figure, first=not number) for number, figure in enumerate(same)]
    return _rows(HEADS, rows)


def _row(figure: Figure, *, first: bool) -> tuple[str, ...]:
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    return (
        figure.name if first else "",
        figure.size,
        _number(figure.ours, figure.unit),
        "" if figure.plain is None else _number(figure.plain, figure.unit),
        ratio,
        figure.mark.said(figure.unit).replace("<=", "≤"),
        VERDICTS[figure.reached],
    )


def _growth_row(growth: Growth) -> tuple[str, ...]:
    mark = "" if growth.mark is None else f"≤ {growth.mark:g}"
    numbers = f"{growth.over_all:.2f}", f"{growth.at_the_end:.2f}"
    return (growth.name, *numbers, mark, VERDICTS[growth.reached])


def _number(value: float, unit: str) -> str:
    digits = 0 if value >= 100 or not unit else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".rstrip()


def _rows(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def as_json(found: Findings) -> dict[str, Any]:
    return {
        "machine": platform.platform(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "parts": {
            title: [_as_json(figure) for figure in part] for title, part in found.parts.items()
        },
        "growth": {
            growth.name: {
                "all_sizes": round(growth.over_all, 3),
                "last_two": round(growth.at_the_end, 3),
                "reached": growth.reached,
            }
            for growth in found.growths
        },
        "skipped": found.skipped,
        "missed": found.missed,
    }


def _as_json(figure: Figure) -> dict[str, Any]:
    return {
        "name": figure.name,
        "size": figure.size,
        "unit": figure.unit,
        "ours": round(figure.ours, 3),
        "plain": None if figure.plain is None else round(figure.plain, 3),
        "ratio": None if figure.ratio is None else round(figure.ratio, 3),
        "mark": figure.mark.said(figure.unit),
        "reached": figure.reached,
    }
