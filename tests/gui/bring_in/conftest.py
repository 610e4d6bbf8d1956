"""The dialog on a real journal, and what a person does with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from chime_journal import diary
from chime_journal.gui.bring_in.dialog import BringInDialog
from chime_journal.gui.session import Session
from tests.factory import CHEAP, WORDS


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    opened, _ = diary.create(tmp_path / "journal", WORDS, cost=CHEAP)
    made = Session(opened)
    yield made
    with qtbot.waitSignal(made.closed):
        made.close()


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> Iterator[BringInDialog]:
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    made = BringInDialog(session, window)
    window.show()
    made.open()
    yield made
    if isValid(made):
        made.reject()
