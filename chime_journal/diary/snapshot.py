"""What a share may see: computed for the chosen period alone, through one gate.

`choices` is the gate. It leaves out reflections marked never to be shared and all that lies in
the bin, and keeps every value, date and step from outside the period away. Goals and strengths
written by its last day come in their words of today; the journal keeps no earlier ones. `snapshot`
only ever picks from it, so that an id that should not have been selected brings nothing in.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Select, select
from sqlmodel import col

from chime_journal.diary import checkins, door, listing, shared_goals
from chime_journal.model.chime import Domain
from chime_journal.model.reflection import Reflection
from chime_journal.model.shared import (
    Choices,
    Selection,
    SharedHard,
    SharedNote,
    SharedRating,
    SharedReflection,
    SharedStrength,
    Snapshot,
)
from chime_journal.model.strength import Strength

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

NOTE_LIMIT = 20_000  # characters of the note to the mentor
NAME_LIMIT = 200

Key = TypeVar("Key")
Thing = TypeVar("Thing")

__all__ = ["Choices", "Selection", "Snapshot", "choices", "snapshot"]


def choices(vault: Vault, first: date, last: date) -> Choices:
    """Return what may be ticked for a share of the days from `first` to `last`."""
    with vault.reading() as session:
        return _choices(session.connection(), first, last)


def snapshot(vault: Vault, selection: Selection) -> Snapshot:
    """Return what was ticked, as far as it may be shared. Raises InvalidEntry for long texts."""
    first, last = selection.first, selection.last
    note = door.words("note", selection.note, NOTE_LIMIT)
    for_whom = door.words("for_whom", selection.for_whom, NAME_LIMIT)
    name = door.words("name", selection.name, NAME_LIMIT)
    with vault.reading() as session:
        db = session.connection()
        offered = _choices(db, first, last)
        series = _series(db, first, last) if selection.charts else {}
    return Snapshot(
        journal_id=vault.journal_id,
        first=first,
        last=last,
        note=note,
        for_whom=for_whom,
        name=name,
        series=series,
        notes=_ticked(offered.notes, selection.checkin_notes),
        hard=_ticked(offered.hard, selection.hard),
        reflections=_ticked(offered.reflections, selection.reflections),
        goals=_ticked(offered.goals, selection.goals),
        strengths=_ticked(offered.strengths, selection.strengths),
    )


def _ticked(offered: dict[Key, Thing], ticked: frozenset[Key]) -> tuple[Thing, ...]:
    return tuple(thing for key, thing in offered.items() if key in ticked)


def _choices(db: Connection, first: date, last: date) -> Choices:
    notes, hard = _said(db, first, last)
    return Choices(
        first=first,
        last=last,
        has_ratings=any(_series(db, first, last).values()),
        reflections=_reflections(db, first, last),
        notes=notes,
        hard=hard,
        goals=shared_goals.of_period(db, first, last),
        strengths=_strengths(db, last),
    )


def _series(db: Connection, first: date, last: date) -> dict[Domain, tuple[SharedRating, ...]]:
    return {
        domain: tuple(
            SharedRating(
                point.moment.day.isoformat(), point.moment.clock.isoformat("minutes"), point.value
            )
            for point in points
        )
        for domain, points in checkins.points(db, first, last).items()
    }


def _reflections(db: Connection, first: date, last: date) -> dict[int, SharedReflection]:
    rows = (
        select(
            col(Reflection.id),
            col(Reflection.day),
            col(Reflection.clock),
            col(Reflection.title),
            col(Reflection.body),
        )
        .where(
            col(Reflection.binned_at).is_(None),
            col(Reflection.never_share).is_(False),
            col(Reflection.day).between(first, last),
        )
        .order_by(col(Reflection.day), col(Reflection.clock), col(Reflection.id))
    )
    found = db.execute(rows).all()
    tags = listing.tags_of(db, [line.id for line in found])
    return {
        id_: SharedReflection(day=day, clock=clock, title=title, body=body, tags=tags[id_])
        for id_, day, clock, title, body in found
    }


def _said(
    db: Connection, first: date, last: date
) -> tuple[dict[tuple[int, Domain], SharedNote], dict[int, SharedHard]]:
    """Return the notes beside ratings and what was hard, oldest first."""
    notes: dict[tuple[int, Domain], SharedNote] = {}
    hard: dict[int, SharedHard] = {}
    for checkin in reversed(checkins.of_period(db, first, last)):
        id_, day, clock = checkin.id or 0, checkin.moment.day, checkin.moment.clock
        for domain in Domain:
            rated = checkin.ratings.get(domain)
            if rated is not None and rated.note.strip():
                notes[id_, domain] = SharedNote(
                    day=day, clock=clock, domain=domain, note=rated.note
                )
        if checkin.hard.strip() or checkin.labels:
            hard[id_] = SharedHard(day=day, clock=clock, words=checkin.hard, labels=checkin.labels)
    return notes, hard


def _strengths(db: Connection, last: date) -> dict[int, SharedStrength]:
    """Return the strengths that were written by the last day; where they showed stays private."""
    rows: Select[int, str, str] = (
        select(col(Strength.id), col(Strength.name), col(Strength.story))
        .where(col(Strength.binned_at).is_(None), col(Strength.day) <= last)
        .order_by(col(Strength.id))
    )
    return {id_: SharedStrength(name=name, story=story) for id_, name, story in db.execute(rows)}
