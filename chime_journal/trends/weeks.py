"""Weeks from Monday to Sunday, counted through every new year, and one median for each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from chime_journal.trends.rules import DAYS_IN_WEEK

Days = NDArray[np.int64]
Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Weeks:
    """One value for each week that has a rating.

    `mondays` (k,) ordinals of the Mondays; `days` (k,) the middle of the days really rated,
    as ordinals that may end in .5; `medians` (k,) ratings.
    """

    mondays: Days
    days: Numbers
    medians: Numbers

    def __len__(self) -> int:
        return len(self.mondays)


def median(ordered: Numbers) -> float:
    """Return the median of at least one number, already in order of size."""
    n = len(ordered)
    return float(ordered[(n - 1) // 2] + ordered[n // 2]) / 2


def weekly_medians(days: Days, values: Numbers, width: int = 1) -> Weeks:
    """Return the median of each ISO week that has a rating; weeks without one are left out.

    `days` and `values` are (n,). With `width` over 1, that many weeks make one value.
    """
    length = DAYS_IN_WEEK * width
    buckets = (days - 1) // length
    starts, ends, medians = medians_of(buckets, values)
    low, high = (starts + ends - 1) // 2, (starts + ends) // 2
    return Weeks(
        mondays=buckets[starts] * length + 1, days=(days[low] + days[high]) / 2, medians=medians
    )


def medians_of(buckets: Days, values: Numbers) -> tuple[Days, Days, Numbers]:
    """Return where each stretch of equal `buckets` starts and ends, and its median; (k,) each.

    `buckets` and `values` are (n,), the first one in order of size.
    """
    starts = np.flatnonzero(np.diff(buckets, prepend=-1))
    ends = np.append(starts[1:], len(buckets)).astype(np.int64)[: len(starts)]
    ranked = values[np.lexsort((values, buckets))]  # in order of size within each bucket
    return starts, ends, (ranked[(starts + ends - 1) // 2] + ranked[(starts + ends) // 2]) / 2
