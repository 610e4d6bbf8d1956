"""Exercises: each one done is a reflection, beside the answers its own form shows again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update
from sqlmodel import col

from chime_journal.diary import door, reflections, versions
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.exercise import (
    Answers,
    ExerciseDone,
    ExerciseDraft,
    ExerciseLine,
)
from chime_journal.model.exercise_row import ExerciseRow
from chime_journal.model.moment import EARLIEST_DAY, Moment
from chime_journal.model.reflection import BODY_LIMIT, TITLE_LIMIT, Draft, Reflection

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

ID_LIMIT = 100  # characters

# Named here, because inside a class with a method called list the word means that method.
Lines = list[ExerciseLine]


class Exercises:
    """What was written in the form of an exercise."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: ExerciseDraft, now: Moment | None = None) -> Change:
        """Store answers and the text made of them; Change.id names the reflection.

        A text that was changed by hand since becomes a version first. All else of the reflection
        stays: its title, day, tags, ties, and whether it may be shared. Raises InvalidEntry, and
        Gone when the reflection was deleted for good in the meantime.
        """
        stamp = door.Stamp.of(now)
        exercise = door.needed_words("exercise", draft.exercise, ID_LIMIT)
        body = door.words("body", draft.body, BODY_LIMIT)
        values = {
            "exercise": exercise,
            "step": draft.step,
            "finished": draft.finished,
            "digest": _digest(body),
            "answers": _text(draft.answers),
        }
        with self._vault.writing() as session:
            db = session.connection()
            if draft.id is None:
                id_ = _begin(db, draft, body, stamp)
            else:
                id_ = draft.id
                _change(db, id_, body, stamp)
            known = update(ExerciseRow).where(col(ExerciseRow.reflection_id) == id_)
            if not db.execute(known.values(**values)).rowcount:
                db.execute(insert(ExerciseRow).values(reflection_id=id_, **values))
        return Change.of(Kind.REFLECTION, id=id_)

    def leave(self, id: int) -> None:
        """Say that the person left it: the next change keeps this text as a version."""
        with self._vault.writing() as session:
            versions.REFLECTIONS.settle(session.connection(), id)

    def read(self, id: int) -> ExerciseDone:
        """Return what was done, by its reflection. Raises Gone, also when it is no exercise."""
        wanted = (
            select(
                col(ExerciseRow.exercise),
                col(ExerciseRow.step),
                col(ExerciseRow.finished),
                col(ExerciseRow.digest),
                col(ExerciseRow.answers),
                col(Reflection.day),
                col(Reflection.clock),
                col(Reflection.offset),
                col(Reflection.body),
            )
            .join(Reflection, col(Reflection.id) == col(ExerciseRow.reflection_id))
            .where(col(Reflection.id) == id, col(Reflection.binned_at).is_(None))
        )
        with self._vault.reading() as session:
            row = session.connection().execute(wanted).one_or_none()
        if row is None:
            raise Gone
        return ExerciseDone(
            id=id,
            exercise=row.exercise,
            moment=Moment(row.day, row.clock, row.offset),
            answers=_answers(row.answers),
            step=row.step,
            finished=row.finished,
            by_hand=row.digest != _digest(row.body),
        )

    def list(self) -> Lines:
        """Return everything done or begun that is not in the bin, the newest first."""
        with self._vault.reading() as session:
            found = list(_lines(session.connection(), EARLIEST_DAY, date.max))
        return found[::-1]

    def dates(self, first: date, last: date) -> Lines:
        """Return what was done or begun from `first` to `last`, oldest first."""
        with self._vault.reading() as session:
            return list(_lines(session.connection(), first, last))


def _begin(db: Connection, draft: ExerciseDraft, body: str, now: door.Stamp) -> int:
    title = door.words("title", draft.title, TITLE_LIMIT)
    return reflections.insert_draft(db, Draft(moment=draft.moment), title, body, now)


def _change(db: Connection, id_: int, body: str, now: door.Stamp) -> None:
    stored = versions.REFLECTIONS.present(db, id_)
    if body == stored.body:
        return
    wrote = select(col(ExerciseRow.digest), col(ExerciseRow.answers)).where(
        col(ExerciseRow.reflection_id) == id_
    )
    form = db.execute(wrote).one_or_none()
    if form is None or form.digest != _digest(stored.body) or not _answers(form.answers):
        # Words that the form could not show are never just overwritten.
        versions.REFLECTIONS.settle(db, id_)
    versions.REFLECTIONS.keep_before_change(db, id_, body, now.at)
    db.execute(
        update(Reflection)
        .where(col(Reflection.id) == id_)
        .values(body=body, changed_at=now.at, settled=False)
    )


def _lines(db: Connection, first: date, last: date) -> Iterator[ExerciseLine]:
    rows = (
        select(
            col(Reflection.id),
            col(Reflection.day),
            col(Reflection.title),
            col(ExerciseRow.exercise),
            col(ExerciseRow.finished),
        )
        .join(ExerciseRow, col(ExerciseRow.reflection_id) == col(Reflection.id))
        .where(col(Reflection.binned_at).is_(None), col(Reflection.day).between(first, last))
        .order_by(col(Reflection.day), col(Reflection.clock), col(Reflection.id))
    )
    for row in db.execute(rows):
        yield ExerciseLine(*row)


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def _text(answers: Answers) -> str:
    """Return answers as JSON. Raises InvalidEntry for what JSON does not know."""
    try:
        text = json.dumps(answers, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise InvalidEntry("answers") from error
    return door.words("answers", text, BODY_LIMIT)


def _answers(stored: str) -> Answers:
    """Return stored answers; of those that a rescue found only in part there are none."""
    with suppress(ValueError, RecursionError):
        found = json.loads(stored)
        if isinstance(found, dict):
            return found
    return {}
