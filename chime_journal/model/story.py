"""My story: a longer text in parts, reshaped over time, with its earlier texts kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import false
from sqlmodel import Field, SQLModel

from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

TITLE_LIMIT = 300  # characters
BODY_LIMIT = 1_000_000  # characters in one part


class StoryPart(SQLModel, table=True):
    """One part of the story, in its place among the others."""

    __tablename__ = "story_part"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    position: int = 0
    day: date  # the person's own day of beginning it
    may_share: bool = False  # only a part that is marked can be chosen for a share
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    settled: bool = True  # False while the person still writes: pauses then overwrite the text
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # Long texts come last: SQLite reads a row from its front, and stops at what was asked for.
    title: str = ""
    body: str = ""


class StoryVersion(SQLModel, table=True):
    """An earlier text of a part."""

    __tablename__ = "story_version"

    id: int = Field(default=None, primary_key=True)
    part_id: int = Field(foreign_key="story_part.id", ondelete="CASCADE", index=True)
    kept_at: datetime = Field(sa_type=UtcDateTime)  # when this text was last changed
    # Written beside the present text, in another copy of the journal: it is never thinned out.
    apart: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    title: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryDraft:
    """A part as its form holds it; `id` is None until it was first written."""

    id: int | None = None
    title: str = ""
    body: str = ""
    may_share: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.title.strip() and not self.body.strip()


@dataclass(frozen=True, slots=True)
class StoryPartLine:
    """A part as the list shows it; `excerpt` is the first 200 characters on one line."""

    id: int
    title: str
    excerpt: str
    may_share: bool
