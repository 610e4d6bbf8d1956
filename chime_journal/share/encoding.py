"""A document as canonical JSON (RFC 8785) and back. The schema lies in `resources/share/`.

Every later version of this app reads version 1. Unknown names are passed over, so that a file
may gain some; a file of a newer version is refused. What is read comes from outside: how much it
may hold is bounded before it is read, and again before anybody shows it. The dots of pictures are
not looked at here: only a screen decodes them, one by one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from chime_journal.errors import ImportRefused
from chime_journal.model.chime import HIGHEST, LOWEST, Domain
from chime_journal.model.plan import PlanHeading
from chime_journal.model.shared import MOST_PICTURES
from chime_journal.share.document import (
    FORMAT,
    LARGEST_PICTURE,
    LONGEST_SIDE,
    PARTS,
    VERSION,
    Document,
    Goal,
    Picture,
    Reflection,
    StoryPart,
    Strength,
)

if TYPE_CHECKING:
    from pydantic import TypeAdapter

MOST_VALUES = 2_000_000  # commas and brackets; each may cost 100 bytes of memory
MOST_THINGS = 100_000  # in one part, e.g. the ratings of one chart
MOST_INSIDE = 1_000  # in one thing, e.g. the steps of one goal
LONGEST_WORDS = 5_000_000  # characters; the app itself writes no more
LONGEST_LINE = 1_000  # characters of a name, a title or a step
FIRST_YEAR, LAST_YEAR = 1000, 3000  # no journal of this app holds days outside

_ID = re.compile(r"[0-9a-f]{32}")
_LISTS = ("tags", "strengths", "steps", "labels")
_WORDS = ("words", "why", "story")
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")  # the first bytes of JPEG and of PNG
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def encode(document: Document) -> bytes:
    """Return the one canonical form of a document."""
    import rfc8785

    return rfc8785.dumps(_adapter().dump_python(document, mode="json"))


def decode(data: bytes) -> Document:
    """Read a document.

    Raises ImportRefused("not_a_share" | "too_new" | "damaged" | "too_large").
    """
    from pydantic import ValidationError

    if sum(map(data.count, b",[{")) > MOST_VALUES:
        raise ImportRefused("too_large")
    version = _version(data)
    if version > VERSION:
        raise ImportRefused("too_new")
    try:
        document = _adapter().validate_json(data, strict=True)
    except ValidationError as problem:
        raise ImportRefused("damaged", _place(problem)) from None
    if wrong := _wrong(document):
        raise ImportRefused("damaged", wrong)
    if much := _too_much(document):
        raise ImportRefused("too_large", much)
    return document


@lru_cache(maxsize=1)
def _adapter() -> TypeAdapter[Document]:
    from pydantic import TypeAdapter

    return TypeAdapter(Document)


def _version(data: bytes) -> int:
    from pydantic_core import from_json

    try:
        found: Any = from_json(data, allow_inf_nan=False)  # NaN and Infinity are no JSON
    except ValueError:
        raise ImportRefused("damaged") from None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ImportRefused("not_a_share")
    version = found.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ImportRefused("damaged", "version")
    return version


def _place(problem: Any) -> str:  # noqa: ANN401 - pydantic's own error, read by its documented method
    """Return where a value is wrong, never the value."""
    first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
    return ".".join(map(str, first["loc"]))


def _wrong(document: Document) -> str:
    """Name the first thing that is well formed and still cannot be."""
    first, last = document.period.first, document.period.last
    if not _ID.fullmatch(document.journal) or not _ID.fullmatch(document.share):
        return "id"
    if first > last or first.year < FIRST_YEAR or last.year > LAST_YEAR:
        return "period"
    if not _in_order([chart.domain for chart in document.charts], Domain):
        return "charts"
    if not _in_order([part.heading for part in document.plan], PlanHeading):
        return "plan"
    ratings = [rating for chart in document.charts for rating in chart.ratings]
    if not all(LOWEST <= r.value <= HIGHEST and _CLOCK.fullmatch(r.clock) for r in ratings):
        return "charts"
    if not all(map(math.isfinite, _numbers(document))):
        return "facts"
    if not all(map(_may_be_picture, document.pictures)):
        return "pictures"
    days = [each.day for part in (ratings, document.hard, document.notes) for each in part]
    days += [reflection.day for reflection in document.reflections]
    return "" if all(first <= day <= last for day in days) else "day"


def _may_be_picture(picture: Picture) -> bool:
    sides = (picture.width, picture.height)
    return picture.image.startswith(_PICTURES) and all(0 < side <= LONGEST_SIDE for side in sides)


def _in_order(named: Sequence[StrEnum], kinds: type[StrEnum]) -> bool:
    """Tell whether each kind is named at most once, in the order of the kinds."""
    return list(named) == [kind for kind in kinds if kind in named]


def _numbers(document: Document) -> Iterator[float]:
    """Give every computed number; one with many digits is read as endless."""
    for chart in document.charts:
        facts = chart.facts
        for number in (*(facts.usual_range or ()), facts.then, facts.now):
            if number is not None:
                yield number


def _too_much(document: Document) -> str:
    """Name the first part that holds more than a screen can be asked to show."""
    for name in PARTS[1:]:
        things = getattr(document, name)
        many = [things, *(getattr(each, "ratings", ()) for each in things)]
        if any(len(each) > MOST_THINGS for each in many):
            return name
        if any(len(getattr(each, held, ())) > MOST_INSIDE for each in things for held in _LISTS):
            return name
        if any(len(line) > LONGEST_LINE for each in things for line in _lines(each)):
            return name
        if any(len(getattr(each, held, "")) > LONGEST_WORDS for each in things for held in _WORDS):
            return name
    pictures = document.pictures
    if len(pictures) > MOST_PICTURES or any(len(p.image) > LARGEST_PICTURE for p in pictures):
        return "pictures"
    lines = (document.chosen_by, document.for_whom, document.language)
    long = len(document.note) > LONGEST_WORDS or any(len(line) > LONGEST_LINE for line in lines)
    return "note" if long else ""


def _lines(thing: object) -> Iterator[str]:
    """Give every short text of a thing; what is on a picture has no longer words either."""
    match thing:
        case Goal():
            yield thing.words
            yield from thing.strengths
            yield from (step.words for step in thing.steps)
        case Strength():
            yield thing.name
        case Picture():
            yield thing.words
        case Reflection() | StoryPart():
            yield thing.title
