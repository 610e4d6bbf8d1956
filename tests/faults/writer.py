"""Writes reflections until it is killed: python -m tests.faults.writer FOLDER SEED.

After each write has returned it says so in one line, "number id": those words must survive.
"""

from __future__ import annotations

import random
import sys
from datetime import date, time
from itertools import count
from pathlib import Path

from chime_journal import diary
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft
from tests.factory import WORDS

EDIT_EVERY = 3
REST_EVERY = 7


def text(seed: int, number: int) -> str:
    """Return the words of one write: from a line to forty pages of the database."""
    chance = random.Random(seed * 100_000 + number)
    return f"write {number} " + "marmalade and moorhens " * chance.choice((1, 30, 800, 7000))


def edits(number: int) -> bool:
    """Tell whether this write changes the reflection written before it."""
    return number % EDIT_EVERY == EDIT_EVERY - 1


def main(folder: Path, seed: int) -> None:
    journal = diary.open(folder, WORDS)
    print("open", flush=True)
    moment, last = Moment(date(2026, 11, 1), time(18, 40)), None
    for number in count():
        target = last if edits(number) else None
        draft = Draft(id=target, moment=moment, body=text(seed, number))
        last = journal.reflections.write(draft).id
        print(number, last, flush=True)
        if number % REST_EVERY == 0:
            journal.checkpoint()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
