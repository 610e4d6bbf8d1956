"""What opens in front is no wider than its panel: in both languages, in a small window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import language, theme
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.merge.card import MergeCard
from chime_journal.gui.session import Session
from chime_journal.gui.take_out.book import BookCard
from chime_journal.gui.take_out.card import TakeOutCard
from tests.gui.fits import SIZES, TEXT, clipped, too_wide


@pytest.fixture(params=language.SPOKEN)
def spoken(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    language.speak(dressed, request.param)
    yield request.param
    language.speak(dressed, language.ENGLISH)
    theme.apply(dressed, theme.Looks("light", 100))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(*SIZES[0])
    made.show()
    return made


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("kind", [TakeOutCard, BookCard, MergeCard])
def test_it_holds_its_words(
    qtbot: QtBot, window: QWidget, spoken: str, opened: Session, dressed, kind, text: int
) -> None:
    theme.apply(dressed, theme.Looks("light", text))
    panel = Panel("panel", kind(opened), window)
    panel.open()
    qtbot.waitUntil(lambda: not opened.busy)
    try:
        qtbot.waitUntil(lambda: not clipped(panel) and not too_wide(panel), timeout=3000)
    finally:
        panel.close()
