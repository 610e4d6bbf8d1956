"""What lies over the charts, read on the diary thread: one table of where each kind comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from chime_journal.model.chime import DIMENSION_TAGS, DOMAIN_TAGS, TOPIC_TAGS, Tag
from chime_journal.model.event import EventLine
from chime_journal.model.exercise import ExerciseLine
from chime_journal.model.goal import ReachedGoal
from chime_journal.model.mark import Mark, MarkKind, Overlay
from chime_journal.model.moment import EARLIEST_DAY
from chime_journal.model.reflection import Filter

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

Lines = Sequence[EventLine | ReachedGoal | ExerciseLine]


@dataclass(frozen=True, slots=True)
class Source:
    """Where marks of one kind come from, and the preference that switches them."""

    kind: MarkKind
    preference: str
    read: Callable[[Diary, date, date], Lines]


# Another kind of mark is another line here; at the foot of a chart it needs a shape as well.
SOURCES = (
    Source(MarkKind.NAMED, "named_days_on", lambda diary, a, b: diary.events.list(a, b)),
    Source(MarkKind.REACHED, "reached_goals_on", lambda diary, a, b: diary.goals.reached(a, b)),
    Source(MarkKind.EXERCISE, "exercises_on", lambda diary, a, b: diary.exercises.dates(a, b)),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to lie over the charts; `kinds` is None for what they chose before."""

    lens: Tag | None = None
    kinds: frozenset[MarkKind] | None = None


def read_overlay(diary: Diary, first: date | None, last: date, wish: Wish) -> Overlay:
    """Read what lies over the days from `first` (None: the earliest) to `last`."""
    first, preferences = first or EARLIEST_DAY, diary.preferences.read()
    tags = (*DOMAIN_TAGS, Tag.HARD, *DIMENSION_TAGS)
    if preferences.spirituality_on:
        tags = (*tags, Tag.SPIRITUALITY)
    tags = (*tags, *chain(*TOPIC_TAGS.values()))
    kinds = wish.kinds
    if kinds is None:
        on = (source.kind for source in SOURCES if getattr(preferences, source.preference))
        kinds = frozenset(on)
    marks = [
        Mark(source.kind, line.id, line.day, line.words)
        for source in SOURCES
        if source.kind in kinds
        for line in source.read(diary, first, last)
    ]
    marks.sort(key=lambda mark: mark.day)
    lens = wish.lens if wish.lens in tags else None
    days: set[date] = set()
    if lens is not None:
        days = diary.reflections.marked_days(first, last, Filter(tags=frozenset({lens})))
    return Overlay(tuple(marks), kinds, lens, frozenset(days), tags)
