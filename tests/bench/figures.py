"""What a figure is, the mark it should reach, and how things are timed side by side."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import linear_regression, median

ROUNDS = 15


@dataclass(frozen=True)
class Mark:
    """What a figure should reach: at most a number of its unit, or a ratio to the plain thing."""

    most: float | None = None
    ratio: float | None = None

    def reached_by(self, ours: float, ratio: float | None) -> bool | None:
        """Tell whether it is reached; None where nothing is asked, or nothing to compare with."""
        if self.ratio is not None:
            return None if ratio is None else ratio <= self.ratio
        return None if self.most is None else ours <= self.most

    def said(self, unit: str) -> str:
        if self.ratio is not None:
            return f"<= {self.ratio:g} x plain"
        return "" if self.most is None else f"<= {self.most:g} {unit}"


NOTHING_ASKED = Mark()


@dataclass(frozen=True)
class Figure:
    """One thing measured at one size, the median of some rounds.

    `plain` is the same done plainly in the same run; None where there is no such thing.
    """

    name: str
    size: str
    ours: float
    plain: float | None = None
    mark: Mark = NOTHING_ASKED
    unit: str = "ms"

    @property
    def ratio(self) -> float | None:
        return self.ours / self.plain if self.plain else None

    @property
    def reached(self) -> bool | None:
        return self.mark.reached_by(self.ours, self.ratio)


@dataclass(frozen=True)
class Growth:
    """How a figure grows with the journal: an exponent, 0 is not at all, 1 is with the size."""

    name: str
    over_all: float  # the slope through all sizes, both axes logarithmic
    at_the_end: float  # from the last size but one to the last
    mark: float | None = None

    @property
    def reached(self) -> bool | None:
        return None if self.mark is None else self.at_the_end <= self.mark


def growth(name: str, sizes: Sequence[int], ours: Sequence[float], mark: float | None) -> Growth:
    """Return how a figure grows over two sizes or more."""
    wide, high = [math.log(size) for size in sizes], [math.log(each) for each in ours]
    slope = linear_regression(wide, high).slope
    return Growth(name, slope, linear_regression(wide[-2:], high[-2:]).slope, mark)


def in_turns(
    ours: Callable[[], object], plain: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Run two things turn by turn, so that other load hits both; return their medians in ms."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for thing, spent in zip((ours, plain), times, strict=True):
            spent.append(timed(thing))
    return median(times[0]), median(times[1])


def timed(thing: Callable[[], object]) -> float:
    """Return how many milliseconds it takes."""
    begun = time.perf_counter()
    thing()
    return (time.perf_counter() - begun) * 1000
