"""The person's own usual range, and ratings that lie far from it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from chime_journal.model.chime import HIGHEST, LOWEST
from chime_journal.trends.weeks import Days, Numbers, median

WINDOW = 56  # days: eight weeks
FEWEST = 5  # ratings in the window before a range is given
MAD_TO_SD = 1.4826  # makes the median absolute deviation comparable with a standard deviation
FAR = 3.0  # usual widths from the median: Leys et al. 2013, J Exp Soc Psychol 49:764-766
ONE_STEP = 1.0  # ratings come in whole steps, so a spread below one step is not a smaller spread


def middle_and_spread(days: Days, values: Numbers, at: Days) -> tuple[Numbers, Numbers]:
    """Return the median and 1.4826 MAD of the eight weeks around each day of `at`.

    `days`, `values` (n,), `at` (k,), results (k,), not a number where fewer than five ratings
    lie in the window. Near the two ends of `at` the window is the first or the last eight weeks.
    """
    middle, spread = np.full(len(at), np.nan), np.full(len(at), np.nan)
    for i, start in enumerate(_window_starts(at)):
        a, b = np.searchsorted(days, [start, start + WINDOW])
        if b - a >= FEWEST:
            middle[i] = median(np.sort(values[a:b]))
            spread[i] = MAD_TO_SD * median(np.sort(np.abs(values[a:b] - middle[i])))
    return middle, spread


def usual_range(days: Days, values: Numbers, at: Days) -> tuple[Numbers, Numbers]:
    """Return the lower and upper end of the usual range on each day of `at`, both (k,).

    Median +- 1.4826 MAD in a moving window of eight weeks, kept within the scale.
    """
    middle, spread = middle_and_spread(days, values, at)
    return np.clip(middle - spread, LOWEST, HIGHEST), np.clip(middle + spread, LOWEST, HIGHEST)


def unusual(days: Days, values: Numbers) -> NDArray[np.bool_]:
    """Tell which ratings lie far outside the usual range of their own eight weeks; (n,).

    Far is three times the usual width (at least three steps) from the median.
    """
    middle, spread = middle_and_spread(days, values, days)
    distance = np.abs(values - middle)
    return np.greater(
        distance,
        FAR * np.maximum(spread, ONE_STEP),
        where=~np.isnan(middle),
        out=np.zeros(len(days), dtype=bool),
    )


def _window_starts(at: Days) -> Days:
    """Return the first day of the window for each day, kept inside the stretch where it fits."""
    starts = at - WINDOW // 2
    if not len(at):
        return starts
    last_start = at[-1] - WINDOW + 1
    if last_start < at[0]:
        return np.full(len(at), (at[0] + at[-1] - WINDOW + 1) // 2)
    return np.clip(starts, at[0], last_start)
