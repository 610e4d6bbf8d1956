"""Days of the week and parts of the year stay silent until enough ratings carry them."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from chime_journal.trends.groups import (
    DATES_OF_A_WEEKDAY,
    WEEKS_OF_A_PART,
    weekday_groups,
    year_groups,
)
from tests.trends.made import LAST, WEEK, arrays, every, flat


def test_a_weekday_is_given_from_the_fiftieth_date_on():
    enough = every(WEEK, [5.0] * DATES_OF_A_WEEKDAY)  # Sundays
    assert weekday_groups(*arrays(enough[1:])) == (None,) * 7
    found = weekday_groups(*arrays(enough))
    assert found[:6] == (None,) * 6
    assert found[6] is not None


def test_each_weekday_has_the_middle_of_its_own_dates_monday_first():
    ratings = [(day, float(day.weekday())) for day, _ in every(1, [0] * 7 * 60)]
    found = weekday_groups(*arrays(ratings))
    assert [group.median for group in found if group] == [0, 1, 2, 3, 4, 5, 6]


def test_a_date_counts_once_however_often_it_was_rated():
    sundays = every(WEEK, [5.0] * DATES_OF_A_WEEKDAY)
    busy = sorted([*sundays, *[(LAST, 0.0)] * 500])
    assert weekday_groups(*arrays(busy))[6] == weekday_groups(*arrays(sundays))[6]
    assert weekday_groups(*arrays([(LAST, 5.0)] * 500)) == (None,) * 7


def test_a_part_of_the_year_is_given_from_the_sixtieth_week_on():
    spring = [(date(year, 4, 1) + timedelta(weeks=week), 5.0)
              for year in range(2020, 2025) for week in range(12)]  # fmt: skip
    assert len(spring) == WEEKS_OF_A_PART
    found = year_groups(*arrays(spring))
    assert [group is not None for group in found] == [False, True, False, False]
    assert year_groups(*arrays(spring[1:])) == (None,) * 4
    many_days = [(date(2026, 4, 1) + timedelta(days=day), 5.0) for day in range(90)]
    assert year_groups(*arrays(many_days)) == (None,) * 4


def test_parts_of_the_year_begin_in_january_also_over_the_turn_of_the_year():
    ratings = [(day, float((day.month - 1) // 3)) for day, _ in every(1, [0] * 3_652)]
    found = year_groups(*arrays(ratings))
    assert [group.median for group in found if group] == [0, 1, 2, 3]


def test_no_ratings_give_no_groups():
    assert weekday_groups(*arrays([])) == (None,) * 7
    assert year_groups(*arrays([])) == (None,) * 4


def test_flat_ratings_are_read_as_they_are():
    found = weekday_groups(*arrays(every(1, flat(np.random.default_rng(5), 7 * 60))))
    assert all(group is not None and 4 <= group.median <= 6 for group in found)
