"""Reports as PDF with all five charts: of three months, and of ten years of daily ratings."""

from __future__ import annotations

from datetime import date, timedelta
from statistics import median

from chime_journal.model.chime import Domain
from chime_journal.model.shared import SharedRating
from tests.bench import ten_years
from tests.bench.figures import Figure, Mark, timed
from tests.share import made

MARKS = {"3 months": Mark(most=2000), "10 years": Mark(most=10_000)}
LAST = date(2026, 11, 22)
DAYS = {"3 months": 91, "10 years": ten_years.DAYS}


def measure(rounds: int) -> list[Figure]:
    """Set each report some times; what loads at first is loaded before."""
    from chime_journal.share import pdf

    pdf.make(made.document())
    found = []
    for size, days in DAYS.items():
        document = made.document(
            first=LAST - timedelta(days - 1), last=LAST, series=_series(min(days, ten_years.DAYS))
        )
        times = [timed(lambda document=document: pdf.make(document)) for _ in range(rounds)]
        found.append(Figure("report as PDF", size, median(times), None, MARKS[size]))
    return found


def _series(days: int) -> dict[Domain, tuple[SharedRating, ...]]:
    return {
        domain: tuple(
            SharedRating(point.moment.day.isoformat(), "21:10", point.value) for point in points
        )
        for domain, points in ten_years.points(LAST, days).items()
    }
