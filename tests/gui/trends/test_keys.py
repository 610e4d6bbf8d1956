"""The charts by keyboard and by screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QToolTip, QWidget

from chime_journal.gui.widgets.spoken import Voices
from chime_journal.model.chime import Domain
from tests.gui.trends.steps import SECRET, pick_by_keys


def test_rule_6_every_dot_can_be_reached_and_heard_with_the_keyboard(qtbot, page):
    chart = page.board.cards[Domain.HOPE].chart
    chart.setFocus()
    assert (chart.at, chart.spoken_value()) == (None, "")
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.at == 0
    seen = {chart.spoken_value()}
    for _ in range(29):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
        seen.add(chart.spoken_value())
    assert chart.at == 29
    assert len(seen) == 30
    assert chart.spoken_value().endswith(": 6 of 10")
    assert QToolTip.text() == chart.spoken_value()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 29
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.at == 18


def test_with_the_keyboard_picking_leads_to_the_day_and_escape_leads_back(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    pick_by_keys(qtbot, page)
    there = page.findChild(QPushButton, "open_day")
    assert there.hasFocus()
    assert SECRET in there.accessibleDescription()
    qtbot.keyClick(there, Qt.Key.Key_Escape)
    assert page.board.cards[Domain.HOPE].chart.hasFocus()


def test_tab_goes_from_the_chart_to_its_day_and_on(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    pick_by_keys(qtbot, page, Domain.CONNECTEDNESS)
    for name in ("open_day", "add_name", "put_day_away"):
        assert page.focusWidget().objectName() == name
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    hope = page.board.cards[Domain.HOPE]
    assert page.focusWidget() is hope.opener
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is hope.chart


def test_arrow_keys_on_a_chart_leave_the_page_where_it_is(qtbot, whole):
    page = whole((1024, 640), 200)
    bar = page.findChild(QScrollArea, "trends_scroll").verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert 0 < before < bar.maximum()
    chart = page.board.cards[Domain.IDENTITY].chart
    for here in (page.board.cards[Domain.HOPE].chart, chart):
        here.setFocus()
        for key in (
            Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
            Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        ):  # fmt: skip
            qtbot.keyClick(here, key)
            assert bar.value() == before, key


def test_rule_6_a_screen_reader_meets_a_chart_with_name_description_and_value(qtbot, page):
    Voices(QApplication.instance())
    chart = page.board.cards[Domain.HOPE].chart
    voice = QAccessible.queryAccessibleInterface(chart)
    assert voice.role() == QAccessible.Role.Chart
    assert voice.text(QAccessible.Text.Name) == "Hope, chart"
    said = voice.text(QAccessible.Text.Description)
    assert said.startswith("Your ratings of Hope, 0 to 10, from ")
    assert "No clear direction. That is common." in said
    assert "Gaps are fine." in said
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert voice.text(QAccessible.Text.Value) == chart.spoken_value()


def test_everything_that_takes_focus_has_a_name(qtbot, page):
    pick_by_keys(qtbot, page)
    nameless = [
        type(widget).__name__ + " " + widget.objectName()
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text()))
    ]
    assert nameless == []
