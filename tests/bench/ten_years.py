"""Ten years of a check-in every day with all five ratings, the same every time."""

from __future__ import annotations

import random
from datetime import date, time, timedelta

from sqlalchemy import insert

from chime_journal.diary.door import Stamp, new_uid
from chime_journal.model.checkin import CheckIn, Rating, RatingPoint
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from chime_journal.store.vault import Vault

DAYS = 3652
CLOCK = time(21, 10)


def points(last: date, days: int = DAYS) -> dict[Domain, list[RatingPoint]]:
    """Return the ratings of each domain, oldest first: around a level that drifts slowly."""
    chance = random.Random(days)
    made: dict[Domain, list[RatingPoint]] = {domain: [] for domain in Domain}
    levels = dict.fromkeys(Domain, 5.0)
    for number in range(days):
        moment = Moment(last - timedelta(days - 1 - number), CLOCK)
        for domain in Domain:
            levels[domain] += chance.gauss(0, 0.05) - (levels[domain] - 5) / 400
            value = max(0, min(10, round(chance.gauss(levels[domain], 1.5))))
            made[domain].append(RatingPoint(number + 1, moment, value, ""))
    return made


def fill(vault: Vault, last: date, days: int = DAYS) -> None:
    """Store them in a new journal."""
    now, found = Stamp.of(None).at, points(last, days)
    checkins = [
        {
            "id": point.checkin_id,
            "uid": new_uid(),
            "day": point.moment.day,
            "clock": point.moment.clock,
            "offset": 0,
            "written_at": now,
            "changed_at": now,
            "hard": "",
        }
        for point in found[Domain.HOPE]
    ]
    ratings = [
        {"checkin_id": point.checkin_id, "domain": domain.value, "value": point.value, "note": ""}
        for domain, ones in found.items()
        for point in ones
    ]
    with vault.writing() as session:
        session.connection().execute(insert(CheckIn), checkins)
        session.connection().execute(insert(Rating), ratings)
    vault.checkpoint()
