"""My story: its parts in order, written at every pause, moved about, and their earlier texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update
from sqlmodel import col

from chime_journal.diary import door, highlight, listing, versions
from chime_journal.errors import Gone
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.story import (
    BODY_LIMIT,
    TITLE_LIMIT,
    StoryDraft,
    StoryPart,
    StoryPartLine,
)
from chime_journal.model.version import Version

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Named here, because inside a class with a method called list the word means that method.
Drafts = list[StoryDraft]
Lines = list[StoryPartLine]
Versions = list[Version]

# Damage may have taken a place, so that two parts stand on the same one: then the older is first.
IN_ORDER = (col(StoryPart.position), col(StoryPart.id))
OPENING_TEXT = func.substr(col(StoryPart.body), 1, listing.OPENING)


class Story:
    """What a person tells of their life, in parts."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: StoryDraft, now: Moment | None = None) -> Change:
        """Store a part, a new one at the end when it has no id yet; Change.id names it.

        Raises InvalidEntry for a title or text that is too long, and Gone when it was deleted for
        good in the meantime.
        """
        stamp = door.Stamp.of(now)
        title = door.words("title", draft.title, TITLE_LIMIT)
        body = door.words("body", draft.body, BODY_LIMIT)
        with self._vault.writing() as session:
            db = session.connection()
            if draft.id is None:
                id_ = _insert(db, title, body, draft.may_share, stamp)
            else:
                id_ = draft.id
                _update(db, id_, title, body, draft.may_share, stamp)
        return Change.of(Kind.STORY, id=id_)

    def leave(self, id: int) -> None:
        """Say that writing paused for longer: the next change keeps this text as a version."""
        with self._vault.writing() as session:
            versions.STORY.settle(session.connection(), id)

    def read(self, id: int) -> StoryDraft:
        """Return a part that is not in the bin. Raises Gone."""
        with self._vault.reading() as session:
            found = session.connection().execute(
                select(col(StoryPart.title), col(StoryPart.body), col(StoryPart.may_share)).where(
                    col(StoryPart.id) == id, col(StoryPart.binned_at).is_(None)
                )
            )
            row = found.one_or_none()
        if row is None:
            raise Gone
        return StoryDraft(id=id, title=row.title, body=row.body, may_share=row.may_share)

    def list(self) -> Lines:
        """Return the parts that are not in the bin, in their order."""
        rows = (
            select(col(StoryPart.id), col(StoryPart.title), OPENING_TEXT, col(StoryPart.may_share))
            .where(col(StoryPart.binned_at).is_(None))
            .order_by(*IN_ORDER)
        )
        with self._vault.reading() as session:
            return [
                StoryPartLine(id_, title, highlight.excerpt(opening), may_share)
                for id_, title, opening, may_share in session.connection().execute(rows)
            ]

    def whole(self) -> Drafts:
        """Return every part that is not in the bin with all its words, in their order."""
        rows = (
            select(
                col(StoryPart.id),
                col(StoryPart.title),
                col(StoryPart.body),
                col(StoryPart.may_share),
            )
            .where(col(StoryPart.binned_at).is_(None))
            .order_by(*IN_ORDER)
        )
        with self._vault.reading() as session:
            return [
                StoryDraft(id=id_, title=title, body=body, may_share=may_share)
                for id_, title, body, may_share in session.connection().execute(rows)
            ]

    def move(self, id: int, by: int) -> Change:
        """Move a part `by` places down, or up if negative, at most to the end. Raises Gone.

        Parts in the bin keep their places among the others.
        """
        with self._vault.writing() as session:
            _move(session.connection(), id, by)
        return Change.of(Kind.STORY, id=id)

    def versions(self, id: int) -> Versions:
        """Return the earlier texts of a part, newest first. Raises Gone."""
        with self._vault.reading() as session:
            return versions.STORY.listing(session.connection(), id)

    def restore_version(self, id: int, version_id: int, now: Moment | None = None) -> Change:
        """Bring an earlier text back; the present one becomes a version. Raises Gone."""
        with self._vault.writing() as session:
            at = door.Stamp.of(now).at
            versions.STORY.restore(session.connection(), id, version_id, at)
        return Change.of(Kind.STORY, id=id)


def _insert(db: Connection, title: str, body: str, may_share: bool, now: door.Stamp) -> int:
    last = db.scalar(select(func.max(col(StoryPart.position))))
    return db.execute(
        insert(StoryPart)
        .values(
            uid=door.new_uid(),
            position=0 if last is None else last + 1,
            day=now.day,
            may_share=may_share,
            written_at=now.at,
            changed_at=now.at,
            settled=False,
            title=title,
            body=body,
        )
        .returning(col(StoryPart.id))
    ).scalar_one()


def _update(
    db: Connection, id_: int, title: str, body: str, may_share: bool, now: door.Stamp
) -> None:
    stored = versions.STORY.present(db, id_)
    values: dict[str, object] = {"may_share": may_share}
    if (title, body) != (stored.title, stored.body):
        versions.STORY.keep_before_change(db, id_, body, now.at)
        values |= {"title": title, "body": body, "changed_at": now.at, "settled": False}
    db.execute(update(StoryPart).where(col(StoryPart.id) == id_).values(**values))


def _move(db: Connection, id_: int, by: int) -> None:
    places = db.execute(
        select(col(StoryPart.id), col(StoryPart.position), col(StoryPart.binned_at)).order_by(
            *IN_ORDER
        )
    ).all()
    shown = [part.id for part in places if part.binned_at is None]
    if id_ not in shown:
        raise Gone
    to = max(0, min(shown.index(id_) + by, len(shown) - 1))
    shown.remove(id_)
    shown.insert(to, id_)
    moved, stood = iter(shown), {part.id: part.position for part in places}
    for position, part in enumerate(places):
        here = next(moved) if part.binned_at is None else part.id
        if stood[here] != position:
            db.execute(update(StoryPart).where(col(StoryPart.id) == here).values(position=position))
