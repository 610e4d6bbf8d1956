"""Photos and drawings of a reflection: each kept once, in order, with words for what is on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.picture import (
    LARGEST,
    LONGEST_SIDE,
    MOST,
    NAME_LIMIT,
    STROKES_LIMIT,
    WORDS_LIMIT,
    NewPicture,
    Picture,
    PictureContent,
    PictureKind,
    PictureLine,
    WholePicture,
)
from chime_journal.model.reflection import Reflection

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Only what was made anew is taken: these are the first bytes of the two forms it is made in.
JPEG, PNG = b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n"
# Of two at one place, which damage may bring, the older is first.
IN_ORDER = (col(Picture.position), col(Picture.id))


class Pictures:
    """What a person put beside their words."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of(self, reflection_id: int) -> list[PictureLine]:
        """Return a reflection's pictures in their order, small; the large ones are not read."""
        rows = (
            select(
                col(Picture.id),
                col(Picture.kind),
                col(Picture.words),
                col(Picture.width),
                col(Picture.height),
                col(Picture.thumbnail),
            )
            .where(col(Picture.reflection_id) == reflection_id, col(Picture.binned_at).is_(None))
            .order_by(*IN_ORDER)
        )
        with self._vault.reading() as session:
            return [
                PictureLine(id_, PictureKind(kind), words, width, height, thumbnail)
                for id_, kind, words, width, height, thumbnail in session.connection().execute(rows)
            ]

    def whole(self, id: int) -> WholePicture:
        """Return a picture in full. Raises Gone, also where damage left only its words."""
        rows = (
            select(col(PictureContent.image), col(PictureContent.strokes))
            .join(Picture, col(Picture.id) == col(PictureContent.picture_id))
            .where(col(Picture.id) == id, col(Picture.binned_at).is_(None))
        )
        with self._vault.reading() as session:
            found = session.connection().execute(rows).one_or_none()
        if found is None:
            raise Gone
        return WholePicture(found.image, found.strokes)

    def add(self, reflection_id: int, new: NewPicture) -> Change:
        """Keep a picture as the last of a reflection; Change.id names it.

        A photo that is there already is not kept again; from the bin it comes back.
        Raises InvalidEntry("picture", "too_many" | "too_long" | "invalid"), and Gone without the
        reflection.
        """
        with self._vault.writing() as session:
            id_ = keep(session.connection(), reflection_id, new)
        return Change.of(Kind.PICTURE, id=id_)

    def redraw(self, id: int, new: NewPicture) -> Change:
        """Keep a drawing as it is now, under its old words and in its place. Raises Gone."""
        digest = checked(new)
        with self._vault.writing() as session:
            db = session.connection()
            _update(
                db,
                id,
                width=new.width,
                height=new.height,
                size=len(new.image),
                digest=digest,
                thumbnail=new.thumbnail,
            )
            db.execute(
                update(PictureContent)
                .where(col(PictureContent.picture_id) == id)
                .values(image=new.image, strokes=new.strokes)
            )
        return Change.of(Kind.PICTURE, id=id)

    def describe(self, id: int, words: str) -> Change:
        """Keep what is on a picture, in the person's words. Raises Gone and InvalidEntry."""
        kept = door.words("picture", words, WORDS_LIMIT)
        with self._vault.writing() as session:
            _update(session.connection(), id, words=kept)
        return Change.of(Kind.PICTURE, id=id)

    def move(self, id: int, by: int) -> Change:
        """Move a picture `by` places on, or back if negative, at most to the end. Raises Gone."""
        with self._vault.writing() as session:
            db = session.connection()
            whose = db.scalar(
                select(col(Picture.reflection_id)).where(
                    col(Picture.id) == id, col(Picture.binned_at).is_(None)
                )
            )
            rows = select(col(Picture.id), col(Picture.binned_at)).where(
                col(Picture.reflection_id) == whose
            )
            found = db.execute(rows.order_by(*IN_ORDER)).all()
            shown = [row.id for row in found if row.binned_at is None]
            if id not in shown:
                raise Gone
            at = shown.index(id)
            shown.insert(max(0, min(at + by, len(shown) - 1)), shown.pop(at))
            following = iter(shown)  # those in the bin keep their places among the others
            for place, row in enumerate(found):
                here = next(following) if row.binned_at is None else row.id
                db.execute(update(Picture).where(col(Picture.id) == here).values(position=place))
        return Change.of(Kind.PICTURE, id=id)


