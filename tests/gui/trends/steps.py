"""What a person does on the Trends page, and what is seen there."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.widgets.text import Text
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.event import EventDraft
from chime_journal.model.goal import GoalDraft, GoalState
from tests.factory import moment, new_id

TODAY = date.today()
SECRET = "Cooked for six at the drop-in."
NOTE = "Mum rang."


def rate(diary: Diary, days_ago: int, value: int, note: str = "", hard: str = "") -> None:
    ratings = {domain: Rated(value, note) for domain in Domain if domain is not Domain.IDENTITY}
    day = moment(TODAY - timedelta(days=days_ago))
    diary.checkins.write(CheckInDraft(moment=day, ratings=ratings, hard=hard))


def words_on(widget: QWidget) -> str:
    shown = [label.text() for label in widget.findChildren(Text) if label.isVisible()]
    return " | ".join(shown)


def settle(qtbot: QtBot, page: TrendsPage) -> None:
    qtbot.waitUntil(lambda: not page.session.busy)
    QApplication.processEvents()


def pick_by_keys(qtbot: QtBot, page: TrendsPage, domain: Domain = Domain.HOPE) -> None:
    chart = page.board.cards[domain].chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)


def name_day(diary: Diary, days_ago: int, words: str) -> int:
    day = TODAY - timedelta(days=days_ago)
    return new_id(diary.events.write(EventDraft(day=day, words=words)))


def reach_goal(diary: Diary, days_ago: int, words: str) -> None:
    day = moment(TODAY - timedelta(days=days_ago))
    goal = new_id(diary.goals.write(GoalDraft(words=words), day))
    diary.goals.set_state(goal, GoalState.REACHED, day)


def press(page: TrendsPage, name: str) -> None:
    """Press a button that is there to be pressed."""
    found = page.findChild(QPushButton, name)
    assert found.isVisible(), name
    assert found.isEnabled(), name
    found.click()


def choose(qtbot: QtBot, page: TrendsPage, name: str) -> None:
    """Choose an action of a menu."""
    page.findChild(QAction, name).trigger()
    settle(qtbot, page)
