"""What tests of pages share: a session over a real encrypted journal, and ways to ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui import theme
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from tests.factory import Fill, new_diary, nothing

T = TypeVar("T")
Ask = Callable[[Callable[[Diary], T]], T]


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The app in its light theme with its own font, as a person sees it."""
    theme.load_fonts()
    theme.apply(qapp, theme.Looks("light", 100))
    return qapp


@pytest.fixture
def filled_with() -> Fill:
    """What is in the journal at first: nothing, unless a room of tests says otherwise."""
    return nothing


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, dressed: QApplication, filled_with: Fill
) -> Iterator[Session]:
    """A session over a journal; closed at the end."""
    session = Session(new_diary(tmp_path, filled_with))
    yield session
    with qtbot.waitSignal(session.closed):
        session.close()


@pytest.fixture
def ask(qtbot: QtBot, opened: Session) -> Callable[[Callable[[Diary], T]], T]:
    """Ask the diary something and wait for its answer."""

    def asked(question: Callable[[Diary], T]) -> T:
        answers: list[T] = []
        opened.ask(opened, question, answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        return answers[0]

    return asked


@pytest.fixture
def show(qtbot: QtBot, opened: Session) -> Callable[[type[Page]], Page]:
    """Show a page of a kind at a usual size and wait until it has its answers."""

    def shown(kind: type[Page], width: int = 1120, height: int = 760) -> Page:
        page = kind(opened)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        qtbot.waitUntil(lambda: not opened.busy, timeout=20_000)
        return page

    return shown
