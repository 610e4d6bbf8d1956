"""What no prompt and no exercise may do: ask for what hurt, or presume how somebody lives."""

from __future__ import annotations

import re
from collections.abc import Iterable

HURT = (
    *("trauma", "abused?", "worst", "regrets?", "blame", "wrong", "fault", "guilty?", "ashamed"),
    *("shame", "pain", "hurts?", "die", "died", "death", "attack", "violen(?:ce|t)", "scars?"),
    *("nightmares?", "flashbacks?", "crisis", "ill", "illness", "sick", "mistakes?"),
)
PRESUMED = (
    "your (?:family|mother|father|parents|children|partner|job|work|boss|house|flat|bed|room)",
    *("wife", "husband", "doctor", "nurse", "hospital", "medicines?", "pills?", "god", "church"),
    *("pray", "sober", "clean", "drink", "drugs?", "money", "pay", "salary", "voices?", "signs?"),
)


def having(texts: Iterable[str], words: Iterable[str]) -> list[str]:
    """Return the texts in which one of `words`, regular expressions, stands as a whole word."""
    wanted = re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    return [text for text in texts if wanted.search(text)]
