"""Strengths in the person's own words, and where they showed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Field, SQLModel

from chime_journal.model.chime import Domain
from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

NAME_LIMIT = 100  # characters
STORY_LIMIT = 20_000  # characters


class Strength(SQLModel, table=True):
    __tablename__ = "strength"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    name: str
    story: str = ""
    day: date  # the person's own day of writing
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class StrengthDomain(SQLModel, table=True):
    __tablename__ = "strength_domain"

    strength_id: int = Field(foreign_key="strength.id", primary_key=True, ondelete="CASCADE")
    domain: str = Field(primary_key=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthDraft:
    name: str
    id: int | None = None
    story: str = ""
    domains: frozenset[Domain] = frozenset()
    shown_in: int | None = None  # a reflection to tie it to, besides those it has


@dataclass(frozen=True, slots=True)
class StrengthUse:
    """Where a strength showed: a reflection, a done step of a goal, or a goal it was brought to."""

    words: str  # the title or first words of the reflection, or the step's or goal's own words
    day: date
    reflection_id: int | None = None
    goal_id: int | None = None
    step_id: int | None = None  # with goal_id, the goal of the step


@dataclass(frozen=True, slots=True)
class StrengthCard:
    id: int
    name: str
    story: str
    domains: frozenset[Domain]
    uses: tuple[StrengthUse, ...]  # newest first
