"""What tests of the Share page share: the page over a small journal, alone or in its window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from tests.factory import draft, goal, moment, strength
from tests.gui.share.steps import TODAY, settle

LONG = "A long day. " * 80 + "The end of it."


@pytest.fixture
def page(qtbot: QtBot, opened: Session, ask: Callable, show: Callable[..., SharePage]) -> SharePage:
    """The page over a small journal: one usual, one long, one secret, one older reflection."""

    def fill(diary: Diary) -> None:
        for days, words, rest in (
            (1, "Cooked with Priya.", {"title": "Drop-in"}),
            (2, LONG, {}),
            (3, "SECRET words", {"title": "SECRET title", "never_share": True}),
            (400, "OLDER words", {"title": "OLDER title"}),
        ):
            day = moment(TODAY - timedelta(days=days))
            diary.reflections.write(draft(words, moment=day, **rest))
        diary.goals.write(goal("Swim again", why="It was mine."))
        diary.strengths.write(strength("Patience", story="Sat with Dad."))
        for days in range(0, 30, 3):
            at = moment(TODAY - timedelta(days=days))
            ratings = {domain: Rated(5, "") for domain in Domain}
            diary.checkins.write(CheckInDraft(moment=at, ratings=ratings, hard="The form"))

    ask(fill)
    made = show(SharePage)
    settle(qtbot, made)
    return made


@pytest.fixture
def whole(qtbot: QtBot, page: SharePage, opened: Session) -> Workspace:
    """The page in its window, beside the sidebar, as active as a window can be."""
    made = Workspace(opened)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    made.go("share")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle(qtbot, made.page)
    return made
