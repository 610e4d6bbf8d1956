"""What tests of the Share page share: the page over a small journal, alone or in its window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share.period import TWELVE_WEEKS
from chime_journal.gui.workspace import Workspace
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.shared import LeftOut, Selection, Span
from tests.factory import Fill, checkin, draft, goal, moment, nothing, strength
from tests.gui.share.steps import TODAY, change, settle

LONG = "A long day. " * 80 + "The end of it."


@pytest.fixture(autouse=True)
def quickly(request: pytest.FixtureRequest) -> None:
    """Hardly anything here is about how costly a file is to open."""
    if "real_locks" not in request.fixturenames:
        request.getfixturevalue("cheap_locks")


def small(diary: Diary) -> None:
    """Write one usual, one long, one secret and one older reflection, and some of all else."""
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


def smaller(diary: Diary) -> None:
    """Write four short reflections, and one of all else."""
    for days, words, title in (
        (400, "Long ago.", "OLDER"),
        (2, "Slept well.", ""),
        (1, "Cooked with Priya.", "Drop-in"),
        (0, "Told Quixotel of it. Wyvernby came.", "A day"),
    ):
        at = moment(TODAY - timedelta(days=days))
        diary.reflections.write(draft(words, title=title, moment=at))
    diary.goals.write(goal("Swim again"))
    diary.strengths.write(strength("Patience"))
    diary.checkins.write(checkin(moment=moment(TODAY)))


@pytest.fixture
def filled_with(request: pytest.FixtureRequest) -> Fill:
    """What the fixture that shows the page tells of; without one, nothing."""
    if "narrow" in request.fixturenames:
        return smaller
    return small if "page" in request.fixturenames else nothing


@pytest.fixture
def page(qtbot: QtBot, show: Callable[..., SharePage]) -> SharePage:
    """The page over a small journal."""
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


@pytest.fixture
def narrow(qtbot: QtBot, show: Callable[..., SharePage]) -> SharePage:
    """The page over a smaller journal, too narrow for the small page beside it."""
    made = show(SharePage, 640)
    settle(qtbot, made)
    assert made.choosing.preview.isHidden()
    made.choosing._pause.setInterval(0)  # nothing is made at a pause here
    return made


@pytest.fixture
def kept(qtbot: QtBot, narrow: SharePage, opened: Session) -> SharePage:
    """The page with a choice that was kept before, with words left out and a name to change."""
    first, last = narrow.choosing.period.days()
    left = LeftOut(("A day", "Told Quixotel of it. Wyvernby came."), (Span(1, 5, 19),))
    choice = Selection(
        first=first,
        last=last,
        reflections=frozenset({3, 4}),
        goals=frozenset({1}),
        left_out={("reflections", 4): left},
        names=(("Wyvernby", "my friend"),),
    )
    change(
        qtbot,
        narrow,
        opened,
        lambda diary: diary.templates.keep("For my mentor", choice, TWELVE_WEEKS),
    )
    return narrow
