"""Sentences about goals: where one is, and that each place is fine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from chime_journal.model.goal import GoalEvent, GoalState
from chime_journal.words.labels import label, went_label

LONGEST = 80  # characters of a reflection's first words


def about_state(state: GoalState) -> str:
    """Return a line above all goals of a state; nothing for those a person works on."""
    translate = QCoreApplication.translate
    return {
        GoalState.WORKING_ON: "",
        GoalState.RESTING: translate(
            "goals", "These goals rest. They can wait as long as you like."
        ),
        GoalState.REACHED: translate("goals", "You got here in your own time."),
        GoalState.LET_GO: translate("goals", "You let these go. What you learned from them stays."),
    }[state]


def state_of_one(state: GoalState) -> str:
    """Return a line for one goal; nothing for one a person works on."""
    translate = QCoreApplication.translate
    return {
        GoalState.WORKING_ON: "",
        GoalState.RESTING: translate("goals", "It rests. You can pick it up again when you want."),
        GoalState.REACHED: translate("goals", "You got here. You can still go on with it."),
        GoalState.LET_GO: translate(
            "goals", "You let it go. That is fine. It can come back any time."
        ),
    }[state]


def pick_up(state: GoalState) -> str:
    """Return what the button says that brings a goal back to those a person works on."""
    translate = QCoreApplication.translate
    if state == GoalState.REACHED:
        return translate("goals", "Go on with it")
    return translate("goals", "Pick it up again")


def event_words(event: GoalEvent) -> tuple[str, str]:
    """Return an icon and the words for one thing that happened with a goal."""
    translate = QCoreApplication.translate
    if event.went is not None:
        went = went_label(event.went)
        return "rotate-ccw", translate("goals", "Looked back: {went}").format(went=went)
    if event.state is not None:
        return "flag", label(event.state.value)
    if event.step:
        return "check", translate("goals", "Done: {step}").format(step=event.step)
    return "book-open", _short(event.words) or translate("goals", "Untitled")


def _short(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rsplit(" ", 1)[0].rstrip(".,;:… ") + "…"
