"""Widgets in rows: their order, their going, and other layouts that come and go beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.widgets.flow import Flow

ROUNDS = 100  # Qt has given out the address of an item that went by the 20th


def buttons(number: int) -> list[QPushButton]:
    return [QPushButton("Walk") for _ in range(number)]


def gone(*widgets: QWidget) -> None:
    for widget in widgets:
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def asked_for_its_items(layout: QVBoxLayout, widgets: list[QPushButton]) -> None:
    for widget in widgets:
        layout.addWidget(widget)
    for place in range(layout.count()):
        layout.itemAt(place)


def given_a_full_flow(layout: QVBoxLayout, widgets: list[QPushButton]) -> None:
    full = Flow()
    for widget in widgets:
        full.addWidget(widget)
    layout.addLayout(full)


@pytest.fixture
def held(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("filled", [asked_for_its_items, given_a_full_flow])
def test_it_keeps_its_widgets_when_another_layout_goes(qtbot: QtBot, filled) -> None:
    for _ in range(ROUNDS):
        other, here = QWidget(), QWidget()
        firsts, widgets, flow = buttons(5), buttons(5), Flow(here)
        filled(QVBoxLayout(other), firsts)
        gone(*firsts)  # and their items, whose addresses are free now
        for widget in widgets:
            flow.addWidget(widget)
        gone(other)
        assert flow.heightForWidth(100) > 0
        gone(here)


def test_a_widget_that_goes_leaves_the_others_in_their_order(held: QWidget) -> None:
    flow = Flow(held)
    first, second, third, fourth = made = buttons(4)
    for widget in made:
        flow.addWidget(widget)
    gone(second)
    flow.removeWidget(third)
    assert [flow.itemAt(place).widget() for place in range(flow.count())] == [first, fourth]
    first.setParent(None)
    assert flow.count() == 1
    flow.clear()
    assert flow.count() == 0
