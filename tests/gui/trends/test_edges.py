"""Journals that are easily read wrong: what the page draws and says of them."""

from __future__ import annotations

from datetime import date, time, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui.trends.reading import read
from chime_journal.model.checkin import CheckInDraft
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from chime_journal.words import trends as words
from tests.bench import ten_years
from tests.factory import checkin, moment, new_diary
from tests.gui.trends.steps import TODAY, rate, settle

DOTS = "Each dot is the middle of one week."


def choose_all(qtbot, page):
    page.findChild(QAction, "range_all").trigger()
    settle(qtbot, page)
    return page.board.cards[Domain.HOPE]


def test_check_ins_in_which_all_was_skipped_are_no_ratings(make):
    page = make(
        lambda diary: diary.checkins.write(CheckInDraft(moment=moment(TODAY), hard="Rain all day."))
    )
    assert page.findChild(QWidget, "trends_empty").isVisible()
    assert not page.board.isVisible()


def test_a_day_of_skips_among_ratings_has_no_dot_and_an_empty_cell(qtbot, make):
    def write(diary):
        rate(diary, 2, 5)
        diary.checkins.write(
            checkin({Domain.IDENTITY: 3}, moment=moment(TODAY - timedelta(days=1)))
        )
        rate(diary, 0, 7)

    page = make(write)
    card = page.board.cards[Domain.HOPE]
    assert card.chart.dot_days().size == 2
    page.findChild(QPushButton, "as_table").click()
    rows = page.findChild(QTableView, "ratings_table").model()
    assert [rows.index(row, 2).data() for row in range(3)] == ["7", "", "5"]


def test_a_rating_dated_before_the_first_begins_the_chart(qtbot, make):
    page = make(lambda diary: [rate(diary, ago, 5) for ago in (20, 10, 0)])
    card = choose_all(qtbot, page)
    begins = page.board.shown.first
    page.session.change(page, lambda diary: rate(diary, 60, 8) or _changed(diary))
    qtbot.waitUntil(lambda: card.chart.dot_days().size == 4)
    assert begins == TODAY - timedelta(days=20)
    assert page.board.shown.first == TODAY - timedelta(days=60)
    card.chart.grab()
    across = [card.chart.spot(dot).x() for dot in range(4)]
    assert across == sorted(across)
    assert np.diff(across)[0] == pytest.approx(4 * np.diff(across)[1], rel=0.01)
    assert words.point(card.chart._trend, 0).endswith(": 8 of 10")


def _changed(diary):
    """Write once more, as a change of the page's own, so that every screen hears of it."""
    return diary.checkins.write(checkin({Domain.MEANING: 5}, moment=moment(TODAY)))


@pytest.mark.parametrize(
    ("day", "clock", "offset"),
    [
        (date(2026, 3, 29), time(0, 30), 60),
        (date(2026, 3, 29), time(23, 50), 120),
        (date(2026, 10, 25), time(2, 30), 120),
        (date(2026, 10, 25), time(23, 50), 60),
        (date(2026, 7, 1), time(0, 10), 840),
    ],
)
def test_rule_1_a_dot_stands_on_the_persons_own_day_whatever_the_clocks_do(
    tmp_path, day, clock, offset
):
    diary = new_diary(tmp_path)
    diary.checkins.write(checkin({Domain.HOPE: 6}, moment=Moment(day, clock, offset)))
    shown = read(diary, None, date(2026, 11, 30))
    diary.close()
    assert shown.trends[Domain.HOPE].dots.days.tolist() == [day.toordinal()]


def test_what_lies_ahead_is_refused_and_tomorrow_is_not_drawn_today(tmp_path):
    diary = new_diary(tmp_path)
    rate(diary, 0, 5)
    with pytest.raises(InvalidEntry):
        rate(diary, -2, 9)
    rate(diary, -1, 9)  # begun before the clock went back
    today, tomorrow = (read(diary, None, TODAY + timedelta(days=ahead)) for ahead in (0, 1))
    diary.close()
    assert today.trends[Domain.HOPE].values.tolist() == [5.0]
    assert today.last == TODAY
    assert tomorrow.trends[Domain.HOPE].values.tolist() == [5.0, 9.0]


@pytest.mark.parametrize("place", ["en_US", "en_GB", "ar_EG"])
def test_rule_3_weeks_begin_on_monday_wherever_a_person_lives(tmp_path, place):
    before = QLocale()
    QLocale.setDefault(QLocale(place))
    try:
        diary = new_diary(tmp_path)
        monday = date(2026, 11, 16)
        for days, value in ((-1, 2), (0, 4), (6, 6), (7, 9)):  # Sunday, Monday, Sunday, Monday
            when = moment(monday + timedelta(days=days))
            diary.checkins.write(checkin({Domain.HOPE: value}, moment=when))
        weeks = read(diary, None, date(2026, 11, 30)).trends[Domain.HOPE].weeks
        diary.close()
    finally:
        QLocale.setDefault(before)
    assert weeks.medians.tolist() == [2.0, 5.0, 9.0]


def test_ten_years_say_what_a_dot_is_wherever_the_chart_goes(qtbot, make):
    page = make(lambda diary: ten_years.fill(diary._vault, TODAY))
    from chime_journal.gui.trends.sheet import sentences  # it brings matplotlib along

    card = choose_all(qtbot, page)
    assert DOTS in card.note.text()
    assert card.note.isVisible()
    assert DOTS in card.chart.accessibleDescription()
    assert DOTS in sentences(card.chart._trend)  # on paper and in what is saved
    page.findChild(QPushButton, "as_table").click()
    settle(qtbot, page)
    summary = page.findChild(QTableView, "summary_table").model()
    assert DOTS in summary.index(1, 1).data()
    assert page.findChild(QTableView, "ratings_table").model().rowCount() == ten_years.DAYS


def test_the_five_are_told_apart_without_their_colours(page):
    seen = set()
    for card in page.board.cards.values():
        picture, names = card.head.itemAt(0).widget(), card.head.itemAt(1).layout()
        seen.add(tuple(names.itemAt(place).widget().text() for place in range(2)))
        assert picture.isVisible()
    assert len(seen) == 5
