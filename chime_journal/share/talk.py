"""A document in the order of a talk of twenty minutes: their words first, ratings never here.

Only what is there has a section; one line tells which kinds of thing are not, and never guesses
why. One reading of it for the screen and for paper. Words are data all the way: they are cleaned
of what would act on the words around them, and never set as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from chime_journal.model.chime import Domain
from chime_journal.share.characters import BREAK, readable
from chime_journal.words import report, review
from chime_journal.words.days import day_words
from chime_journal.words.labels import label, label_in_domain, plan_heading

if TYPE_CHECKING:
    from chime_journal.share.document import Document, Goal
    from chime_journal.share.document import Picture as SharedPicture

LONGEST_NAME = 60  # characters of a name in a heading
_UNBROKEN = re.compile(r"\S{12}(?=\S)")  # a heading may break a name here
LONGEST_LEAF = 20_000  # characters on one page; longer texts go on on the next
MANY = 12  # short things on one page


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that nobody has decoded yet, what is said in its place, and its words."""

    said: str
    words: str
    image: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was shared: a heading, a quiet line, words, short lines, and pictures."""

    heading: str = ""
    under: str = ""
    words: str = ""
    lines: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the talk; each leaf is what stands on screen at once."""

    name: str
    heading: str
    leaves: tuple[tuple[Entry, ...], ...]


def name_of(document: Document) -> str:
    """Return what the person calls themselves, fit for a heading; empty if the file says none."""
    return _name(document.chosen_by)


def title(document: Document) -> str:
    """Return who chose what is here, and for whom."""
    return review.chosen(_name(document.chosen_by), _name(document.for_whom))


def sections(document: Document) -> tuple[Section, ...]:
    """Return what can be talked about, in order: wishes, words, goals, strengths."""
    name, near = name_of(document), document.period.last
    note = [Entry(words=readable(document.note))] if document.note else []
    parts = (
        ("note", review.note_heading(name), note, 1),
        ("reflections", review.reflections_heading(name), list(_reflections(document)), 1),
        ("story", review.story_heading(name), [
            Entry(line(each.title), words=readable(each.words)) for each in document.story
        ], 1),
        ("hard", report.hard_heading(), [
            Entry(_day(each.day, near), _joined(map(label, each.labels)), readable(each.words))
            for each in document.hard
        ], MANY),
        ("notes", review.notes_heading(), [
            Entry(_day(each.day, near), label(each.domain), readable(each.words))
            for each in document.notes
        ], MANY),
        ("goals", review.goals_heading(), list(map(_goal, document.goals)), MANY),
        ("strengths", review.strengths_heading(), [
            Entry(line(each.name), words=readable(each.story)) for each in document.strengths
        ], MANY),
        ("plan", review.plan_heading(), [
            Entry(plan_heading(each.heading), words=readable(each.words)) for each in document.plan
        ], MANY),
    )  # fmt: skip
    return tuple(
        Section(which, heading, tuple(_leaves(entries, most)))
        for which, heading, entries, most in parts
        if entries
    )


def not_here(document: Document) -> str:
    """Say which kinds of thing the file does not hold; empty if it holds every kind."""
    absent = [kind for kind in review.KINDS if not getattr(document, kind)]
    return review.not_here(absent, other_charts=0 < len(document.charts) < len(Domain))


def line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(readable(text).split())


def _name(text: str) -> str:
    said = line(text).replace(BREAK, "")
    if len(said) > LONGEST_NAME:
        said = said[:LONGEST_NAME].rstrip() + "…"
    return _UNBROKEN.sub(lambda found: found.group() + BREAK, said)


def _day(day: date, near: date) -> str:
    return day_words(day, near)


def _joined(said: Iterator[str]) -> str:
    return " · ".join(words for words in said if words)


def _reflections(document: Document) -> Iterator[Entry]:
    near = document.period.last
    for each in document.reflections:
        day = _day(each.day, near)
        under = _joined(map(label_in_domain, each.tags))
        titled = line(each.title)
        if titled:
            under = _joined(iter((day, under)))
        pictures = tuple(_picture(picture, each.day, near) for picture in each.pictures)
        yield Entry(titled or day, under, readable(each.words), pictures=pictures)


def _picture(picture: SharedPicture, day: date, near: date) -> Picture:
    said = line(report.picture(picture.kind, picture.words, day, near)).replace(BREAK, "")
    return Picture(said, readable(picture.words.strip()), picture.image)


def _goal(goal: Goal) -> Entry:
    under = [report.state(goal.state), *map(line, goal.strengths), *map(label, goal.tags)]
    ordered = sorted(goal.steps, key=lambda step: step.done)
    say = {False: report.next_step, True: report.done_step}
    steps = tuple(say[step.done](line(step.words)) for step in ordered)
    return Entry(line(goal.words), _joined(iter(under)), readable(goal.why), steps)


def _leaves(entries: Sequence[Entry], most: int) -> Iterator[tuple[Entry, ...]]:
    """Give as many entries at once as a page takes; a long one is parted where a line ends."""
    leaf: list[Entry] = []
    size = 0
    for entry in (part for whole in entries for part in _parted(whole)):
        long = len(entry.words) + sum(map(len, entry.lines))
        if leaf and (len(leaf) == most or size + long > LONGEST_LEAF):
            yield tuple(leaf)
            leaf, size = [], 0
        leaf.append(entry)
        size += long
    if leaf:
        yield tuple(leaf)


def _parted(entry: Entry) -> Iterator[Entry]:
    rest, lines = entry.words, entry.lines
    heading = entry.heading
    while len(rest) > LONGEST_LEAF or len(lines) > 10 * MANY:
        cut = _cut(rest)
        part = replace(entry, heading=heading, words=rest[:cut], lines=lines[: 10 * MANY])
        yield replace(part, pictures=())  # they come after the last words
        rest, lines = rest[cut:].lstrip("\n"), lines[10 * MANY :]
        heading = review.goes_on(entry.heading) if entry.heading else ""
    yield replace(entry, heading=heading, words=rest, lines=lines)


def _cut(text: str) -> int:
    """Return where a long text may be parted: after a line, else a word, else anywhere."""
    for mark in ("\n", " "):
        at = text.rfind(mark, LONGEST_LEAF // 2, LONGEST_LEAF)
        if at > 0:
            return at + 1
    return LONGEST_LEAF
