"""Own people, preferences, receipts, own spellings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Field, SQLModel

from chime_journal.model.change import Kind
from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

PERSON_LIMIT = 200  # characters in each field


class Person(SQLModel, table=True):
    """Somebody to turn to, shown on Support now."""

    __tablename__ = "person"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    name: str
    about: str = ""  # who they are, when is best
    reach: str = ""  # a phone number or another way
    position: int = 0
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    changed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # None: not known


class PreferenceRow(SQLModel, table=True):
    __tablename__ = "preference"

    name: str = Field(primary_key=True)
    value: str  # JSON


class OwnWord(SQLModel, table=True):
    """A spelling the person taught the app."""

    __tablename__ = "own_word"

    word: str = Field(primary_key=True)


class Receipt(SQLModel, table=True):
    """That something was shared: kept only inside the journal, deletable."""

    __tablename__ = "receipt"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)  # the share id written into the sealed file
    saved_at: datetime = Field(sa_type=UtcDateTime)
    form: str  # "pdf", "sealed" or "here"
    for_whom: str = ""
    first_day: date
    last_day: date
    parts: str = "[]"  # JSON list of part names
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    name: str
    id: int | None = None
    about: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    id: int
    saved_at: datetime
    form: str
    for_whom: str
    first_day: date
    last_day: date
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BinnedThing:
    """Something in the bin; `until` is the day it goes for good."""

    kind: Kind
    id: int
    words: str
    binned_at: datetime
    until: date
    day: date | None = None  # it is about; of a receipt the day of the share
