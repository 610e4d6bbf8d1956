"""What a copy holds and why one is refused, in words for the screen."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.errors import ImportRefused
from chime_journal.gui.bring_in import words

translate = QCoreApplication.translate

# Numbers are told of what is written day by day. What a person builds is never counted.
_NAMED = {
    "strengths": "goals", "goals": "goals", "steps": "goals", "story": "story", "plan": "plan",
    "people": "plan", "shares": "shares", "replies": "shares", "kept_choices": "shares",
    "named_days": "named_days", "own_prompts": "settings", "prompts_seen": "settings",
    "prompts_put_away": "settings", "spellings": "settings", "settings": "settings",
}  # fmt: skip


def new_things(new: Counter[str]) -> str:
    """Return what is new, one line for each kind of thing."""
    number = QLocale().toString
    counted = (
        (translate("bring_back", "Reflections: {number}"), new["reflections"]),
        (translate("bring_back", "Photos and drawings: {number}"), new["pictures"]),
        (translate("bring_back", "Check-ins: {number}"), new["checkins"]),
    )
    lines = [said.format(number=number(count)) for said, count in counted if count]
    names = dict.fromkeys(_NAMED[section] for section in _NAMED if new[section])
    return "\n".join((*lines, *map(_name, names)))


def _name(part: str) -> str:
    return {
        "goals": translate("bring_back", "Goals, steps and strengths"),
        "story": translate("bring_back", "Parts of your story"),
        "plan": translate("bring_back", "Words of your plan, and people"),
        "named_days": translate("bring_back", "Days with a name"),
        "shares": translate("bring_back", "What you shared, and replies"),
        "settings": translate("bring_back", "Settings and own prompts"),
    }[part]


def refusal(problem: ImportRefused) -> str:
    """Return one or two sentences that name what is wrong with a copy, and where."""
    if problem.reason == "damaged" and not problem.where:  # a locked one, anywhere in it
        said = translate("bring_back", "The copy is damaged. Get it once more.")
        return f"{said} {translate('bring_in', 'Nothing was added.')}"
    return words.refusal(problem)
