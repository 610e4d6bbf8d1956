"""What is measured at one size, and the marks to reach."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from chime_journal import diary
from chime_journal.crypto.kdf import SALT_BYTES, stretch
from chime_journal.diary.journal import Diary
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft, Filter
from tests.bench import corpus
from tests.bench.plain import Plain
from tests.factory import CHEAP, WORDS, find

ROUNDS = 15
BODY = "Walked along the canal and met the grey heron again. " * 28  # 1,500 characters


@dataclass(frozen=True)
class Mark:
    """What a figure should reach; None where nothing is asked."""

    ratio: float | None = None
    milliseconds: float | None = None

    def reached_by(self, milliseconds: float, ratio: float) -> bool:
        if self.ratio is not None:
            return ratio <= self.ratio
        return self.milliseconds is None or milliseconds <= self.milliseconds

    def __str__(self) -> str:
        if self.ratio is not None:
            return f"<= {self.ratio:g} x plain"
        return "" if self.milliseconds is None else f"<= {self.milliseconds:g} ms"


MARKS = {
    "save one reflection": Mark(ratio=1.5),
    "search a rare word": Mark(milliseconds=20),
    "search a common word": Mark(milliseconds=150),
    "list a month": Mark(milliseconds=30),
    "unlock, beyond the key": Mark(milliseconds=300),
}


@dataclass(frozen=True)
class Figure:
    """One thing measured at one size, in milliseconds, the median of some rounds."""

    name: str
    size: str
    ours: float
    plain: float

    @property
    def ratio(self) -> float:
        return self.ours / self.plain

    @property
    def reached(self) -> bool:
        return MARKS[self.name].reached_by(self.ours, self.ratio)


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
        figures = [Figure(name, size, *in_turns(a, b, rounds)) for name, a, b in pairs]
    finally:
        journal.close()
    plain.checkpoint()
    key = in_turns(lambda: stretch(WORDS, bytes(SALT_BYTES), CHEAP), lambda: None, rounds)[0]
    unlock, opened = in_turns(lambda: _unlock(folder), plain.open, rounds)
    return [*figures, Figure("unlock, beyond the key", size, unlock - key, opened)]


def in_turns(
    ours: Callable[[], object], plain: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Run two things turn by turn, so that other load hits both; return their medians in ms."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for thing, spent in zip((ours, plain), times, strict=True):
            begun = time.perf_counter()
            thing()
            spent.append((time.perf_counter() - begun) * 1000)
    return median(times[0]), median(times[1])


def growth(small: Figure, large: Figure, factor: float) -> float:
    """Return the exponent with which a figure grows: 0 is not at all, 1 is with the size."""
    return math.log(large.ours / small.ours) / math.log(factor)


def _searches(
    journal: Diary, plain: Plain, word: str
) -> tuple[Callable[[], int], Callable[[], int]]:
    found = len(find(journal, word))
    assert 0 < found == min(50, plain.search(word)), f"{word}: {found}"
    return lambda: len(find(journal, word)), lambda: plain.search(word)


def _saves(
    journal: Diary, plain: Plain, day: date
) -> tuple[Callable[[], object], Callable[[], object]]:
    draft = Draft(moment=Moment(day, corpus.time(18, 40)), body=BODY)
    return lambda: journal.reflections.write(draft), lambda: plain.save(day, BODY)


def _month(journal: Diary, first: date, last: date) -> int:
    return len(journal.reflections.list(Filter(first_day=first, last_day=last)).previews)


def _unlock(folder: Path) -> None:
    """Open a journal and ask what Today asks."""
    journal = diary.open(folder, WORDS)
    today = date.today()
    journal.preferences.read()
    journal.reflections.memory(today)
    journal.goals.next_step()
    journal.strengths.lately()
    journal.checkins.latest_day()
    journal.reflections.list()
    journal.close()
