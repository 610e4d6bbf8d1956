"""Marking days on a chart, which then are the time of the whole page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.model.change import Change, Kind
from chime_journal.model.chime import Domain
from tests.gui.trends.steps import TODAY, rate, settle

SHIFT = Qt.KeyboardModifier.ShiftModifier


def leaning_up(diary: Diary) -> None:
    """Rate thirty-five times, five days apart, the latest today."""
    for ago in range(0, 175, 5):
        rate(diary, ago, 9 - ago // 20)


@pytest.fixture
def rising(make) -> TrendsPage:
    return make(leaning_up)


def draw_over(qtbot, page: TrendsPage, first: int, last: int) -> None:
    """Draw with the mouse from one dot to another, below both of them."""
    chart = page.board.cards[Domain.HOPE].chart
    chart.grab()
    ends = [QPoint(round(chart.spot(each).x()), chart.height() // 2) for each in (first, last)]
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=ends[0])
    qtbot.mouseMove(chart, ends[1])
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=ends[1])
    settle(qtbot, page)


def test_rule_3_days_marked_with_the_mouse_are_the_time_of_all_charts_without_a_direction(
    qtbot, rising
):
    page = rising
    sentence, back = page.board.cards[Domain.HOPE].sentence, page.findChild(QPushButton, "all_days")
    assert sentence.text() == "Leaning up over the last 26 weeks."
    assert not back.isVisible()
    draw_over(qtbot, page, 0, 33)  # long enough for a direction, were it not picked
    assert sentence.text().startswith("Ratings in this time: 3")
    shown = page.board.shown
    assert abs((shown.first - (TODAY - timedelta(170))).days) <= 1
    assert abs((shown.last - (TODAY - timedelta(5))).days) <= 1
    for card in page.board.cards.values():
        said = card.sentence.text() + card.chart.accessibleDescription()
        assert not any(word in said for word in ("Leaning", "direction", "lately"))
    assert back.isVisible()
    assert back.text() == "Show again: Last 6 months"
    assert " to " in page.findChild(QPushButton, "range").text()
    back.click()
    settle(qtbot, page)
    assert sentence.text() == "Leaning up over the last 26 weeks."
    assert not back.isVisible()


def test_arrow_keys_with_shift_mark_days_and_escape_leads_back_step_by_step(qtbot, rising):
    page = rising
    chart = page.board.cards[Domain.HOPE].chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    for _ in range(4):
        qtbot.keyClick(chart, Qt.Key.Key_Left, SHIFT)
    assert " to " in chart.spoken_value()
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert " of 10" in chart.spoken_value()
    qtbot.keyClick(chart, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(chart, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)
    shown = page.board.shown
    assert (shown.first, shown.last) == (TODAY - timedelta(20), TODAY - timedelta(10))
    assert page.board.picked.day is None
    assert page.board.cards[Domain.HOPE].sentence.text() == (
        "Ratings in this time: 3. The middle of them: 9."
    )
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert shown.first > page.board.shown.first
    assert page.board.shown.last == TODAY


def test_escape_while_drawing_marks_nothing_and_a_click_still_picks_a_day(qtbot, rising):
    page = rising
    chart = page.board.cards[Domain.HOPE].chart
    chart.grab()
    places = [QPoint(round(chart.spot(each).x()), chart.height() // 2) for each in (3, 9, 12)]
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=places[0])
    qtbot.mouseMove(chart, places[1])
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    qtbot.mouseMove(chart, places[2])
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=places[2])
    settle(qtbot, page)
    assert page.board.shown.last == TODAY
    assert page.board.picked.day is None
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot(34).toPoint())
    settle(qtbot, page)
    assert page.board.picked.day == TODAY


def test_another_range_takes_the_place_of_marked_days(qtbot, rising):
    page = rising
    draw_over(qtbot, page, 3, 9)
    page.findChild(QAction, "range_30").trigger()
    settle(qtbot, page)
    assert page.board.shown.last == TODAY
    assert page.findChild(QPushButton, "range").text() == "Last 30 days"
    assert not page.findChild(QPushButton, "all_days").isVisible()


def test_without_a_rating_left_there_is_no_way_back_to_press(qtbot, rising):
    page = rising
    page._choose_days(TODAY - timedelta(20), TODAY)
    settle(qtbot, page)
    back = page.findChild(QPushButton, "all_days")
    assert back.isVisible()

    def put_away(diary: Diary) -> Change:
        found = [each.id for each in diary.checkins.list(TODAY - timedelta(200), TODAY)]
        *_, last = [diary.bin.put(Kind.CHECKIN, number) for number in found if number is not None]
        return last

    page.session.change(page, put_away)
    settle(qtbot, page)
    assert page.findChild(QPushButton, "first_checkin").isVisible()
    assert not back.isVisible()
