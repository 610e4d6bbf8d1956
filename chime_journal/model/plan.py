"""The staying-well plan: what a person wants to remember, under seven headings of our own."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import UtcDateTime

WORDS_LIMIT = 20_000  # characters under one heading


class PlanHeading(StrEnum):
    """A heading of the plan, in the order of the page; labels on screen live in `words/labels`."""

    WELL = "well"
    DAILY = "daily"
    THROWS = "throws"
    SIGNS = "signs"
    THEN = "then"
    PEOPLE = "people"
    SAFER = "safer"


class PlanPart(SQLModel, table=True):
    """What stands under one heading; a heading without words has no row."""

    __tablename__ = "plan_part"

    id: int = Field(default=None, primary_key=True)
    heading: str = Field(unique=True)
    day: date  # the person's own day of first writing under it
    changed_at: datetime = Field(sa_type=UtcDateTime)
    words: str
