"""What a kind of file offers: its name, its endings, how to know it, and how to read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from chime_journal.exchange.entry import Found, Skipped
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.question import Answer, Question
from chime_journal.model.moment import Moment


@dataclass(frozen=True, slots=True)
class Terms:
    """What a reader knows besides the file: the person's today and answer.

    `zone` is where the person lives, for instants whose file names no other; None: this
    computer's.
    """

    today: date
    zone: tzinfo | None = None
    answer: Answer | None = None

    @classmethod
    def now(cls, answer: Answer | None = None) -> Terms:
        """Return the terms of this moment, at this computer."""
        return cls(Moment.now().day, answer=answer)

    def local(self, when: datetime) -> datetime:
        """Return an aware instant as a clock showed it where the person lives."""
        return when.astimezone(self.zone)


def _nothing(parcel: Parcel, terms: Terms) -> None:
    """Ask nothing."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file, folder or packed file.

    `recognises` looks at names and first bytes alone. `read` yields what it finds in order, and
    why something cannot come in. `asks` gives a question that must be answered before `read`.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Parcel], bool]
    read: Callable[[Parcel, Terms], Iterator[Found | Skipped]]
    asks: Callable[[Parcel, Terms], Question | None] = _nothing
