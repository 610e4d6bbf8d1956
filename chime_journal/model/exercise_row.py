"""The table of exercises done: the answers behind a reflection."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import NEVER_REUSE_IDS


class ExerciseRow(SQLModel, table=True):
    """The answers behind a reflection that was written as an exercise."""

    __tablename__ = "exercise"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    reflection_id: int = Field(foreign_key="reflection.id", ondelete="CASCADE", unique=True)
    exercise: str  # the id of its data file
    step: int = 0  # where the person was last, counted from 0
    finished: bool = False  # they came to its end; an earlier stop is as good
    digest: str  # of the text the form wrote last: another one was changed by hand
    answers: str  # JSON
