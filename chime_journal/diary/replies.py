"""Replies to what was shared: added once, shown beside their share, made into steps."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, insert, select, update
from sqlmodel import col

from chime_journal.diary import door, steps
from chime_journal.errors import Gone, ImportRefused, InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.goal import Goal, Step, StepDraft
from chime_journal.model.moment import Moment
from chime_journal.model.reply import (
    MOST_STEPS,
    STEP_LIMIT,
    WORDS_LIMIT,
    Agreed,
    Reply,
    ReplyLine,
    ReplyRow,
    ReplyStep,
)
from chime_journal.model.support import Receipt

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Named here, because inside a class with a method called list the word means that method.
Lines = list[ReplyLine]
Made = dict[tuple[int, int], tuple[int, str]]  # reply and place: the step's id, its goal's words


class Replies:
    """What mentors answered; never part of a share."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(self, reply: Reply, now: Moment | None = None) -> Change:
        """Keep a reply. One that lies in the bin comes back from there.

        Raises ImportRefused("other_journal" | "twice" | "future") and InvalidEntry.
        """
        stamp = door.Stamp.of(now)
        if reply.journal != self._vault.journal_id:
            raise ImportRefused("other_journal")
        if reply.written > stamp.day:
            raise ImportRefused("future")
        values = _values(reply)
        with self._vault.writing() as session:
            id_ = _store(session.connection(), values, stamp)
        return Change.of(Kind.REPLY, id=id_)

    def list(self) -> Lines:
        """Return the replies, the latest written first; none from the bin."""
        rows = (
            select(
                col(ReplyRow.id),
                col(Receipt.id),
                col(ReplyRow.written),
                col(ReplyRow.heard),
                col(ReplyRow.question),
                col(ReplyRow.agreed),
                col(ReplyRow.encouragement),
            )
            .outerjoin(
                Receipt,
                and_(col(Receipt.uid) == col(ReplyRow.answers), col(Receipt.binned_at).is_(None)),
            )
            .where(col(ReplyRow.binned_at).is_(None))
            .order_by(col(ReplyRow.written).desc(), col(ReplyRow.id).desc())
        )
        with self._vault.reading() as session:
            db = session.connection()
            made = _made(db)
            return [
                ReplyLine(id_, receipt, written, heard, question, _agreed(id_, agreed, made), carry)
                for id_, receipt, written, heard, question, agreed, carry in db.execute(rows)
            ]

    def make_step(self, id: int, place: int, goal_id: int, now: Moment | None = None) -> Change:
        """Make an agreed step, counted from 0, a step of a goal; Change.id names the new step.

        Once it is one, it is not made again: the same step is named. Raises Gone.
        """
        with self._vault.writing() as session:
            db = session.connection()
            words = _agreed_words(db, id, place)
            there = _made(db).get((id, place))
            if there is None:
                draft = StepDraft(goal_id=goal_id, words=words)
                step = steps.store(db, draft, door.Stamp.of(now))
                _note_made(db, id, place, step)
            else:
                step = there[0]
        return Change.of(Kind.STEP, Kind.REPLY, id=step)


def binned(db: Connection) -> Iterator[tuple[int, str, datetime | None]]:
    """Give id, first words and time of each reply in the bin."""
    rows = select(
        col(ReplyRow.id),
        col(ReplyRow.heard),
        col(ReplyRow.question),
        col(ReplyRow.agreed),
        col(ReplyRow.encouragement),
        col(ReplyRow.binned_at),
    ).where(col(ReplyRow.binned_at).is_not(None))
    for id_, heard, question, agreed, carry, at in db.execute(rows):
        words = heard or question or next(iter(json.loads(agreed)), carry)
        yield id_, words.partition("\n")[0], at


def _values(reply: Reply) -> dict[str, object]:
    """Return what is kept of a reply. Raises InvalidEntry."""
    if reply.is_empty:
        raise InvalidEntry("reply", "empty")
    if len(reply.agreed) > MOST_STEPS:
        raise InvalidEntry("agreed", "too_long")
    agreed = [door.needed_words("agreed", step, STEP_LIMIT) for step in reply.agreed]
    said = json.dumps(astuple(reply), default=date.isoformat)
    return {
        "uid": sha256(said.encode()).hexdigest(),
        "answers": reply.answers,
        "written": reply.written,
        "heard": door.words("heard", reply.heard, WORDS_LIMIT),
        "question": door.words("question", reply.question, WORDS_LIMIT),
        "agreed": json.dumps(agreed),
        "encouragement": door.words("encouragement", reply.encouragement, WORDS_LIMIT),
    }


def _store(db: Connection, values: dict[str, object], now: door.Stamp) -> int:
    same = col(ReplyRow.uid) == values["uid"]
    there = db.execute(select(col(ReplyRow.id), col(ReplyRow.binned_at)).where(same)).one_or_none()
    if there is None:
        added = insert(ReplyRow).values(**values, added_at=now.at)
        return db.execute(added.returning(col(ReplyRow.id))).scalar_one()
    id_, binned_at = there
    if binned_at is None:
        raise ImportRefused("twice")
    db.execute(update(ReplyRow).where(same).values(binned_at=None))
    return id_


def _agreed(id_: int, agreed: str, made: Made) -> tuple[Agreed, ...]:
    return tuple(
        Agreed(words, *made.get((id_, place), ())) for place, words in enumerate(json.loads(agreed))
    )


def _agreed_words(db: Connection, id_: int, place: int) -> str:
    found = db.scalar(
        select(col(ReplyRow.agreed)).where(
            col(ReplyRow.id) == id_, col(ReplyRow.binned_at).is_(None)
        )
    )
    words = [] if found is None else json.loads(found)
    if not 0 <= place < len(words):
        raise Gone
    return str(words[place])


def _made(db: Connection) -> Made:
    """Return the agreed steps that are steps now; those in the bin, or whose goal is, are not."""
    rows = (
        select(col(ReplyStep.reply_id), col(ReplyStep.place), col(Step.id), col(Goal.words))
        .join(Step, col(Step.id) == col(ReplyStep.step_id))
        .join(Goal, col(Goal.id) == col(Step.goal_id))
        .where(col(Step.binned_at).is_(None), col(Goal.binned_at).is_(None))
    )
    return {(reply, place): (step, goal) for reply, place, step, goal in db.execute(rows)}


def _note_made(db: Connection, id_: int, place: int, step: int) -> None:
    here = (col(ReplyStep.reply_id) == id_, col(ReplyStep.place) == place)
    db.execute(delete(ReplyStep).where(*here))  # one that lies in the bin now
    db.execute(insert(ReplyStep).values(reply_id=id_, place=place, step_id=step))
