"""The framework itself: five domains, what was hard, and SAMHSA's four dimensions.

CHIME: Leamy, Bird, Le Boutillier, Williams and Slade (2011), Br J Psychiatry 199(6):445-452,
doi 10.1192/bjp.bp.110.083733. Labels on screen live in `gui/labels.py`.
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


class Tag(StrEnum):
    """What a reflection or goal can be marked with; the first five are the domains."""

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


DOMAIN_TAGS = tuple(Tag(domain.value) for domain in Domain)
DIMENSION_TAGS = (Tag.HEALTH, Tag.HOME, Tag.PURPOSE, Tag.COMMUNITY)


class HardLabel(StrEnum):
    """Where something hard came from, if the person wants to say."""

    INSIDE = "inside"
    PEOPLE = "people"
    SERVICES = "services"
    MONEY = "money"
    STIGMA = "stigma"
    LOSS = "loss"


LOWEST, HIGHEST = 0, 10  # the ends of every rating, in whole steps
