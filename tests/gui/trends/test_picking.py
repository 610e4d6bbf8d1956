"""Picking a day on a chart, and the day that opens below it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QToolButton, QWidget

from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.widgets.text import Text
from chime_journal.model.chime import Domain
from tests.factory import checkin, moment
from tests.gui.trends.steps import (
    NOTE,
    SECRET,
    TODAY,
    choose,
    pick_by_keys,
    rate,
    reach_goal,
    settle,
    words_on,
)


def test_rule_7_nothing_written_shows_until_a_dot_is_picked(qtbot, page):
    for secret in (SECRET, NOTE, "Letters", "Drop-in"):
        assert secret not in words_on(page)
    chart = page.board.cards[Domain.HOPE].chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    settle(qtbot, page)
    assert SECRET not in words_on(page)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)
    shown = words_on(page.board.picked)
    for part in ("You picked ", "Hope 6", NOTE, "Letters", "Drop-in", SECRET):
        assert part in shown


def test_a_domain_that_was_skipped_is_not_shown_as_nought(qtbot, page):
    pick_by_keys(qtbot, page)
    assert "Who I am" not in words_on(page.board.picked)


def test_the_picked_day_opens_in_the_journal(qtbot, page):
    pick_by_keys(qtbot, page)
    with qtbot.waitSignal(page.went) as went:
        page.findChild(QPushButton, "open_day").click()
    assert went.args == ["journal", ("day", TODAY)]


def test_a_click_on_a_dot_picks_it_and_a_click_beside_it_does_not(qtbot, page):
    chart = page.board.cards[Domain.HOPE].chart
    chart.grab()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, 3))
    settle(qtbot, page)
    assert page.board.picked.day is None
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot(29).toPoint())
    settle(qtbot, page)
    assert page.board.picked.day == TODAY


def test_a_day_picked_while_news_is_on_its_way_stays_the_one_that_is_shown(qtbot, page):
    pick_by_keys(qtbot, page)
    page.refresh()
    chart = page.board.cards[Domain.HOPE].chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.board.picked.day == TODAY - timedelta(days=120)


def in_sight(page: TrendsPage, widget: QWidget, height: int | None = None) -> bool:
    """Tell whether all of a widget can be seen, or as many pixels of it from its top."""
    view = page.findChild(QScrollArea, "trends_scroll").viewport()
    size = QSize(widget.width(), height or widget.height())
    return view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), size))


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
@pytest.mark.parametrize("by_keys", [False, True])
def test_the_chart_and_the_start_of_its_day_are_in_sight_together(
    qtbot, whole, size, text, by_keys
):
    page = whole(size, text)
    area = page.findChild(QScrollArea, "trends_scroll")
    for domain in (Domain.EMPOWERMENT, Domain.CONNECTEDNESS, Domain.MEANING):
        chart = page.board.cards[domain].chart
        area.ensureWidgetVisible(chart)
        if by_keys:
            pick_by_keys(qtbot, page, domain)
        else:
            chart.grab()
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot(20).toPoint())
            settle(qtbot, page)
        title = page.findChild(Text, "picked_title")
        qtbot.waitUntil(partial(in_sight, page, title, title.fontMetrics().height()))
        assert in_sight(page, chart)
        if (size, text) != ((1024, 640), 200):  # there is room for one line of the day there
            assert in_sight(page, page.findChild(QPushButton, "open_day"))
            assert in_sight(page, page.board.picked, page.board.picked.start)


def test_a_new_check_in_appears_by_itself_and_a_picked_day_stays(qtbot, page):
    pick_by_keys(qtbot, page)
    page.session.change(
        page,
        lambda diary: diary.checkins.write(checkin({Domain.IDENTITY: 7}, moment=moment(TODAY))),
    )
    settle(qtbot, page)
    qtbot.waitUntil(lambda: "Who I am 7" in words_on(page.board.picked))
    said = page.board.cards[Domain.IDENTITY].sentence.text()
    assert said == "One dot so far."


def test_the_picked_day_goes_to_the_foot_of_the_tables_and_back(qtbot, page):
    pick_by_keys(qtbot, page)
    switch, panel = page.findChild(QPushButton, "as_table"), page.board.picked
    last = page.board.then_and_now
    assert panel.mapTo(page, QPoint(0, 0)).y() < last.mapTo(page, QPoint(0, 0)).y()
    switch.click()
    settle(qtbot, page)
    assert panel.isVisible()
    assert panel.y() > page.board.tables.geometry().bottom()
    switch.click()
    settle(qtbot, page)
    assert panel.y() < last.y()


def test_a_picked_day_can_be_put_away_and_the_keyboard_goes_back_to_its_chart(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    pick_by_keys(qtbot, page)
    closer = page.findChild(QToolButton, "put_day_away")
    assert closer.accessibleName() == "Put this day away"
    closer.setFocus()
    qtbot.keyClick(closer, Qt.Key.Key_Space)
    settle(qtbot, page)
    assert page.board.picked.day is None
    assert not closer.isVisible()
    assert SECRET not in words_on(page)
    assert page.board.cards[Domain.HOPE].chart.hasFocus()


def test_a_picked_day_goes_when_other_days_are_shown(qtbot, page):
    chart = page.board.cards[Domain.HOPE].chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.board.picked.day == TODAY - timedelta(days=120)
    choose(qtbot, page, "range_365")
    assert page.board.picked.day == TODAY - timedelta(days=120)
    choose(qtbot, page, "range_90")
    assert page.board.picked.day is None


def test_nothing_is_said_about_dots_beside_the_tables(qtbot, page):
    switch = page.findChild(QPushButton, "as_table")
    assert "Pick a dot" in words_on(page)
    assert "Draw over some days" in words_on(page)
    switch.click()
    settle(qtbot, page)
    assert not page.board.picked.isVisible()
    for about_dots in ("Pick a dot", "Draw over some days", "Each dot"):
        assert about_dots not in words_on(page)
    assert "Gaps are fine." in words_on(page)
    switch.click()
    settle(qtbot, page)
    assert "Pick a dot" in words_on(page.board.picked)


def test_what_a_flag_means_is_said_while_flags_are_shown(qtbot, make):
    def write(diary):
        rate(diary, 0, 5)
        reach_goal(diary, 3, "Swim")

    page = make(write)
    said = "A small flag marks a day you reached a goal."
    assert said not in words_on(page)
    choose(qtbot, page, "also_reached")
    assert said in words_on(page)
