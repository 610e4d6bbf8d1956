"""The plain words for every fixed choice, in one table: plain label first, CHIME word second."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chime_journal.model.chime import Domain
from chime_journal.model.plan import PlanHeading


def _labels() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "connectedness": tr("labels", "People"),
        "hope": tr("labels", "Hope"),
        "identity": tr("labels", "Who I am"),
        "meaning": tr("labels", "What matters"),
        "empowerment": tr("labels", "My say"),
        "hard": tr("labels", "What was hard"),
        "health": tr("labels", "Health"),
        "home": tr("labels", "Home"),
        "purpose": tr("labels", "Purpose"),
        "community": tr("labels", "Community"),
        "spirituality": tr("labels", "Spirituality"),
        # where something hard came from
        "inside": tr("labels", "inside me"),
        "people": tr("labels", "with people"),
        "services": tr("labels", "services"),
        "money": tr("labels", "money and home"),
        "stigma": tr("labels", "how others see me"),
        "loss": tr("labels", "loss"),
        # where a goal is
        "working_on": tr("labels", "Working on"),
        "resting": tr("labels", "Resting"),
        "reached": tr("labels", "Reached"),
        "let_go": tr("labels", "Let go"),
    }


def label(value: str) -> str:
    """Return the plain label of a tag, domain, hard label or goal state (StrEnum values)."""
    return _labels()[value]


def went_label(went: int) -> str:
    """Return the plain words for one of the five steps of a look back, 1 to 5."""
    tr = QCoreApplication.translate
    return (
        tr("labels", "Not yet"),
        tr("labels", "Some of the way"),
        tr("labels", "As I hoped"),
        tr("labels", "A bit further"),
        tr("labels", "Further than I hoped"),
    )[went - 1]


def plan_heading(heading: PlanHeading) -> str:
    """Return a heading of the staying-well plan; our own words, from no published plan."""
    tr = QCoreApplication.translate
    return {
        PlanHeading.WELL: tr("labels", "What I am like when I am well"),
        PlanHeading.DAILY: tr("labels", "What I do every day to stay well"),
        PlanHeading.THROWS: tr("labels", "What throws me"),
        PlanHeading.SIGNS: tr("labels", "First signs that things are getting hard"),
        PlanHeading.THEN: tr("labels", "What I do then"),
        PlanHeading.PEOPLE: tr("labels", "People and places that help"),
        PlanHeading.SAFER: tr("labels", "How to make it safer here"),
    }[heading]


@dataclass(frozen=True, slots=True)
class Question:
    """One check-in question: its CHIME word, its words, and what the two ends mean."""

    chime_word: str
    words: str
    low: str
    high: str


def question(domain: Domain) -> Question:
    """Return this app's own question for a domain; not a tested questionnaire."""
    tr = QCoreApplication.translate
    return {
        Domain.CONNECTEDNESS: Question(
            tr("labels", "Connectedness"),
            tr("labels", "How connected do you feel to people who matter to you?"),
            tr("labels", "Cut off from people"),
            tr("labels", "Part of something"),
        ),
        Domain.HOPE: Question(
            tr("labels", "Hope"),
            tr("labels", "How hopeful do you feel about what comes next?"),
            tr("labels", "Cannot see a way"),
            tr("labels", "Looking forward"),
        ),
        Domain.IDENTITY: Question(
            tr("labels", "Identity"),
            tr("labels", "How much do you feel like yourself?"),
            tr("labels", "Lost sight of who I am"),
            tr("labels", "Know and like who I am"),
        ),
        Domain.MEANING: Question(
            tr("labels", "Meaning"),
            tr("labels", "How much of your time feels worthwhile?"),
            tr("labels", "Nothing seems to matter"),
            tr("labels", "My days mean something"),
        ),
        Domain.EMPOWERMENT: Question(
            tr("labels", "Empowerment"),
            tr("labels", "How much say do you feel you have?"),
            tr("labels", "Life happens to me"),
            tr("labels", "I have a say in my life"),
        ),
    }[domain]


def own_questions() -> str:
    """Return the line that stands under every check-in."""
    return QCoreApplication.translate(
        "labels", "This app's own questions. Not a tested questionnaire; not for comparing people."
    )
