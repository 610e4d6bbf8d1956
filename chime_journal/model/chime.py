"""The framework itself: five domains with their sub-topics, what was hard, and SAMHSA's lens.

CHIME: Leamy, Bird, Le Boutillier, Williams and Slade (2011), Br J Psychiatry 199(6):445-452,
doi 10.1192/bjp.bp.110.083733. Labels on screen live in `words/labels.py`.
"""

from __future__ import annotations

from enum import StrEnum


class Domain(StrEnum):
    """One of the five CHIME domains."""

    CONNECTEDNESS = "connectedness"
    HOPE = "hope"
    IDENTITY = "identity"
    MEANING = "meaning"
    EMPOWERMENT = "empowerment"


class SubTopic(StrEnum):
    """One of the 21 sub-topics that the study found in the domains."""

    PEER_SUPPORT = "peer_support"
    RELATIONSHIPS = "relationships"
    SUPPORT = "support"
    BELONGING = "belonging"
    BELIEF = "belief"
    MOTIVATION = "motivation"
    HOPE_GIVERS = "hope_givers"
    SUCCESS = "success"
    DREAMS = "dreams"
    SIDES = "sides"
    SENSE_OF_SELF = "sense_of_self"
    OVERCOMING_STIGMA = "overcoming_stigma"
    EXPERIENCES = "experiences"
    SPIRITUALITY = "spirituality"
    QUALITY_OF_LIFE = "quality_of_life"
    ROLES = "roles"
    AIMS = "aims"
    REBUILDING = "rebuilding"
    RESPONSIBILITY = "responsibility"
    CONTROL = "control"
    STRENGTHS = "strengths"

    @property
    def domain(self) -> Domain:
        """Return the domain it belongs to."""
        return next(domain for domain, topics in SUB_TOPICS.items() if self in topics)


SUB_TOPICS = {
    Domain.CONNECTEDNESS: (
        SubTopic.PEER_SUPPORT,  # peer support and support groups
        SubTopic.RELATIONSHIPS,
        SubTopic.SUPPORT,  # from others
        SubTopic.BELONGING,  # being part of the community
    ),
    Domain.HOPE: (
        SubTopic.BELIEF,  # that recovery is possible
        SubTopic.MOTIVATION,  # to change
        SubTopic.HOPE_GIVERS,  # hope-inspiring relationships
        SubTopic.SUCCESS,  # positive thinking and valuing success
        SubTopic.DREAMS,  # and aspirations
    ),
    Domain.IDENTITY: (
        SubTopic.SIDES,  # dimensions of identity
        SubTopic.SENSE_OF_SELF,  # rebuilding or redefining a positive sense of identity
        SubTopic.OVERCOMING_STIGMA,
    ),
    Domain.MEANING: (
        SubTopic.EXPERIENCES,  # meaning of them
        SubTopic.SPIRITUALITY,
        SubTopic.QUALITY_OF_LIFE,
        SubTopic.ROLES,  # meaningful life and social roles
        SubTopic.AIMS,  # meaningful life and social goals
        SubTopic.REBUILDING,  # life
    ),
    Domain.EMPOWERMENT: (
        SubTopic.RESPONSIBILITY,  # personal
        SubTopic.CONTROL,  # over life
        SubTopic.STRENGTHS,  # focusing upon them
    ),
}


class Tag(StrEnum):
    """What a reflection can be marked with: a domain, another part of life, or a sub-topic.

    A goal can be marked with those before the sub-topics. Spirituality is one of the 21, and a
    tag that can be switched off.
    """

    CONNECTEDNESS = "connectedness"
    HOPE = "hope"
    IDENTITY = "identity"
    MEANING = "meaning"
    EMPOWERMENT = "empowerment"
    HARD = "hard"
    HEALTH = "health"
    HOME = "home"
    PURPOSE = "purpose"
    COMMUNITY = "community"
    SPIRITUALITY = "spirituality"
    PEER_SUPPORT = "peer_support"
    RELATIONSHIPS = "relationships"
    SUPPORT = "support"
    BELONGING = "belonging"
    BELIEF = "belief"
    MOTIVATION = "motivation"
    HOPE_GIVERS = "hope_givers"
    SUCCESS = "success"
    DREAMS = "dreams"
    SIDES = "sides"
    SENSE_OF_SELF = "sense_of_self"
    OVERCOMING_STIGMA = "overcoming_stigma"
    EXPERIENCES = "experiences"
    QUALITY_OF_LIFE = "quality_of_life"
    ROLES = "roles"
    AIMS = "aims"
    REBUILDING = "rebuilding"
    RESPONSIBILITY = "responsibility"
    CONTROL = "control"
    STRENGTHS = "strengths"


DOMAIN_TAGS = tuple(Tag(domain.value) for domain in Domain)
DIMENSION_TAGS = (Tag.HEALTH, Tag.HOME, Tag.PURPOSE, Tag.COMMUNITY)
TOPIC_TAGS = {
    domain: tuple(Tag(topic.value) for topic in topics if topic is not SubTopic.SPIRITUALITY)
    for domain, topics in SUB_TOPICS.items()
}
_DOMAIN_OF = {tag.value: domain.value for domain, tags in TOPIC_TAGS.items() for tag in tags}


def whose(tag: str) -> str:
    """Return the domain of a sub-topic, whose colour and picture it wears; else the tag itself."""
    return _DOMAIN_OF.get(tag, tag)


def with_topics(tags: frozenset[Tag]) -> frozenset[Tag]:
    """Return tags with the sub-topics of each domain among them: who looks for it wants these."""
    topics = (TOPIC_TAGS[Domain(tag.value)] for tag in tags if tag in DOMAIN_TAGS)
    return tags.union(*topics)


class HardLabel(StrEnum):
    """Where something hard came from, if the person wants to say."""

    INSIDE = "inside"
    PEOPLE = "people"
    SERVICES = "services"
    MONEY = "money"
    STIGMA = "stigma"
    LOSS = "loss"


LOWEST, HIGHEST = 0, 10  # the ends of every rating, in whole steps
