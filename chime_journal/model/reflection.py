"""Reflections: dated words, their marks, links and earlier versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from hashlib import sha256

from sqlalchemy import Index, false, text
from sqlmodel import Field, SQLModel

from chime_journal.model.checkin import Rated
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime
from chime_journal.model.moment import Moment

TITLE_LIMIT = 300  # characters
BODY_LIMIT = 5_000_000  # characters


class Reflection(SQLModel, table=True):
    """One dated piece of writing. `binned_at` is set while it lies in the bin."""

    __tablename__ = "reflection"
    __table_args__ = (
        Index("ix_reflection_newest", "binned_at", "day", "clock", "id"),
        Index("ix_reflection_source", "source", unique=True),
        Index("ix_reflection_memory", "id", sqlite_where=text("good_memory")),
        NEVER_REUSE_IDS,
    )

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    day: date
    clock: time
    offset: int = 0
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    good_memory: bool = False
    memory_hidden: bool = False
    never_share: bool = False
    settled: bool = True  # False while the person still writes: pauses then overwrite the text
    source: str | None = None  # identity of an imported entry, so that a second import adds nothing
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # Long texts come last: SQLite reads a row from its front, and stops at what was asked for.
    title: str = ""
    body: str = ""


class ReflectionTag(SQLModel, table=True):
    __tablename__ = "reflection_tag"
    __table_args__ = (Index("ix_reflection_tag_tag", "tag", "reflection_id"),)

    reflection_id: int = Field(foreign_key="reflection.id", primary_key=True, ondelete="CASCADE")
    tag: str = Field(primary_key=True)


class ReflectionGoal(SQLModel, table=True):
    __tablename__ = "reflection_goal"

    reflection_id: int = Field(foreign_key="reflection.id", primary_key=True, ondelete="CASCADE")
    goal_id: int = Field(foreign_key="goal.id", primary_key=True, ondelete="CASCADE", index=True)


class ReflectionStrength(SQLModel, table=True):
    __tablename__ = "reflection_strength"

    reflection_id: int = Field(foreign_key="reflection.id", primary_key=True, ondelete="CASCADE")
    strength_id: int = Field(
        foreign_key="strength.id", primary_key=True, ondelete="CASCADE", index=True
    )


class ReflectionVersion(SQLModel, table=True):
    """An earlier text of a reflection."""

    __tablename__ = "reflection_version"

    id: int = Field(default=None, primary_key=True)
    reflection_id: int = Field(foreign_key="reflection.id", ondelete="CASCADE", index=True)
    kept_at: datetime = Field(sa_type=UtcDateTime)  # when this text was last changed
    # Written beside the present text, in another copy of the journal: it is never thinned out.
    apart: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    title: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A reflection as the editor holds it; `id` is None until it was first written."""

    moment: Moment
    id: int | None = None
    title: str = ""
    body: str = ""
    tags: frozenset[Tag] = frozenset()
    goals: frozenset[int] = frozenset()
    strengths: frozenset[int] = frozenset()
    good_memory: bool = False
    never_share: bool = False
    is_exercise: bool = False  # it has a form of its own; told by the journal, never written
    pictured: bool = False  # whether pictures belong to it; told when it is read, never written

    @property
    def is_empty(self) -> bool:
        return not self.title.strip() and not self.body.strip() and not self.pictured


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What was written elsewhere; `source` names it, so that it comes in only once.

    With words or photos it becomes a reflection, with ratings a check-in, or both. `photos` are
    names that mean something to whoever has the photos.
    """

    moment: Moment
    source: str
    title: str = ""
    body: str = ""
    tags: frozenset[Tag] = frozenset()
    photos: tuple[str, ...] = ()
    ratings: Mapping[Domain, Rated] = field(default_factory=dict)

    @property
    def is_reflection(self) -> bool:
        return bool(self.title or self.body or self.photos or not self.ratings)

    @property
    def checkin(self) -> str:
        """Return the uid of the check-in it becomes: the same each time it comes in."""
        return sha256(f"check-in {self.source}".encode()).hexdigest()[:32]

    @property
    def parts(self) -> frozenset[str]:
        """Return the names of all that it becomes."""
        reflection = {self.source} if self.is_reflection else set()
        return frozenset(reflection | ({self.checkin} if self.ratings else set()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A reflection as the list shows it; `excerpt` is the first 200 characters on one line."""

    id: int
    moment: Moment
    title: str
    excerpt: str
    tags: frozenset[Tag] = frozenset()
    good_memory: bool = False
    pictured: bool = False
    hit: tuple[tuple[int, int], ...] = ()  # start and end of each found word in the excerpt
    title_hit: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which reflections a list shows; an empty filter shows all that are not in the bin."""

    first_day: date | None = None
    last_day: date | None = None
    tags: frozenset[Tag] = frozenset()  # any of these, or a sub-topic of one
    good_memory: bool = False  # only good memories
    words: str = ""  # as typed in the search field


@dataclass(frozen=True, slots=True)
class Memory:
    """A reflection the person marked as a good memory."""

    id: int
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class PageOfPreviews:
    previews: list[Preview] = field(default_factory=list)
    more: bool = False
