"""What may go into a share, as things to tick: names and words, each from the days chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from chime_journal.gui.share.ticked import Thing
from chime_journal.model.shared import Choices, SharedGoal, SharedHard
from chime_journal.words.labels import label
from chime_journal.words.report import done_step, next_step
from chime_journal.words.trends import day_words

PARTS = ("reflections", "goals", "strengths", "hard", "notes")


def title(part: str) -> str:
    """Return a part's name on the Share page."""
    tr = QCoreApplication.translate
    return {
        "note": tr("share", "Note"),
        "charts": tr("share", "Charts"),
        "reflections": tr("share", "Reflections"),
        "goals": tr("share", "Goals"),
        "strengths": tr("share", "Strengths"),
        "hard": tr("share", "What was hard"),
        "notes": tr("share", "Notes beside ratings"),
    }[part]


def of(choices: Choices) -> dict[str, list[Thing]]:
    """Return the things of each part, oldest first."""
    near = choices.last
    readers: dict[str, Callable[[Any], tuple[str, str]]] = {
        "reflections": lambda each: (_named(each.day, near, each.title), each.body.strip()),
        "goals": lambda each: (each.words, _goal(each)),
        "strengths": lambda each: (each.name, each.story.strip()),
        "hard": lambda each: (_named(each.day, near, _labels(each)), each.words.strip()),
        "notes": lambda each: (_named(each.day, near, label(each.domain)), each.note.strip()),
    }
    return {
        part: [Thing(key, each, read) for key, each in getattr(choices, part).items()]
        for part, read in readers.items()
    }


def _labels(hard: SharedHard) -> str:
    return ", ".join(label(each) for each in sorted(hard.labels))


def _named(day: date, near: date, name: str) -> str:
    shown = day_words(day, near)
    return f"{shown} · {name}" if name else shown


def _goal(goal: SharedGoal) -> str:
    steps = [(done_step if step.done else next_step)(step.words) for step in goal.steps]
    lines = [label(goal.state), goal.why.strip(), ", ".join(goal.strengths), *steps]
    return "\n".join(line for line in lines if line)
