"""What a share may see: computed for the chosen period alone, through one gate.

`choices` is the gate. It leaves out reflections marked never to be shared, with their pictures,
parts of the story not marked for sharing and all that lies in the bin, and keeps every value, date
and step from outside the period away. Goals and strengths written by its last day come in their
words of today; the journal keeps no earlier ones. Story and plan belong to no day and come as they
stand. `snapshot` only ever picks from it, so that an id that should not have been selected brings
nothing in. Words that are left out and names that are changed end here: nothing made from a
snapshot has seen them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import ColumnElement, Select, and_, select
from sqlmodel import col

from chime_journal.diary import (
    checkins,
    door,
    leaving_out,
    listing,
    shared_goals,
    shared_pictures,
)
from chime_journal.diary.leaving_out import Thing
from chime_journal.diary.names import Names
from chime_journal.errors import InvalidEntry
from chime_journal.model.chime import Domain
from chime_journal.model.plan import PlanHeading, PlanPart
from chime_journal.model.reflection import Reflection
from chime_journal.model.shared import (
    MOST_PICTURES,
    Choices,
    Selection,
    SharedChart,
    SharedHard,
    SharedNote,
    SharedPicture,
    SharedPlan,
    SharedRating,
    SharedReflection,
    SharedStory,
    SharedStrength,
    Snapshot,
)
from chime_journal.model.story import StoryPart
from chime_journal.model.strength import Strength

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

NOTE_LIMIT = 20_000  # characters of the note to the mentor
NAME_LIMIT = 200

Key = TypeVar("Key")

__all__ = ["Choices", "Selection", "Snapshot", "absent_names", "choices", "snapshot"]


def choices(vault: Vault, first: date, last: date) -> Choices:
    """Return what may be ticked for a share of the days from `first` to `last`."""
    with vault.reading() as session:
        db = session.connection()
        offered = choices_of(db, first, last)
        return replace(offered, thumbnails=shared_pictures.thumbnails(db, offered.pictures))


def snapshot(vault: Vault, selection: Selection) -> Snapshot:
    """Return what was ticked, as far as it may be shared.

    Raises InvalidEntry for long texts, and InvalidEntry("pictures", "too_many").
    """
    taken = _taken(vault, selection)[0]
    wanted = [each.digest for together in taken.pictures.values() for each in together]
    if len(wanted) > MOST_PICTURES:
        raise InvalidEntry("pictures", "too_many")
    with vault.reading() as session:
        return replace(taken, images=shared_pictures.images(session.connection(), wanted))


def absent_names(vault: Vault, selection: Selection) -> tuple[str, ...]:
    """Return the names to change that are nowhere in what goes in. Raises InvalidEntry."""
    return _taken(vault, selection)[1].absent if selection.names else ()


def _taken(vault: Vault, selection: Selection) -> tuple[Snapshot, Names]:
    """Return what was ticked, without what is left out, and the names as they were met."""
    first, last = selection.first, selection.last
    names = _names(selection)
    said = {
        field: names.change(door.words(field, getattr(selection, field), limit))
        for field, limit in (("note", NOTE_LIMIT), ("for_whom", NAME_LIMIT), ("name", NAME_LIMIT))
    }
    with vault.reading() as session:
        db = session.connection()
        offered = choices_of(db, first, last)
        series = _series(db, first, last) if selection.charts else {}
    picking = _Picking(selection, names)
    pick = picking.ticked
    charts = pick("charts", offered.charts, selection.charts)
    reflections = picking.by_key("reflections", offered.reflections, selection.reflections)
    pictures = pick("pictures", offered.pictures, selection.pictures)
    taken = Snapshot(
        journal_id=vault.journal_id,
        first=first,
        last=last,
        note=said["note"],
        for_whom=leaving_out.one_line(said["for_whom"]),
        name=leaving_out.one_line(said["name"]),
        series={chart.domain: series[chart.domain] for chart in charts},
        notes=pick("notes", offered.notes, selection.checkin_notes),
        hard=pick("hard", offered.hard, selection.hard),
        reflections=tuple(reflections.values()),
        pictures=_beside(list(reflections), pictures),
        goals=pick("goals", offered.goals, selection.goals),
        strengths=pick("strengths", offered.strengths, selection.strengths),
        story=pick("story", offered.story, selection.story),
        plan=pick("plan", offered.plan, selection.plan),
    )
    return taken, names


def _names(selection: Selection) -> Names:
    pairs = (
        (door.words("names", name, NAME_LIMIT), door.words("names", instead, NAME_LIMIT))
        for name, instead in selection.names
    )
    return Names(pairs, selection.mark)


@dataclass(frozen=True, slots=True)
class _Picking:
    """Picks what was ticked, word by word as it may be shared."""

    selection: Selection
    names: Names

    def ticked(
        self, part: str, offered: dict[Key, Thing], ticked: frozenset[Key]
    ) -> tuple[Thing, ...]:
        return tuple(self.by_key(part, offered, ticked).values())

    def by_key(
        self, part: str, offered: dict[Key, Thing], ticked: frozenset[Key]
    ) -> dict[Key, Thing]:
        mark, left_out = self.selection.mark, self.selection.left_out
        picked = {
            key: leaving_out.without(thing, left_out.get((part, key)), mark, self.names)
            for key, thing in offered.items()
            if key in ticked
        }
        return {key: thing for key, thing in picked.items() if thing is not None}


def _beside(
    reflections: list[int], pictures: tuple[SharedPicture, ...]
) -> dict[int, tuple[SharedPicture, ...]]:
    """Return the pictures of each reflection that goes in, by its place; others stay out."""
    found = {
        place: tuple(each for each in pictures if each.reflection == id_)
        for place, id_ in enumerate(reflections)
    }
    return {place: together for place, together in found.items() if together}


def choices_of(db: Connection, first: date, last: date) -> Choices:
    """Return the same as `choices`, within a piece of work on the journal."""
    notes, hard = _said(db, first, last)
    pictures = shared_pictures.of(db, _may_be_shared(first, last))
    return Choices(
        first=first,
        last=last,
        charts={
            domain: SharedChart(domain=domain)
            for domain, ratings in _series(db, first, last).items()
            if ratings
        },
        reflections=_reflections(db, first, last, {each.reflection for each in pictures.values()}),
        pictures=pictures,
        notes=notes,
        hard=hard,
        goals=shared_goals.of_period(db, first, last),
        strengths=_strengths(db, last),
        story=_story(db),
        plan=_plan(db),
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


def _may_be_shared(first: date, last: date) -> ColumnElement[bool]:
    return and_(
        col(Reflection.binned_at).is_(None),
        col(Reflection.never_share).is_(False),
        col(Reflection.day).between(first, last),
    )


def _reflections(
    db: Connection, first: date, last: date, pictured: set[int]
) -> dict[int, SharedReflection]:
    rows = (
        select(
            col(Reflection.id),
            col(Reflection.day),
            col(Reflection.clock),
            col(Reflection.title),
            col(Reflection.body),
        )
        .where(_may_be_shared(first, last))
        .order_by(col(Reflection.day), col(Reflection.clock), col(Reflection.id))
    )
    found = db.execute(rows).all()
    tags = listing.tags_of(db, [line.id for line in found])
    return {
        id_: SharedReflection(day=day, clock=clock, title=title, body=body, tags=tags[id_])
        for id_, day, clock, title, body in found
        if title.strip() or body.strip() or id_ in pictured
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


def _story(db: Connection) -> dict[int, SharedStory]:
    """Return the parts of the story that are marked for sharing, in their order."""
    rows: Select[int, str, str] = (
        select(col(StoryPart.id), col(StoryPart.title), col(StoryPart.body))
        .where(col(StoryPart.binned_at).is_(None), col(StoryPart.may_share).is_(True))
        .order_by(col(StoryPart.position), col(StoryPart.id))
    )
    return {id_: SharedStory(title=title, body=body) for id_, title, body in db.execute(rows)}


def _plan(db: Connection) -> dict[PlanHeading, SharedPlan]:
    """Return what stands in the plan, in the order of its headings.

    A tick is of a heading: the row of one that is emptied goes, and its id may come again.
    """
    rows: Select[str, str] = select(col(PlanPart.heading), col(PlanPart.words))
    found = {row.heading: row.words for row in db.execute(rows)}
    return {
        heading: SharedPlan(heading=heading, words=found[heading])
        for heading in PlanHeading
        if heading in found
    }
