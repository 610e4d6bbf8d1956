"""Moods in the words or numbers of another program, and the check-in the person makes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from chime_journal.exchange.format import Terms
from chime_journal.exchange.question import Moods, WhatMoods
from chime_journal.model.checkin import Rated
from chime_journal.model.chime import Domain

MOST = 40  # that are asked about


def question(moods: Iterable[str]) -> WhatMoods | None:
    """Return what to ask about these moods, the most used first, or None without any."""
    found = Counter(mood for mood in moods if mood)
    words = tuple(word for word, _ in found.most_common(MOST))
    return WhatMoods(words) if words else None


def ratings(mood: str, terms: Terms) -> dict[Domain, Rated]:
    """Return what the person said a mood stands for, with the mood itself as its note."""
    said = terms.answer
    if not isinstance(said, Moods) or said.domain is None or mood not in said.values:
        return {}
    return {said.domain: Rated(said.values[mood], mood)}
