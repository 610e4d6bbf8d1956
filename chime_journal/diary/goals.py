"""Goals built on strengths: written, moved between four states, looked back on."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlmodel import col

from chime_journal.diary import door, goal_history, links, steps
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.chime import Tag
from chime_journal.model.goal import (
    GOAL_LIMIT,
    WHY_LIMIT,
    Goal,
    GoalCard,
    GoalDraft,
    GoalPageData,
    GoalSeen,
    GoalState,
    GoalStateChange,
    GoalStrength,
    GoalTag,
    HowItWent,
    LookBack,
    NextStep,
    ReachedGoal,
    StepDraft,
)
from chime_journal.model.moment import Moment
from chime_journal.model.strength import Strength

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

# Named here, because inside a class with a method called list the word means that method.
Cards = list[GoalCard]
Names = list[tuple[int, str]]
AllReached = list[ReachedGoal]
Seen = list[GoalSeen]


class Goals:
    """What a person wants, and the small steps there."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: GoalDraft, now: Moment | None = None) -> Change:
        """Store a goal, a new one when it has no id yet; Change.id names it.

        Raises InvalidEntry for words that are empty or too long, and Gone.
        """
        stamp = door.Stamp.of(now)
        values: dict[str, object] = {
            "words": door.needed_words("words", draft.words, GOAL_LIMIT),
            "why": door.words("why", draft.why, WHY_LIMIT),
            "helpers": door.words("helpers", draft.helpers, WHY_LIMIT),
        }
        with self._vault.writing() as session:
            db = session.connection()
            if draft.id is None:
                id_ = _insert(db, values, stamp)
            else:
                id_ = draft.id
                _change(db, id_, stamp, **values)
            links.tag_goal(db, id_, draft.tags)
            links.tie_goal_to_strengths(db, id_, draft.strengths)
        return Change.of(Kind.GOAL, id=id_)

    def list(self, state: GoalState | None = None) -> Cards:
        """Return the goals in one state, or all, the newest first; none from the bin."""
        chosen = () if state is None else (col(Goal.state) == state.value,)
        with self._vault.reading() as session:
            return cards(session.connection(), *chosen)

    def read(self, id: int) -> GoalPageData:
        """Return a goal and its history, newest first. Raises Gone."""
        with self._vault.reading() as session:
            db = session.connection()
            found = cards(db, col(Goal.id) == id)
            if not found:
                raise Gone
            return GoalPageData(found[0], goal_history.events(db, id))

    def names(self) -> Names:
        """Return id and words of each goal, the newest first."""
        rows = select(col(Goal.id), col(Goal.words)).where(col(Goal.binned_at).is_(None))
        with self._vault.reading() as session:
            db = session.connection()
            return [(id_, words) for id_, words in db.execute(rows.order_by(col(Goal.id).desc()))]

    def reached(self, first: date, last: date) -> AllReached:
        """Return the goals reached from `first` to `last` with their days, oldest first."""
        with self._vault.reading() as session:
            return goal_history.reached(session.connection(), first, last)

    def set_state(self, id: int, state: GoalState, now: Moment | None = None) -> Change:
        """Move a goal to a state; its history keeps the day. Raises Gone."""
        stamp = door.Stamp.of(now)
        with self._vault.writing() as session:
            db = session.connection()
            before = db.scalar(
                select(col(Goal.state)).where(col(Goal.id) == id, col(Goal.binned_at).is_(None))
            )
            if before is None:
                raise Gone
            if before != state.value:
                _change(db, id, stamp, state=state.value)
                _note_state(db, id, state, stamp)
        return Change.of(Kind.GOAL, id=id)

    def look_back(self, goal_id: int, went: HowItWent, words: str, day: date) -> Change:
        """Keep how a goal went, in one of five steps and the person's words.

        Raises InvalidEntry for a day that cannot be or words that are too long, and Gone.
        """
        now = door.Stamp.of(None)
        Moment(day, time()).check(now.day)
        kept = door.words("words", words, WHY_LIMIT)
        try:
            step = HowItWent(went)
        except ValueError as error:
            raise InvalidEntry("went") from error
        with self._vault.writing() as session:
            db = session.connection()
            _change(db, goal_id, now)
            db.execute(
                insert(LookBack).values(
                    goal_id=goal_id,
                    day=day,
                    written_at=now.at,
                    went=step.value,
                    words=kept,
                )
            )
        return Change.of(Kind.GOAL, id=goal_id)

    def take_back_look(self, goal_id: int) -> Change:
        """Take the look back that was written last out again. Raises Gone."""
        with self._vault.writing() as session:
            db = session.connection()
            last = select(func.max(col(LookBack.id))).where(col(LookBack.goal_id) == goal_id)
            if not db.execute(
                delete(LookBack).where(col(LookBack.id) == last.scalar_subquery())
            ).rowcount:
                raise Gone
        return replace(Change.of(Kind.GOAL, id=goal_id), taken_back=True)

    def look_over(self, first: date) -> Seen:
        """Return every goal with what happened from `first` on, the newest goal first."""
        with self._vault.reading() as session:
            db = session.connection()
            return [goal_history.seen(db, goal, first) for goal in cards(db)]

    def write_step(self, draft: StepDraft, now: Moment | None = None) -> Change:
        """Store a step, a new one at the end of its goal when it has no id yet; Change.id names it.

        Raises InvalidEntry and Gone.
        """
        stamp = door.Stamp.of(now)
        with self._vault.writing() as session:
            id_ = steps.store(session.connection(), draft, stamp)
        return Change.of(Kind.STEP, id=id_)

    def tick(self, step_id: int, done: bool, now: Moment | None = None) -> Change:
        """Mark a step as done today, or as still to do. Raises Gone."""
        with self._vault.writing() as session:
            steps.tick(session.connection(), step_id, done, door.Stamp.of(now))
        return Change.of(Kind.STEP, id=step_id)

    def move_step(self, step_id: int, up: bool) -> Change:
        """Let a step change places with its neighbour. Raises Gone."""
        with self._vault.writing() as session:
            steps.move(session.connection(), step_id, up)
        return Change.of(Kind.STEP, id=step_id)

    def next_step(self) -> NextStep | None:
        """Return a small step to offer on Today, or None."""
        with self._vault.reading() as session:
            return steps.next_step(session.connection())


