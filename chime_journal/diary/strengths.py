"""Strengths in the person's own words, and where they showed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Select, func, insert, select, union_all, update
from sqlmodel import col

from chime_journal.diary import door, links, listing
from chime_journal.errors import Gone
from chime_journal.model.change import Change, Kind
from chime_journal.model.chime import Domain
from chime_journal.model.goal import Goal, GoalStrength, Step
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Memory, Reflection, ReflectionStrength
from chime_journal.model.strength import (
    NAME_LIMIT,
    STORY_LIMIT,
    Strength,
    StrengthCard,
    StrengthDomain,
    StrengthDraft,
    StrengthUse,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Named here, because inside a class with a method called list the word means that method.
Cards = list[StrengthCard]
Names = list[tuple[int, str]]
Memories = list[Memory]


class Strengths:
    """What a person is good at and can lean on."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: StrengthDraft, now: Moment | None = None) -> Change:
        """Store a strength, a new one when it has no id yet; Change.id names it.

        Raises InvalidEntry for a name that is empty or a text that is too long, and Gone.
        """
        stamp = door.Stamp.of(now)
        values: dict[str, object] = {
            "name": door.needed_words("name", draft.name, NAME_LIMIT),
            "story": door.words("story", draft.story, STORY_LIMIT),
            "changed_at": stamp.at,
        }
        with self._vault.writing() as session:
            db = session.connection()
            id_ = draft.id
            if id_ is None:
                values |= {
                    "uid": door.new_uid(),
                    "day": stamp.day,
                    "written_at": stamp.at,
                }
                added = insert(Strength).values(**values).returning(col(Strength.id))
                id_ = db.execute(added).scalar_one()
            else:
                changed = update(Strength).where(col(Strength.id) == id_).values(**values)
                if not db.execute(changed).rowcount:
                    raise Gone
            links.mark_strength(db, id_, draft.domains)
            if draft.shown_in is not None:
                links.add_strength(db, draft.shown_in, id_)
        return Change.of(Kind.STRENGTH, id=id_)

    def named(self, name: str) -> int | None:
        """Return the id of a strength of this name, whatever its capitals, or None."""
        wanted = name.strip().casefold()
        return next((id_ for id_, words in self.names() if words.casefold() == wanted), None)

    def name(self, name: str, reflection: int | None = None, now: Moment | None = None) -> Change:
        """Store a strength by its name, unless there is one; tie it to a reflection, if given.

        Change.id names the strength. Raises InvalidEntry.
        """
        id_ = self.named(name)
        if id_ is None:
            id_ = self.write(StrengthDraft(name=name), now).id
        if reflection is not None and id_ is not None:
            with self._vault.writing() as session:
                links.add_strength(session.connection(), reflection, id_)
        return Change.of(Kind.STRENGTH, Kind.REFLECTION, id=id_)

    def list(self) -> Cards:
        """Return all strengths that are not in the bin, in the order they were written."""
        with self._vault.reading() as session:
            return _cards(session.connection())

    def read(self, id: int) -> StrengthCard:
        """Return one strength. Raises Gone."""
        with self._vault.reading() as session:
            found = _cards(session.connection(), col(Strength.id) == id)
        if not found:
            raise Gone
        return found[0]

    def names(self) -> Names:
        """Return id and name of each strength, by name."""
        with self._vault.reading() as session:
            rows = session.connection().execute(
                select(col(Strength.id), col(Strength.name)).where(
                    col(Strength.binned_at).is_(None)
                )
            )
            return sorted(((id_, name) for id_, name in rows), key=lambda line: line[1].casefold())

    def unnamed(self, limit: int = 3) -> Memories:
        """Return good memories in which no strength is named yet, the newest first."""
        tied = select(col(ReflectionStrength.reflection_id))
        rows = (
            select(
                col(Reflection.id), col(Reflection.day), col(Reflection.title), listing.OPENING_TEXT
            )
            .where(
                col(Reflection.good_memory),
                col(Reflection.memory_hidden).is_(False),
                col(Reflection.binned_at).is_(None),
                col(Reflection.id).not_in(tied),
            )
            .order_by(col(Reflection.day).desc(), col(Reflection.id).desc())
            .limit(limit)
        )
        with self._vault.reading() as session:
            found = session.connection().execute(rows)
            return [
                Memory(id_, day, listing.name(title, opening)) for id_, day, title, opening in found
            ]

    def lately(self, limit: int = 3) -> Names:
        """Return id and name of the strengths used last, the latest first."""
        uses = union_all(_in_reflections(), _in_steps()).subquery()
        last_used = func.max(uses.c.day)
        rows: Select[int, str] = (
            select(col(Strength.id), col(Strength.name))
            .join(uses, uses.c.strength_id == col(Strength.id))
            .where(col(Strength.binned_at).is_(None))
            .group_by(col(Strength.id), col(Strength.name))
            .order_by(last_used.desc(), col(Strength.id).desc())
            .limit(limit)
        )
        with self._vault.reading() as session:
            return [(id_, name) for id_, name in session.connection().execute(rows)]


