"""The middle of some ratings, and the half of them that lies around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from chime_journal.trends.weeks import Numbers, median


@dataclass(frozen=True, slots=True)
class Middle:
    """The median of some ratings, and the two ends of their middle half."""

    median: float
    low: float
    high: float


def middle_of(values: Numbers) -> Middle:
    """Return the median and the quartiles of at least one rating; (n,), in any order.

    A quartile is a rating, or lies halfway between two of them: definition 2 of Hyndman & Fan
    (1996), Am Stat 50:361-365, the one by which the median is the usual one. So nobody reads a
    quarter of a step that was never rated.
    """
    ordered = np.sort(values)
    return Middle(median(ordered), _quantile(ordered, 1), _quantile(ordered, 3))


def _quantile(ordered: Numbers, quarters: int) -> float:
    """Return the first or third quartile of numbers in order of size."""
    place, rest = divmod(quarters * len(ordered), 4)
    if rest:
        return float(ordered[place])
    return float(ordered[place - 1] + ordered[place]) / 2
