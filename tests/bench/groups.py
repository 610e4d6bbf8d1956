"""How often flat ratings, parted by weekday or part of the year, look different by chance.

The made ratings are those of `tests.bench.trends`: level 5, a standard deviation of 1.5, neighbours
correlated by r. A chance difference is one of 2 of 10 or more between the largest and the smallest
median of the groups.
"""

from __future__ import annotations

import argparse

import numpy as np

from chime_journal.trends.groups import DATES_OF_A_WEEKDAY, WEEKS_OF_A_PART
from chime_journal.trends.rules import DAYS_IN_WEEK, PARTS_OF_YEAR
from chime_journal.trends.weeks import Days, Numbers
from tests.bench.trends import ALIKE, DOMAINS, MOST_OF_FIVE, RUNS, SEED, Share, made

DIFFERENCE = 2.0  # of 10
WEEKDAY_DATES = (8, 26, 44, DATES_OF_A_WEEKDAY)
WEEKS_A_YEAR = 12  # rated ones in each part of a year; one of its thirteen is left out
PART_YEARS = (2, 3, 4, WEEKS_OF_A_PART // WEEKS_A_YEAR, 6)
MONTH_YEARS = (2, 5, 10, 20)
MONTHS = 12


def differ(ratings: Numbers, which: Days) -> tuple[Share, Share]:
    """Return how often one domain's groups, and any of five, differ that much.

    `ratings` (people x domains, dates); `which` (dates,) the group of each, or -1 for none.
    """
    groups = [np.median(ratings[:, which == one], axis=1) for one in range(which.max() + 1)]
    far = np.max(groups, axis=0) - np.min(groups, axis=0) >= DIFFERENCE
    any_of_five = far.reshape(-1, DOMAINS).any(axis=1)
    return Share(int(far.sum()), far.size), Share(int(any_of_five.sum()), any_of_five.size)


def flat(runs: int, dates: int, alike: float) -> Numbers:
    """Return flat ratings of five domains for each person; the seed goes with the question."""
    rng = np.random.default_rng([SEED, dates, round(100 * alike)])
    return made(rng, runs * DOMAINS, dates, alike, 0.0)


def weekdays(runs: int, dates: int, alike: float) -> tuple[Share, Share]:
    """Return chance differences between weekdays with so many dates each, rated daily."""
    every_day = np.arange(DAYS_IN_WEEK * dates)
    return differ(flat(runs, len(every_day), alike), every_day % DAYS_IN_WEEK)


def parts(runs: int, years: int, alike: float) -> tuple[Share, Share]:
    """Return chance differences between parts of the year, from weekly ratings."""
    long = WEEKS_A_YEAR + 1
    weeks = np.arange(years * PARTS_OF_YEAR * long)
    which = np.where(weeks % long < WEEKS_A_YEAR, weeks // long % PARTS_OF_YEAR, -1)
    return differ(flat(runs, len(weeks), alike), which)


def months(runs: int, years: int, alike: float) -> tuple[Share, Share]:
    """Return chance differences between the twelve months, from weekly ratings."""
    weeks = np.arange(years * 52)
    return differ(flat(runs, len(weeks), alike), weeks % 52 * MONTHS // 52)


def run(arguments: list[str]) -> int:
    """Print how often flat ratings look different; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench trends", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    asked, _ = parser.parse_known_args(arguments)
    tables = (
        ("Weekdays, dates of each", WEEKDAY_DATES, weekdays),
        (f"Parts of the year, years of {WEEKS_A_YEAR} weeks in each", PART_YEARS, parts),
        ("Single months, years of weekly ratings; not shown by the app", MONTH_YEARS, months),
    )
    line = "{:>6} {:>5}  {:<14} {:<14} {}"
    for title, counts, question in tables:
        print(f"\n{title}: flat ratings whose groups differ by {DIFFERENCE:g} or more")
        print(line.format("number", "r", "one domain", "any of five", ""))
        for count in counts:
            for alike in ALIKE:
                one, five = question(asked.runs, count, alike)
                mark = "" if five.percent <= 100 * MOST_OF_FIVE else "over the mark of 10"
                print(line.format(count, alike, str(one), str(five), mark))
    return 0