def keep(db: Connection, reflection_id: int, new: NewPicture) -> int:
    """Keep a picture as `Pictures.add` does; return its id."""
    digest = checked(new)
    known = _same(db, reflection_id, digest) if new.kind is PictureKind.PHOTO else None
    return _insert(db, reflection_id, new, digest) if known is None else known


def pictured(db: Connection, ids: Sequence[int]) -> set[int]:
    """Return which of these reflections have a picture that is not in the bin."""
    rows = (
        select(col(Picture.reflection_id))
        .distinct()
        .where(col(Picture.reflection_id).in_(ids), col(Picture.binned_at).is_(None))
    )
    return set(db.scalars(rows))


def binned(db: Connection) -> Iterator[tuple[int, str, datetime | None, date]]:
    """Give the pictures in the bin: id, words, since when, and the day of their reflection.

    A picture comes back into its reflection, so it waits until that is there.
    """
    rows = (
        select(
            col(Picture.id),
            col(Picture.words),
            col(Picture.name),
            col(Picture.binned_at),
            col(Reflection.day),
        )
        .join(Reflection, col(Reflection.id) == col(Picture.reflection_id))
        .where(col(Picture.binned_at).is_not(None), col(Reflection.binned_at).is_(None))
    )
    for id_, words, name, at, day in db.execute(rows):
        yield id_, words.strip() or name, at, day


def checked(new: NewPicture) -> str:
    """Return a picture's digest. Raises InvalidEntry for what is not of the kept form."""
    right = {PictureKind.PHOTO: (JPEG, PNG), PictureKind.DRAWING: (PNG,)}[new.kind]
    small = (JPEG, PNG)
    if not new.image.startswith(right) or not new.thumbnail.startswith(small):
        raise InvalidEntry("picture")
    if not 0 < new.width <= LONGEST_SIDE or not 0 < new.height <= LONGEST_SIDE:
        raise InvalidEntry("picture")
    if len(new.image) > LARGEST or len(new.strokes) > STROKES_LIMIT:
        raise InvalidEntry("picture", "too_long")
    return sha256(new.image).hexdigest()


def _same(db: Connection, reflection_id: int, digest: str) -> int | None:
    """Return the picture of a reflection that is this one, out of the bin again."""
    same = (
        select(col(Picture.id))
        .where(col(Picture.reflection_id) == reflection_id, col(Picture.digest) == digest)
        .order_by(col(Picture.binned_at).is_not(None), *IN_ORDER)
    )
    found = db.scalar(same.limit(1))
    if found is not None:
        db.execute(update(Picture).where(col(Picture.id) == found).values(binned_at=None))
    return found


def _insert(db: Connection, reflection_id: int, new: NewPicture, digest: str) -> int:
    if db.scalar(select(col(Reflection.id)).where(col(Reflection.id) == reflection_id)) is None:
        raise Gone
    there = col(Picture.reflection_id) == reflection_id
    shown = select(func.count()).select_from(Picture).where(there, col(Picture.binned_at).is_(None))
    if (db.scalar(shown) or 0) >= MOST:
        raise InvalidEntry("picture", "too_many")
    last = db.scalar(select(func.max(col(Picture.position))).where(there))
    id_ = db.execute(
        insert(Picture)
        .values(
            uid=door.new_uid(),
            reflection_id=reflection_id,
            position=0 if last is None else last + 1,
            kind=new.kind.value,
            name=door.storable(new.name)[:NAME_LIMIT],
            width=new.width,
            height=new.height,
            size=len(new.image),
            digest=digest,
            added_at=datetime.now(UTC),
            words=door.words("picture", new.words, WORDS_LIMIT),
            thumbnail=new.thumbnail,
        )
        .returning(col(Picture.id))
    ).scalar_one()
    content = insert(PictureContent)
    db.execute(content.values(picture_id=id_, strokes=new.strokes, image=new.image))
    return id_


def _update(db: Connection, id_: int, **values: object) -> None:
    changed = db.execute(
        update(Picture)
        .where(col(Picture.id) == id_, col(Picture.binned_at).is_(None))
        .values(**values, changed_at=datetime.now(UTC))
    )
    if not changed.rowcount:
        raise Gone
