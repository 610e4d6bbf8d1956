"""What tests of the other looks share: turning to one, and ratings over years."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.widgets.chip import Chip
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from tests.factory import moment
from tests.gui.trends.steps import settle


def turn_to(qtbot: QtBot, page: TrendsPage, name: str) -> QWidget:
    """Press the chip of a look, and wait until it shows what it shows."""
    page.findChild(Chip, f"look_{name}").click()
    settle(qtbot, page)
    return page.board if name == "charts" else page.looks.other(name)


def rate_day(diary: Diary, day: date, value: int, *domains: Domain) -> None:
    """Rate a day; Hope and What matters unless other domains are named."""
    rated = domains or (Domain.HOPE, Domain.MEANING)
    ratings = {domain: Rated(value) for domain in rated}
    diary.checkins.write(CheckInDraft(moment=moment(day), ratings=ratings))
