"""A book to keep: which reflections go in, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from chime_journal.model.chime import Tag

TITLE_LIMIT = 120  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class BookWish:
    """What the person wants in their book; without days, all of them."""

    title: str
    first: date | None = None
    last: date | None = None
    only_memories: bool = False
    tag: Tag | None = None  # only what is marked with it, or with a sub-topic of it
    pictures: bool = True
    story: bool = False
    never_share: bool = False  # also what is marked never to be shared


@dataclass(frozen=True, slots=True)
class BookPicture:
    """A JPEG or PNG, and what is on it."""

    kind: str
    words: str
    width: int  # pixels
    height: int
    image: bytes


@dataclass(frozen=True, slots=True)
class BookEntry:
    day: date
    title: str
    body: str
    pictures: tuple[BookPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class BookPart:
    """One part of the person's story."""

    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Book:
    """All that goes into the book, oldest first."""

    title: str
    name: str  # what the person wants to be called
    entries: tuple[BookEntry, ...]
    story: tuple[BookPart, ...]

    @property
    def is_empty(self) -> bool:
        return not self.entries and not self.story
