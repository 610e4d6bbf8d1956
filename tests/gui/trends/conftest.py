"""What tests of the Trends page share: the page over a filled journal, its window, its looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui import theme
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from tests.factory import draft, moment, new_diary, nothing
from tests.gui.trends.steps import NOTE, SECRET, TODAY, rate, settle


def usual(diary: Diary) -> None:
    """Write thirty check-ins in two runs with a gap, and one reflection on the latest day."""
    for days_ago in (*range(120, 75, -3), *range(42, -3, -3)):
        last = days_ago == 0
        rate(diary, days_ago, 6 if last else 5, NOTE if last else "", "Letters" if last else "")
    diary.reflections.write(draft(SECRET, moment=moment(TODAY), title="Drop-in"))


@pytest.fixture
def fill() -> Callable[[Diary], None]:
    return usual


@pytest.fixture
def make(
    qtbot: QtBot, tmp_path: Path, dressed: QApplication
) -> Iterator[Callable[..., TrendsPage]]:
    made: list[Session] = []

    def build(fill: Callable[[Diary], None] | None = None, width: int = 1100) -> TrendsPage:
        diary = new_diary(tmp_path / str(len(made)), fill or nothing)
        session = Session(diary)
        made.append(session)
        page = TrendsPage(session)
        qtbot.addWidget(page)
        page.resize(width, 740)
        page.show()
        qtbot.waitUntil(lambda: page.board is not None and not session.busy, timeout=20_000)
        return page

    yield build
    for session in made:
        with qtbot.waitSignal(session.closed):
            session.close()


@pytest.fixture
def page(make: Callable[..., TrendsPage], fill: Callable[[Diary], None]) -> TrendsPage:
    return make(fill)


@pytest.fixture
def whole(qtbot, opened, ask, fill, looks) -> Callable[..., TrendsPage]:
    """The page in its window at a size, with the words of a full day."""

    def build(size: tuple[int, int], text: int) -> TrendsPage:
        looks(size=text)
        ask(fill)
        made = Workspace(opened)
        qtbot.addWidget(made)
        made.resize(*size)
        made.show()
        made.go("trends")
        made.activateWindow()
        page = made.page
        qtbot.waitUntil(lambda: page.board is not None and not opened.busy, timeout=20_000)
        settle(qtbot, page)
        page.findChild(QScrollArea, "trends_scroll").ensureWidgetVisible(page.board.picked)
        return page

    return build


@pytest.fixture
def looks(dressed: QApplication) -> Iterator[Callable[..., None]]:
    def dress(name: str = "light", size: int = 100) -> None:
        theme.apply(dressed, theme.Looks(name, size))

    yield dress
    dress()
