"""The text that a reflection gets from an exercise, and short words about exercises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from chime_journal.model.answers import (
    KEPT,
    MATTERS,
    NOT_NOW,
    around,
    by_field,
    by_place,
    in_order,
    words_in,
)
from chime_journal.model.exercise import (
    ANY,
    HARD,
    Answers,
    Breathe,
    Circles,
    Columns,
    Exercise,
    Field,
    Hand,
    Lines,
    Parts,
    Pick,
    Place,
    Senses,
    Steady,
    Step,
    Words,
)
from chime_journal.words.labels import label

translate = QCoreApplication.translate


def domain_words(domain: str) -> str:
    """Return what an exercise is for: one of the five, a hard moment, or any time."""
    special = {
        HARD: translate("exercises", "For a hard moment"),
        ANY: translate("exercises", "Any time"),
    }
    return special.get(domain) or label(domain)


def how_long(minutes: int) -> str:
    """Say about how long an exercise takes."""
    if minutes == 1:
        return translate("exercises", "about a minute")
    names = {
        2: translate("exercises", "about two minutes"),
        3: translate("exercises", "about three minutes"),
        4: translate("exercises", "about four minutes"),
        5: translate("exercises", "about five minutes"),
        8: translate("exercises", "about eight minutes"),
        10: translate("exercises", "about ten minutes"),
        12: translate("exercises", "about twelve minutes"),
        15: translate("exercises", "about fifteen minutes"),
        20: translate("exercises", "about twenty minutes"),
    }
    usual = translate("exercises", "about {minutes} minutes").format(minutes=minutes)
    return names.get(minutes, usual)


def pile_words(pile: str) -> str:
    """Return the title of a pile that cards to pick are put on."""
    return {
        MATTERS: translate("exercises", "Matters to me"),
        NOT_NOW: translate("exercises", "Not now"),
        KEPT: translate("exercises", "The ones I keep"),
    }[pile]


def breathing(inwards: int, outwards: int) -> str:
    """Say how slowly to breathe, in seconds."""
    words = translate("exercises", "In for about {inwards} seconds, out for about {outwards}.")
    return words.format(inwards=inwards, outwards=outwards)


def me() -> str:
    """Return what stands in the middle of all circles."""
    return translate("exercises", "me")


def kept_whenever() -> str:
    """Say that an exercise can be stopped."""
    return translate("exercises", "stop whenever you like, what you wrote is kept")


def written(exercise: Exercise, answers: Answers) -> str:
    """Return the answers as plain text, step by step; nothing at all where nothing was said."""
    blocks = []
    for step in exercise.steps:
        lines = list(_lines(step, answers.get(step.key)))
        if lines:
            blocks.append("\n".join((step.title, *lines)))
    known = {step.key for step in exercise.steps}
    # The file may have had other steps when this was begun: no word of those is left out.
    blocks += [words for key, value in answers.items() if key not in known
               for words in words_in(value)]  # fmt: skip
    return "\n\n".join(blocks)


def _lines(step: Step, value: object) -> Iterator[str]:
    match step:
        case Hand() | Lines() | Senses() | Steady():
            yield from _fields(step.fields, by_field(value))
        case Parts():
            yield from _list(in_order(value))
        case Words():
            if said := [words for words in in_order(value) if words.strip()]:
                yield ", ".join(said)
        case Columns():
            yield from _places(step.columns, by_place(value))
        case Pick():
            piles = [Place(pile, pile_words(pile)) for pile in (KEPT, MATTERS, NOT_NOW)]
            yield from _places(piles, by_place(value))
        case Circles():
            rings: dict[str, list[str]] = {}
            for thing in around(value):
                rings.setdefault(thing.ring, []).append(thing.name)
            yield from _places(step.rings, rings)
        case Breathe():
            return


def _fields(fields: Iterable[Field], said: dict[str, str]) -> Iterator[str]:
    labels = {field.id: field.label for field in fields}
    for id_ in (*labels, *(each for each in said if each not in labels)):
        words = said.get(id_, "").strip()
        if words and id_ in labels:
            yield f"{labels[id_]}:{_break(words)}{words}"
        elif words:
            yield words


def _break(words: str) -> str:
    return "\n" if "\n" in words else " "


def _places(places: Iterable[Place], put: dict[str, list[str]]) -> Iterator[str]:
    titles = {place.id: place.title for place in places}
    for id_ in (*titles, *(each for each in put if each not in titles)):
        lines = list(_list(put.get(id_, [])))
        if lines and id_ in titles:
            yield f"{titles[id_]}:"
        yield from lines


def _list(said: Iterable[str]) -> Iterator[str]:
    for words in said:
        if words.strip():
            yield f"- {words.strip()}"
