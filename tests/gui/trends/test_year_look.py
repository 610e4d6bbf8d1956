"""A year of soft squares on the page, by mouse, by keyboard and by ear."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QScrollArea,
    QTableView,
    QToolTip,
)

from chime_journal.diary.journal import Diary
from chime_journal.gui import theme
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.widgets.chip import Chip
from chime_journal.gui.widgets.spoken import Voices
from chime_journal.gui.widgets.text import Text
from chime_journal.model.chime import Domain
from tests.factory import draft, moment
from tests.gui.trends.looking import rate_day, turn_to
from tests.gui.trends.steps import SECRET, TODAY, settle, words_on

if TYPE_CHECKING:  # it brings matplotlib along, which the app reads in its own way
    from chime_journal.gui.trends.year import YearLook

HOPE, MEANING = 1, 3  # rows
LAST_YEAR = TODAY.year - 1
MAY = date(LAST_YEAR, 5, 13)


def four_days(diary: Diary) -> None:
    """Rate on two days of one week in May of last year, in June, and two years before."""
    rate_day(diary, MAY, 4)
    rate_day(diary, _same_week(MAY), 8, Domain.HOPE)
    rate_day(diary, date(LAST_YEAR, 6, 24), 0)
    rate_day(diary, date(LAST_YEAR - 2, 3, 3), 7)
    diary.reflections.write(draft(SECRET, moment=moment(MAY), title="Drop-in"))


@pytest.fixture
def page(make) -> TrendsPage:
    return make(four_days)


@pytest.fixture
def year(qtbot, page) -> YearLook:
    return turn_to(qtbot, page, "year")


def _same_week(day: date) -> date:
    return day + timedelta(days=1 if day.weekday() < 6 else -1)


def shown(look: YearLook) -> str:
    return look.findChild(Text, "year_shown").text()


def keys(qtbot, look: YearLook, *pressed: Qt.Key) -> None:
    look.squares.setFocus()
    for key in pressed:
        qtbot.keyClick(look.squares, key)


def test_the_newest_year_with_ratings_is_shown_first(year):
    assert shown(year) == str(LAST_YEAR)


def test_one_goes_from_year_to_year_and_no_further_than_there_is_something(qtbot, year):
    before, after = (
        year.findChild(QAbstractButton, name) for name in ("year_before", "year_after")
    )
    after.click()
    assert shown(year) == str(TODAY.year)
    assert not after.isVisible()
    for _ in range(3):
        before.click()
    assert shown(year) == str(LAST_YEAR - 2)
    assert not before.isVisible()


def test_where_the_last_year_is_reached_the_keyboard_stays_on_the_page(qtbot, page, year):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    before, after = (
        year.findChild(QAbstractButton, name) for name in ("year_before", "year_after")
    )
    after.setFocus()
    qtbot.keyClick(after, Qt.Key.Key_Space)
    assert before.hasFocus()


def test_rule_6_a_year_without_ratings_is_named_as_a_gap(qtbot, year):
    year.findChild(QAbstractButton, "year_before").click()
    said = year.findChild(Text, "year_sentence").text()
    assert said == f"No ratings in {LAST_YEAR - 1}. Gaps are fine."
    assert not year.squares.isVisible()
    year.findChild(QAbstractButton, "year_before").click()
    assert year.squares.isVisible()


def test_rule_6_each_rated_week_is_reached_and_heard_with_the_keyboard(qtbot, year):
    squares = year.squares
    keys(qtbot, year, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert squares.spoken_value().startswith("Hope, ")
    assert squares.spoken_value().endswith(": 6 of 10")  # of 4 and 8
    assert QToolTip.text() == squares.spoken_value()
    qtbot.keyClick(squares, Qt.Key.Key_Right)
    assert squares.spoken_value().endswith(": 0 of 10")
    qtbot.keyClick(squares, Qt.Key.Key_Right)
    assert squares.spoken_value().endswith(": 0 of 10")  # the last one
    qtbot.keyClick(squares, Qt.Key.Key_Down)
    assert squares.spoken_value().startswith("Who I am, ")
    assert squares.spoken_value().endswith(": not rated")
    qtbot.keyClick(squares, Qt.Key.Key_PageUp)
    qtbot.keyClick(squares, Qt.Key.Key_Up)
    assert squares.spoken_value().endswith(": 6 of 10")


def test_rule_6_a_screen_reader_meets_the_year_with_name_description_and_value(qtbot, year):
    Voices(QApplication.instance())
    voice = QAccessible.queryAccessibleInterface(year.squares)
    assert voice.role() == QAccessible.Role.Chart
    assert voice.text(QAccessible.Text.Name) == f"{LAST_YEAR}, calendar"
    assert str(LAST_YEAR) in voice.text(QAccessible.Text.Description)
    keys(qtbot, year, Qt.Key.Key_Home)
    assert voice.text(QAccessible.Text.Value) == year.squares.spoken_value() != ""


def test_rule_6_the_same_facts_are_a_table_of_weeks(qtbot, year):
    year.findChild(QPushButton, "year_table_turn").click()
    table = year.findChild(QTableView, "year_table")
    assert table.isVisible()
    assert not year.squares.isVisible()
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(6)]
            for row in range(model.rowCount())]  # fmt: skip
    assert [row[1:] for row in rows] == [["", "6", "", "4", ""], ["", "0", "", "0", ""]]
    assert rows[0][0].endswith("May")
    year.findChild(QPushButton, "year_table_turn").click()
    assert year.squares.isVisible()


def test_rule_7_nothing_written_shows_until_a_week_is_picked(qtbot, page, year):
    keys(qtbot, year, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert SECRET not in words_on(page)
    qtbot.keyClick(year.squares, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert SECRET in words_on(page)
    assert f"You picked {MAY.day} May" in words_on(page)


def test_the_other_days_of_the_week_are_there_to_choose_and_the_day_opens(qtbot, page, year):
    keys(qtbot, year, Qt.Key.Key_Home, Qt.Key.Key_Return)
    settle(qtbot, page)
    other = min(MAY, _same_week(MAY)), max(MAY, _same_week(MAY))
    year.findChild(Chip, f"days_of_week_{other[1].isoformat()}").click()
    settle(qtbot, page)
    assert year.picked.panel.day == other[1]
    with qtbot.waitSignal(page.went) as went:
        year.findChild(QPushButton, "open_day").click()
    assert went.args == ["journal", ("day", other[1])]


def test_with_the_keyboard_picking_leads_to_the_days_and_escape_leads_back(qtbot, page, year):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    keys(qtbot, year, Qt.Key.Key_Home, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert year.findChild(Chip, f"days_of_week_{MAY.isoformat()}").hasFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert year.squares.hasFocus()
    keys(qtbot, year, Qt.Key.Key_End, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert year.findChild(QPushButton, "open_day").hasFocus()


def test_a_click_on_a_square_picks_its_week_and_beside_it_picks_nothing(qtbot, page, year):
    keys(qtbot, year, Qt.Key.Key_Home, Qt.Key.Key_Down)
    row, column = year.squares.at
    beside = year.squares.middle(row, column + 1).toPoint()
    qtbot.mouseClick(year.squares, Qt.MouseButton.LeftButton, pos=beside)
    settle(qtbot, page)
    assert year.picked.panel.day is None
    place = year.squares.middle(row, column).toPoint()
    qtbot.mouseClick(year.squares, Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, page)
    assert year.picked.panel.day == min(MAY, _same_week(MAY))


def test_what_was_picked_comes_in_sight_also_with_large_text(qtbot, make, looks):
    looks(size=200)
    page = make(lambda diary: rate_day(diary, MAY, 4), 760)
    page.resize(760, 560)
    year = turn_to(qtbot, page, "year")
    keys(qtbot, year, Qt.Key.Key_Home)
    year.squares._pick(by_keys=False)
    settle(qtbot, page)
    area = page.findChild(QScrollArea, "trends_scroll")
    title = year.findChild(Text, "picked_title")

    def in_sight() -> bool:
        top = title.mapTo(area.viewport(), QPoint(0, 0)).y()
        return 0 <= top < area.viewport().height() - title.height()

    qtbot.waitUntil(in_sight)


def test_another_year_shows_nothing_that_was_picked_before(qtbot, page, year):
    keys(qtbot, year, Qt.Key.Key_Home, Qt.Key.Key_Return)
    year.findChild(QAbstractButton, "year_after").click()  # before the day has been read
    settle(qtbot, page)
    assert SECRET not in words_on(page)
    assert year.picked.panel.day is None


@pytest.mark.parametrize(("start", "together"), [("monday", False), ("sunday", True)])
def test_weeks_begin_where_the_person_wants_them_to(qtbot, make, start, together):
    sunday = date(LAST_YEAR, 7, 5) + timedelta(days=6 - date(LAST_YEAR, 7, 5).weekday())

    def write(diary) -> None:
        diary.preferences.change(week_start=start)
        rate_day(diary, sunday, 2)
        rate_day(diary, sunday + timedelta(days=1), 6)

    page = make(write)
    year = turn_to(qtbot, page, "year")
    model = year.findChild(QTableView, "year_table").model()
    found = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert found == (["4"] if together else ["2", "6"])


def test_a_change_of_the_week_start_is_seen_at_once(qtbot, page, year):
    before = year._table.model().index(0, 0).data()
    page.session.change(page, lambda diary: diary.preferences.change(week_start="sunday"))
    qtbot.waitUntil(lambda: year._table.model().index(0, 0).data() != before)


def test_with_large_text_the_year_stands_in_two_halves(qtbot, page, year, looks):
    narrow = year.squares._squares.across * year.squares.width()
    looks(size=200)
    qtbot.waitUntil(lambda: year.squares.height() >= year.squares.sizeHint().height())
    year.squares.grab()
    assert year.squares._squares.across * year.squares.width() > narrow
    assert year.squares._squares.in_first < year.squares._squares.columns


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_squares_wear_the_colours_of_the_theme(qtbot, page, year, looks, name):
    looks(name)
    QApplication.processEvents()
    picture = year.squares.grab().toImage()
    found = {picture.pixelColor(x, y).name()
             for x in range(picture.width()) for y in range(picture.height())}  # fmt: skip
    tokens = theme.THEMES[name]
    assert tokens.surface.lower() in found
    assert tokens.mark("hope")[0].lower() in found


def test_an_empty_place_says_nothing_under_the_mouse_and_a_square_its_value(qtbot, year):
    keys(qtbot, year, Qt.Key.Key_Home, Qt.Key.Key_Down)
    row, column = year.squares.at
    QTest.mouseMove(year.squares, year.squares.middle(row, column).toPoint())
    qtbot.waitUntil(lambda: year.squares.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    QTest.mouseMove(year.squares, year.squares.middle(row, column + 1).toPoint())
    qtbot.waitUntil(lambda: year.squares.cursor().shape() == Qt.CursorShape.ArrowCursor)
