"""Life events: a day and a word for it, drawn as quiet lines across the charts."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import Gone
from chime_journal.model.change import Change, Kind
from chime_journal.model.event import WORDS_LIMIT, EventDraft, EventLine, LifeEvent
from chime_journal.model.moment import Moment

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Named here, because inside a class with a method called list the word means that method.
Lines = list[EventLine]


class Events:
    """Days that a person named, any day up to today and several on one day."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: EventDraft, now: Moment | None = None) -> Change:
        """Store a named day, a new one when it has no id yet; Change.id names it.

        Raises InvalidEntry for words that are empty or too long or a day that cannot be, and Gone.
        """
        stamp = door.Stamp.of(now)
        words = door.needed_words("words", draft.words, WORDS_LIMIT)
        values: dict[str, object] = {"day": draft.day, "words": words, "changed_at": stamp.at}
        with self._vault.writing() as session:
            db = session.connection()
            _check_day(db, draft, stamp.day)
            if draft.id is None:
                values |= {"uid": door.new_uid(), "written_at": stamp.at}
                added = insert(LifeEvent).values(**values).returning(col(LifeEvent.id))
                id_ = db.execute(added).scalar_one()
            else:
                id_ = draft.id
                db.execute(update(LifeEvent).where(col(LifeEvent.id) == id_).values(**values))
        return Change.of(Kind.EVENT, id=id_)

    def list(self, first: date, last: date) -> Lines:
        """Return the days named from `first` to `last` that are not in the bin, oldest first."""
        with self._vault.reading() as session:
            return of_period(session.connection(), first, last)


def of_period(db: Connection, first: date, last: date) -> Lines:
    """Return the days named in a period, oldest first."""
    rows = (
        select(col(LifeEvent.id), col(LifeEvent.day), col(LifeEvent.words))
        .where(col(LifeEvent.binned_at).is_(None), col(LifeEvent.day).between(first, last))
        .order_by(col(LifeEvent.day), col(LifeEvent.id))
    )
    return [EventLine(id_, day, words) for id_, day, words in db.execute(rows)]


def _check_day(db: Connection, draft: EventDraft, today: date) -> None:
    """Refuse a day that cannot be, but not one that was stored before a clock went back."""
    if draft.id is not None:
        stored = db.scalar(select(col(LifeEvent.day)).where(col(LifeEvent.id) == draft.id))
        if stored is None:
            raise Gone
        if stored == draft.day:
            return
    Moment(draft.day, time()).check(today)
