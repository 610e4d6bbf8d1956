"""The quiet switch between the looks of the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from chime_journal.gui.trends.names import LOOKS
from chime_journal.gui.widgets.chip import Chip
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from tests.factory import checkin, moment
from tests.gui.fits import Longer, clipped, nameless, overlapping, sticking_out
from tests.gui.trends.looking import turn_to
from tests.gui.trends.steps import TODAY, rate, settle

SHOWN = {"charts": "board", "year": "year_look", "two_times": "two_times_look",
         "groups": "groups_look"}  # fmt: skip


def on_show(page) -> list[str]:
    made = {name: page.findChild(QWidget, thing) for name, thing in SHOWN.items()}
    return [name for name, look in made.items() if look is not None and look.isVisible()]


def test_the_page_begins_with_the_charts_and_each_look_shows_alone(qtbot, page):
    assert on_show(page) == ["charts"]
    for name in (*LOOKS[1:], "charts"):
        turn_to(qtbot, page, name)
        assert on_show(page) == [name]


def test_arrow_keys_go_from_look_to_look_and_tab_reaches_the_switch_once(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    chips = [page.findChild(Chip, f"look_{name}") for name in LOOKS]
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    settle(qtbot, page)
    assert chips[1].hasFocus()
    assert on_show(page) == ["year"]
    qtbot.keyClick(chips[1], Qt.Key.Key_Left)
    settle(qtbot, page)
    assert on_show(page) == ["charts"]
    reached = [chip for chip in chips if chip.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == [chips[0]]


def test_the_time_is_chosen_for_the_charts_alone(qtbot, page):
    chooser = page.findChild(QPushButton, "range")
    back = page.findChild(QPushButton, "all_days")
    page._choose_days(TODAY, TODAY)
    settle(qtbot, page)
    assert back.isVisible()
    for name in LOOKS[1:]:
        turn_to(qtbot, page, name)
        assert not chooser.isVisible()
        assert not back.isVisible()
    turn_to(qtbot, page, "charts")
    assert chooser.isVisible()
    assert back.isVisible()


def test_the_look_is_kept_while_the_journal_is_open_and_over_a_lock(qtbot, opened, ask):
    ask(lambda diary: rate(diary, 0, 5))
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.show()
    whole.go("trends")
    page = whole.page
    qtbot.waitUntil(lambda: page.board is not None and not opened.busy, timeout=20_000)
    turn_to(qtbot, page, "two_times")
    whole.go("today")
    whole.go("trends")
    assert on_show(page) == ["two_times"]
    anew = Workspace(opened)
    qtbot.addWidget(anew)
    anew.show()
    anew.go("trends")
    anew.page.come_back(page.spot())
    qtbot.waitUntil(lambda: anew.page.board is not None and not opened.busy, timeout=20_000)
    settle(qtbot, anew.page)
    assert on_show(anew.page) == ["two_times"]


def test_a_journal_without_ratings_offers_no_looks(make):
    page = make()
    assert not page.looks.isVisible()
    assert page.findChild(QWidget, "trends_empty").isVisible()


def test_a_rating_made_elsewhere_is_seen_in_the_look_on_show(qtbot, page):
    look = turn_to(qtbot, page, "year")
    before = look.findChild(QWidget, "year_before")
    years_ago = moment(TODAY.replace(year=TODAY.year - 5, day=1))
    page.session.change(page, lambda diary: diary.checkins.write(checkin(moment=years_ago)))
    qtbot.waitUntil(before.isVisible)
    while before.isVisible():
        before.click()
    assert look.year == TODAY.year - 5


def test_when_the_last_rating_goes_the_page_says_what_this_place_is_for(qtbot, make):
    page = make(lambda diary: rate(diary, 0, 5))
    turn_to(qtbot, page, "year")
    page.session.change(page, lambda diary: diary.bin.put(Kind.CHECKIN, 1))
    qtbot.waitUntil(lambda: page.findChild(QWidget, "trends_empty").isVisible())
    assert not page.looks.isVisible()


@pytest.mark.parametrize("name", LOOKS[1:])
@pytest.mark.parametrize(("size", "text"), [((1024, 640), 100), ((1024, 640), 200),
                                            ((1366, 768), 100)])  # fmt: skip
@pytest.mark.parametrize("longer", [False, True])
def test_nothing_is_clipped_nothing_overlaps_and_all_has_a_name(
    qtbot, qapp, opened, ask, looks, name, size, text, longer
):
    def write(diary) -> None:
        for ago in range(0, 400, 8):
            rate(diary, ago, ago % 11)

    looks(size=text)
    ask(write)
    other = Longer() if longer else QTranslator()
    qapp.installTranslator(other)
    try:
        whole = Workspace(opened)
        qtbot.addWidget(whole)
        whole.resize(*size)
        whole.show()
        whole.go("trends")
        qtbot.waitUntil(lambda: whole.page.board is not None and not opened.busy, timeout=20_000)
        look = turn_to(qtbot, whole.page, name)
        if name == "year":
            look.squares.setFocus()
            qtbot.keyClick(look.squares, Qt.Key.Key_End)
            qtbot.keyClick(look.squares, Qt.Key.Key_Return)
            settle(qtbot, whole.page)
        for _ in range(4):
            QApplication.processEvents()
        assert clipped(whole) == []
        assert sticking_out(whole) == []
        assert overlapping(whole) == []
        assert nameless(whole) == []
    finally:
        qapp.removeTranslator(other)
