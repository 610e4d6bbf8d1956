"""Every rating of a journal as numbers, read once for the looks that are not about one period."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from chime_journal.model.chime import Domain
from chime_journal.trends.weeks import Days, Numbers

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

T = TypeVar("T")


@dataclass(frozen=True, eq=False, slots=True)
class AllRatings:
    """The ratings of each domain in order of day: days as ordinals and values, (n,) each.

    `week_start` is "monday", "sunday" or "system", as the person chose it.
    """

    domains: Mapping[Domain, tuple[Days, Numbers]]
    today: date
    week_start: str

    @property
    def ever_rated(self) -> bool:
        return any(len(days) for days, _ in self.domains.values())

    @property
    def rated_days(self) -> Days:
        """Return each day with a rating of any domain, once and in order."""
        return np.unique(np.concatenate([days for days, _ in self.domains.values()]))

    def each(self, question: Callable[[Days, Numbers], T]) -> dict[Domain, T]:
        """Return what is found in each domain's ratings."""
        return {domain: question(*ratings) for domain, ratings in self.domains.items()}


def read_all(diary: Diary, today: date) -> AllRatings:
    """Read every rating up to `today`."""
    series = diary.checkins.series(None, today)
    domains = {
        domain: (
            np.array([point.moment.day.toordinal() for point in points], dtype=np.int64),
            np.array([point.value for point in points], dtype=np.float64),
        )
        for domain, points in series.items()
    }
    return AllRatings(domains, today, diary.preferences.read().week_start)
