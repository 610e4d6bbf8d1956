"""Photos and drawings that belong to a reflection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, SQLModel

from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

MOST = 12  # in one reflection
WORDS_LIMIT = 1_000  # characters that say what is on one
NAME_LIMIT = 200  # characters
LONGEST_SIDE = 2048  # pixels that are kept
THUMBNAIL_SIDE = 256  # pixels
LARGEST = 32 * 1024 * 1024  # bytes of one that is kept
STROKES_LIMIT = 4_000_000  # characters of a drawing's strokes


class PictureKind(StrEnum):
    PHOTO = "photo"
    DRAWING = "drawing"


class Picture(SQLModel, table=True):
    """What is known of one picture. `binned_at` is set while it lies in the bin by itself."""

    __tablename__ = "picture"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    reflection_id: int = Field(foreign_key="reflection.id", ondelete="CASCADE", index=True)
    position: int = 0
    kind: str
    width: int  # pixels
    height: int
    size: int  # bytes
    digest: str  # SHA-256 of what is kept, so that a photo is kept once in a reflection
    added_at: datetime = Field(sa_type=UtcDateTime)
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    changed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # None: unknown
    name: str = ""  # of the file it came from
    # Long values come last: SQLite reads a row from its front, and stops at what was asked for.
    words: str = ""  # what is on it, as the person says it
    thumbnail: bytes = b""


class PictureContent(SQLModel, table=True):
    """The picture itself, apart from what is known of it: no list ever reads it."""

    __tablename__ = "picture_content"

    id: int = Field(default=None, primary_key=True)
    picture_id: int = Field(foreign_key="picture.id", unique=True, ondelete="CASCADE")
    strokes: str = ""  # of a drawing, so that it can be drawn on
    image: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPicture:
    """A picture as it is kept: JPEG or PNG made anew from its dots, with nothing else in it."""

    kind: PictureKind
    width: int
    height: int
    image: bytes
    thumbnail: bytes
    name: str = ""
    strokes: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class PictureLine:
    """A picture as the row below a text shows it."""

    id: int
    kind: PictureKind
    words: str
    width: int
    height: int
    thumbnail: bytes


@dataclass(frozen=True, slots=True)
class WholePicture:
    """A picture as it is opened: what is kept, and a drawing's strokes."""

    image: bytes
    strokes: str
