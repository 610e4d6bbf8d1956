"""The report's own sentences: plain, and only what the numbers of the period can carry."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from chime_journal.model.chime import Domain
from chime_journal.model.goal import GoalState
from chime_journal.trends.series import Trend, analyse
from chime_journal.words import report, trends

FIRST, LAST = date(2026, 3, 1), date(2026, 11, 23)


def rated(values: list[int], every: int = 7) -> Trend:
    """Return a trend with one rating each `every` days, the latest on LAST."""
    days = [LAST - timedelta(days=every * n) for n in range(len(values))][::-1]
    return analyse(zip(days, map(float, values), strict=True), LAST, FIRST)


@pytest.mark.parametrize(
    ("name", "for_whom", "said"),
    [
        ("", "", "1 March to 23 November 2026"),
        ("Alex", "", "1 March to 23 November 2026 · chosen by Alex"),
        ("", "Priya", "1 March to 23 November 2026 · chosen for Priya"),
        ("Alex", "Priya", "1 March to 23 November 2026 · chosen by Alex, for Priya"),
        ("{reader}", "{name}", "1 March to 23 November 2026 · chosen by {reader}, for {name}"),
    ],
)
def test_the_line_under_the_title(name: str, for_whom: str, said: str) -> None:
    assert report.subtitle(FIRST, LAST, name, for_whom) == said


def test_a_short_period_never_gets_a_direction() -> None:
    rising = [(LAST - timedelta(days=27 - n), n / 3) for n in range(28)]
    said = trends.sentence(analyse(rising, LAST, LAST - timedelta(days=27)))
    assert "Leaning" not in said


def test_a_chart_in_words_names_its_gaps() -> None:
    days = [LAST - timedelta(days=n) for n in (200, 198, 196, 194, 192, 6, 4, 2, 0)]
    trend = analyse(((day, 5.0) for day in days), LAST, FIRST)
    said = report.chart_description(Domain.HOPE, trend)
    assert said.startswith("Chart of my ratings of Hope, 0 to 10, from 1 March to 23 November 2026")
    assert "No ratings from " in said


def test_a_goal_being_worked_on_needs_no_word() -> None:
    assert report.state(GoalState.WORKING_ON) == ""
    assert report.state(GoalState.LET_GO) == "Let go"


def test_missing_characters_are_said_plainly() -> None:
    assert report.missing_character("SNOWMAN") == "[character: SNOWMAN]"
    assert report.missing_characters("SNOWMAN", 4) == "[characters: SNOWMAN and 4 more]"
