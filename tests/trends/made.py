"""Made-up ratings for the tests of numbers, charts and sentences."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

LAST = date(2026, 11, 22)  # a Sunday
WEEK = 7


def every(step: int, values, last: date = LAST) -> list[tuple[date, float]]:
    """Ratings `step` days apart; the last one on `last`."""
    count = len(values)
    return [(last - timedelta(days=step * (count - 1 - i)), v) for i, v in enumerate(values)]


def arrays(ratings):
    days = np.array([day.toordinal() for day, _ in ratings], dtype=np.int64)
    return days, np.array([value for _, value in ratings], dtype=np.float64)


def flat(rng, count: int, carry_over: float = 0.0, rise: float = 0.0) -> np.ndarray:
    """Whole ratings around 5, spread 1.5, each leaning on the one before; rising by `rise`."""
    noise = rng.normal(size=count)
    for i in range(1, count):
        noise[i] = carry_over * noise[i - 1] + np.sqrt(1 - carry_over**2) * noise[i]
    slope = np.linspace(-rise / 2, rise / 2, count)
    return np.clip(np.round(5 + slope + 1.5 * noise), 0, 10)
