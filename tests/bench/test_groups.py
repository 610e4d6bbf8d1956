"""The figures about groups of flat ratings are what docs/trends.md says, on a few runs."""

from __future__ import annotations

import numpy as np
import pytest

from chime_journal.trends.groups import DATES_OF_A_WEEKDAY, weekday_groups
from tests.bench import groups
from tests.bench.__main__ import run
from tests.bench.test_trends import within


@pytest.mark.parametrize(("dates", "percent"), [(8, 96), (44, 13), (DATES_OF_A_WEEKDAY, 8)])
def test_weekdays_of_flat_ratings_differ_as_seldom_as_the_table_says(dates, percent) -> None:
    _, five = groups.weekdays(400, dates, 0.0)
    assert within(five, percent)


@pytest.mark.parametrize(("years", "percent"), [(2, 45), (4, 13), (5, 6.4)])
def test_parts_of_the_year_differ_as_seldom_as_the_table_says(years, percent) -> None:
    _, five = groups.parts(300, years, 0.3)
    assert within(five, percent)


def test_single_months_would_differ_in_nearly_everybody() -> None:
    _, five = groups.months(100, 5, 0.3)
    assert five.percent > 90


def test_the_groups_counted_here_are_those_of_the_app() -> None:
    ratings = groups.flat(1, 7 * DATES_OF_A_WEEKDAY, 0.3)[0]
    days = np.arange(1, len(ratings) + 1)  # ordinal 1 is a Monday
    mine = [np.median(ratings[weekday::7]) for weekday in range(7)]
    assert [group.median for group in weekday_groups(days, ratings) if group] == mine


def test_the_tables_of_groups_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["trends", "--runs", "4", "--weeks", "8"]) == 0
    said = capsys.readouterr().out
    for title in ("Weekdays, dates of each", "Parts of the year", "Single months"):
        assert title in said
