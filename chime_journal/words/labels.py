"""The plain words for every fixed choice, in one table: plain label first, CHIME word second."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chime_journal.model.chime import Domain, whose
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


def _topics() -> dict[str, str]:
    """Return the labels of the sub-topics, but for spirituality, which is a tag too."""
    tr = QCoreApplication.translate
    return {
        "peer_support": tr("labels", "People who have been there too"),
        "relationships": tr("labels", "People close to me"),
        "support": tr("labels", "Help from others"),
        "belonging": tr("labels", "Being part of something"),
        "belief": tr("labels", "Things can change"),
        "motivation": tr("labels", "Wanting a change"),
        "hope_givers": tr("labels", "Who gives me hope"),
        "success": tr("labels", "What goes well"),
        "dreams": tr("labels", "Dreams and wishes"),
        "sides": tr("labels", "All sides of me"),
        "sense_of_self": tr("labels", "Finding myself"),
        "overcoming_stigma": tr("labels", "More than a label"),
        "experiences": tr("labels", "Making sense of things"),
        "quality_of_life": tr("labels", "What makes life good"),
        "roles": tr("labels", "My part in other lives"),
        "aims": tr("labels", "What I aim for"),
        "rebuilding": tr("labels", "Building up my life"),
        "responsibility": tr("labels", "What I take on"),
        "control": tr("labels", "Choices of my own"),
        "strengths": tr("labels", "What I am good at"),
    }


def label(value: str) -> str:
    """Return the plain label of a tag, domain, sub-topic, hard label or goal state."""
    return (_labels() | _topics())[value]


def label_in_domain(tag: str) -> str:
    """Return the plain label of a tag; a sub-topic's with the label of its domain."""
    if whose(tag) == tag:
        return label(tag)
    tr = QCoreApplication.translate
    said = tr("labels", "{topic} ({part})")
    return said.format(topic=label(tag), part=label(whose(tag)))


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


def word_beside(domain: Domain) -> str:
    """Return the CHIME word to stand beside the plain label; empty where they are the same."""
    word = question(domain).chime_word
    return "" if word == label(domain) else word


def both_words(domain: Domain) -> str:
    """Return e.g. "People (Connectedness)", or just "Hope"."""
    plain, word = label(domain), word_beside(domain)
    return f"{plain} ({word})" if word else plain


def own_questions() -> str:
    """Return the line that stands under every check-in."""
    return QCoreApplication.translate(
        "labels", "This app's own questions. Not a tested questionnaire; not for comparing people."
    )
