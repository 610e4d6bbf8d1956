"""Then and now: the middle of the first and of the latest ratings of one period."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

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
