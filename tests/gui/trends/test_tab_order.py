"""Tab goes through the page as it is read, from the top to the bottom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.model.chime import Domain
from tests.gui.trends.steps import name_day, pick_by_keys, press, settle

HEADER = ["range", "hide", "lock"]
BAR = ["look_charts", "also_show", "look_through", "add_named_day"]
NAMED = ["named_table", "see_named_day", "rename_named_day", "bin_named_day"]
PICKED = ["open_day", "add_name", "put_day_away"]
CHARTS = [f"{what}_{domain.value}" for domain in Domain for what in ("save", "chart")]


def stops(qtbot: QtBot, page: TrendsPage) -> list[str]:
    """Press Tab from the first stop of the header until the page is left."""
    page.findChild(QPushButton, "range").setFocus()
    found = []
    while page.isAncestorOf(here := QApplication.focusWidget()):
        assert here.isVisible()
        found.append(here.objectName())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return found


def test_tab_goes_from_the_top_to_the_bottom(qtbot, whole):
    page = whole((1366, 768), 100)
    qtbot.waitUntil(page.window().isActiveWindow)
    assert stops(qtbot, page) == [*HEADER, *BAR, *CHARTS, "as_table", "print_all"]


def test_tab_meets_named_days_below_the_charts_and_a_picked_day_where_it_stands(qtbot, whole, ask):
    page = whole((1366, 768), 100)
    qtbot.waitUntil(page.window().isActiveWindow)
    ask(lambda diary: name_day(diary, 9, "Moved house"))
    page.refresh()
    settle(qtbot, page)
    pick_by_keys(qtbot, page, Domain.HOPE)
    end = ["as_table", "print_all"]
    after = CHARTS.index("chart_hope") + 1
    assert stops(qtbot, page) == [
        *HEADER, *BAR, *CHARTS[:after], *PICKED, *CHARTS[after:], *NAMED, *end
    ]  # fmt: skip
    press(page, "see_named_day")
    settle(qtbot, page)
    assert stops(qtbot, page) == [*HEADER, *BAR, *CHARTS, *NAMED, *PICKED, *end]
