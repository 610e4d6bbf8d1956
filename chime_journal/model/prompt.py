"""Prompts: which ones were seen or put away, and those of the person's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

PROMPT_LIMIT = 300  # characters
OWN = "own-"  # begins the key of an own prompt, before its uid; others go by their data file's id


class PromptSeen(SQLModel, table=True):
    __tablename__ = "prompt_seen"

    prompt: str = Field(primary_key=True)
    seen_at: datetime = Field(sa_type=UtcDateTime)


class PromptHidden(SQLModel, table=True):
    """A prompt that is not shown again until the person brings it back."""

    __tablename__ = "prompt_hidden"

    prompt: str = Field(primary_key=True)


class OwnPromptRow(SQLModel, table=True):
    __tablename__ = "own_prompt"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    words: str
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptDraft:
    words: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class OwnPrompt:
    id: int
    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """A prompt to start from, whoever wrote it."""

    key: str
    words: str
