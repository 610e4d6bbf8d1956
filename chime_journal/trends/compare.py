"""Then and now, in one period; and the ratings of a time that a person picked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from chime_journal.trends.middle import Middle, middle_of
from chime_journal.trends.rules import ON_EACH_SIDE
from chime_journal.trends.weeks import Days, Numbers


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """Two medians, and the last day of the first and the first day of the latest ratings."""

    then: float
    now: float
    then_until: int
    now_from: int


def then_and_now(days: Days, values: Numbers) -> ThenAndNow | None:
    """Return the medians of the first and of the latest 12 or more ratings; (n,) each.

    A day is never cut in two: all ratings of the twelfth one's day count, so a side may hold
    a few more than twelve. None unless the two sides share no day, so below 24 ratings always.
    """
    if len(days) < 2 * ON_EACH_SIDE:
        return None
    then_until, now_from = int(days[ON_EACH_SIDE - 1]), int(days[-ON_EACH_SIDE])
    if then_until >= now_from:
        return None
    then, now = values[days <= then_until], values[days >= now_from]
    return ThenAndNow(float(np.median(then)), float(np.median(now)), then_until, now_from)


@dataclass(frozen=True, eq=False, slots=True)
class PickedTime:
    """The ratings of one domain in a time the person picked; `values` (n,) in order of day.

    `middle` is None below twelve ratings: with fewer, flat ratings often differ by 2 or more.
    """

    values: Numbers
    middle: Middle | None


def picked_time(days: Days, values: Numbers, first: int, last: int) -> PickedTime:
    """Return what lies from the day `first` to the day `last`, ordinals; (n,) each."""
    inside = values[(days >= first) & (days <= last)]
    return PickedTime(inside, middle_of(inside) if len(inside) >= ON_EACH_SIDE else None)
