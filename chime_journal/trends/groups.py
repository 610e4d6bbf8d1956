"""Days of the week and parts of the year, each only where enough ratings carry it.

Flat ratings fall into groups whose medians differ, the more so the fewer there are. A group is
given from the least number on at which the largest difference between any two groups seldom
reaches 2 of 10 by chance: in at most 10 % of people, for any of the five domains. How often that
is stands in docs/trends.md; `python -m tests.bench trends` counts it again.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from chime_journal.trends.middle import Middle, middle_of
from chime_journal.trends.rules import DAYS_IN_WEEK, PARTS_OF_YEAR
from chime_journal.trends.weeks import Days, Numbers, medians_of, weekly_medians

DATES_OF_A_WEEKDAY = 50  # about a year of that weekday
WEEKS_OF_A_PART = 60  # of the year: five years of most weeks

Groups = tuple[Middle | None, ...]


def weekday_groups(days: Days, values: Numbers) -> Groups:
    """Return the middle of each day of the week, Monday first; `days` and `values` are (n,).

    Each date counts once, with the median of its ratings, so that a day with many ratings weighs
    no more than others. None for a weekday that was rated on fewer than 50 dates.
    """
    starts, _, daily = medians_of(days, values)
    return _groups((days[starts] - 1) % DAYS_IN_WEEK, daily, DAYS_IN_WEEK, DATES_OF_A_WEEKDAY)


def year_groups(days: Days, values: Numbers) -> Groups:
    """Return the middle of January to March, April to June and so on; (n,) each.

    Each week counts once, with its median, because neighbouring days are much alike. It belongs
    where the middle of its rated days lies. None for a part rated in fewer than 60 weeks, which
    is five years or more. Single months would need some twenty years to differ as seldom.
    """
    weeks = weekly_medians(days, values)
    months = _months(np.floor(weeks.days).astype(np.int64))
    return _groups(months * PARTS_OF_YEAR // 12, weeks.medians, PARTS_OF_YEAR, WEEKS_OF_A_PART)


def _groups(which: Days, values: Numbers, count: int, least: int) -> Groups:
    parts: Iterable[Numbers] = (values[which == number] for number in range(count))
    return tuple(middle_of(part) if len(part) >= least else None for part in parts)


def _months(days: Days) -> Days:
    """Return the month of each proleptic ordinal, 0 to 11; (n,)."""
    since_1970 = (days - np.int64(719_163)).astype("datetime64[D]")
    return since_1970.astype("datetime64[M]").astype(np.int64) % 12
