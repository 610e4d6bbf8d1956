"""The page of exercises over a real, empty journal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.exercises import ExercisesPage


@pytest.fixture
def page(qtbot: QtBot, show: Callable[..., ExercisesPage]) -> ExercisesPage:
    made = show(ExercisesPage, 1100, 720)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
