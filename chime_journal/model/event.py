"""Life events: a day and a word, drawn as quiet lines across the charts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

WORDS_LIMIT = 60  # characters


class LifeEvent(SQLModel, table=True):
    __tablename__ = "life_event"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    day: date  # that it happened on
    words: str
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    day: date
    words: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class EventLine:
    id: int
    day: date
    words: str
