"""The My story page, as every test here meets it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.story import StoryPage
from chime_journal.gui.session import Session
from tests.factory import part


@pytest.fixture
def told(ask: Callable) -> list[int]:
    """Three parts: a beginning, a middle and an end."""
    return [
        ask(lambda diary, title=title: diary.story.write(part(f"{title} words.", title=title)).id)
        for title in ("Beginning", "Middle", "End")
    ]


@pytest.fixture
def page(show: Callable) -> StoryPage:
    return show(StoryPage)


@pytest.fixture
def quiet(qtbot: QtBot, opened: Session) -> Callable[[], None]:
    """Wait until nothing is on its way to or from the journal."""
    return lambda: qtbot.waitUntil(lambda: not opened.busy)
