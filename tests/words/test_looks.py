"""What the other looks say: product.md, Trends, rules 3, 4 and 5."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from chime_journal.trends.compare import PickedTime
from chime_journal.trends.middle import Middle
from chime_journal.words import looks as words

TODAY = date(2026, 11, 30)
OCTOBER = date(2026, 10, 1), date(2026, 10, 31)
NOVEMBER = date(2026, 11, 1), TODAY
PLAIN = "These are two times you picked. Small differences are common."
FLAT = Middle(5.0, 4.0, 6.0)
RATED = PickedTime(np.full(12, 5.0), FLAT)
FEW = PickedTime(np.array([5.0]), None)
NONE = PickedTime(np.array([]), None)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 1, 5), date(2026, 1, 11), "5 to 11 January"),
        (date(2026, 1, 26), date(2026, 2, 1), "26 January to 1 February"),
        (date(2023, 1, 1), date(2023, 1, 1), "1 January"),
    ],
)
def test_a_week_is_named_by_its_days(first, last, said):
    assert words.week(first, last) == said


def test_rule_1_a_week_without_a_rating_is_said_to_be_not_rated_and_a_0_is_a_0():
    days = date(2026, 1, 5), date(2026, 1, 11)
    assert words.square("Hope", days, None) == "Hope, 5 to 11 January: not rated"
    assert words.square("Hope", days, 0.0) == "Hope, 5 to 11 January: 0 of 10"
    assert words.square("Hope", days, 6.5) == "Hope, 5 to 11 January: 6.5 of 10"


def test_rule_6_a_year_without_ratings_is_a_gap_and_gaps_are_fine():
    assert words.year_sentence(2024, rated=False) == "No ratings in 2024. Gaps are fine."


@pytest.mark.parametrize(
    ("times", "rated", "also"),
    [
        ((OCTOBER, NOVEMBER), (True, True), ""),
        ((OCTOBER, OCTOBER), (True, True), " You picked the same days twice."),
        ((OCTOBER, NOVEMBER), (False, False), " There are no ratings in either of them."),
        ((OCTOBER, NOVEMBER), (False, True),
         " There are no ratings from 1 October to 31 October."),
        ((OCTOBER, NOVEMBER), (True, False),
         " There are no ratings from 1 November to 30 November."),
        ((OCTOBER, (date(2026, 10, 31), TODAY)), (True, True),
         " They share some days, which count in both."),
    ],
)  # fmt: skip
def test_two_times_are_named_as_what_they_are_and_anything_odd_in_one_sentence(times, rated, also):
    assert words.two_times_sentence(times, TODAY, rated=rated) == PLAIN + also


def test_rule_4_few_ratings_get_no_number():
    assert words.in_numbers(RATED) == "5, mostly 4 to 6"
    assert words.in_numbers(FEW) == "Fewer than 12 ratings"
    assert words.in_numbers(NONE) == "No ratings"


def test_weekdays_begin_where_the_person_wants_them_to():
    assert words.weekdays(1, short=True)[0] == "Mon"
    sunday_first = words.weekdays(7, short=False)
    assert (sunday_first[0], sunday_first[6], len(set(sunday_first))) == ("Sunday", "Saturday", 7)
    assert words.parts_of_year(short=False)[0] == "January to March"
    assert len(words.parts_of_year(short=True)) == 4


def everything_said():
    yield from (words.year_sentence(2026, rated=rated) for rated in (True, False))
    yield from (words.year_description(2026, rated=rated) for rated in (True, False))
    for rated in ((True, True), (True, False), (False, False)):
        for other in (NOVEMBER, OCTOBER, (OCTOBER[1], TODAY)):
            yield words.two_times_sentence((OCTOBER, other), TODAY, rated=rated)
    for one in (RATED, FEW, NONE):
        yield words.two_times_description("Hope", ("then", "now"), (one, RATED))
    names = words.weekdays(1, short=False)
    for groups in ((FLAT,) * 7, (None,) * 7, (FLAT, *(None,) * 6)):
        yield words.group_sentence("Hope", names, groups)
    yield from (words.why_weekdays_wait(50), words.why_parts_wait(60), words.how_to_read_groups(),
                words.how_to_read_two_times(), words.few_sentence())  # fmt: skip


@pytest.mark.parametrize(
    "never",
    ["lean", "trend", "rise", "rose", "fell", "more than", "less than", "change", "better", "worse",
     "best", "worst", "improv", "declin", "score", "total", "average", "weak", "strong", "good",
     "bad", "lower", "up ", "down", "!", "%", "→"],
)  # fmt: skip
def test_rules_3_to_5_nothing_leans_and_nothing_is_judged_or_ranked(never):
    assert [said for said in everything_said() if never in said.lower()] == []


def test_rule_5_groups_are_said_in_the_order_of_the_calendar():
    falling = tuple(Middle(float(9 - day), 1.0, 9.0) for day in range(7))
    said = words.group_sentence("Hope", words.weekdays(1, short=False), falling)
    assert said == ("Hope: Monday 9, Tuesday 8, Wednesday 7, Thursday 6, Friday 5, Saturday 4, "
                    "Sunday 3.")  # fmt: skip
