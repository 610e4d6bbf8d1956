"""What is left out of a thing that is shared, and the names that are changed in it.

Words that are left out give way to a mark, one for each run of them. The mark says nothing of
how much stood there: stretches that touch, or have only blanks between them, are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

from chime_journal.diary.names import Names
from chime_journal.model.shared import (
    LeftOut,
    SharedChart,
    SharedGoal,
    SharedHard,
    SharedNote,
    SharedPicture,
    SharedPlan,
    SharedReflection,
    SharedStep,
    SharedStory,
    SharedStrength,
    Span,
)

LINE_LIMIT = 1_000  # characters of a line that grew by longer names; a share may hold no more

Shared: TypeAlias = (
    SharedReflection
    | SharedPicture
    | SharedNote
    | SharedHard
    | SharedGoal
    | SharedStrength
    | SharedStory
    | SharedPlan
    | SharedChart
)
Thing = TypeVar(
    "Thing",
    SharedReflection,
    SharedPicture,
    SharedNote,
    SharedHard,
    SharedGoal,
    SharedStrength,
    SharedStory,
    SharedPlan,
    SharedChart,
)


def texts(thing: Shared) -> tuple[str, ...]:
    """Return every text of a thing, in the order it is read; some may be empty."""
    match thing:
        case SharedReflection():
            return thing.title, thing.body
        case SharedPicture():
            return (thing.words,)
        case SharedNote():
            return (thing.note,)
        case SharedHard():
            return (thing.words,)
        case SharedGoal():
            return (
                thing.words, thing.why, *thing.strengths, *(step.words for step in thing.steps)
            )  # fmt: skip
        case SharedStrength():
            return thing.name, thing.story
        case SharedStory():
            return thing.title, thing.body
        case SharedPlan():
            return (thing.words,)
        case SharedChart():
            return ()


def _saying(thing: Thing, said: Sequence[str]) -> Thing:
    """Return a thing with other texts, as `texts` orders them."""
    match thing:
        case SharedReflection():
            return replace(thing, title=one_line(said[0]), body=said[1])
        case SharedPicture():
            return replace(thing, words=one_line(said[0]))
        case SharedNote():
            return replace(thing, note=said[0])
        case SharedHard():
            return replace(thing, words=said[0])
        case SharedGoal():
            lines = list(map(one_line, said[2:]))
            strengths, steps = lines[: len(thing.strengths)], lines[len(thing.strengths) :]
            return replace(
                thing,
                words=one_line(said[0]),
                why=said[1],
                strengths=tuple(strengths),
                steps=tuple(
                    SharedStep(words=words, done=step.done)
                    for step, words in zip(thing.steps, steps, strict=True)
                ),
            )
        case SharedStrength():
            return replace(thing, name=one_line(said[0]), story=said[1])
        case SharedStory():
            return replace(thing, title=one_line(said[0]), body=said[1])
        case SharedPlan():
            return replace(thing, words=said[0])
        case SharedChart():
            return thing


def without(thing: Thing, left: LeftOut | None, mark: str, names: Names) -> Thing | None:
    """Return a thing as it may be shared: without what is left out, and with names changed.

    Nothing of it is given if it says something else now than when words were left out of it.
    """
    whole = texts(thing)
    if left is None:
        return _saying(thing, [names.change(each) for each in whole])
    if left.texts != whole:
        return None
    return _saying(
        thing,
        [
            _cut(each, [span for span in left.spans if span.text == number], mark, names)
            for number, each in enumerate(whole)
        ],
    )


def merged(spans: Iterable[Span], whole: Sequence[str]) -> tuple[Span, ...]:
    """Return spans in order, none blank, with those that have only blanks between them as one."""
    found: list[Span] = []
    for span in sorted(filter(None, (_trimmed(each, whole) for each in spans))):
        last = found[-1] if found else None
        if (
            last is not None
            and last.text == span.text
            and not whole[span.text][last.end : span.begin].strip()
        ):
            found[-1] = Span(span.text, last.begin, max(last.end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _trimmed(span: Span, whole: Sequence[str]) -> Span | None:
    """Return a span within its text without blanks at its ends, or None if nothing is left."""
    if not 0 <= span.text < len(whole):
        return None
    begin = max(0, span.begin)
    words = whole[span.text][begin : max(begin, span.end)]
    begin += len(words) - len(words.lstrip())
    words = words.strip()
    return Span(span.text, begin, begin + len(words)) if words else None


def _cut(text: str, spans: Sequence[Span], mark: str, names: Names) -> str:
    """Return a text with marks for spans, and names changed in what stays."""
    parts: list[str] = []
    at = 0
    alone = [Span(0, each.begin, each.end) for each in spans]
    for span in merged(alone, [text]):
        parts += [names.change(text[at : span.begin]), mark]
        at = span.end
    return "".join([*parts, names.change(text[at:])])


def one_line(text: str) -> str:
    """Return a line, or what is on a picture, no longer than a share may hold."""
    return text if len(text) <= LINE_LIMIT else text[: LINE_LIMIT - 1] + "…"
