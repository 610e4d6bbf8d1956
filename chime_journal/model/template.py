"""What was chosen for a share, kept under a name to be chosen once more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime
from chime_journal.model.shared import Choices, LeftOut

NAME_LIMIT = 100  # characters


class TemplateRow(SQLModel, table=True):
    """A kept choice: which things were ticked, and never what they say."""

    __tablename__ = "template"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    name: str
    written_at: datetime = Field(sa_type=UtcDateTime)
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    kept: str  # JSON, described in docs/format.md


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a share: as many as `back` up to today, or two fixed ones if that is 0."""

    back: int
    first: date
    last: date

    def on(self, today: date) -> Days:
        """Return the days as they are meant on another day."""
        if not self.back:
            return self
        return Days(self.back, today - timedelta(self.back - 1), today)


@dataclass(frozen=True, slots=True)
class TemplateLine:
    id: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What a template ticks today: only what was ticked then and says the same now.

    `ticked` and `left_out` are by part, named as in Choices. `changed` tells that something that
    was ticked may be chosen now, but says something else.
    """

    name: str
    days: Days
    choices: Choices
    ticked: dict[str, frozenset[Any]]
    left_out: dict[tuple[str, Any], LeftOut]
    names: tuple[tuple[str, str], ...]
    changed: bool
