"""Reflections: written at every pause, read, listed, and their earlier texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import exists, func, insert, select, update
from sqlmodel import col

from chime_journal.diary import bringing_in, door, highlight, links, listing, pictures, versions
from chime_journal.errors import Gone
from chime_journal.model.change import Change, Kind
from chime_journal.model.chime import Tag
from chime_journal.model.exercise_row import ExerciseRow
from chime_journal.model.goal import Goal
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import (
    BODY_LIMIT,
    TITLE_LIMIT,
    Draft,
    Entry,
    Filter,
    Memory,
    PageOfPreviews,
    Preview,
    Reflection,
    ReflectionGoal,
    ReflectionStrength,
)
from chime_journal.model.strength import Strength
from chime_journal.model.version import Version

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Named here, because inside a class with a method called list the word means that method.
Versions = list[Version]
Previews = list[Preview]

# Made once: a statement made at every pause in writing takes as long as SQLite's part of it.
_INSERT = insert(Reflection).returning(col(Reflection.id))


class Reflections:
    """What a person wrote, by day."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: Draft, now: Moment | None = None) -> Change:
        """Store a draft, a new one when it has no id yet; Change.id names it.

        Raises InvalidEntry for a title or text that is too long, or a day that cannot be (a new
        one may lie one day ahead), and Gone when it was deleted for good in the meantime.
        """
        stamp = door.Stamp.of(now)
        title = door.words("title", draft.title, TITLE_LIMIT)
        body = door.words("body", draft.body, BODY_LIMIT)
        with self._vault.writing() as session:
            db = session.connection()
            if draft.id is None:
                id_ = insert_draft(db, draft, title, body, stamp)
            else:
                id_ = draft.id
                _update(db, id_, draft, title, body, stamp)
            _tie(db, id_, draft)
        return Change.of(Kind.REFLECTION, id=id_)

    def leave(self, id: int) -> None:
        """Say that writing paused for longer: the next change keeps this text as a version."""
        with self._vault.writing() as session:
            versions.REFLECTIONS.settle(session.connection(), id)

    def read(self, id: int) -> Draft:
        """Return a reflection that is not in the bin. Raises Gone."""
        with self._vault.reading() as session:
            return _read(session.connection(), id)

    def list(self, filter: Filter | None = None, limit: int = 50) -> PageOfPreviews:
        """Return the newest reflections that pass the filter, newest first."""
        with self._vault.reading() as session:
            return listing.page(session.connection(), filter or Filter(), limit)

    def order(self, filter: Filter) -> Sequence[int]:
        """Return the id of every reflection that passes the filter, newest first."""
        with self._vault.reading() as session:
            return listing.order(session.connection(), filter)

    def previews(self, ids: Sequence[int], words: str = "") -> Previews:
        """Return these reflections in this order, `words` marked; those that are gone are not."""
        with self._vault.reading() as session:
            return listing.previews(session.connection(), ids, words)

    def marked_days(self, first: date, last: date, filter: Filter | None = None) -> set[date]:
        """Return the days from `first` to `last` that hold a reflection passing the filter."""
        with self._vault.reading() as session:
            return listing.marked_days(session.connection(), first, last, filter or Filter())

    def all_days(self) -> tuple[date, date] | None:
        """Return the first and last day written about, or None in an empty journal."""
        present = col(Reflection.binned_at).is_(None)
        with self._vault.reading() as session:
            db = session.connection()
            # Two questions, because SQLite answers only a single min or max from an index.
            first = db.scalar(select(func.min(col(Reflection.day))).where(present))
            last = db.scalar(select(func.max(col(Reflection.day))).where(present))
        return None if first is None or last is None else (first, last)

    def versions(self, id: int) -> Versions:
        """Return the earlier texts of a reflection, newest first. Raises Gone."""
        with self._vault.reading() as session:
            return versions.REFLECTIONS.listing(session.connection(), id)

    def restore_version(self, id: int, version_id: int, now: Moment | None = None) -> Change:
        """Bring an earlier text back; the present one becomes a version. Raises Gone."""
        with self._vault.writing() as session:
            at = door.Stamp.of(now).at
            versions.REFLECTIONS.restore(session.connection(), id, version_id, at)
        return Change.of(Kind.REFLECTION, id=id)

    def hide_memory(self, id: int) -> Change:
        """Stop showing this good memory on Today; its mark stays. Raises Gone."""
        with self._vault.writing() as session:
            changed = session.connection().execute(
                update(Reflection)
                .where(col(Reflection.id) == id, col(Reflection.binned_at).is_(None))
                .values(memory_hidden=True)
            )
            if not changed.rowcount:
                raise Gone
        return Change.of(Kind.REFLECTION, id=id)

    def memory(self, today: date) -> Memory | None:
        """Return one good memory for this day, the same all day long, or None."""
        with self._vault.reading() as session:
            db = session.connection()
            ids = listing.memories(db, today)
            if not ids:
                return None
            draft = _read(db, ids[today.toordinal() % len(ids)])
        words = highlight.excerpt(draft.body) or draft.title.strip()
        return Memory(draft.id or 0, draft.moment.day, words)

    def known_sources(self, sources: set[str]) -> set[str]:
        """Return those names of entries' parts that are in the journal, the bin included."""
        with self._vault.reading() as session:
            return bringing_in.known(session.connection(), sources)

    def bring_in(
        self,
        entries: Sequence[Entry],
        progress: Callable[[float], None] = lambda part: None,
        cancelled: Callable[[], bool] = lambda: False,
        photos: bringing_in.Photos = bringing_in.no_photos,
    ) -> Change:
        """Store entries written elsewhere, all or none; those known already are passed over.

        `progress` hears the part done, 0 to 1. `photos` gives those of an entry, made anew.
        Raises InvalidEntry and Cancelled.
        """
        with self._vault.writing() as session:
            bringing_in.bring_in(session.connection(), entries, progress, cancelled, photos)
        rated = {Kind.CHECKIN} if any(entry.ratings for entry in entries) else set()
        pictured = {Kind.PICTURE} if any(entry.photos for entry in entries) else set()
        return Change.of(Kind.REFLECTION, *rated, *pictured)


