"""Whether ratings lean up or down, said only where the numbers can carry it."""

from __future__ import annotations

from dataclasses import dataclass
from math import erfc, sqrt
from statistics import NormalDist

import numpy as np

from chime_journal.trends.rules import Leaning, window_start
from chime_journal.trends.weeks import Days, Numbers, weekly_medians

WEEKS_FOR_RANGE = 5
WEEKS_FOR_DIRECTION = 8
SMALLEST_P = 0.002
SMALLEST_CHANGE = 2.0  # of 10, across the weeks that have ratings
EXACT_UP_TO = 10


@dataclass(frozen=True, slots=True)
class MannKendall:
    """S (rises minus falls over all pairs), its variance without direction, two-sided p."""

    s: int
    variance: float
    p: float


def mann_kendall(values: Numbers) -> MannKendall:
    """Test an ordered series (n,) for a monotonic direction.

    Mann (1945), Econometrica 13:245-259; Kendall (1975), Rank Correlation Methods. Ties shrink
    the variance: (n(n-1)(2n+5) - sum t(t-1)(2t+5)) / 18. Up to n = 10 p is exact, given the ties;
    above it is normal with continuity correction. Fewer than two different values give p = 1.
    """
    n = len(values)
    s = int(np.sign(values[None, :] - values[:, None])[np.triu_indices(n, 1)].sum())
    ties = [int(t) for t in np.unique(values, return_counts=True)[1]]
    variance = (_spread_of(n) - sum(_spread_of(t) for t in ties)) / 18
    if s == 0 or variance == 0:
        return MannKendall(s, variance, 1.0)
    if n <= EXACT_UP_TO:
        return MannKendall(s, variance, _exact_p(s, ties))
    return MannKendall(s, variance, erfc((abs(s) - 1) / sqrt(2 * variance)))


def theil_sen(days: Numbers, values: Numbers) -> float:
    """Return the median slope over all pairs with different days, in steps a day; (n,) each.

    Sen (1968), J Am Stat Assoc 63:1379-1389. Fewer than two different days give 0.
    """
    slopes = _slopes(days, values)
    return float(np.median(slopes)) if len(slopes) else 0.0


def theil_sen_interval(
    days: Numbers, values: Numbers, share: float = 0.95
) -> tuple[float, float] | None:
    """Return the ends of the interval around `theil_sen`, in steps a day; (n,) each.

    Sen (1968), section 3: Kendall's S says how many of the slopes, in order of size, lie outside
    on either side; ties in days and in values shrink its variance. `share` is the confidence, by
    a normal approximation. None where nothing can be said: fewer than two different days, or
    so many ties that the variance is not above 0.
    """
    slopes = np.sort(_slopes(days, values))
    ties = (np.unique(each, return_counts=True)[1] for each in (days, values))
    tied = sum(_spread_of(int(count)) for counts in ties for count in counts)
    variance = (_spread_of(len(values)) - tied) / 18
    if not len(slopes) or variance <= 0:
        return None
    wide = NormalDist().inv_cdf((1 + share) / 2) * sqrt(variance)
    low = max(round((len(slopes) - wide) / 2) - 1, 0)
    high = min(round((len(slopes) + wide) / 2), len(slopes) - 1)
    return float(slopes[low]), float(slopes[high])


def leaning(days: Days, values: Numbers, last: int, first: int | None = None) -> Leaning:
    """Return what may be said about direction on the day `last`.

    Looks only at the weekly medians of the 26 ISO weeks that end on `last`. `days`, `values` (n,).
    `first` is where a chosen period begins; one that leaves out part of the window never gives
    a direction, because picking windows over flat ratings finds one too often.
    """
    start = window_start(last)
    inside = (days >= max(start, first or 0)) & (days <= last)
    weeks = weekly_medians(days[inside], values[inside])
    if len(weeks) < WEEKS_FOR_RANGE:
        return Leaning.FEW
    if len(weeks) < WEEKS_FOR_DIRECTION or (first is not None and first > start):
        return Leaning.RANGE_ONLY
    change = theil_sen(weeks.days, weeks.medians) * float(weeks.days[-1] - weeks.days[0])
    if mann_kendall(weeks.medians).p < SMALLEST_P and abs(change) >= SMALLEST_CHANGE:
        return Leaning.UP if change > 0 else Leaning.DOWN
    return Leaning.NO_DIRECTION


def _slopes(days: Numbers, values: Numbers) -> Numbers:
    """Return the slope of each pair of ratings that lie on different days."""
    later, earlier = np.tril_indices(len(days), -1)
    run, rise = days[later] - days[earlier], values[later] - values[earlier]
    apart = run != 0
    slopes: Numbers = rise[apart] / run[apart]
    return slopes


def _spread_of(n: int) -> int:
    return n * (n - 1) * (2 * n + 5)


def _exact_p(s: int, ties: list[int]) -> float:
    """Return the share of all orders of these values whose S is at least as far from 0."""
    counts = _falls(ties)
    pairs = len(counts) - 1  # pairs of different values; S = pairs - 2 x falls
    reached = np.abs(pairs - 2 * np.arange(len(counts))) >= abs(s)
    return float(counts[reached].sum()) / float(counts.sum())


def _falls(ties: list[int]) -> Days:
    """Count the orders of a multiset by their number of falling pairs.

    The counts are the coefficients of the q-multinomial (MacMahon 1913), built group by group.
    """
    total, counts = 0, np.ones(1, dtype=np.int64)
    for size in ties:
        total += size
        counts = np.convolve(counts, _gaussian_binomial(total, size))
    return counts


def _gaussian_binomial(n: int, k: int) -> Days:
    """Return the coefficients of the Gaussian binomial [n choose k], lowest power first."""
    if k in (0, n):
        return np.ones(1, dtype=np.int64)
    counts = np.zeros(k * (n - k) + 1, dtype=np.int64)
    without, with_it = _gaussian_binomial(n - 1, k - 1), _gaussian_binomial(n - 1, k)
    counts[: len(without)] += without
    counts[k : k + len(with_it)] += with_it
    return counts
