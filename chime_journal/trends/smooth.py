"""A line that follows the ratings through time, and stops where there are none."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from chime_journal.trends.weeks import Days, Numbers

SHORTEST_BREAK = 21.0  # days without a rating before a line may break
GAPS_TO_BREAK = 3.0  # times the person's own median gap
NEIGHBOURS = 7  # ratings that each point of the line leans on, at least
HALF_WIDTH = 21.0  # days to either side, at least
PARTS_OF_SPAN = 40.0  # over years the line follows slower changes


def break_after(days: Days) -> float:
    """Return the number of days without a rating after which the line breaks.

    That is the longer of 21 days and three times the median gap between rated days.
    """
    gaps = np.diff(np.unique(days))
    typical = float(np.median(gaps)) if len(gaps) else 0.0
    return max(SHORTEST_BREAK, GAPS_TO_BREAK * typical)


def runs(days: Days) -> list[slice]:
    """Return the stretches of ratings that no long gap interrupts, as slices into `days`."""
    if not len(days):
        return []
    cuts = np.flatnonzero(np.diff(days) > break_after(days)) + 1
    edges = [0, *cuts.tolist(), len(days)]
    return [slice(a, b) for a, b in pairwise(edges)]


def half_width(days: Days) -> float:
    """Return how many days to either side the line looks, for ratings over this span."""
    span = float(days[-1] - days[0]) if len(days) else 0.0
    return max(HALF_WIDTH, span / PARTS_OF_SPAN)


def smooth(days: Days, values: Numbers, at: Days, width: float = HALF_WIDTH) -> Numbers:
    """Return the smoothed rating on each day of `at`, from the ratings of one run.

    A mean weighted by nearness in days, the same to both sides (tricube kernel, Cleveland 1979,
    J Am Stat Assoc 74:829-836, with local means). It looks `width` days to each side and further
    until it meets seven ratings, so one rating after some weeks of silence cannot pull the line
    to itself, as an exponential average would. `days`, `values` (n,); `at` (k,); result (k,).
    """
    real_days = days.astype(np.float64)
    fewest = min(NEIGHBOURS, len(days))
    line = np.empty(len(at))
    for i, day in enumerate(at.astype(np.float64)):
        reach = max(width, _reach(real_days, day, fewest) + 1.0)
        near = slice(*np.searchsorted(real_days, [day - reach, day + reach]))
        weights = (1.0 - (np.abs(real_days[near] - day) / reach) ** 3) ** 3
        line[i] = weights @ values[near] / weights.sum()
    return line


def _reach(days: Numbers, day: float, fewest: int) -> float:
    """Return how far from `day` the `fewest` nearest ratings lie, in days."""
    here = int(np.searchsorted(days, day))
    near = days[max(0, here - fewest) : here + fewest]
    return float(np.partition(np.abs(near - day), fewest - 1)[fewest - 1])
