"""What was deleted for good, so that another copy of the journal does not bring it back."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import UtcDateTime


class GoneRow(SQLModel, table=True):
    """The random name a thing had, and when its words were last changed; nothing it said."""

    __tablename__ = "gone"

    uid: str = Field(primary_key=True)
    changed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
