"""Photos and drawings for a share: those of reflections that may be shared, in their order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, select
from sqlmodel import col

from chime_journal.diary.pictures import IN_ORDER
from chime_journal.model.picture import Picture, PictureContent, PictureKind
from chime_journal.model.reflection import Reflection
from chime_journal.model.shared import SharedPicture

if TYPE_CHECKING:
    from sqlalchemy import Connection


def of(db: Connection, reflections: ColumnElement[bool]) -> dict[int, SharedPicture]:
    """Return the pictures of those reflections by id, the oldest reflection's first.

    Those of which damage left only the words are not there.
    """
    rows = (
        select(
            col(Picture.id),
            col(Picture.reflection_id),
            col(Reflection.day),
            col(Picture.kind),
            col(Picture.words),
            col(Picture.digest),
        )
        .join(Reflection, col(Reflection.id) == col(Picture.reflection_id))
        .join(PictureContent, col(PictureContent.picture_id) == col(Picture.id))
        .where(reflections, col(Picture.binned_at).is_(None))
        .order_by(col(Reflection.day), col(Reflection.clock), col(Reflection.id), *IN_ORDER)
    )
    return {
        id_: SharedPicture(
            reflection=of_which, day=day, kind=PictureKind(kind), words=words, digest=digest
        )
        for id_, of_which, day, kind, words, digest in db.execute(rows)
    }


def thumbnails(db: Connection, pictures: Iterable[int]) -> dict[int, bytes]:
    """Return the small ones of some pictures, by id."""
    wanted = set(pictures)
    rows = select(col(Picture.id), col(Picture.thumbnail)).where(col(Picture.id).in_(wanted))
    return {row.id: row.thumbnail for row in db.execute(rows)}


def images(db: Connection, digests: Iterable[str]) -> dict[str, bytes]:
    """Return pictures in full, by digest."""
    wanted = set(digests)
    rows = (
        select(col(Picture.digest), col(PictureContent.image))
        .join(PictureContent, col(PictureContent.picture_id) == col(Picture.id))
        .where(col(Picture.digest).in_(wanted))
    )
    return {row.digest: row.image for row in db.execute(rows)}
