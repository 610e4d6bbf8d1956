"""What a mentor answers to a share, and the same once it has come home into the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

WORDS_LIMIT = 20_000  # characters in each longer text
STEP_LIMIT = 300  # characters in one agreed step, as many as a goal's step may have
MOST_STEPS = 50


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to one shared file; what was left empty is "" or (), at least one is not."""

    answers: str  # the id of the shared file
    written: date  # the mentor's own day
    heard: str
    question: str
    agreed: tuple[str, ...]  # one small step each
    encouragement: str
    journal: str  # the id of the journal the shared file came from

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was written."""
        return not any((self.heard, self.question, self.agreed, self.encouragement))


class ReplyRow(SQLModel, table=True):
    """A reply that came home: kept only inside the journal, deletable."""

    __tablename__ = "reply"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)  # SHA-256 of what it says, so that none comes twice
    answers: str = Field(index=True)  # the uid of a receipt, which may have been deleted
    written: date
    added_at: datetime = Field(sa_type=UtcDateTime)
    heard: str = ""
    question: str = ""
    agreed: str = "[]"  # JSON list of steps
    encouragement: str = ""
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ReplyStep(SQLModel, table=True):
    """That an agreed step, counted from 0, became a step of a goal."""

    __tablename__ = "reply_step"

    reply_id: int = Field(foreign_key="reply.id", primary_key=True, ondelete="CASCADE")
    place: int = Field(primary_key=True)
    step_id: int = Field(foreign_key="step.id", ondelete="CASCADE", index=True)


@dataclass(frozen=True, slots=True)
class Agreed:
    """One agreed step, and the goal's step it became, if that is still there."""

    words: str
    step_id: int | None = None
    goal_words: str = ""


@dataclass(frozen=True, slots=True)
class ReplyLine:
    id: int
    receipt_id: int | None  # None when the line about the share was deleted
    written: date
    heard: str
    question: str
    agreed: tuple[Agreed, ...]
    encouragement: str
