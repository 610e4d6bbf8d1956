"""The document that leaves: plain values of one period, the same in the PDF and the sealed file.

Everything in it can be read on the pages of the PDF, but for its two ids.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from chime_journal.model.chime import Domain, HardLabel, Tag
from chime_journal.model.goal import GoalState
from chime_journal.model.picture import PictureKind
from chime_journal.model.plan import PlanHeading
from chime_journal.model.shared import (
    SharedGoal,
    SharedPicture,
    SharedRating,
    SharedReflection,
    Snapshot,
)
from chime_journal.trends.rules import Leaning
from chime_journal.trends.series import Trend, analyse

FORMAT = "chimeshare"
VERSION = 1
PLACES = 3  # decimal places of computed numbers
PARTS = (
    *("note", "charts", "goals", "strengths", "plan"),
    *("hard", "notes", "reflections", "pictures", "story"),
)
LONGEST_SIDE = 1600  # dots of a picture
LARGEST_PICTURE = 1_500_000  # bytes


@dataclass(frozen=True, slots=True)
class Period:
    """The first and the last day, both inside."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Rating:
    """One rating on its true day; `clock` is "HH:MM"."""

    day: date
    clock: str
    value: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What one chart says, computed from the ratings beside it and nothing else."""

    leaning: Leaning
    usual_range: tuple[float, float] | None
    then: float | None
    now: float | None
    gaps: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    domain: Domain
    ratings: tuple[Rating, ...]
    facts: Facts


@dataclass(frozen=True, slots=True)
class Step:
    words: str
    done: bool


@dataclass(frozen=True, slots=True)
class Goal:
    words: str
    why: str
    state: GoalState
    tags: tuple[Tag, ...]
    strengths: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Strength:
    name: str
    story: str


@dataclass(frozen=True, slots=True)
class Note:
    """What was written beside one rating."""

    day: date
    domain: Domain
    words: str


@dataclass(frozen=True, slots=True)
class Hard:
    day: date
    words: str
    labels: tuple[HardLabel, ...]


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as it goes along: JPEG or PNG made anew from its dots, so many of them."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo or a drawing, and what is on it in the person's words."""

    __pydantic_config__: ClassVar = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}

    kind: PictureKind
    words: str
    width: int
    height: int
    image: bytes


@dataclass(frozen=True, slots=True)
class Reflection:
    day: date
    title: str
    words: str
    tags: tuple[Tag, ...]
    pictures: tuple[Picture, ...] = ()  # earlier files of version 1 have none


@dataclass(frozen=True, slots=True)
class StoryPart:
    """One part of the person's own story, in its place among the others that are shared."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class PlanPart:
    """What stands under one heading of the staying-well plan."""

    heading: PlanHeading
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Everything that is shared, oldest first; `charts` and `plan` in the order of their kinds."""

    format: str
    version: int
    journal: str  # 32 hex digits; two files of one journal can be known as such
    share: str  # 32 hex digits, new for each saved file
    language: str  # e.g. "en" or "en-GB"
    period: Period
    chosen_by: str
    for_whom: str
    note: str
    charts: tuple[Chart, ...]
    goals: tuple[Goal, ...]
    strengths: tuple[Strength, ...]
    hard: tuple[Hard, ...]
    notes: tuple[Note, ...]
    reflections: tuple[Reflection, ...]
    story: tuple[StoryPart, ...] = ()  # the first files of version 1 had neither of the two
    plan: tuple[PlanPart, ...] = ()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Return the pictures of all reflections."""
        return tuple(picture for each in self.reflections for picture in each.pictures)

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the names of the parts that hold something, for a receipt."""
        return tuple(name for name in PARTS if getattr(self, name))


def new_share_id() -> str:
    """Return 32 random hex digits."""
    return secrets.token_hex(16)


def make(
    snapshot: Snapshot, share_id: str, language: str, images: Mapping[str, Image] | None = None
) -> Document:
    """Return the document of a snapshot; charts are read from its own days alone.

    `images` are its pictures as they go along, by digest.
    """
    period = Period(snapshot.first, snapshot.last)
    return Document(
        format=FORMAT,
        version=VERSION,
        journal=snapshot.journal_id,
        share=share_id,
        language=language,
        period=period,
        chosen_by=snapshot.name.strip(),
        for_whom=snapshot.for_whom.strip(),
        note=snapshot.note.strip(),
        charts=_charts(snapshot.series, period),
        goals=tuple(map(_goal, snapshot.goals)),
        strengths=tuple(Strength(each.name, each.story) for each in snapshot.strengths),
        hard=tuple(
            Hard(each.day, each.words, tuple(sorted(each.labels))) for each in snapshot.hard
        ),
        notes=tuple(Note(each.day, each.domain, each.note) for each in snapshot.notes),
        reflections=tuple(
            _reflection(each, snapshot.pictures.get(place, ()), images or {})
            for place, each in enumerate(snapshot.reflections)
        ),
        story=tuple(StoryPart(each.title, each.body) for each in snapshot.story),
        plan=tuple(PlanPart(each.heading, each.words) for each in snapshot.plan),
    )


def trend(chart: Chart, period: Period) -> Trend:
    """Return what may be drawn and said about a chart's ratings, and no others."""
    points = ((rating.day, float(rating.value)) for rating in chart.ratings)
    return analyse(points, period.last, period.first)


def _charts(series: dict[Domain, tuple[SharedRating, ...]], period: Period) -> tuple[Chart, ...]:
    return tuple(_chart(domain, series[domain], period) for domain in Domain if domain in series)


def _chart(domain: Domain, shared: Iterable[SharedRating], period: Period) -> Chart:
    ratings = tuple(Rating(date.fromisoformat(s.day), s.clock, s.value) for s in shared)
    read = analyse(((r.day, float(r.value)) for r in ratings), period.last, period.first)
    return Chart(domain, ratings, _facts(read))


def _facts(read: Trend) -> Facts:
    usual, compared = read.usual, read.then_and_now
    return Facts(
        leaning=read.leaning,
        usual_range=None if usual is None else (round(usual[0], PLACES), round(usual[1], PLACES)),
        then=None if compared is None else round(compared.then, PLACES),
        now=None if compared is None else round(compared.now, PLACES),
        gaps=tuple(Period(first, last) for first, last in read.gaps),
    )


def _reflection(
    written: SharedReflection, beside: Iterable[SharedPicture], images: Mapping[str, Image]
) -> Reflection:
    pictures = tuple(_picture(each, images[each.digest]) for each in beside)
    tags = tuple(sorted(written.tags))
    return Reflection(written.day, written.title, written.body, tags, pictures)


def _picture(shared: SharedPicture, image: Image) -> Picture:
    return Picture(shared.kind, shared.words, image.width, image.height, image.data)


def _goal(goal: SharedGoal) -> Goal:
    steps = tuple(Step(step.words, step.done) for step in goal.steps)
    tags = tuple(sorted(goal.tags))
    return Goal(goal.words, goal.why, goal.state, tags, goal.strengths, steps)
