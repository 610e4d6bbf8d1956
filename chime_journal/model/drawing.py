"""A drawing as lines of a pen, so that it can be drawn on later."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

WIDE, HIGH = 1200, 800  # dots of the paper
FINE = 10  # steps within one dot
COLOURS, WIDTHS = 6, 3  # to choose from
RUBBER = -1  # in place of a colour
BESIDES = 5  # dots that would take as much room as the rest of a line
MOST_DOTS = 200_000  # in one drawing
VERSION = 1

Dot = tuple[int, int]  # from left and top, in steps


@dataclass(frozen=True, slots=True)
class Line:
    """Where a pen or the rubber went, from touching the paper to leaving it."""

    colour: int
    width: int
    dots: tuple[Dot, ...]


Lines = tuple[Line, ...]


def to_text(lines: Lines) -> str:
    """Return lines as they are kept."""
    told = [{"colour": each.colour, "width": each.width, "dots": each.dots} for each in lines]
    return json.dumps({"version": VERSION, "lines": told}, separators=(",", ":"))


def from_text(text: str) -> Lines:
    """Return the lines of a kept drawing; without any that are whole, none."""
    try:
        found = json.loads(text)["lines"]
        return tuple(_line(each) for each in found)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return ()


def count(lines: Lines) -> int:
    """Return how many dots all lines have; what is kept of a line besides counts as some."""
    return sum(len(each.dots) + BESIDES for each in lines)


def _line(told: dict[str, Any]) -> Line:
    """Return a line, held to what the pad can draw."""
    dots = tuple((_within(x, WIDE * FINE), _within(y, HIGH * FINE)) for x, y in told["dots"])
    colour = max(RUBBER, min(int(told["colour"]), COLOURS - 1))
    return Line(colour, _within(told["width"], WIDTHS - 1), dots)


def _within(value: Any, most: int) -> int:  # noqa: ANN401 - read from a text
    return max(0, min(int(value), most))
