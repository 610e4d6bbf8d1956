"""Made-up reflections and check-ins, the same every time, of any number."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import accumulate
from pathlib import Path

from sqlalchemy import insert

from chime_journal.diary.door import Stamp, new_uid
from chime_journal.diary.journal import Diary
from chime_journal.model.checkin import CheckIn, Rating
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Entry
from chime_journal.store.vault import Vault

PEPYS = Path(__file__).parents[3] / "shared" / "data" / "pepys.json"

LAST_DAY = date(2026, 11, 1)
RARE = "quincunx"  # in three reflections
COMMON = "amber"  # in about a third of them
VOCABULARY = 5000
WORDS = 240  # of a reflection: about 1,500 characters
BATCH = 2000
A_DAY = 1.5  # reflections


def entries(count: int) -> Iterator[Entry]:
    """Yield reflections whose days come in no order, as back-dated and imported ones do."""
    chance = random.Random(count)
    syllables = [a + b for a in "bdfglmnprst" for b in ("a", "e", "i", "o", "u", "an", "er", "ol")]
    vocabulary = ["".join(chance.choices(syllables, k=3)) for _ in range(VOCABULARY)]
    often = list(accumulate(1 / place for place in range(1, VOCABULARY + 1)))
    rare_ones = set(chance.sample(range(count), 3))
    for number in range(count):
        words = chance.choices(vocabulary, cum_weights=often, k=WORDS)
        if number % 3 == 0:
            words[chance.randrange(WORDS)] = COMMON
        if number in rare_ones:
            words[chance.randrange(WORDS)] = RARE
        day = LAST_DAY - timedelta(chance.randrange(round(count / A_DAY)))
        moment = Moment(day, time(chance.randrange(24), chance.randrange(60)))
        title = " ".join(words[:4]) if number % 2 else ""
        yield Entry(moment=moment, source=f"made {number}", title=title, body=" ".join(words))


def pepys() -> Iterator[Entry]:
    """Yield the real diary of 3,410 entries."""
    for number, entry in enumerate(json.loads(PEPYS.read_text(encoding="utf-8"))):
        day, clock = date.fromisoformat(entry["date"]), time.fromisoformat(entry["time"])
        yield Entry(
            moment=Moment(day, clock),
            source=f"pepys {number}",
            title=entry["title"],
            body=entry["body"],
        )


def fill(vault: Vault, reflections: Iterator[Entry]) -> int:
    """Store reflections, and as many check-ins of five ratings; return how many."""
    diary, count, batch = Diary(vault), 0, list[Entry]()
    for entry in reflections:
        batch.append(entry)
        if len(batch) == BATCH:
            count += _store(vault, diary, batch, count)
            batch.clear()
    count += _store(vault, diary, batch, count)
    vault.checkpoint()
    return count


def _store(vault: Vault, diary: Diary, batch: list[Entry], before: int) -> int:
    diary.reflections.bring_in(batch)
    now = Stamp.of(None).at
    checkins = [
        {
            "id": number,
            "uid": new_uid(),
            "day": entry.moment.day,
            "clock": entry.moment.clock,
            "offset": 0,
            "written_at": now,
            "changed_at": now,
            "hard": "",
        }
        for number, entry in enumerate(batch, before + 1)
    ]
    ratings = [
        {"checkin_id": line["id"], "domain": domain.value, "value": (number * 7) % 11, "note": ""}
        for line in checkins
        for number, domain in enumerate(Domain)
    ]
    if checkins:
        with vault.writing() as session:
            session.connection().execute(insert(CheckIn), checkins)
            session.connection().execute(insert(Rating), ratings)
    return len(batch)
