"""Check-ins: five optional ratings, and what was hard. A skipped question has no value at all."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Select, delete, func, insert, select, update
from sqlmodel import col

from chime_journal.diary import door, events, goal_history, listing
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.checkin import (
    NOTE_LIMIT,
    CheckIn,
    CheckInDraft,
    CheckInLabel,
    PickedDay,
    Rated,
    Rating,
    RatingPoint,
)
from chime_journal.model.chime import HIGHEST, LOWEST, Domain, HardLabel
from chime_journal.model.moment import EARLIEST_DAY, Moment
from chime_journal.model.reflection import Entry

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Named here, because inside a class with a method called list the word means that method.
Drafts = list[CheckInDraft]
Series = dict[Domain, list[RatingPoint]]


class CheckIns:
    """How a person rated their days; several a day, any day up to today.

    A new one may lie one day ahead: the clock may have gone back since it was begun.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: CheckInDraft, now: Moment | None = None) -> Change:
        """Store a check-in, a new one when it has no id yet; Change.id names it.

        Raises InvalidEntry for a rating that is no whole number from 0 to 10, a text that is too
        long, a day that cannot be or a new check-in that says nothing; Gone when it was deleted.
        """
        stamp = door.Stamp.of(now)
        hard = door.words("hard", draft.hard, NOTE_LIMIT)
        ratings = _checked(draft.ratings)
        with self._vault.writing() as session:
            db = session.connection()
            id_ = _store(db, draft, hard, stamp)
            _replace_answers(db, id_, ratings, draft.labels)
        return Change.of(Kind.CHECKIN, id=id_)

    def read(self, id: int) -> CheckInDraft:
        """Return a check-in that is not in the bin. Raises Gone."""
        with self._vault.reading() as session:
            found = _drafts(session.connection(), col(CheckIn.id) == id)
        if not found:
            raise Gone
        return found[0]

    def list(self, first: date, last: date) -> Drafts:
        """Return the check-ins from `first` to `last`, newest first."""
        with self._vault.reading() as session:
            return of_period(session.connection(), first, last)

    def series(self, first: date | None, last: date) -> Series:
        """Return every rating from `first` (None: the earliest) to `last`, oldest first."""
        with self._vault.reading() as session:
            return points(session.connection(), first or EARLIEST_DAY, last)

    def picked(self, day: date) -> PickedDay:
        """Return what was rated, written, named and reached on one day, in the order of the day."""
        with self._vault.reading() as session:
            db = session.connection()
            checkins = _drafts(db, col(CheckIn.day) == day)
            reflections = listing.openings(db, day)
            named = events.of_period(db, day, day)
            reached = goal_history.reached(db, day, day)
        return PickedDay(day, checkins[::-1], reflections, named, reached)

    def latest_day(self) -> date | None:
        """Return the day of the newest check-in, or None."""
        newest = select(func.max(col(CheckIn.day))).where(col(CheckIn.binned_at).is_(None))
        with self._vault.reading() as session:
            return session.connection().scalar(newest)


def bring_in(db: Connection, entry: Entry, now: door.Stamp) -> None:
    """Keep the ratings of an entry that was written elsewhere. Raises InvalidEntry."""
    draft = CheckInDraft(moment=entry.moment, ratings=_checked(dict(entry.ratings)))
    id_ = _store(db, draft, "", now, entry.checkin)
    _replace_answers(db, id_, draft.ratings, draft.labels)


def of_period(db: Connection, first: date, last: date) -> Drafts:
    """Return the check-ins of a period, newest first."""
    return _drafts(db, col(CheckIn.day).between(first, last))


def points(db: Connection, first: date, last: date) -> Series:
    """Return the ratings of a period by domain, oldest first; what was skipped is not there."""
    rows: Select[str, int, date, time, int, int | None, str] = (
        select(
            col(Rating.domain),
            col(CheckIn.id),
            col(CheckIn.day),
            col(CheckIn.clock),
            col(CheckIn.offset),
            col(Rating.value),
            col(Rating.note),
        )
        .join(CheckIn, col(CheckIn.id) == col(Rating.checkin_id))
        .where(col(CheckIn.binned_at).is_(None), col(CheckIn.day).between(first, last))
        .order_by(col(CheckIn.day), col(CheckIn.clock), col(CheckIn.id))
    )
    found: Series = {domain: [] for domain in Domain}
    for domain, id_, day, clock, offset, value, note in db.execute(rows):
        if value is not None:
            found[Domain(domain)].append(RatingPoint(id_, Moment(day, clock, offset), value, note))
    return found


