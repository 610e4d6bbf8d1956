"""What a mentor answers to a share, in plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

WORDS_LIMIT = 20_000  # characters in each longer text
STEP_LIMIT = 300  # characters in one agreed step, as many as a goal's step may have
MOST_STEPS = 50


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to one shared file; what was left empty is "" or (), at least one is not."""

    answers: str  # the id of the shared file
    written: date  # the mentor's own day
    heard: str
    question: str
    agreed: tuple[str, ...]  # one small step each
    encouragement: str
    journal: str  # the id of the journal the shared file came from

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was written."""
        return not any((self.heard, self.question, self.agreed, self.encouragement))
