"""The bin: what was put away can come back for 30 days, or be deleted for good."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, insert, null, select, update
from sqlmodel import SQLModel, col

from chime_journal.diary import (
    door,
    listing,
    pictures,
    prompts,
    replies,
    story,
    template_rows,
    versions,
)
from chime_journal.errors import Gone
from chime_journal.model.change import Change, Kind
from chime_journal.model.checkin import CheckIn
from chime_journal.model.event import LifeEvent
from chime_journal.model.goal import Goal, Step
from chime_journal.model.gone import GoneRow
from chime_journal.model.prompt import OwnPromptRow
from chime_journal.model.reflection import Reflection
from chime_journal.model.story import StoryPart
from chime_journal.model.strength import Strength
from chime_journal.model.support import BinnedThing, Person, Receipt
from chime_journal.model.template import TemplateRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

KEPT_FOR = timedelta(days=30)
BINNABLE = (
    *(Kind.REFLECTION, Kind.CHECKIN, Kind.GOAL, Kind.STEP, Kind.STRENGTH, Kind.PERSON),
    *(Kind.REPLY, Kind.RECEIPT, Kind.TEMPLATE, Kind.EVENT, Kind.STORY, Kind.PROMPT),
    Kind.PICTURE,
)

# Named here, because inside a class the word may mean a method.
Things = list[BinnedThing]


class Bin:
    """Takes in what a person wrote, and what is kept about shares."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def put(self, kind: Kind, id: int) -> Change:
        """Put something into the bin; Change.binned is what undo hands to `restore`."""
        table = _table(kind)
        with self._vault.writing() as session:
            moved = session.connection().execute(
                update(table)
                .where(table.c.id == id, table.c.binned_at.is_(None))
                .values(binned_at=datetime.now(UTC))
            )
            if not moved.rowcount:
                raise Gone
        return Change.of(*_touched(kind), id=id, binned=((kind, id),))

    def restore(self, kind: Kind, id: int) -> Change:
        """Bring something back from the bin, with all that was tied to it. Raises Gone."""
        table = _table(kind)
        with self._vault.writing() as session:
            back = session.connection().execute(
                update(table)
                .where(table.c.id == id, table.c.binned_at.is_not(None))
                .values(binned_at=None)
            )
            if not back.rowcount:
                raise Gone
        return Change.of(*_touched(kind), id=id)

    def listing(self) -> Things:
        """Return what lies in the bin, the latest first."""
        with self._vault.reading() as session:
            things = list(_things(session.connection()))
        return sorted(things, key=lambda thing: thing.binned_at, reverse=True)

    def delete_for_good(self, kind: Kind, id: int) -> Change:
        """Delete something in the bin with its texts, versions, search rows, ties and digests.

        Raises Gone when it is not in the bin.
        """
        table = _table(kind)
        with self._vault.writing() as session:
            db = session.connection()
            if id not in db.scalars(select(table.c.id).where(table.c.binned_at.is_not(None))):
                raise Gone
            _delete(db, table, [id])
            template_rows.forget_deleted(db)
            prompts.forget_deleted(db)
        return self._purged(Change.of(kind, id=id))

    def empty(self) -> Change:
        """Delete everything in the bin for good."""
        with self._vault.writing() as session:
            change = _delete_binned_until(session.connection(), None)
        return self._purged(change)

    def tidy(self, today: date) -> Change:
        """Delete what has been in the bin for 30 days, and thin out old versions of texts."""
        with self._vault.writing() as session:
            db = session.connection()
            versions.thin(db, today)
            change = _delete_binned_until(db, today)
        return self._purged(change)

    def _purged(self, change: Change) -> Change:
        """Take deleted words out of the search index and the log, which would keep them a while."""
        if Kind.REFLECTION in change.kinds:
            self._vault.purge()
        elif change.kinds:
            self._vault.checkpoint()
        return change


def goes_on(binned_at: datetime) -> date:
    """Return the day, at this place, on which a binned thing goes for good."""
    return binned_at.astimezone().date() + KEPT_FOR


def _touched(kind: Kind) -> tuple[Kind, ...]:
    """Return the kinds that look different when one thing goes: a goal takes its steps along."""
    return (Kind.GOAL, Kind.STEP) if kind is Kind.GOAL else (kind,)


def _table(kind: Kind) -> Table:
    """Return the table of a kind; each is called as its kind."""
    return SQLModel.metadata.tables[kind.value]


def _delete_binned_until(db: Connection, today: date | None) -> Change:
    """Delete what goes for good by `today`; None means everything in the bin."""
    kinds = set()
    for kind in BINNABLE:
        table = _table(kind)
        binned = db.execute(
            select(table.c.id, table.c.binned_at).where(table.c.binned_at.is_not(None))
        )
        due = [id_ for id_, at in binned if today is None or goes_on(at) <= today]
        if due:
            kinds.add(kind)
            _delete(db, table, due)
    if kinds:
        template_rows.forget_deleted(db)
        prompts.forget_deleted(db)
    return Change.of(*kinds)


