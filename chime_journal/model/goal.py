"""Goals built on strengths: why, who can help, small steps, four states, looking back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from sqlmodel import Field, SQLModel

from chime_journal.model.chime import Tag
from chime_journal.model.instant import NEVER_REUSE_IDS, UtcDateTime

GOAL_LIMIT = 300  # characters in a goal's or step's own words
WHY_LIMIT = 20_000  # characters
DETAILS_LIMIT = 1_000  # characters


class GoalState(StrEnum):
    """Where a goal is; all four are fine, and each can be left again."""

    WORKING_ON = "working_on"
    RESTING = "resting"
    REACHED = "reached"
    LET_GO = "let_go"


class HowItWent(IntEnum):
    """Five plain steps for looking back, after the idea of Goal Attainment Scaling."""

    NOT_YET = 1
    SOME_OF_THE_WAY = 2
    AS_HOPED = 3
    A_BIT_FURTHER = 4
    FURTHER_THAN_HOPED = 5


class Goal(SQLModel, table=True):
    __tablename__ = "goal"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    words: str
    why: str = ""
    helpers: str = ""  # people and places that can help
    state: str = GoalState.WORKING_ON.value
    day: date  # the person's own day of writing
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class GoalTag(SQLModel, table=True):
    __tablename__ = "goal_tag"

    goal_id: int = Field(foreign_key="goal.id", primary_key=True, ondelete="CASCADE")
    tag: str = Field(primary_key=True)


class GoalStrength(SQLModel, table=True):
    __tablename__ = "goal_strength"

    goal_id: int = Field(foreign_key="goal.id", primary_key=True, ondelete="CASCADE")
    strength_id: int = Field(
        foreign_key="strength.id", primary_key=True, ondelete="CASCADE", index=True
    )


class GoalStateChange(SQLModel, table=True):
    """History: the goal moved to `state`."""

    __tablename__ = "goal_state_change"

    id: int = Field(default=None, primary_key=True)
    goal_id: int = Field(foreign_key="goal.id", ondelete="CASCADE", index=True)
    day: date
    changed_at: datetime = Field(sa_type=UtcDateTime)
    state: str


class Step(SQLModel, table=True):
    """A next small step, with when, where or with whom if the person likes."""

    __tablename__ = "step"
    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    goal_id: int = Field(foreign_key="goal.id", ondelete="CASCADE", index=True)
    words: str
    details: str = ""  # when, where, with whom
    strength_id: int | None = Field(
        default=None, foreign_key="strength.id", ondelete="SET NULL", index=True
    )
    position: int = 0
    day: date  # the person's own day of writing
    done_on: date | None = None
    written_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    binned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # What may come in between, and what the person does then: "If ..., then I ...".
    if_words: str = Field(default="", sa_column_kwargs={"server_default": ""})
    then_words: str = Field(default="", sa_column_kwargs={"server_default": ""})


class LookBack(SQLModel, table=True):
    """How a goal went, in one of five steps and the person's own words."""

    __tablename__ = "look_back"

    id: int = Field(default=None, primary_key=True)
    goal_id: int = Field(foreign_key="goal.id", ondelete="CASCADE", index=True)
    day: date
    written_at: datetime = Field(sa_type=UtcDateTime)
    went: int
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDraft:
    words: str
    id: int | None = None
    why: str = ""
    helpers: str = ""
    tags: frozenset[Tag] = frozenset()
    strengths: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    goal_id: int
    words: str
    id: int | None = None
    details: str = ""
    strength_id: int | None = None
    if_words: str = ""
    then_words: str = ""


@dataclass(frozen=True, slots=True)
class StepLine:
    id: int
    goal_id: int
    words: str
    details: str
    strength: tuple[int, str] | None
    done_on: date | None
    if_words: str = ""
    then_words: str = ""


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step to offer on Today, and what it is for."""

    step: StepLine
    goal_words: str


@dataclass(frozen=True, slots=True)
class GoalCard:
    id: int
    words: str
    why: str
    helpers: str
    state: GoalState
    tags: frozenset[Tag]
    strengths: tuple[tuple[int, str], ...]
    steps: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True)
class GoalEvent:
    """One line of a goal's history: a state it moved to, a step done, a look back, a reflection."""

    day: date
    state: GoalState | None = None
    went: HowItWent | None = None
    step: str = ""
    words: str = ""
    reflection_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReachedGoal:
    """A day that ended with this goal reached, whatever became of it later."""

    id: int
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class GoalSeen:
    """A goal and what happened with it in the days that were looked over."""

    id: int
    words: str
    state: GoalState
    since: date | None  # the day it came into this state, where the journal knows it
    events: tuple[GoalEvent, ...]  # newest first


@dataclass(frozen=True, slots=True)
class GoalPageData:
    goal: GoalCard
    events: tuple[GoalEvent, ...]  # newest first
