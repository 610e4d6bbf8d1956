"""A person's own day and clock time, and the instant it was.

Stored three ways: the local day and minute the person meant (what is shown and sorted),
the offset from UTC in minutes at that place, and the UTC instant of writing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from chime_journal.errors import InvalidEntry

EARLIEST_DAY = date(1000, 1, 1)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A local day and minute; `offset` is minutes east of UTC."""

    day: date
    clock: time
    offset: int = 0

    @classmethod
    def now(cls) -> Moment:
        here = datetime.now().astimezone()
        return cls.of(here)

    @classmethod
    def of(cls, when: datetime) -> Moment:
        """Take a moment from an aware datetime, as seen in its own time zone."""
        gap = when.utcoffset() or timedelta()
        return cls(when.date(), time(when.hour, when.minute), int(gap.total_seconds() // 60))

    def instant(self) -> datetime:
        """Return the aware datetime this moment names."""
        zone = timezone(timedelta(minutes=self.offset))
        return datetime.combine(self.day, self.clock, zone)

    def check_begun(self, today: date) -> None:
        """Raise InvalidEntry("day") as `check` does, but let the day be the one after `today`.

        What was begun before a flight west, or before a wrong clock was set back, lies there.
        """
        self.check(today + timedelta(days=1))

    def check(self, today: date) -> None:
        """Raise InvalidEntry("day") unless the day lies between 1000-01-01 and `today`."""
        if self.day < EARLIEST_DAY:
            raise InvalidEntry("day", "too_early")
        if self.day > today:
            raise InvalidEntry("day", "future")
