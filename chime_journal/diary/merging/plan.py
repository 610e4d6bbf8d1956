"""A part of the plan in two copies: every line of either stays."""

from __future__ import annotations

from chime_journal.diary import door
from chime_journal.model.plan import WORDS_LIMIT
from chime_journal.model.taken import Record


def join_plan(here: Record, there: Record) -> Record:
    """Return the later words, and below them lines that only the other has.

    Raises InvalidEntry("plan", "too_long").
    """
    later, other = sorted((here, there), key=lambda each: (each["changed_at"], each["words"]))[::-1]
    lines = {line.strip() for line in later["words"].splitlines()}
    more = [line for line in other["words"].splitlines() if line.strip() not in lines]
    known = {line.strip() for line in other["words"].splitlines()}
    words = later["words"]
    if more and lines <= known:
        words = other["words"]  # it has all of the later one already, in its own order
    elif more:
        words = "\n".join((words, *more))
    return later | {
        "day": min(here["day"], there["day"]),
        "words": door.words("plan", words, WORDS_LIMIT),
    }