def _delete(db: Connection, table: Table, ids: list[int]) -> None:
    """Delete rows for good; a random name stays of each, so that no other copy brings it back.

    A name that was made of words says too much to be kept.
    """
    changed = table.c.get("changed_at", null())
    rows = db.execute(select(table.c.uid, changed).where(table.c.id.in_(ids))).all()
    told = [{"uid": uid, "changed_at": at} for uid, at in rows if door.is_random(uid)]
    if told:
        db.execute(insert(GoneRow).prefix_with("OR IGNORE"), told)
    db.execute(delete(table).where(table.c.id.in_(ids)))


def _things(db: Connection) -> Iterator[BinnedThing]:
    yield from _reflections(db)
    yield from _parts_of_the_story(db)
    for id_, words, at, day in pictures.binned(db):
        yield _thing(Kind.PICTURE, id_, words, at, day)
    checkins = select(
        col(CheckIn.id), col(CheckIn.hard), col(CheckIn.binned_at), col(CheckIn.day)
    ).where(col(CheckIn.binned_at).is_not(None))
    for id_, hard, at, day in db.execute(checkins):
        yield _thing(Kind.CHECKIN, id_, hard, at, day)
    named_days = select(
        col(LifeEvent.id), col(LifeEvent.words), col(LifeEvent.binned_at), col(LifeEvent.day)
    ).where(col(LifeEvent.binned_at).is_not(None))
    for id_, words, at, day in db.execute(named_days):
        yield _thing(Kind.EVENT, id_, words, at, day)
    yield from _named(db)
    for id_, words, at in replies.binned(db):
        yield _thing(Kind.REPLY, id_, words, at)
    receipts = select(
        col(Receipt.id), col(Receipt.for_whom), col(Receipt.binned_at), col(Receipt.saved_at)
    ).where(col(Receipt.binned_at).is_not(None))
    for id_, for_whom, at, saved_at in db.execute(receipts):
        yield _thing(Kind.RECEIPT, id_, for_whom, at, saved_at.astimezone().date())


def _reflections(db: Connection) -> Iterator[BinnedThing]:
    rows = select(
        col(Reflection.id),
        col(Reflection.title),
        listing.OPENING_TEXT,
        col(Reflection.binned_at),
        col(Reflection.day),
    ).where(col(Reflection.binned_at).is_not(None))
    for id_, title, opening, at, day in db.execute(rows):
        yield _thing(Kind.REFLECTION, id_, listing.name(title, opening), at, day)


def _parts_of_the_story(db: Connection) -> Iterator[BinnedThing]:
    rows = select(
        col(StoryPart.id), col(StoryPart.title), story.OPENING_TEXT, col(StoryPart.binned_at)
    ).where(col(StoryPart.binned_at).is_not(None))
    for id_, title, opening, at in db.execute(rows):
        yield _thing(Kind.STORY, id_, listing.name(title, opening), at)


def _named(db: Connection) -> Iterator[BinnedThing]:
    goals = select(col(Goal.id), col(Goal.words), col(Goal.binned_at))
    # A step comes back into its goal, so it waits until that goal is there.
    steps = (
        select(col(Step.id), col(Step.words), col(Step.binned_at))
        .join(Goal, col(Goal.id) == col(Step.goal_id))
        .where(col(Goal.binned_at).is_(None))
    )
    strengths = select(col(Strength.id), col(Strength.name), col(Strength.binned_at))
    people = select(col(Person.id), col(Person.name), col(Person.binned_at))
    kept = select(col(TemplateRow.id), col(TemplateRow.name), col(TemplateRow.binned_at))
    own = select(col(OwnPromptRow.id), col(OwnPromptRow.words), col(OwnPromptRow.binned_at))
    asked = (
        (Kind.GOAL, goals.where(col(Goal.binned_at).is_not(None))),
        (Kind.STEP, steps.where(col(Step.binned_at).is_not(None))),
        (Kind.STRENGTH, strengths.where(col(Strength.binned_at).is_not(None))),
        (Kind.PERSON, people.where(col(Person.binned_at).is_not(None))),
        (Kind.TEMPLATE, kept.where(col(TemplateRow.binned_at).is_not(None))),
        (Kind.PROMPT, own.where(col(OwnPromptRow.binned_at).is_not(None))),
    )
    for kind, rows in asked:
        for id_, words, at in db.execute(rows):
            yield _thing(kind, id_, words, at)


def _thing(
    kind: Kind, id_: int, words: str, at: datetime | None, day: date | None = None
) -> BinnedThing:
    binned_at = at or datetime.now(UTC)
    return BinnedThing(kind, id_, words, binned_at, goes_on(binned_at), day)
