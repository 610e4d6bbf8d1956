"""Exercises: what one consists of, and the answers a person gave in its own form.

An exercise comes from a data file. What was done with it is a reflection like any other, beside
its answers, so that it can be opened in its own form again. Nothing here needs a journal: some
exercises can be done before one is open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from chime_journal.model.moment import Moment

HARD, ANY = "hard", "any"  # what an exercise is for besides the five domains
FINGERS = ("thumb", "index", "middle", "ring", "little", "palm")
WORDS_LIMIT = 20_000  # characters of one field, as many as the form takes
LINE_LIMIT = 200  # characters of a card, a name on a ring, or a word

# By the key of each step, in values that JSON knows: what a step keeps is for its form to say.
Answers = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A place for words; `number` is how many things a sense looks for, 0 for any."""

    id: str
    label: str
    hint: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A column or a ring that things are put on."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its kind is its class. `key` names its answers and never changes."""

    key: str
    title: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Step):
    """Words typed into one to five fields."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand(Step):
    """Words on the fingers and in the palm of a drawn hand, in the order of FINGERS."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts(Step):
    """Many panes of one window, each with words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Step):
    """Words that come to mind, as a cloud."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Step):
    """Cards in two or three columns; `cards` lie ready to be put somewhere."""

    columns: tuple[Place, ...]
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick(Step):
    """Cards that matter or do not for now; `most` of those that do are kept in order."""

    cards: tuple[str, ...]
    most: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Circles(Step):
    """Things on rings around the person, the nearest ring first."""

    rings: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Senses(Step):
    """One sense after the other; nothing needs to be typed."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breathe(Step):
    """Slow breathing; `inwards` and `outwards` are seconds."""

    inwards: int
    outwards: int
    rounds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Steady(Step):
    """The last step: something steady, with a field or none."""

    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """An exercise as its data file says; `domain` is a domain's value, HARD or ANY."""

    id: str
    title: str
    icon: str
    domain: str
    topics: tuple[str, ...]  # values of SubTopic
    minutes: int
    about: str
    steps: tuple[Step, ...]
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseDraft:
    """An exercise as its form holds it; `id` is its reflection's, None until it is written.

    `title` is for a new one alone: the person may have called it something else since.
    """

    exercise: str
    moment: Moment
    title: str
    body: str
    answers: Answers
    id: int | None = None
    step: int = 0
    finished: bool = False


@dataclass(frozen=True, slots=True)
class ExerciseDone:
    """An exercise as it is opened again; `by_hand` tells that its text was changed elsewhere."""

    id: int
    exercise: str
    moment: Moment
    answers: Answers
    step: int
    finished: bool
    by_hand: bool


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One reflection that was written as an exercise, as a list shows it."""

    id: int
    day: date
    words: str  # its title
    exercise: str
    finished: bool