def cards(db: Connection, *conditions: ColumnElement[bool]) -> Cards:
    """Return the goals that fulfil the conditions and are not in the bin, the newest first."""
    rows = (
        select(col(Goal.id), col(Goal.words), col(Goal.why), col(Goal.helpers), col(Goal.state))
        .where(col(Goal.binned_at).is_(None), *conditions)
        .order_by(col(Goal.id).desc())
    )
    found = db.execute(rows).all()
    ids = [line.id for line in found]
    tags, strengths, steps_of = _tags(db, ids), _strengths(db, ids), steps.of_goals(db, ids)
    return [
        GoalCard(
            id_,
            words,
            why,
            helpers,
            GoalState(state),
            frozenset(tags[id_]),
            tuple(strengths[id_]),
            steps_of[id_],
        )
        for id_, words, why, helpers, state in found
    ]


def _insert(db: Connection, values: dict[str, object], now: door.Stamp) -> int:
    added = insert(Goal).values(
        **values,
        uid=door.new_uid(),
        state=GoalState.WORKING_ON.value,
        day=now.day,
        written_at=now.at,
        changed_at=now.at,
    )
    id_ = db.execute(added.returning(col(Goal.id))).scalar_one()
    _note_state(db, id_, GoalState.WORKING_ON, now)
    return id_


def _change(db: Connection, id_: int, now: door.Stamp, **values: object) -> None:
    changed = update(Goal).where(col(Goal.id) == id_).values(**values, changed_at=now.at)
    if not db.execute(changed).rowcount:
        raise Gone


def _note_state(db: Connection, id_: int, state: GoalState, now: door.Stamp) -> None:
    db.execute(
        insert(GoalStateChange).values(
            goal_id=id_, day=now.day, changed_at=now.at, state=state.value
        )
    )


def _tags(db: Connection, ids: list[int]) -> dict[int, set[Tag]]:
    found: dict[int, set[Tag]] = defaultdict(set)
    rows = select(col(GoalTag.goal_id), col(GoalTag.tag)).where(col(GoalTag.goal_id).in_(ids))
    for id_, tag in db.execute(rows):
        found[id_].add(Tag(tag))
    return found


def _strengths(db: Connection, ids: list[int]) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    rows = (
        select(col(GoalStrength.goal_id), col(Strength.id), col(Strength.name))
        .join(Strength, col(Strength.id) == col(GoalStrength.strength_id))
        .where(col(GoalStrength.goal_id).in_(ids), col(Strength.binned_at).is_(None))
        .order_by(col(Strength.id))
    )
    for goal, strength, name in db.execute(rows):
        found[goal].append((strength, name))
    return found
