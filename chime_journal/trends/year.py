"""One calendar year as weeks, each in exactly one year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from chime_journal.trends.rules import DAYS_IN_WEEK
from chime_journal.trends.weeks import Days, Numbers, medians_of

MONDAY = 1  # as ISO counts the days of a week, up to Sunday, 7


@dataclass(frozen=True, eq=False, slots=True)
class YearOfWeeks:
    """A year's weeks and the median of each; `firsts`, `lasts` (k,) ordinals, k is 53 or 54.

    `medians` (k,) is not a number where nothing was rated. The first and the last week may be
    short: they end where the year does, so that no rating stands in two years.
    """

    firsts: Days
    lasts: Days
    medians: Numbers


def year_of_weeks(
    days: Days, values: Numbers, year: int, first_weekday: int = MONDAY
) -> YearOfWeeks:
    """Return the weeks of a year that begin on `first_weekday`, 1 to 7; `days`, `values` (n,)."""
    begins, ends = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    start = begins - (begins - first_weekday) % DAYS_IN_WEEK
    starts = np.arange(start, ends + 1, DAYS_IN_WEEK, dtype=np.int64)
    firsts, lasts = np.maximum(starts, begins), np.minimum(starts + DAYS_IN_WEEK - 1, ends)
    inside = slice(*np.searchsorted(days, [begins, ends + 1]))
    weeks = (days[inside] - start) // DAYS_IN_WEEK
    which, _, found = medians_of(weeks, values[inside])
    medians = np.full(len(starts), np.nan)
    medians[weeks[which]] = found
    return YearOfWeeks(firsts, lasts, medians)
