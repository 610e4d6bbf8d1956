"""Stories are walked by the tour's own hands: real keys and clicks in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from chime_journal import diary
from chime_journal.gui import theme
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.settings_file import SettingsFile
from chime_journal.gui.front.front import Front
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.tour import beginning
from chime_journal.tour.album import SIZE, Album
from chime_journal.tour.day import Day
from chime_journal.tour.guide import Guide
from chime_journal.tour.walk import end
from tests.factory import CHEAP, WORDS


@pytest.fixture(scope="session", autouse=True)
def dialogs_remember_nothing_here(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Send what Qt's file dialog remembers into a private folder, as the app does."""
    inside = str(tmp_path_factory.mktemp("private"))
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, inside)


@pytest.fixture
def day(qapp: QApplication, tmp_path: Path) -> Iterator[Day]:
    """A window before first run, and a private place; no pictures are taken."""
    theme.load_fonts()
    place, out = tmp_path / "place", tmp_path / "out"
    place.mkdir()
    out.mkdir()
    front = Front(Computer(SettingsFile(place / "settings.json")))
    front.window.resize(SIZE)
    guide = Guide(front)
    yield Day(guide, Album(guide, out, ()), out, place)
    end(guide)


@pytest.fixture
def open_day(day: Day) -> Day:
    """The same with a new journal open at Today."""
    made, _ = diary.create(day.journal, WORDS, cost=CHEAP)
    made.close()
    day.words = WORDS
    day.guide.front.start()
    day.guide.find(UnlockView, "unlock").choose(day.journal)
    beginning.unlock(day)
    return day
