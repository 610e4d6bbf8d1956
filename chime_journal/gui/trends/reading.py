"""A period of ratings, read on the diary thread and understood there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from chime_journal.gui.trends.overlay import Wish, read_overlay
from chime_journal.model.checkin import RatingPoint
from chime_journal.model.chime import Domain
from chime_journal.model.mark import Overlay
from chime_journal.trends.series import Trend, analyse, of_chosen_days

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


NOTHING_SPECIAL = Wish()


@dataclass(frozen=True, eq=False, slots=True)
class Shown:
    """What the page shows of one period; all charts share `first` and `last`."""

    first: date
    last: date
    points: dict[Domain, list[RatingPoint]]
    trends: dict[Domain, Trend]
    ever_rated: bool
    overlay: Overlay = field(default_factory=Overlay)


def read(
    diary: Diary,
    days: int | None,
    today: date,
    chosen: tuple[date, date] | None = None,
    wish: Wish = NOTHING_SPECIAL,
) -> Shown:
    """Read the ratings of the last `days` days up to `today`, or all, or just the chosen days.

    Days named before the earliest rating of all are read with all.
    """
    first = None if days is None else today - timedelta(days=days - 1)
    first, last = chosen or (first, today)
    points = diary.checkins.series(first, last)
    trends = {
        domain: analyse([(one.moment.day, one.value) for one in found], last, first)
        for domain, found in points.items()
    }
    if chosen:
        trends = {domain: of_chosen_days(trend) for domain, trend in trends.items()}
    rated = [trend.first for trend in trends.values() if len(trend.days)]
    ever = bool(rated) or any(diary.checkins.series(None, today).values())
    overlay = read_overlay(diary, first, last, wish)
    return Shown(first or min(rated, default=today), last, points, trends, ever, overlay)
