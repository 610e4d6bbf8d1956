"""The diary's door: what a person typed is made storable, and is refused only when it must be.

SQLModel tables do not validate what they are given, so every write passes through here first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import RFC_4122, UUID, uuid4

from chime_journal.errors import InvalidEntry
from chime_journal.model.moment import Moment


def storable(text: str) -> str:
    """Return `text` without NUL, with each lone surrogate as U+FFFD; all else stays as typed."""
    text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        # Halves of a pair that arrived one by one are joined; only lonely halves are lost.
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def words(field: str, text: str, limit: int) -> str:
    """Return storable text. Raises InvalidEntry(field, "too_long") beyond `limit` characters."""
    kept = storable(text)
    if len(kept) > limit:
        raise InvalidEntry(field, "too_long")
    return kept


def needed_words(field: str, text: str, limit: int) -> str:
    """Return words that may not be blank, without blanks around them. Raises InvalidEntry."""
    kept = words(field, text, limit).strip()
    if not kept:
        raise InvalidEntry(field, "empty")
    return kept


def minute(clock: time) -> time:
    """Return the clock time as it is kept: whole minutes, no zone."""
    return time(clock.hour, clock.minute)


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a write happens: the person's own day, and the instant."""

    day: date
    at: datetime

    @classmethod
    def of(cls, now: Moment | None) -> Stamp:
        """Return the present, or the moment the caller takes for it."""
        if now is not None:
            return cls(now.day, now.instant())
        here = datetime.now().astimezone()
        return cls(here.date(), here)


def new_uid() -> str:
    """Return a name for a record that no other journal uses."""
    return uuid4().hex


def is_random(uid: str) -> bool:
    """Tell whether `new_uid` may have made a name; one that is a digest tells of what it names."""
    if len(uid) != len(UUID(int=0).hex):
        return False
    name = UUID(hex=uid)
    return name.variant == RFC_4122 and name.version == 4