def _checked(ratings: dict[Domain, Rated]) -> dict[Domain, Rated]:
    """Return what was said of each domain, without those about which nothing was said."""
    kept = {}
    for domain, rated in ratings.items():
        value = rated.value
        # True is a whole number to Python, and a float would be rounded: neither was chosen.
        if value is not None and (type(value) is not int or not LOWEST <= value <= HIGHEST):
            raise InvalidEntry("rating")
        note = door.words("note", rated.note, NOTE_LIMIT)
        if value is not None or note.strip():
            kept[Domain(domain)] = Rated(value, note)
    return kept


def _store(db: Connection, draft: CheckInDraft, hard: str, now: door.Stamp, uid: str = "") -> int:
    values = {
        "day": draft.moment.day,
        "clock": door.minute(draft.moment.clock),
        "offset": draft.moment.offset,
        "hard": hard,
        "changed_at": now.at,
    }
    if draft.id is None:
        if draft.is_empty:
            raise InvalidEntry("checkin", "empty")
        draft.moment.check_begun(now.day)
        values |= {"uid": uid or door.new_uid(), "written_at": now.at}
        return db.execute(insert(CheckIn).values(**values).returning(col(CheckIn.id))).scalar_one()
    day = db.scalar(select(col(CheckIn.day)).where(col(CheckIn.id) == draft.id))
    if day is None:
        raise Gone
    if day != draft.moment.day:
        draft.moment.check(now.day)
    db.execute(update(CheckIn).where(col(CheckIn.id) == draft.id).values(**values))
    return draft.id


def _replace_answers(
    db: Connection, id_: int, ratings: dict[Domain, Rated], labels: frozenset[HardLabel]
) -> None:
    db.execute(delete(Rating).where(col(Rating.checkin_id) == id_))
    db.execute(delete(CheckInLabel).where(col(CheckInLabel.checkin_id) == id_))
    answers = [
        {"checkin_id": id_, "domain": domain.value, "value": rated.value, "note": rated.note}
        for domain, rated in ratings.items()
    ]
    marks = [{"checkin_id": id_, "label": label.value} for label in labels]
    if answers:
        db.execute(insert(Rating), answers)
    if marks:
        db.execute(insert(CheckInLabel), marks)


def _drafts(db: Connection, *conditions: ColumnElement[bool]) -> Drafts:
    """Return the check-ins that fulfil the conditions, newest first."""
    shown = (col(CheckIn.binned_at).is_(None), *conditions)
    lines: Select[int, date, time, int, str] = (
        select(
            col(CheckIn.id),
            col(CheckIn.day),
            col(CheckIn.clock),
            col(CheckIn.offset),
            col(CheckIn.hard),
        )
        .where(*shown)
        .order_by(col(CheckIn.day).desc(), col(CheckIn.clock).desc(), col(CheckIn.id).desc())
    )
    ratings: dict[int, dict[Domain, Rated]] = defaultdict(dict)
    answers = (
        select(col(Rating.checkin_id), col(Rating.domain), col(Rating.value), col(Rating.note))
        .join(CheckIn, col(CheckIn.id) == col(Rating.checkin_id))
        .where(*shown)
    )
    for id_, domain, value, note in db.execute(answers):
        ratings[id_][Domain(domain)] = Rated(value, note)
    labels: dict[int, set[HardLabel]] = defaultdict(set)
    marks = (
        select(col(CheckInLabel.checkin_id), col(CheckInLabel.label))
        .join(CheckIn, col(CheckIn.id) == col(CheckInLabel.checkin_id))
        .where(*shown)
    )
    for id_, label in db.execute(marks):
        labels[id_].add(HardLabel(label))
    return [
        CheckInDraft(
            id=id_,
            moment=Moment(day, clock, offset),
            ratings=dict(ratings[id_]),
            hard=hard,
            labels=frozenset(labels[id_]),
        )
        for id_, day, clock, offset, hard in db.execute(lines)
    ]
