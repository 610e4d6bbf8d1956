"""Everything one chart shows and says about one period of one domain's ratings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from chime_journal.trends.compare import ThenAndNow, then_and_now
from chime_journal.trends.direction import WEEKS_FOR_RANGE, leaning
from chime_journal.trends.rules import Leaning, window_start
from chime_journal.trends.smooth import break_after, half_width, runs, smooth
from chime_journal.trends.usual import FEWEST, unusual, usual_range
from chime_journal.trends.weeks import Days, Numbers, Weeks, weekly_medians

MOST_DOTS = 530  # about ten years of weeks; more would be a smear
MOST_CORNERS = 200  # of one line; more cannot be told apart on a small chart


@dataclass(frozen=True, eq=False, slots=True)
class Dots:
    """What is drawn as dots: every rating, or in a very long series one median for some weeks.

    `days`, `values`, `unusual` are (n,). Each day is a day on which the person really rated.
    `weeks` is 0 for single ratings, else how many weeks one dot stands for.
    """

    days: Days
    values: Numbers
    unusual: NDArray[np.bool_]
    weeks: int


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """A smoothed stretch without a long gap, and the usual range along it; (k,) each.

    `lower` and `upper` are not a number where too few ratings lie near.
    """

    days: Days
    values: Numbers
    lower: Numbers
    upper: Numbers


@dataclass(frozen=True, eq=False, slots=True)
class Trend:
    """One period of one domain: `days` and `values` (n,) hold each rating in order."""

    first: date
    last: date
    days: Days
    values: Numbers
    dots: Dots
    lines: tuple[Line, ...]
    weeks: Weeks
    leaning: Leaning
    usual: tuple[float, float] | None  # at the latest rating, only in the 26 weeks before `last`
    gaps: tuple[tuple[date, date], ...]  # first and last day without a rating
    then_and_now: ThenAndNow | None
    chosen: bool = False  # whether the person picked these very days


def of_chosen_days(trend: Trend) -> Trend:
    """Return a trend that says no direction and no usual range of lately (product.md, rule 3).

    Who picks a time over flat ratings finds a direction in most series.
    """
    return replace(trend, leaning=Leaning.RANGE_ONLY, usual=None, chosen=True)


def analyse(ratings: Iterable[tuple[date, float]], last: date, first: date | None = None) -> Trend:
    """Read the ratings of one period, from `first` (None: from the first rating) to `last`.

    Nothing outside the period is looked at, so a shared period shows what its own days show.
    """
    pairs = sorted(
        (day.toordinal(), float(value))
        for day, value in ratings
        if day <= last and (first is None or day >= first)
    )
    days = np.array([day for day, _ in pairs], dtype=np.int64)
    values = np.array([value for _, value in pairs], dtype=np.float64)
    weeks = weekly_medians(days, values)
    dots = _dots(days, values, weeks)
    lines = _lines(days, values, dots, enough_weeks=len(weeks) >= WEEKS_FOR_RANGE)
    began = first or (date.fromordinal(int(days[0])) if len(days) else last)
    start = None if first is None else first.toordinal()
    return Trend(
        first=began,
        last=last,
        days=days,
        values=values,
        dots=dots,
        lines=lines,
        weeks=weeks,
        leaning=leaning(days, values, last.toordinal(), start),
        usual=_usual(lines, window_start(last.toordinal())),
        gaps=_gaps(days, last),
        then_and_now=then_and_now(days, values),
    )


def _dots(days: Days, values: Numbers, weeks: Weeks) -> Dots:
    if len(days) <= MOST_DOTS:
        return Dots(days, values, unusual(days, values), 0)
    width = 1
    while len(weeks) > MOST_DOTS:
        width *= 2
        weeks = weekly_medians(days, values, width)
    true_days = days[np.searchsorted(days, weeks.days)]
    return Dots(true_days, weeks.medians, np.zeros(len(weeks), dtype=bool), width)


def _lines(days: Days, values: Numbers, dots: Dots, *, enough_weeks: bool) -> tuple[Line, ...]:
    """Return one line for each run of five ratings or more, through the days of the dots."""
    lines = []
    for run in runs(days):
        if run.stop - run.start < FEWEST or not enough_weeks:
            continue
        inside = (dots.days >= days[run][0]) & (dots.days <= days[run][-1])
        corners = np.unique(dots.days[inside])
        thinned = corners[:: -(-len(corners) // MOST_CORNERS) or 1]
        at = np.unique(np.concatenate([thinned, days[run][[0, -1]]]))
        if len(at) > 1:
            line = smooth(days[run], values[run], at, half_width(days))
            lines.append(Line(at, line, *usual_range(days, values, at)))
    return tuple(lines)


def _usual(lines: tuple[Line, ...], earliest: int) -> tuple[float, float] | None:
    if not lines or lines[-1].days[-1] < earliest or np.isnan(lines[-1].lower[-1]):
        return None
    return float(lines[-1].lower[-1]), float(lines[-1].upper[-1])


def _gaps(days: Days, last: date) -> tuple[tuple[date, date], ...]:
    """Name the stretches without a rating, also one that is still going on."""
    if not len(days):
        return ()
    longest = break_after(days)
    edges = np.append(days, last.toordinal() + 1)
    before = edges[:-1][np.diff(edges) > longest]
    after = edges[1:][np.diff(edges) > longest]
    one = timedelta(days=1)
    return tuple(
        (date.fromordinal(int(a)) + one, date.fromordinal(int(b)) - one)
        for a, b in zip(before, after, strict=True)
    )
