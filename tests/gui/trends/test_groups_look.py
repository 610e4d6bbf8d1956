"""Weekdays and parts of the year on the page: silent when there is too little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QTableView

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.trends.groups import DATES_OF_A_WEEKDAY
from tests.gui.trends.looking import turn_to
from tests.gui.trends.steps import TODAY, rate, words_on

if TYPE_CHECKING:  # it brings matplotlib along, which the app reads in its own way
    from chime_journal.gui.trends.groups import GroupsLook


def fifty_of_each(diary: Diary) -> None:
    """Rate on fifty dates of each weekday, higher on Saturdays."""
    for ago in range(7 * DATES_OF_A_WEEKDAY):
        weekday = (TODAY.weekday() - ago) % 7
        rate(diary, ago, 9 if weekday == 5 else 4 + ago % 2)


@pytest.fixture
def years(make) -> TrendsPage:
    return make(fifty_of_each)


@pytest.fixture
def many(qtbot, years) -> GroupsLook:
    return turn_to(qtbot, years, "groups")


def rows(look, name: str) -> list[list[str]]:
    model = look.findChild(QTableView, f"{name}_table").model()
    return [[model.index(row, column).data() for column in range(4)]
            for row in range(model.rowCount())]  # fmt: skip


def test_with_too_few_ratings_there_is_nothing_but_the_reason(qtbot, page):
    look = turn_to(qtbot, page, "groups")
    for card in (look.weekdays, look.parts):
        assert card.why.isVisible()
        assert not card.chart.isVisible()
        assert not card.turned.link.isVisible()
    assert "50 dates" in look.weekdays.why.text()
    assert "60 weeks" in look.parts.why.text()


def test_with_enough_ratings_each_weekday_has_its_range(many):
    assert many.weekdays.chart.isVisible()
    assert many.weekdays.why.isVisible()  # one domain was never rated
    assert many.parts.why.isVisible()  # it takes years
    assert not many.parts.chart.isVisible()
    hope = [row[1:] for row in rows(many, "weekdays") if row[0] == "Hope"]
    assert [row[0] for row in hope] == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
                                        "Saturday", "Sunday"]  # fmt: skip
    assert hope[5] == ["Saturday", "9", "9"]


def test_rule_6_the_same_facts_are_a_table_and_a_description(qtbot, many):
    many.weekdays.findChild(QPushButton, "weekdays_table_turn").click()
    assert many.weekdays.table.isVisible()
    assert not many.weekdays.chart.isVisible()
    assert "Saturday 9" in many.weekdays.chart.accessibleDescription()
    assert "Who I am: needs more ratings." in many.weekdays.chart.accessibleDescription()


def test_rule_5_no_day_is_ranked_or_named_before_the_others(many):
    said = words_on(many).lower()
    for never in ("best", "worst", "highest", "lowest", "most", "saturday", "better", "worse",
                  "than others", "up ", "down", "%"):  # fmt: skip
        assert never not in said


def test_weekdays_stand_in_the_order_the_person_chose(qtbot, make):
    def write(diary) -> None:
        diary.preferences.change(week_start="sunday")
        for ago in range(7 * DATES_OF_A_WEEKDAY):
            rate(diary, ago, 5)

    page = make(write)
    look = turn_to(qtbot, page, "groups")
    named = [row[1] for row in rows(look, "weekdays") if row[0] == "Hope"]
    assert (named[0], named[-1]) == ("Sunday", "Saturday")
