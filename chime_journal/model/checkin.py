"""Check-ins: five optional ratings, and what was hard."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from chime_journal.model.chime import Domain, HardLabel
from chime_journal.model.event import EventLine
from chime_journal.model.goal import ReachedGoal
from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime
from chime_journal.model.moment import Moment

NOTE_LIMIT = 5_000  # characters, for a rating's note and for what was hard


class CheckIn(SQLModel, table=True):
    """One moment of rating; the ratings themselves are rows of `rating`."""

    __tablename__ = "checkin"
    __table_args__ = (
        Index("ix_checkin_newest", "binned_at", "day", "clock", "id"),
        NEVER_REUSE_IDS,
    )

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    day: date
    clock: time
    offset: int = 0
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    hard: str = ""
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Rating(SQLModel, table=True):
    """One domain's value, 0 to 10 in whole steps. No row, or no value, means not rated: never 0."""

    __tablename__ = "rating"
    __table_args__ = (CheckConstraint("value BETWEEN 0 AND 10", name="ck_rating_value"),)

    checkin_id: int = Field(foreign_key="checkin.id", primary_key=True, ondelete="CASCADE")
    domain: str = Field(primary_key=True)
    value: int | None = None
    note: str = ""


class CheckInLabel(SQLModel, table=True):
    __tablename__ = "checkin_label"

    checkin_id: int = Field(foreign_key="checkin.id", primary_key=True, ondelete="CASCADE")
    label: str = Field(primary_key=True)


@dataclass(frozen=True, slots=True)
class Rated:
    """What was said about one domain; `value` None is "not today"."""

    value: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInDraft:
    """A check-in as the form holds it; a domain missing from `ratings` was not touched."""

    moment: Moment
    id: int | None = None
    ratings: dict[Domain, Rated] = field(default_factory=dict)
    hard: str = ""
    labels: frozenset[HardLabel] = frozenset()

    @property
    def is_empty(self) -> bool:
        said = any(r.value is not None or r.note.strip() for r in self.ratings.values())
        return not said and not self.hard.strip() and not self.labels


@dataclass(frozen=True, slots=True)
class RatingPoint:
    """One rating on its true date."""

    checkin_id: int
    moment: Moment
    value: int
    note: str


@dataclass(frozen=True, slots=True)
class PickedDay:
    """What a person rated and wrote on one day, shown only after they pick it."""

    day: date
    checkins: list[CheckInDraft]
    reflections: list[tuple[int, str, str]]  # id, title, first words
    named: list[EventLine]
    reached: list[ReachedGoal]