def insert_draft(db: Connection, draft: Draft, title: str, body: str, now: door.Stamp) -> int:
    """Add a reflection with words that may be stored; return its id. Raises InvalidEntry."""
    draft.moment.check_begun(now.day)
    values = {
        "uid": door.new_uid(),
        "day": draft.moment.day,
        "clock": door.minute(draft.moment.clock),
        "offset": draft.moment.offset,
        "written_at": now.at,
        "changed_at": now.at,
        "good_memory": draft.good_memory,
        "memory_hidden": False,
        "never_share": draft.never_share,
        "settled": False,
        "title": title,
        "body": body,
    }
    return db.execute(_INSERT, values).scalar_one()


def _tie(db: Connection, id_: int, draft: Draft) -> None:
    """Make the tags, goals and strengths of a draft those of its reflection."""
    ties: tuple[tuple[Callable[..., None], frozenset[Tag] | frozenset[int]], ...] = (
        (links.tag_reflection, draft.tags),
        (links.tie_to_goals, draft.goals),
        (links.tie_to_strengths, draft.strengths),
    )
    for tie, wanted in ties:
        if wanted or draft.id is not None:  # a new one is tied to nothing that could go
            tie(db, id_, wanted)


def _update(db: Connection, id_: int, draft: Draft, title: str, body: str, now: door.Stamp) -> None:
    stored = db.execute(
        select(
            col(Reflection.day),
            col(Reflection.title),
            col(Reflection.body),
            col(Reflection.good_memory),
        ).where(col(Reflection.id) == id_)
    ).one_or_none()
    if stored is None:
        raise Gone
    # A day that stands already is never refused: after a journey west, or with a wrong clock, it
    # may lie ahead of today, and the words must still be kept.
    if draft.moment.day != stored.day:
        draft.moment.check(now.day)
    values: dict[str, object] = {
        "day": draft.moment.day,
        "clock": door.minute(draft.moment.clock),
        "offset": draft.moment.offset,
        "good_memory": draft.good_memory,
        "never_share": draft.never_share,
    }
    if draft.good_memory and not stored.good_memory:
        values["memory_hidden"] = False
    if (title, body) != (stored.title, stored.body):
        at = now.at
        versions.REFLECTIONS.keep_before_change(db, id_, body, at)
        values |= {"title": title, "body": body, "changed_at": at, "settled": False}
    db.execute(update(Reflection).where(col(Reflection.id) == id_).values(**values))


def _read(db: Connection, id_: int) -> Draft:
    found = db.execute(
        select(
            col(Reflection.day),
            col(Reflection.clock),
            col(Reflection.offset),
            col(Reflection.title),
            col(Reflection.body),
            col(Reflection.good_memory),
            col(Reflection.never_share),
            exists().where(col(ExerciseRow.reflection_id) == id_).label("is_exercise"),
        ).where(col(Reflection.id) == id_, col(Reflection.binned_at).is_(None))
    ).one_or_none()
    if found is None:
        raise Gone
    goals = (
        select(col(ReflectionGoal.goal_id))
        .join(Goal, col(Goal.id) == col(ReflectionGoal.goal_id))
        .where(col(ReflectionGoal.reflection_id) == id_, col(Goal.binned_at).is_(None))
    )
    strengths = (
        select(col(ReflectionStrength.strength_id))
        .join(Strength, col(Strength.id) == col(ReflectionStrength.strength_id))
        .where(col(ReflectionStrength.reflection_id) == id_, col(Strength.binned_at).is_(None))
    )
    return Draft(
        id=id_,
        moment=Moment(found.day, found.clock, found.offset),
        title=found.title,
        body=found.body,
        tags=listing.tags_of(db, [id_])[id_],
        goals=frozenset(db.scalars(goals)),
        strengths=frozenset(db.scalars(strengths)),
        good_memory=found.good_memory,
        never_share=found.never_share,
        is_exercise=found.is_exercise,
        pictured=bool(pictures.pictured(db, [id_])),
    )
