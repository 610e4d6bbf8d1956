"""What the diary's rooms take at one size, beside the same in plain SQLite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

from chime_journal import diary
from chime_journal.crypto.kdf import SALT_BYTES, stretch
from chime_journal.diary.journal import Diary
from chime_journal.gui.pages import today
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft, Filter
from tests.bench.figures import Figure, Mark, in_turns
from tests.bench.plain import Plain
from tests.factory import CHEAP, WORDS, find

BODY = "Walked along the canal and met the grey heron again. " * 28  # 1,500 characters
TIMES = 4  # as many as other rounds: each takes a few milliseconds
MARKS = {
    "save one reflection": Mark(ratio=1.5),
    "search a rare word": Mark(most=20),
    "search a common word": Mark(most=150),
    "list a month": Mark(most=30),
    "unlock, beyond the key": Mark(most=300),
}


@dataclass(frozen=True)
class Words:
    """What is searched for at one size."""

    rare: str
    common: str
    last_day: date


def measure(folder: Path, size: str, words: Words, plain: Plain, rounds: int) -> list[Figure]:
    """Measure every figure on a filled journal and on its plain twin."""
    journal = diary.open(folder, WORDS)
    month = (words.last_day - timedelta(27), words.last_day)
    try:
        pairs = [
            ("search a rare word", *_searches(journal, plain, words.rare)),
            ("search a common word", *_searches(journal, plain, words.common)),
            ("list a month", lambda: _month(journal, *month), lambda: plain.month(*month)),
            ("save one reflection", *_saves(journal, plain, words.last_day)),
        ]
        figures = [
            Figure(name, size, *in_turns(ours, other, rounds * TIMES), MARKS[name])
            for name, ours, other in pairs
        ]
    finally:
        journal.close()
    plain.checkpoint()
    key = in_turns(lambda: stretch(WORDS, bytes(SALT_BYTES), CHEAP), lambda: None, rounds)[0]
    unlock, opened = in_turns(lambda: _unlock(folder), plain.open, rounds)
    name = "unlock, beyond the key"
    return [*figures, Figure(name, size, max(unlock - key, 0.01), opened, MARKS[name])]


def _searches(
    journal: Diary, plain: Plain, word: str
) -> tuple[Callable[[], int], Callable[[], int]]:
    found = len(find(journal, word))
    assert 0 < found == min(50, plain.search(word)), f"{word}: {found}"
    return lambda: len(find(journal, word)), lambda: plain.search(word)


def _saves(
    journal: Diary, plain: Plain, day: date
) -> tuple[Callable[[], object], Callable[[], object]]:
    draft = Draft(moment=Moment(day, time(18, 40)), body=BODY)
    return lambda: journal.reflections.write(draft), lambda: plain.save(day, BODY)


def _month(journal: Diary, first: date, last: date) -> int:
    return len(journal.reflections.list(Filter(first_day=first, last_day=last)).previews)


def _unlock(folder: Path) -> None:
    """Open a journal and ask what Today asks."""
    journal = diary.open(folder, WORDS)
    today._read(journal)
    journal.close()
