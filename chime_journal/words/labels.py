"""The plain words for every fixed choice, in one table: plain label first, CHIME word second."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chime_journal.model.chime import Domain, whose
from chime_journal.model.plan import PlanHeading


def _labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "connectedness": translate("labels", "People"),
        "hope": translate("labels", "Hope"),
        "identity": translate("labels", "Who I am"),
        "meaning": translate("labels", "What matters"),
        "empowerment": translate("labels", "My say"),
        "hard": translate("labels", "What was hard"),
        "health": translate("labels", "Health"),
        "home": translate("labels", "Home"),
        "purpose": translate("labels", "Purpose"),
        "community": translate("labels", "Community"),
        "spirituality": translate("labels", "Spirituality"),
        # where something hard came from
        "inside": translate("labels", "inside me"),
        "people": translate("labels", "with people"),
        "services": translate("labels", "services"),
        "money": translate("labels", "money and home"),
        "stigma": translate("labels", "how others see me"),
        "loss": translate("labels", "loss"),
        # where a goal is
        "working_on": translate("labels", "Working on"),
        "resting": translate("labels", "Resting"),
        "reached": translate("labels", "Reached"),
        "let_go": translate("labels", "Let go"),
    }


def _topics() -> dict[str, str]:
    """Return the labels of the sub-topics, but for spirituality, which is a tag too."""
    translate = QCoreApplication.translate
    return {
        "peer_support": translate("labels", "People who have been there too"),
        "relationships": translate("labels", "People close to me"),
        "support": translate("labels", "Help from others"),
        "belonging": translate("labels", "Being part of something"),
        "belief": translate("labels", "Things can change"),
        "motivation": translate("labels", "Wanting a change"),
        "hope_givers": translate("labels", "Who gives me hope"),
        "success": translate("labels", "What goes well"),
        "dreams": translate("labels", "Dreams and wishes"),
        "sides": translate("labels", "All sides of me"),
        "sense_of_self": translate("labels", "Finding myself"),
        "overcoming_stigma": translate("labels", "More than a label"),
        "experiences": translate("labels", "Making sense of things"),
        "quality_of_life": translate("labels", "What makes life good"),
        "roles": translate("labels", "My part in other lives"),
        "aims": translate("labels", "What I aim for"),
        "rebuilding": translate("labels", "Building up my life"),
        "responsibility": translate("labels", "What I take on"),
        "control": translate("labels", "Choices of my own"),
        "strengths": translate("labels", "What I am good at"),
    }


def label(value: str) -> str:
    """Return the plain label of a tag, domain, sub-topic, hard label or goal state."""
    return (_labels() | _topics())[value]


def label_in_domain(tag: str) -> str:
    """Return the plain label of a tag; a sub-topic's with the label of its domain."""
    if whose(tag) == tag:
        return label(tag)
    translate = QCoreApplication.translate
    said = translate("labels", "{topic} ({part})")
    return said.format(topic=label(tag), part=label(whose(tag)))


def went_label(went: int) -> str:
    """Return the plain words for one of the five steps of a look back, 1 to 5."""
    translate = QCoreApplication.translate
    return (
        translate("labels", "Not yet"),
        translate("labels", "Some of the way"),
        translate("labels", "As I hoped"),
        translate("labels", "A bit further"),
        translate("labels", "Further than I hoped"),
    )[went - 1]


def plan_heading(heading: PlanHeading) -> str:
    """Return a heading of the staying-well plan; our own words, from no published plan."""
    translate = QCoreApplication.translate
    return {
        PlanHeading.WELL: translate("labels", "What I am like when I am well"),
        PlanHeading.DAILY: translate("labels", "What I do every day to stay well"),
        PlanHeading.THROWS: translate("labels", "What throws me"),
        PlanHeading.SIGNS: translate("labels", "First signs that things are getting hard"),
        PlanHeading.THEN: translate("labels", "What I do then"),
        PlanHeading.PEOPLE: translate("labels", "People and places that help"),
        PlanHeading.SAFER: translate("labels", "How to make it safer here"),
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
    translate = QCoreApplication.translate
    return {
        Domain.CONNECTEDNESS: Question(
            translate("labels", "Connectedness"),
            translate("labels", "How connected do you feel to people who matter to you?"),
            translate("labels", "Cut off from people"),
            translate("labels", "Part of something"),
        ),
        Domain.HOPE: Question(
            translate("labels", "Hope"),
            translate("labels", "How hopeful do you feel about what comes next?"),
            translate("labels", "Cannot see a way"),
            translate("labels", "Looking forward"),
        ),
        Domain.IDENTITY: Question(
            translate("labels", "Identity"),
            translate("labels", "How much do you feel like yourself?"),
            translate("labels", "Lost sight of who I am"),
            translate("labels", "Know and like who I am"),
        ),
        Domain.MEANING: Question(
            translate("labels", "Meaning"),
            translate("labels", "How much of your time feels worthwhile?"),
            translate("labels", "Nothing seems to matter"),
            translate("labels", "My days mean something"),
        ),
        Domain.EMPOWERMENT: Question(
            translate("labels", "Empowerment"),
            translate("labels", "How much say do you feel you have?"),
            translate("labels", "Life happens to me"),
            translate("labels", "I have a say in my life"),
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
