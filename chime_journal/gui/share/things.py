"""What may go into a share, as things to tick: names and words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from chime_journal.gui.pictures.tile import named
from chime_journal.gui.share.picks import Place, Thing
from chime_journal.model.chime import Domain
from chime_journal.model.shared import (
    MOST_PICTURES,
    Choices,
    SharedGoal,
    SharedHard,
    SharedPicture,
)
from chime_journal.words.days import day_words
from chime_journal.words.labels import label, plan_heading, word_beside
from chime_journal.words.report import done_step, next_step

PARTS = ("charts", "reflections", "goals", "strengths", "plan", "story", "hard", "notes")


def title(part: str) -> str:
    """Return a part's name on the Share page."""
    translate = QCoreApplication.translate
    return {
        "note": translate("share", "Note"),
        "charts": translate("share", "Charts"),
        "reflections": translate("share", "Reflections"),
        "pictures": translate("share", "Pictures"),
        "goals": translate("share", "Goals"),
        "strengths": translate("share", "Strengths"),
        "plan": translate("share", "Staying-well plan"),
        "story": translate("share", "My story"),
        "hard": translate("share", "What was hard"),
        "notes": translate("share", "Notes beside ratings"),
    }[part]


def none(part: str) -> str:
    """Say that there is nothing of a part to tick; what is not to be shared is not hinted at."""
    translate = QCoreApplication.translate
    return {
        "plan": translate("share", "Nothing stands in it yet."),
        "story": lead(part),
    }.get(part, translate("share", "None in these days."))


def lead(part: str) -> str:
    """Return what is said before the things of a part, once it is open."""
    translate = QCoreApplication.translate
    return {
        "charts": translate("share", "Each shows every rating from these days, also in a table."),
        "story": translate("share", "Only parts that you marked on My story can be picked here."),
    }.get(part, "")


def lead_of_pictures() -> str:
    """Return what is said once where there are pictures to pick."""
    words = QCoreApplication.translate(
        "share",
        "A picture goes in only if you tick it, too. Look at each picture: names in it stay. "
        "Up to {most} fit in one share, made smaller.",
    )
    return words.format(most=MOST_PICTURES)


def of(choices: Choices) -> dict[str, list[Thing]]:
    """Return the things of each part, oldest first; pictures are inside their reflections."""
    near = choices.last
    readers: dict[str, Callable[[Any], tuple[str, str]]] = {
        "charts": lambda each: (_chart(each.domain), ""),
        "reflections": lambda each: (_named(each.day, near, each.title), each.body.strip()),
        "goals": lambda each: (each.words, _goal(each)),
        "strengths": lambda each: (each.name, each.story.strip()),
        "plan": lambda each: (plan_heading(each.heading), each.words.strip()),
        "story": lambda each: (each.title.strip() or _untitled(), each.body.strip()),
        "hard": lambda each: (_named(each.day, near, _labels(each)), each.words.strip()),
        "notes": lambda each: (_named(each.day, near, label(each.domain)), each.note.strip()),
    }
    inside = _pictures(choices)
    return {
        part: [
            Thing((part, key), each, read, inside.get((part, key), ()))
            for key, each in getattr(choices, part).items()
        ]
        for part, read in readers.items()
    }


def _pictures(choices: Choices) -> dict[Place, tuple[Thing, ...]]:
    """Return the pictures by the place of their reflection."""
    found: defaultdict[Place, tuple[Thing, ...]] = defaultdict(tuple)
    for id_, picture in choices.pictures.items():
        small = choices.thumbnails.get(id_, b"")
        thing = Thing(("pictures", id_), picture, _picture, thumbnail=small)
        found["reflections", picture.reflection] += (thing,)
    return found


def _picture(picture: SharedPicture) -> tuple[str, str]:
    return named(picture.kind, ""), picture.words.strip()


def _chart(domain: Domain) -> str:
    return " · ".join(filter(None, (label(domain), word_beside(domain))))


def _untitled() -> str:
    return QCoreApplication.translate("share", "A part without a title")


def _labels(hard: SharedHard) -> str:
    return ", ".join(label(each) for each in sorted(hard.labels))


def _named(day: date, near: date, name: str) -> str:
    shown = day_words(day, near)
    return f"{shown} · {name}" if name else shown


def _goal(goal: SharedGoal) -> str:
    steps = [(done_step if step.done else next_step)(step.words) for step in goal.steps]
    lines = [label(goal.state), goal.why.strip(), ", ".join(goal.strengths), *steps]
    return "\n".join(line for line in lines if line)
