"""Widgets that hold each other are destroyed on the window's thread, however busy others are."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.collecting import Collector

ENOUGH = 100_000  # objects, far beyond every threshold


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    gc.enable()  # as in any new process
    parent = QObject()
    yield Collector(parent)
    gc.disable()


class Ring(QWidget):
    """Holds itself, so that only a search finds it once nobody else holds it."""

    def __init__(self) -> None:
        super().__init__()
        self.again = self


def let_go(where: list[threading.Thread]) -> None:
    weakref.finalize(Ring(), lambda: where.append(threading.current_thread()))


def make_many(kept: list[list[int]]) -> None:
    kept.extend([number] for number in range(ENOUGH))


def test_a_busy_worker_destroys_no_widget(qtbot: QtBot, collector: Collector) -> None:
    where: list[threading.Thread] = []
    for _ in range(20):
        let_go(where)
    kept: list[list[int]] = []
    worker = threading.Thread(target=make_many, args=(kept,))
    worker.start()
    worker.join()
    assert where == []
    qtbot.waitUntil(lambda: len(where) == 20)
    assert set(where) == {threading.main_thread()}
