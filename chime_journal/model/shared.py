"""What may be shared and what was chosen to be: plain values of one period, in a person's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, NamedTuple

from chime_journal.model.chime import Domain, HardLabel, Tag
from chime_journal.model.goal import GoalState
from chime_journal.model.picture import PictureKind
from chime_journal.model.plan import PlanHeading

MOST_PICTURES = 20  # in one share


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedReflection:
    day: date
    clock: time
    title: str
    body: str
    tags: frozenset[Tag] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPicture:
    """A photo or a drawing of one reflection, and what the person says is on it."""

    reflection: int
    day: date
    kind: PictureKind
    words: str
    digest: str  # SHA-256 of the picture as it is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedNote:
    """What was written beside one rating."""

    day: date
    clock: time
    domain: Domain
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedHard:
    """What was hard on one day; never scored."""

    day: date
    clock: time
    words: str
    labels: frozenset[HardLabel] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedStep:
    words: str
    done: bool  # by the last day of the period


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedGoal:
    """A goal as it stood on the last day of the period."""

    words: str
    why: str
    state: GoalState
    tags: frozenset[Tag] = frozenset()
    strengths: tuple[str, ...] = ()
    steps: tuple[SharedStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedStrength:
    name: str
    story: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedStory:
    """One part of the person's story, marked by them as one that may be shared."""

    title: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPlan:
    """What stands under one heading of the staying-well plan."""

    heading: PlanHeading
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedChart:
    """One domain's chart: all its ratings in the period, or none of them."""

    domain: Domain


@dataclass(frozen=True, slots=True)
class SharedRating:
    """One rating: ISO day, "HH:MM", 0 to 10."""

    day: str
    clock: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What may be ticked for a share of one period, each under its id with its full text.

    Reflections marked never to be shared, parts of the story not marked for sharing, and whatever
    lies in the bin, are not there. Story and plan have no days: they are as they stand today.
    `thumbnails` are the small ones of the pictures, by the same ids.
    """

    first: date
    last: date
    charts: dict[Domain, SharedChart] = field(default_factory=dict)  # domains rated in the period
    reflections: dict[int, SharedReflection] = field(default_factory=dict)  # oldest first
    pictures: dict[int, SharedPicture] = field(default_factory=dict)  # of those reflections
    thumbnails: dict[int, bytes] = field(default_factory=dict)
    notes: dict[tuple[int, Domain], SharedNote] = field(default_factory=dict)  # by check-in
    hard: dict[int, SharedHard] = field(default_factory=dict)  # by check-in
    goals: dict[int, SharedGoal] = field(default_factory=dict)
    strengths: dict[int, SharedStrength] = field(default_factory=dict)
    story: dict[int, SharedStory] = field(default_factory=dict)
    plan: dict[PlanHeading, SharedPlan] = field(default_factory=dict)  # in their order


class Span(NamedTuple):
    """A stretch of one of the texts of a thing, in characters, the end not in it."""

    text: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is left out of one thing, and all its texts as they were when it was picked."""

    texts: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What was ticked; everything starts unticked.

    `left_out` is by part, named as in Choices, and id. `names` are pairs of a name and what to
    say instead. `mark` stands where words are left out.
    """

    first: date
    last: date
    charts: frozenset[Domain] = frozenset()
    checkin_notes: frozenset[tuple[int, Domain]] = frozenset()
    hard: frozenset[int] = frozenset()
    reflections: frozenset[int] = frozenset()
    pictures: frozenset[int] = frozenset()  # each goes in only with its reflection
    goals: frozenset[int] = frozenset()
    strengths: frozenset[int] = frozenset()
    story: frozenset[int] = frozenset()
    plan: frozenset[PlanHeading] = frozenset()
    note: str = ""  # to the mentor
    for_whom: str = ""
    name: str = ""  # what the person calls themselves
    left_out: dict[tuple[str, Any], LeftOut] = field(default_factory=dict)
    names: tuple[tuple[str, str], ...] = ()
    mark: str = "[…]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Everything a shared document is made from, and nothing else; oldest first.

    `pictures` are by the place of their reflection in `reflections`, and `images` by digest.
    """

    journal_id: str
    first: date
    last: date
    note: str = ""
    for_whom: str = ""
    name: str = ""
    series: dict[Domain, tuple[SharedRating, ...]] = field(default_factory=dict)
    notes: tuple[SharedNote, ...] = ()
    hard: tuple[SharedHard, ...] = ()
    reflections: tuple[SharedReflection, ...] = ()
    pictures: dict[int, tuple[SharedPicture, ...]] = field(default_factory=dict)
    images: dict[str, bytes] = field(default_factory=dict)
    goals: tuple[SharedGoal, ...] = ()
    strengths: tuple[SharedStrength, ...] = ()
    story: tuple[SharedStory, ...] = ()
    plan: tuple[SharedPlan, ...] = ()
