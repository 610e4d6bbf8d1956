"""Days and times as other programs write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from chime_journal.errors import InvalidEntry
from chime_journal.model.moment import Moment

LONGEST = 80  # characters of a day with its time

_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_CLOCK = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?(?:m\.?)?",
    re.ASCII | re.IGNORECASE,
)
_INSTANT = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s*"
    r"(Z|UTC|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
_NUMBERS = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\.?", re.ASCII)
_NAMED = re.compile(
    r"(?:[A-Za-z]+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})"
    r"|([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})",
    re.ASCII,
)
_BEHIND = re.compile(
    r"(?:(?<=\d)T|[\s,]+)(\d{1,2}[:.]\d{2}\S*(?: ?[ap]\.?m\.?)?)$", re.IGNORECASE | re.ASCII
)
_TWO_NUMBERS = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]", re.ASCII)
_ZONE = re.compile(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,3}")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LAST_MILLISECOND = 253_402_300_799_000  # in the year 9999


def iso_day(text: str) -> date:
    """Return the day of "2026-11-23". Raises InvalidEntry("day")."""
    return _made(_ISO_DAY, text, lambda found: date(*map(int, found.groups())))


def any_day(text: str, *, month_first: bool = False) -> date:
    """Return the day of 2026-11-23, 23.11.2026, 23/11/2026 or 23 November 2026.

    `month_first` decides where both can be meant. Raises InvalidEntry("day").
    """
    if _NAMED.fullmatch(text.strip()):
        return _made(_NAMED, text, _named)
    return _made(_NUMBERS, text, lambda found: _of_numbers(found, month_first=month_first))


def clock(text: str) -> time:
    """Return the time of "18:40", "18.40.05" or "6:40 pm". Raises InvalidEntry("time")."""
    found = _CLOCK.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None:
        raise InvalidEntry("time", "invalid")
    hour, half = int(found[1]), (found[4] or "").lower()
    if half and not 1 <= hour <= 12:
        raise InvalidEntry("time", "invalid")
    try:
        return time(hour % 12 + (12 if half == "p" else 0) if half else hour, int(found[2]))
    except ValueError as error:
        raise InvalidEntry("time", "invalid") from error


def instant(text: str, zone: tzinfo | None) -> Moment:
    """Return the moment of "2026-11-23T18:40:00Z" as a clock in `zone` showed it.

    Without an offset it is taken as it stands. Raises InvalidEntry("day").
    """
    found = _INSTANT.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None:
        raise InvalidEntry("day", "invalid")
    try:
        when = datetime(*map(int, found.groups()[:5]))  # type: ignore[arg-type]
        if found[6] is None:
            return Moment(when.date(), when.time())
        return Moment.of(when.replace(tzinfo=_offset(found[6])).astimezone(zone))
    except (ValueError, OverflowError, OSError) as error:
        raise InvalidEntry("day", "invalid") from error


def as_written(text: str) -> Moment:
    """Return the moment of "2026-11-23T18:40:00+01:00" as it stands. Raises InvalidEntry("day")."""
    found = _INSTANT.fullmatch(text.strip()) if len(text) <= LONGEST else None
    zone = _offset(found[6]) if found is not None and found[6] is not None else UTC
    return instant(text, zone)


def of_milliseconds(digits: object, zone: tzinfo | None) -> Moment:
    """Return the moment so many milliseconds after 1970. Raises InvalidEntry("day")."""
    if not isinstance(digits, str) or not re.fullmatch(r"-?\d{1,15}", digits, re.ASCII):
        raise InvalidEntry("day", "invalid")
    number = int(digits)
    if abs(number) > _LAST_MILLISECOND:
        raise InvalidEntry("day", "invalid")
    try:
        when = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=number)
        return Moment.of(when.astimezone(zone))
    except (ValueError, OverflowError, OSError) as error:
        raise InvalidEntry("day", "invalid") from error


def zone_named(name: object) -> tzinfo | None:
    """Return the zone of a name like "Europe/Berlin", or None where nobody knows it."""
    return _zone(name) if isinstance(name, str) and _ZONE.fullmatch(name) else None


def apart(said: str) -> tuple[str, str]:
    """Return the day and the time of a text that holds both; the time may be missing."""
    said = said.strip()
    found = _BEHIND.search(said) if len(said) <= LONGEST else None
    return (said[: found.start()], found[1]) if found else (said, "")


def puts_month_first(days: Iterable[str]) -> bool:
    """Tell whether a number above 12 stands in second place anywhere, and none in first."""
    found = [each for day in days if (each := _TWO_NUMBERS.match(day))]
    second = any(int(each[2]) > 12 for each in found)
    return second and all(int(each[1]) <= 12 for each in found)


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):  # also a folder of zones, or none at all
        return None


def _made(pattern: re.Pattern[str], text: str, make: Callable[[re.Match[str]], date]) -> date:
    found = pattern.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None:
        raise InvalidEntry("day", "invalid")
    try:
        return make(found)
    except ValueError as error:
        raise InvalidEntry("day", "invalid") from error


def _of_numbers(found: re.Match[str], *, month_first: bool) -> date:
    one, two, three = found.groups()
    if len(one) == 4:
        return date(int(one), int(two), int(three))
    if len(three) not in (2, 4) or len(one) > 2:
        raise ValueError("no year")
    year = int(three) + (2000 if len(three) == 2 else 0)
    day, month = (int(two), int(one)) if month_first else (int(one), int(two))
    return date(year, month, day)


def _named(found: re.Match[str]) -> date:
    day, name = (found[1], found[2]) if found[1] else (found[4], found[3])
    return date(int(found[5]), _MONTHS.index(name[:3].lower()) + 1, int(day))


def _offset(text: str) -> tzinfo:
    if text in ("Z", "UTC"):
        return UTC
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:])))
