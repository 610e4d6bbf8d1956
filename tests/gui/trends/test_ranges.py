"""Choosing how far back the charts go."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.model.chime import Domain
from tests.factory import checkin, moment
from tests.gui.trends.steps import TODAY, rate, settle


def choose(qtbot: QtBot, page: TrendsPage, name: str) -> None:
    page.findChild(QAction, name).trigger()
    settle(qtbot, page)


def test_rule_3_a_shorter_range_says_the_usual_range_and_no_direction(qtbot, make):
    page = make(lambda diary: [rate(diary, ago, 9 - ago // 20) for ago in range(0, 175, 5)])
    card = page.board.cards[Domain.HOPE]
    assert card.sentence.text() == "Leaning up over the last 26 weeks."
    for name in ("range_30", "range_90"):
        choose(qtbot, page, name)
        assert card.sentence.text().startswith(("Usual range lat", "Usual rating lat"))
    for name in ("range_365", "range_all", "range_182"):
        choose(qtbot, page, name)
        assert card.sentence.text() == "Leaning up over the last 26 weeks."
    assert page.findChild(QPushButton, "range").text() == "Last 6 months"


def test_all_charts_share_one_time_axis(qtbot, make):
    def uneven(diary: Diary) -> None:
        diary.checkins.write(checkin(moment=moment(TODAY - timedelta(days=400))))
        rate(diary, 0, 5)

    page = make(uneven)
    chart = page.board.cards[Domain.HOPE].chart
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.at == 0
    choose(qtbot, page, "range_all")
    spans = {card.chart.accessibleDescription().split(" from ")[1].split(".")[0]
             for card in page.board.cards.values()}  # fmt: skip
    assert len(spans) == 1
    assert chart.at is None


def test_old_ratings_out_of_range_are_not_an_empty_journal(make):
    page = make(lambda diary: rate(diary, 400, 5))
    assert page.board.isVisible()
    assert page.board.cards[Domain.HOPE].sentence.text() == "No ratings in this time."
