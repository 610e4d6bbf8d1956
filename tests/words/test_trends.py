"""The sentences about ratings: product.md, Trends, rules 3, 4, 5 and 6."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from chime_journal.trends.series import analyse
from chime_journal.words import trends as words
from tests.trends.made import LAST, WEEK, every

RISING = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]
LEVEL = [4, 6, 5, 5, 6, 4, 5, 6, 4, 5]


def trend(values, step=WEEK, last=LAST, first=None):
    return analyse(every(step, values, last), LAST, first)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([], "No ratings in this time."),
        ([5], "One dot so far."),
        ([5, 6], "A few points so far."),
        ([1, 4, 6, 8], "A few points so far."),
        ([4, 5, 6, 5, 5, 4, 6], "Usual range lately: 4 to 6."),
        ([5] * 6, "Usual rating lately: 5."),
        (RISING, "Leaning up over the last 26 weeks."),
        (RISING[::-1], "Leaning down over the last 26 weeks."),
        (LEVEL, "No clear direction. That is common."),
    ],
)
def test_rule_3_each_finding_has_its_one_sentence(values, said):
    assert words.sentence(trend(values)) == said


def test_rule_3_a_short_period_of_a_steep_rise_gets_the_usual_range_only():
    steep = trend([i / 9 for i in range(90)], step=1, first=LAST - timedelta(days=89))
    assert words.sentence(steep).startswith("Usual range lately: ")


def test_rule_3_old_ratings_alone_say_nothing_about_now():
    old = trend(RISING, last=LAST - timedelta(weeks=30))
    assert words.sentence(old) == "No ratings in the last 26 weeks."
    few = analyse([*every(WEEK, RISING, LAST - timedelta(weeks=30)), (LAST, 5.0)], LAST)
    assert words.sentence(few) == "A few ratings in the last 26 weeks."


EVERYTHING = (
    [[], [5], [5] * 6, RISING, RISING[::-1], LEVEL, [0, 10] * 13, [10] * 20],
    (1, 3, WEEK, 10),
)


def everything_said():
    for values in EVERYTHING[0]:
        for step in EVERYTHING[1]:
            found = trend(values, step)
            yield words.sentence(found)
            yield words.description("Hope", found, found.first, LAST)
            yield words.then_and_now_sentence("Hope", found.then_and_now)
            yield " ".join(words.summary_row("Hope", found))


@pytest.mark.parametrize(
    "never",
    ["no change", "unchanged", "better", "worse", "improv", "declin", "score", "total", "average",
     "weak", "strong", "good", "bad", "higher", "lower", "!"],
)  # fmt: skip
def test_rules_3_and_5_nothing_is_judged_ranked_or_called_unchanged(never):
    assert [said for said in everything_said() if never in said.lower()] == []


def test_rule_4_then_and_now_names_two_numbers_and_no_difference():
    found = trend([3] * 12 + [6] * 13, step=2)
    said = words.then_and_now_sentence("People", found.then_and_now)
    assert said == "People: 3 at first, 6 lately."
    assert words.then_and_now_sentence("People", None) == "People: needs 24 ratings or more."
    assert words.then_and_now_legend() == ("your first 12 ratings", "your latest 12")


def test_rule_6_gaps_are_named_as_gaps():
    early = every(3, [5] * 15, date(2026, 5, 2))
    late = every(3, [5] * 15, date(2026, 8, 1))
    found = analyse([*early, *late], date(2026, 8, 1))
    assert words.gap_sentence(found) == "No ratings from 3 May to 19 June. Gaps are fine."
    more = analyse([*early, *late], date(2026, 9, 1))
    assert words.gap_sentence(more) == (
        "No ratings from 3 May to 19 June, and other gaps. Gaps are fine."
    )
    assert words.gap_lines(more) == ["3 May to 19 June", "2 August to 1 September"]
    assert words.gap_sentence(trend(LEVEL)) == ""


def test_gaps_of_other_years_carry_their_year():
    found = analyse([*every(3, [5] * 15, date(2025, 11, 2)), *every(3, [5] * 15)], LAST)
    assert words.gap_lines(found) == ["3 November 2025 to 10 October"]


def test_rule_6_a_chart_has_one_description_with_all_its_facts():
    assert words.description("Hope", trend(LEVEL), LAST - timedelta(days=181), LAST) == (
        "Your ratings of Hope, 0 to 10, from 25 May to 22 November. "
        "No clear direction. That is common. Usual range lately: 4 to 6."
    )
    few = words.description("Hope", trend([5] * 6), LAST - timedelta(days=181), LAST)
    assert few.count("Usual rating") == 1


def test_rule_6_each_point_can_be_said():
    values = [5.0] * 40
    values[20] = 10.0
    found = trend(values, step=3)
    assert words.point(found, 39) == "22 November: 5 of 10"
    assert words.point(found, 20) == "26 September: 10 of 10, outside the usual range"


def test_a_very_long_time_says_what_a_dot_is():
    ten_years = trend([5, 6] * 1826, step=1)
    assert words.dots_sentence(ten_years) == "Each dot is the middle of one week."
    assert words.point(ten_years, len(ten_years.dots.days) - 1).startswith("Week of ")
    life = trend([5, 6] * 5000, step=3)
    assert words.dots_sentence(life) == "Each dot is the middle of 16 weeks."
    assert words.point(life, 0).startswith("Some weeks around ")
    assert words.dots_sentence(trend(LEVEL)) == ""


def test_rule_6_the_table_holds_the_same_facts():
    found = trend([4, 6] * 15)
    row = words.summary_row("Hope", found)
    assert len(row) == len(words.summary_headings())
    assert row == ("Hope", words.sentence(found), "4 to 6", "5", "5", "")


def test_ratings_between_two_steps_keep_their_half():
    assert (words.number(6.0), words.number(6.5)) == ("6", "6.5")


def test_there_are_twelve_short_months():
    months = words.short_months()
    assert (len(set(months)), months[0]) == (12, "Jan")