def _in_reflections() -> Select[int, date]:
    return (
        select(
            col(ReflectionStrength.strength_id).label("strength_id"),
            col(Reflection.day).label("day"),
        )
        .join(Reflection, col(Reflection.id) == col(ReflectionStrength.reflection_id))
        .where(col(Reflection.binned_at).is_(None))
    )


def _in_steps() -> Select[int | None, date | None]:
    return (
        select(col(Step.strength_id).label("strength_id"), col(Step.done_on).label("day"))
        .join(Goal, col(Goal.id) == col(Step.goal_id))
        .where(
            col(Step.done_on).is_not(None),
            col(Step.strength_id).is_not(None),
            col(Step.binned_at).is_(None),
            col(Goal.binned_at).is_(None),
        )
    )


def _in_goals() -> Select[int, date, int, str]:
    return (
        select(col(GoalStrength.strength_id), col(Goal.day), col(Goal.id), col(Goal.words))
        .join(Goal, col(Goal.id) == col(GoalStrength.goal_id))
        .where(col(Goal.binned_at).is_(None))
    )


def _cards(db: Connection, *conditions: ColumnElement[bool]) -> Cards:
    rows = (
        select(col(Strength.id), col(Strength.name), col(Strength.story))
        .where(col(Strength.binned_at).is_(None), *conditions)
        .order_by(col(Strength.id))
    )
    found = db.execute(rows).all()
    ids = [id_ for id_, _, _ in found]
    domains, uses = _domains(db, ids), _uses(db, ids)
    return [
        StrengthCard(id_, name, story, frozenset(domains[id_]), tuple(uses[id_]))
        for id_, name, story in found
    ]


def _domains(db: Connection, ids: Sequence[int]) -> dict[int, set[Domain]]:
    rows = select(col(StrengthDomain.strength_id), col(StrengthDomain.domain)).where(
        col(StrengthDomain.strength_id).in_(ids)
    )
    found: dict[int, set[Domain]] = defaultdict(set)
    for id_, domain in db.execute(rows):
        found[id_].add(Domain(domain))
    return found


def _uses(db: Connection, ids: Sequence[int]) -> dict[int, Sequence[StrengthUse]]:
    """Return where each strength showed, newest first."""
    found: dict[int, list[StrengthUse]] = defaultdict(list)
    written = _in_reflections().add_columns(
        col(Reflection.id), col(Reflection.title), listing.OPENING_TEXT
    )
    for strength, day, id_, title, opening in db.execute(
        written.where(col(ReflectionStrength.strength_id).in_(ids))
    ):
        found[strength].append(StrengthUse(listing.name(title, opening), day, reflection_id=id_))
    done = _in_steps().add_columns(col(Goal.id), col(Step.id), col(Step.words))
    for strength, day, goal, step, words in db.execute(done.where(col(Step.strength_id).in_(ids))):
        found[strength].append(StrengthUse(words, day, goal_id=goal, step_id=step))
    brought = _in_goals().where(col(GoalStrength.strength_id).in_(ids))
    for strength, day, goal, words in db.execute(brought):
        found[strength].append(StrengthUse(words, day, goal_id=goal))
    for uses in found.values():
        uses.sort(key=lambda use: use.day, reverse=True)
    return defaultdict(list, found)
