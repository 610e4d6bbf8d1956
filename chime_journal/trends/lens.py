"""Which dots stand for days that the person looks at through a tag."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np
from numpy.typing import NDArray

from chime_journal.trends.rules import DAYS_IN_WEEK
from chime_journal.trends.series import Dots


def touched(dots: Dots, days: Iterable[date]) -> NDArray[np.bool_]:
    """Return (n,) whether each dot's day, or one of the weeks it stands for, is among `days`."""
    length = DAYS_IN_WEEK * dots.weeks or 1
    looked_at = np.array([day.toordinal() for day in days], dtype=np.int64)
    return np.isin((dots.days - 1) // length, (looked_at - 1) // length)
