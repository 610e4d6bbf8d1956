"""The fixed numbers of the trend rules, and what they may say: light to load, for words."""

from __future__ import annotations

from enum import Enum

DAYS_IN_WEEK = 7
WINDOW_WEEKS = 26
ON_EACH_SIDE = 12  # ratings, of then and of now
PARTS_OF_YEAR = 4  # of three months each


class Leaning(Enum):
    """What may be said about direction."""

    FEW = "few"
    RANGE_ONLY = "range_only"
    UP = "up"
    DOWN = "down"
    NO_DIRECTION = "no_direction"


def monday_of(day: int) -> int:
    """Return the ordinal of the Monday of the ISO week a day lies in.

    Ordinal 1 is a Monday, so plain division never meets week 53 or the first week of January.
    """
    return day - (day - 1) % DAYS_IN_WEEK


def window_start(last: int) -> int:
    """Return the Monday on which the fixed window of 26 ISO weeks ending on `last` begins."""
    return monday_of(last) - (WINDOW_WEEKS - 1) * DAYS_IN_WEEK
