"""A card in a dialog keeps to the window it stands in front of."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.text import text


def tall_card() -> QLabel:
    card = QLabel("a line of words " * 600)
    card.setWordWrap(True)
    return card


def opened(qtbot: QtBot, width: int, height: int) -> tuple[QWidget, Panel]:
    window = QWidget()
    window.resize(width, height)
    window.show()
    panel = Panel("a_panel", tall_card(), window)
    for widget in (panel, window):
        qtbot.addWidget(widget)
    with qtbot.waitExposed(panel):
        panel.show()
    QApplication.processEvents()  # all that its first layout asks for has happened
    return window, panel


def test_it_stays_inside_a_window_that_is_made_smaller(qtbot: QtBot) -> None:
    window, panel = opened(qtbot, 1366, 768)
    before = panel.height()

    window.resize(500, 400)
    qtbot.waitUntil(lambda: panel.height() < before)

    assert panel.width() < window.width()
    assert panel.height() < window.height()


def test_it_has_more_room_in_a_window_that_is_made_larger(qtbot: QtBot) -> None:
    window, panel = opened(qtbot, 600, 400)
    before = panel.height()

    window.resize(1366, 768)
    qtbot.waitUntil(lambda: panel.height() > before)


@pytest.mark.parametrize("words", range(24, 46))
def test_what_fits_is_never_scrolled(qtbot: QtBot, dressed: QApplication, words: int) -> None:
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    card = Card()
    card.inside.addWidget(text("Ein Blatt " * words, "body", card))
    panel = Panel("a_panel", card, window)
    for widget in (panel, window):
        qtbot.addWidget(widget)
    with qtbot.waitExposed(panel):
        panel.show()
    for _ in range(4):  # a layout that turns asks for another one
        QApplication.processEvents()
    area = panel.findChild(QScrollArea)
    assert not area.verticalScrollBar().isVisible()
    assert area.widget().height() <= area.viewport().height()
