"""How long a diary from elsewhere takes to come in, and how much memory, format by format.

`python -m tests.bench.incoming FORMAT PATH` does one in a process of its own, and prints as JSON
the entries, the milliseconds from opening the file to the last row stored, and the MB by which the
most memory of the process went up meanwhile.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from chime_journal.diary.journal import Diary
from chime_journal.exchange import dry_run
from chime_journal.exchange.format import Terms
from chime_journal.exchange.question import Answer, Moods, Question, WhichColumns
from chime_journal.model.moment import Moment
from chime_journal.model.picture import NewPicture
from chime_journal.model.reflection import Entry
from tests.bench import corpus, parcels
from tests.bench.figures import Figure, Mark
from tests.bench.memory import peak
from tests.factory import new_vault

COUNT = 10_000
MARK = Mark(most=10_000)
ONE_A_DAY = ("mini_diary", "rednotebook")  # they keep one text a day


def measure(formats: list[str], count: int) -> list[Figure]:
    """Bring in each format once, in a process of its own."""
    entries = list(corpus.entries(count))
    found = []
    for format in formats:
        with tempfile.TemporaryDirectory() as name:
            kept = entries
            if format in ONE_A_DAY:
                kept = [_on_its_own_day(entry, place) for place, entry in enumerate(entries)]
            path = parcels.write(format, kept, Path(name))
            command = [sys.executable, "-m", "tests.bench.incoming", format, str(path)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
        came, took, more = json.loads(done.stdout)
        size = f"{came:,}"
        found.append(Figure(f"bring in {format}", size, took, None, MARK))
        found.append(Figure(f"bring in {format}, memory", size, more, unit="MB"))
    return found


def _on_its_own_day(entry: Entry, place: int) -> Entry:
    day = corpus.LAST_DAY - timedelta(place)
    return replace(entry, moment=Moment(day, entry.moment.clock))


def bring_in(format: str, path: Path) -> tuple[int, float, float]:
    """Return how many came in, the milliseconds, and the MB of memory it needed at most."""
    with tempfile.TemporaryDirectory() as name:
        diary = Diary(new_vault(Path(name))[0])
        before, begun = peak(), time.perf_counter()
        came = _bring(diary, path, format)
        took, more = (time.perf_counter() - begun) * 1000, peak() - before
        assert diary.reflections.all_days() is not None
        diary.close()
    return came, took, more


def _bring(diary: Diary, path: Path, format: str) -> int:
    terms = Terms(date(2026, 11, 23))
    opened = dry_run.open_at(path, terms)
    assert opened.format.name == format, opened.format.name
    reading = dry_run.look(opened, Terms(terms.today, answer=_answer(opened.question)))
    run = dry_run.compare(reading, diary.reflections.known_sources(reading.sources()))
    dry_run.bring_in(diary, run, _no_photo)
    return len(run.new)


def _answer(question: Question | None) -> Answer | None:
    if question is None:
        return None
    return question.guess if isinstance(question, WhichColumns) else Moods()


def _no_photo(data: bytes, name: str) -> NewPicture:
    raise AssertionError(name)


if __name__ == "__main__":
    print(json.dumps(bring_in(sys.argv[1], Path(sys.argv[2]))))
