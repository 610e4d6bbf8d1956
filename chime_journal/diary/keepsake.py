"""What goes into a book to keep: chosen reflections with their pictures, and the story."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import Select, exists, select
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.diary.pictures import IN_ORDER
from chime_journal.model.chime import with_topics
from chime_journal.model.keepsake import (
    TITLE_LIMIT,
    Book,
    BookEntry,
    BookPart,
    BookPicture,
    BookWish,
)
from chime_journal.model.picture import Picture, PictureContent
from chime_journal.model.reflection import Reflection, ReflectionTag
from chime_journal.model.story import StoryPart

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault


def book(vault: Vault, wish: BookWish, name: str) -> Book:
    """Return what is wished for, as it is now. Raises InvalidEntry("title")."""
    title = door.needed_words("title", wish.title, TITLE_LIMIT)
    with vault.reading() as session:
        db = session.connection()
        shown = _pictures(db, wish) if wish.pictures else {}
        entries = tuple(
            BookEntry(day, title_, body, shown.get(id_, ()))
            for id_, day, title_, body in db.execute(_chosen(wish))
            if title_.strip() or body.strip() or id_ in shown
        )
        story = _story(db) if wish.story else ()
    return Book(title, name, entries, story)


def _chosen(wish: BookWish) -> Select[int, date, str, str]:
    rows = select(
        col(Reflection.id), col(Reflection.day), col(Reflection.title), col(Reflection.body)
    ).where(col(Reflection.binned_at).is_(None))
    if wish.first is not None:
        rows = rows.where(col(Reflection.day) >= wish.first)
    if wish.last is not None:
        rows = rows.where(col(Reflection.day) <= wish.last)
    if wish.only_memories:
        rows = rows.where(col(Reflection.good_memory).is_(True))
    if not wish.never_share:
        rows = rows.where(col(Reflection.never_share).is_(False))
    if wish.tag is not None:
        tags = [tag.value for tag in with_topics(frozenset({wish.tag}))]
        marked = (col(ReflectionTag.reflection_id) == col(Reflection.id)) & col(
            ReflectionTag.tag
        ).in_(tags)
        rows = rows.where(exists().where(marked))
    return rows.order_by(col(Reflection.day), col(Reflection.clock), col(Reflection.id))


def _pictures(db: Connection, wish: BookWish) -> dict[int, tuple[BookPicture, ...]]:
    chosen = _chosen(wish).with_only_columns(col(Reflection.id)).order_by(None)
    rows = (
        select(
            col(Picture.reflection_id),
            col(Picture.kind),
            col(Picture.words),
            col(Picture.width),
            col(Picture.height),
            col(PictureContent.image),
        )
        .join(PictureContent, col(PictureContent.picture_id) == col(Picture.id))
        .where(col(Picture.binned_at).is_(None), col(Picture.reflection_id).in_(chosen))
        .order_by(col(Picture.reflection_id), *IN_ORDER)
    )
    found = groupby(db.execute(rows), key=lambda row: int(row[0]))
    return {id_: tuple(BookPicture(*row[1:]) for row in of) for id_, of in found}


def _story(db: Connection) -> tuple[BookPart, ...]:
    rows = (
        select(col(StoryPart.title), col(StoryPart.body))
        .where(col(StoryPart.binned_at).is_(None))
        .order_by(col(StoryPart.position), col(StoryPart.id))
    )
    return tuple(BookPart(title, body) for title, body in db.execute(rows))
